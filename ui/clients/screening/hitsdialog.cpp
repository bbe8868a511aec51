#include "ui/clients/screening/hitsdialog.h"

#include "core/office/call.h"
#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

namespace {
constexpr int hitsHeight = 240;
constexpr int wordsHeight = 64;
} // namespace

HitsDialog::HitsDialog(
    OpenHitsApi api, const std::vector<OpenHit>& hits, HitOutcome outcome, QWidget* parent)
    : DialogFrame(outcome == HitOutcome::False ? tr("Not the same") : tr("Not clear"),
        tr("Each is decided on its own, for exactly the data and the record of the list shown. "
           "That somebody is on a list is said of each by itself."),
        parent),
      m_api(api), m_outcome(outcome), m_key(office::newCommandKey()),
      m_table(new FigureTable(tr("Hits"),
          {tr("Compared"), tr("Listed as"), tr("List"), tr("Score"), tr("Ready")}, 3, this)),
      m_count(new kit::Label({}, kit::TextSize::Body, QFont::DemiBold, Tone::Normal, this)),
      m_reason(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    m_table->setMinimumHeight(hitsHeight);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const kit::Reason& reason : ReviewTexts::hitReasons(outcome))
        m_reason->addItem(reason.text, reason.code);
    m_text->setAccessibleName(tr("In words"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(wordsHeight);
    body()->addWidget(m_table);
    body()->addWidget(m_count);
    body()->addWidget(new kit::Field(tr("Reason"), m_reason));
    body()->addWidget(new kit::Field(tr("In words"), m_text));
    setLeastWidth(760);
    setButtons(tr("Decide"));
    connect(m_reason, &QComboBox::currentIndexChanged, this, &HitsDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &HitsDialog::check);
    connect(this, &DialogFrame::submitted, this, &HitsDialog::send);
    m_api.precheck(hits).onDone(this, [this](const Result<HitsPrecheck>& precheck) {
        if (precheck)
            showPrecheck(*precheck);
        else
            showProblem(ScreeningTexts::problem(precheck.error()));
    });
    check();
    m_reason->setFocus();
}

void HitsDialog::showPrecheck(const HitsPrecheck& precheck)
{
    m_precheck = precheck;
    m_checked = true;
    for (const HitPrecheck& row : precheck.rows) {
        const bool isReady = row.problem.isEmpty();
        m_items.insert(row.id.value(),
            m_table->add({row.subject, row.name, row.list, ScreeningTexts::score(row.scoreMilli),
                             isReady ? tr("ready") : ScreeningTexts::hitProblem(row.problem)},
                isReady ? Tone::Ok : Tone::Stop));
    }
    m_table->fitColumns();
    const auto ready = static_cast<int>(precheck.ready().size());
    const auto all = static_cast<int>(precheck.rows.size());
    m_count->setText(tr("Ready: %1 of %2").arg(ready).arg(all));
    setButtons(tr("Decide %n hits", nullptr, ready));
    check();
    Q_EMIT checked();
}

QString HitsDialog::missing() const
{
    if (isClosing())
        return {};
    if (!m_checked)
        return tr("The office looks at them.");
    if (m_precheck.ready().empty())
        return tr("None of them can be decided this way.");
    const QString reason = m_reason->currentData().toString();
    if (reason.isEmpty())
        return tr("Choose a reason.");
    if (ReviewTexts::reasonsWithText(u"hit"_s).contains(reason)
        && m_text->toPlainText().trimmed().isEmpty())
        return tr("Say it in words.");
    return {};
}

void HitsDialog::check()
{
    const QString why = missing();
    setAcceptable(why.isEmpty(), why);
}

void HitsDialog::send()
{
    clearError();
    setBusy(true, tr("Sending…"));
    m_api
        .send(OpenHitsApi::decide(m_key, m_precheck.ready(), m_outcome,
            m_reason->currentData().toString(), m_text->toPlainText().trimmed()))
        .onDone(this, [this](const Result<office::Outcome>& outcome) {
            setBusy(false);
            if (outcome)
                showResults(outcome->detail);
            else
                showProblem(ScreeningTexts::problem(outcome.error()));
        });
}

void HitsDialog::showResults(const QJsonObject& detail)
{
    for (const QJsonValue row : detail.value(u"rows"_s).toArray()) {
        QTreeWidgetItem* item = m_items.value(row[u"id"_s].toInteger());
        if (!item)
            continue;
        const QString why = row[u"problem"_s][u"why"_s].toString();
        if (row[u"result"_s].toString() == "decided"_L1)
            m_table->say(item, tr("decided"), Tone::Ok);
        else
            m_table->say(item,
                why.isEmpty() ? tr("not decided: it changed") : ScreeningTexts::hitProblem(why),
                Tone::Stop);
    }
    const int decidedCount = detail.value(u"decided"_s).toInt();
    const auto leftOut = static_cast<int>(m_precheck.rows.size()) - decidedCount;
    m_count->setText(tr("Decided: %1 · left out: %2").arg(decidedCount).arg(leftOut));
    m_reason->setEnabled(false);
    m_text->setEnabled(false);
    setClosing();
    acceptButton()->setFocus();
    Q_EMIT decided(decidedCount, leftOut);
}

void HitsDialog::setReasonCode(const QString& code)
{
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(code)));
}

void HitsDialog::setText(const QString& text)
{
    m_text->setPlainText(text);
}

} // namespace purser::clients
