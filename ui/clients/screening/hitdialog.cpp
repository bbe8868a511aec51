#include "ui/clients/screening/hitdialog.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/clients/screening/screeningtexts.h"
#include "ui/kit/widgets/field.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int mostDays = 90; ///< the office's own bound
constexpr int usualDays = 7;

QString titleOf(HitOutcome outcome, const QString& name)
{
    switch (outcome) {
    case HitOutcome::False: return HitDialog::tr("Not %1").arg(name);
    case HitOutcome::Confirmed: return HitDialog::tr("It is %1").arg(name);
    case HitOutcome::Inconclusive: return HitDialog::tr("Not clear whether it is %1").arg(name);
    case HitOutcome::Pending: return HitDialog::tr("%1: something is waited for").arg(name);
    case HitOutcome::Skipped: return HitDialog::tr("Hand on %1").arg(name);
    }
    return {};
}

QString purposeOf(HitOutcome outcome)
{
    switch (outcome) {
    case HitOutcome::Pending:
        return HitDialog::tr(
            "It still stands against the client, and is told of again on its day.");
    case HitOutcome::Skipped:
        return HitDialog::tr("It stays open and goes to somebody else; you are not handed it again "
                             "today. How often that happens is counted.");
    default:
        return HitDialog::tr(
            "Your answer holds for exactly this data and this record of the list.");
    }
}

} // namespace

HitDialog::HitDialog(const OpenHit& hit, HitOutcome outcome, const QDate& today, QWidget* parent)
    : ReasonDialog(titleOf(outcome, hit.name), purposeOf(outcome), parent), m_hit(hit),
      m_outcome(outcome), m_today(today)
{
    addFact(tr("Compared"), hit.subject);
    addFact(tr("List"), tr("%1, %2").arg(hit.list, ReviewTexts::hitKind(hit.kind)));
    addFact(tr("Score"), ScreeningTexts::score(hit.scoreMilli));
    if (outcome == HitOutcome::Pending || outcome == HitOutcome::Inconclusive) {
        m_days = new QSpinBox(this);
        m_days->setRange(outcome == HitOutcome::Pending ? 1 : 0, mostDays);
        if (outcome == HitOutcome::Pending)
            m_days->setValue(usualDays);
        else
            m_days->setSpecialValueText(tr("not put off"));
        const QString name = tr("Look at it again in days");
        m_days->setAccessibleName(name);
        m_days->findChild<QLineEdit*>()->setAccessibleName(name);
        body()->addWidget(new kit::Field(name, m_days));
    }
    QList<kit::Reason> reasons = ReviewTexts::hitReasons(outcome);
    for (qsizetype i = 0; i < reasons.size(); ++i)
        //: A reason with the digit that chooses it: "2 · Other country".
        reasons[i].text = tr("%1 · %2").arg(i + 1).arg(reasons.at(i).text);
    setReasons(reasons, ReviewTexts::reasonsWithText(u"hit"_s));
    setTextLabel(tr("In words"));
    setButtons(outcome == HitOutcome::Skipped ? tr("Hand on") : tr("Decide"));
}

QDate HitDialog::againOn() const
{
    return m_days && m_days->value() > 0 ? m_today.addDays(m_days->value()) : QDate();
}

office::Call HitDialog::call(const QString& key) const
{
    return OpenHitsApi::say(key, m_hit, m_outcome, reasonCode(), text(), againOn());
}

QString HitDialog::done() const
{
    return m_outcome == HitOutcome::Skipped ? tr("%1 is handed on.").arg(m_hit.name)
                                            : tr("%1 is decided.").arg(m_hit.name);
}

void HitDialog::setDays(int days)
{
    m_days->setValue(days);
}

} // namespace purser::clients
