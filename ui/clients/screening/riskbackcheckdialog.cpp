#include "ui/clients/screening/riskbackcheckdialog.h"

#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int kindsHeight = 150;
constexpr int tenthsHeight = 310;
constexpr int hundredPerCent = 100;

QString kindOf(const QString& kind)
{
    if (kind == "any"_L1)
        return RiskBackcheckDialog::tr("Any of these");
    if (kind == "hit"_L1)
        return RiskBackcheckDialog::tr("Hit found true");
    if (kind == "chargeback"_L1)
        return RiskBackcheckDialog::tr("Disputed deposit that was not won");
    return kind == "case"_L1 ? RiskBackcheckDialog::tr("Case decided against the client") : kind;
}

FigureTable* figuresTable(QWidget* parent)
{
    const QStringList heads{RiskBackcheckDialog::tr("What happened"),
        RiskBackcheckDialog::tr("Clients with"), RiskBackcheckDialog::tr("Clients without"),
        RiskBackcheckDialog::tr("Area under the curve")};
    return new FigureTable(RiskBackcheckDialog::tr("How well scores tell apart"), heads, 1, parent);
}

FigureTable* tenthsTable(QWidget* parent)
{
    const QStringList heads{RiskBackcheckDialog::tr("Tenth"), RiskBackcheckDialog::tr("Scores"),
        RiskBackcheckDialog::tr("Clients"), RiskBackcheckDialog::tr("With"),
        RiskBackcheckDialog::tr("Share")};
    return new FigureTable(RiskBackcheckDialog::tr("By tenth of the scores"), heads, 2, parent);
}

} // namespace

RiskBackcheckDialog::RiskBackcheckDialog(
    RiskRulesApi api, const RiskRulesRow& rules, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("%1, held against what happened").arg(rules.name),
        tr("Each client has the score these rules would have given before the period; only what "
           "came after counts. 0.50 is no better than chance, 1.00 tells everybody apart."),
        parent),
      m_formats(formats), m_summary(new kit::Label), m_figures(figuresTable(this)),
      m_tenths(tenthsTable(this))
{
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Everybody is rated as then…"));
    m_figures->setMinimumHeight(kindsHeight);
    m_tenths->setMinimumHeight(tenthsHeight);
    body()->addWidget(m_summary);
    body()->addWidget(m_figures);
    body()->addWidget(new kit::SectionHeader(tr("By tenth of the scores"), this));
    body()->addWidget(m_tenths, 1);
    setLeastWidth(760);
    setButtons(tr("Copy the figures"), tr("Close"));
    connect(this, &DialogFrame::submitted, this,
        [this] { QGuiApplication::clipboard()->setText(m_figures->text() + m_tenths->text()); });
    api.backcheck(rules.id).onDone(this, [this](const Result<RiskBackcheck>& check) {
        if (check)
            showCheck(*check);
        else
            showError(check.error());
        Q_EMIT checked();
    });
}

void RiskBackcheckDialog::showCheck(const RiskBackcheck& check)
{
    m_summary->setText(tr("%Ln clients. ", nullptr, check.clients)
        + tr("Their scores are those of %n months ago, or of when they came.", nullptr,
            check.months));
    for (const RiskBackcheck::Figure& figure : check.figures) {
        // A figure on a handful of clients would be taken for more than it is.
        const QString area = figure.area
            ? tr("%1 (%2 to %3)")
                  .arg(ScreeningTexts::score(figure.area->milli),
                      ScreeningTexts::score(figure.area->low),
                      ScreeningTexts::score(figure.area->high))
            : tr("too few: it takes %1 of both").arg(m_formats.number(check.least));
        m_figures->add({kindOf(figure.kind), m_formats.number(figure.with),
            m_formats.number(figure.without), area});
    }
    for (const RiskBackcheck::Tenth& tenth : check.tenths)
        m_tenths->add({m_formats.number(tenth.number),
            tr("%1 to %2").arg(m_formats.number(tenth.from), m_formats.number(tenth.to)),
            m_formats.number(tenth.clients), m_formats.number(tenth.with),
            tr("%1 %").arg(m_formats.number(
                qRound(double(tenth.with) * hundredPerCent / qMax(1, tenth.clients))))});
    m_figures->fitColumns();
    m_tenths->fitColumns();
}

} // namespace purser::clients
