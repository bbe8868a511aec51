#include "ui/clients/screening/settingdecision.h"

#include "ui/clients/screening/reportview.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {
constexpr int reasonHeight = 64;
}

SettingDecision::SettingDecision(
    LaboratoryApi api, const SettingsProposal& change, bool approve, QWidget* parent)
    : DialogFrame(approve ? tr("Put settings in force") : tr("Reject the proposal"),
        approve ? tr("Screening goes by them from now on and compares everybody anew. The figures "
                     "below are kept with the decision.")
                : tr("Nothing changes. Whoever proposed it sees why."),
        parent),
      m_approve(approve), m_view(new ReportView(this)), m_reason(new QPlainTextEdit(this)),
      m_field(new kit::Field(tr("In your words"), m_reason, this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, this);
    facts->setFact(u"settings"_s, tr("Proposed"), ScreeningTexts::settings(change.settings));
    facts->setFact(u"by"_s, tr("By"), change.proposedBy);
    facts->setFact(u"why"_s, tr("Why"), change.reason);
    m_reason->setAccessibleName(tr("In your words"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(reasonHeight);
    body()->addWidget(facts);
    m_view->hide();
    if (approve)
        body()->addWidget(m_view, 1);
    body()->addWidget(m_field);
    setLeastWidth(820);
    setButtons(approve ? tr("Put in force") : tr("Reject"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SettingDecision::check);
    check();
    m_reason->setFocus();
    if (!approve)
        return;
    api.tryThem(change.settings).onDone(this, [this](const Result<ScreeningReport>& report) {
        if (!report)
            return showProblem(ScreeningTexts::problem(report.error()));
        m_report = *report;
        m_view->showReport(*report);
        m_view->showTable(report->newlyLost > 0 ? u"lost"_s : u"thresholds"_s);
        m_view->show();
        if (needsReason())
            m_field->setHint(report->newlyLost > 0
                    ? tr("True hits would be lost: say why that is borne.")
                    : tr("The figures rest on few decisions: say why they are enough."));
        check();
    });
}

bool SettingDecision::needsReason() const
{
    return !m_approve || (m_report && (m_report->newlyLost > 0 || !m_report->isEnough));
}

void SettingDecision::check()
{
    QString why;
    if (m_approve && !m_report)
        why = tr("The figures are on their way.");
    else if (needsReason() && reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

QString SettingDecision::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void SettingDecision::setReason(const QString& reason)
{
    m_reason->setPlainText(reason);
}

QString SettingDecision::lostDigest() const
{
    return m_report ? m_report->lostDigest : QString();
}

} // namespace purser::clients
