#include "ui/clients/screening/risktrialdialog.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/words/officewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {
constexpr int mostStep = 10;
constexpr int matrixHeight = 130;
constexpr int factorsHeight = 290;
constexpr double hundredth = 100;
} // namespace

RiskTrialDialog::RiskTrialDialog(
    RiskRulesApi api, const RiskRulesRow& rules, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("%1, tried dry").arg(rules.name),
        tr("On the inputs of everybody's newest rating. Nothing changes."), parent),
      m_api(api), m_rules(rules.id), m_formats(formats), m_step(new QSpinBox(this)),
      m_try(new QPushButton(tr("Try again"), this)), m_summary(new kit::Label),
      m_matrix(new FigureTable(
          tr("Bands before and after"), {tr("Before"), tr("After"), tr("Clients")}, 2, this)),
      m_weeks(new FigureTable(
          tr("Reviews by week"), {tr("Week of"), tr("Now"), tr("Then"), tr("Change")}, 1, this)),
      m_factors(new FigureTable(tr("What a step of each factor moves"),
          {tr("Factor"), tr("Points"), tr("Clients it touches"), tr("Up with a step more"),
              tr("Down with a step less")},
          1, this))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::metric::gap);
    m_step->setRange(1, mostStep);
    m_step->setPrefix(tr("step "));
    m_step->setAccessibleName(tr("Points of a step"));
    m_step->findChild<QLineEdit*>()->setAccessibleName(tr("Points of a step"));
    m_step->setMinimumWidth(110);
    m_try->setAutoDefault(false);
    row->addWidget(m_step);
    row->addWidget(m_try);
    row->addStretch(1);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Everybody is rated…"));
    m_matrix->setMinimumHeight(matrixHeight);
    m_factors->setMinimumHeight(factorsHeight);
    body()->addLayout(row);
    body()->addWidget(m_summary);
    m_weeks->setMinimumHeight(matrixHeight);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(kit::metric::wideGap);
    halves->addWidget(m_matrix, 1);
    halves->addWidget(m_weeks, 1);
    body()->addLayout(halves);
    body()->addWidget(new kit::SectionHeader(tr("What a step of each factor moves"), this));
    body()->addWidget(m_factors, 1);
    setLeastWidth(860);
    setButtons(tr("Copy the figures"), tr("Close"));
    connect(m_try, &QPushButton::clicked, this, &RiskTrialDialog::tryThem);
    connect(this, &DialogFrame::submitted, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_matrix->text() + m_weeks->text() + m_factors->text());
    });
    tryThem();
}

void RiskTrialDialog::tryThem()
{
    clearError();
    m_try->setEnabled(false);
    m_api.tryThem(m_rules, m_step->value()).onDone(this, [this](const Result<RiskTrial>& trial) {
        m_try->setEnabled(true);
        if (trial)
            showTrial(*trial);
        else
            showError(trial.error());
        Q_EMIT tried();
    });
}

void RiskTrialDialog::showTrial(const RiskTrial& trial)
{
    const auto reviews = [](int hundredths) {
        return QLocale().toString(hundredths / hundredth, 'f', 1);
    };
    m_summary->setText(tr("%Ln clients. ", nullptr, trial.clients)
        + tr("Newly high: %1. Reviews a week: %2 instead of %3.")
              .arg(m_formats.number(trial.newlyHigh), reviews(trial.reviewsAfter),
                  reviews(trial.reviewsBefore)));
    m_matrix->clear();
    for (const RiskTrial::Move& move : trial.matrix)
        m_matrix->add({kit::OfficeWords::of(move.from), kit::OfficeWords::of(move.to),
            m_formats.number(move.clients)});
    m_weeks->clear();
    for (const RiskTrial::Week& week : trial.weeks) {
        const int change = week.after - week.before;
        m_weeks->add({m_formats.date(week.monday), m_formats.number(week.before),
            m_formats.number(week.after),
            kit::isolated((change > 0          ? u"+"_s
                                  : change < 0 ? u"−"_s
                                               : QString())
                + m_formats.number(qAbs(change)))});
    }
    m_weeks->fitColumns();
    m_factors->clear();
    for (const RiskTrial::Factor& factor : trial.factors)
        m_factors->add({ReviewTexts::factor(factor.code), m_formats.number(factor.points),
            m_formats.number(factor.clients), m_formats.number(factor.up),
            m_formats.number(factor.down)});
    m_matrix->fitColumns();
    m_factors->fitColumns();
}

QString RiskTrialDialog::summary() const
{
    return m_summary->text();
}

} // namespace purser::clients
