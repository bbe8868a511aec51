#include "ui/payments/approvals/standinspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/delegatedialog.h"
#include "ui/payments/paymenttexts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> standInColumns()
{
    return {{u"what"_s, StandInsPage::tr("What"), ColumnKind::Strong, 110},
        {u"taker"_s, StandInsPage::tr("Approves"), ColumnKind::Text, 150},
        {u"giver"_s, StandInsPage::tr("In the stead of"), ColumnKind::Text, 150},
        {u"role"_s, StandInsPage::tr("As"), ColumnKind::Text, 150},
        {u"most"_s, StandInsPage::tr("Up to"), ColumnKind::Money, 130},
        {u"until"_s, StandInsPage::tr("Until"), ColumnKind::Time, 140},
        {u"state"_s, StandInsPage::tr("State"), ColumnKind::State, 160},
        {u"uses"_s, StandInsPage::tr("Used"), ColumnKind::Number, 60},
        {u"kinds"_s, StandInsPage::tr("Kinds"), ColumnKind::Dim, 200},
        {u"reason"_s, StandInsPage::tr("Why"), ColumnKind::Text, 220},
        {u"from"_s, StandInsPage::tr("From"), ColumnKind::Time, 140, {}, false}};
}

} // namespace

StandInsPage::StandInsPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.standins"_s, tr("Stand-ins"),
        tr("A delegation gives a colleague your step for a time. Break-glass gives a role that "
           "nobody is there to use, for an hour: a second person confirms it, compliance reviews "
           "it afterwards."),
        standInColumns(), parent)
{
    grid().setEmptyText(tr("Everybody approves for themselves."),
        tr("Delegate before an absence, so that nothing waits for you."));
    setRows();
    decisionBar().setDecisions({{u"end"_s, tr("End it…"), u"E"_s},
        {u"review"_s, tr("Review…"), u"V"_s}, {u"confirm"_s, tr("Confirm break-glass…"), u"C"_s},
        {u"glass"_s, tr("Break-glass…"), u"G"_s},
        {u"delegate"_s, tr("Delegate my step…"), u"D"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "delegate"_L1)
            delegate();
        else if (id == "glass"_L1)
            breakGlass();
        else if (id == "end"_L1)
            end();
        else if (id == "confirm"_L1)
            confirm();
        else
            review();
    });
    connect(&grid(), &kit::Grid::currentChanged, this, &StandInsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &StandInsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

QString StandInsPage::state(const DelegationRow& row)
{
    if (row.isReviewOverdue)
        return tr("Review overdue");
    if (row.isBreakGlass && !row.confirmedBy.isEmpty() && row.reviewedBy.isEmpty())
        return row.state == "active"_L1 ? tr("Open, review due") : tr("Review due");
    if (row.state == "proposed"_L1)
        return tr("Waits for the second");
    return row.state == "active"_L1 ? tr("In force") : tr("Ended");
}

void StandInsPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return api().delegations(false); },
        [this](const std::vector<DelegationRow>& list) {
            kit::RowPage rows;
            for (const DelegationRow& row : list) {
                QStringList kinds;
                for (const QString& kind : row.kinds)
                    kinds.append(kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(kind)));
                const Tone tone = row.isReviewOverdue ? Tone::Stop
                    : row.isBreakGlass                ? Tone::Warn
                                                      : Tone::Ok;
                rows.rows.append(GridRow{row.id.value(), row.version,
                    {Cell::plain(row.isBreakGlass ? tr("Break-glass") : tr("Delegation")),
                        Cell::plain(row.taker),
                        Cell::plain(row.isBreakGlass ? tr("nobody") : row.giver,
                            row.isBreakGlass ? Tone::Dim : Tone::Normal),
                        Cell::plain(PaymentTexts::role(row.role)),
                        currency().isValid() ? Cell::of(Money(row.mostMinor, currency()), formats())
                                             : Cell::plain({}),
                        Cell::dateTime(row.until, formats()), Cell::state(state(row), tone),
                        Cell::number(row.uses, formats()),
                        Cell::plain(formats().locale().createSeparatedList(kinds)),
                        Cell::plain(row.reason), Cell::dateTime(row.from, formats())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void StandInsPage::showDecisions()
{
    const auto row = grid().currentData<DelegationRow>();
    const QString role = tr("Your role does not do this.");
    const auto allow = [this](const QString& id, const QString& why) {
        decisionBar().setAllowed(id, why.isEmpty(), why);
    };
    allow(u"delegate"_s, context().may(u"delegation.give"_s) ? QString() : role);
    allow(u"glass"_s, context().may(u"break_glass.open"_s) ? QString() : role);
    const bool active = row && row->state != "ended"_L1;
    allow(u"end"_s,
        !active            ? tr("Choose one that is in force.")
            : !row->isMine ? tr("Only its giver or taker ends it.")
                           : QString());
    allow(u"confirm"_s,
        !context().may(u"break_glass.confirm"_s) ? role
            : row && row->isBreakGlass && row->state == "proposed"_L1
            ? row->isMine ? tr("Another person confirms it.") : QString()
            : tr("Choose a break-glass that waits for its second person."));
    allow(u"review"_s,
        !context().may(u"break_glass.review"_s) ? role
            : row && row->isBreakGlass && !row->confirmedBy.isEmpty() && row->reviewedBy.isEmpty()
            ? QString()
            : tr("Choose a break-glass that waits for its review."));
}

QStringList StandInsPage::ownApprovingRoles() const
{
    QStringList roles;
    for (const QJsonValue& role : context().me.value(u"roles"_s).toArray()) {
        // The office refuses a role that approves nothing.
        if (role.toString().startsWith(u"payments"))
            roles.append(role.toString());
    }
    return roles;
}

DelegateDialog* StandInsPage::delegate()
{
    if (isBusy() || !context().may(u"delegation.give"_s) || !currency().isValid())
        return nullptr;
    auto* dialog =
        new DelegateDialog(api(), ownApprovingRoles(), currency(), formats(), now(), this);
    commands().open(
        dialog,
        [dialog](const QString& key) { return ApprovalsApi::delegate(key, dialog->request()); },
        [](const office::Outcome&) { return tr("Delegated."); });
    return dialog;
}

void StandInsPage::breakGlass()
{
    if (isBusy() || !context().may(u"break_glass.open"_s))
        return;
    auto* dialog = new kit::ReasonDialog(tr("Break-glass"),
        tr("Asks for a role that nobody is there to use. A second person must confirm within a "
           "quarter of an hour; it raises an alarm and is reviewed by compliance."),
        this);
    QList<kit::Reason> roles;
    for (const QString& role : {u"payments"_s, u"payments_manager"_s}) {
        if (!ownApprovingRoles().contains(role))
            roles.append({role, PaymentTexts::role(role)});
    }
    dialog->setReasons(roles);
    dialog->setTextLabel(tr("Why it cannot wait"), true);
    dialog->setButtons(tr("Ask for it"));
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::openBreakGlass(key, dialog->reasonCode(), dialog->text());
        },
        [](const office::Outcome&) {
            return tr("Asked for; a second person must confirm it within a quarter of an hour.");
        });
}

void StandInsPage::end()
{
    const auto row = grid().currentData<DelegationRow>();
    if (!row || isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(tr("End it before its time"),
        tr("From now on %1 takes no step of this role any more.").arg(row->taker), this);
    dialog->addFact(tr("As"), PaymentTexts::role(row->role));
    dialog->setTextLabel(tr("Note"));
    dialog->setButtons(tr("End it"), tr("Keep it"));
    commands().open(
        dialog,
        [id = row->id, version = row->version](
            const QString& key) { return ApprovalsApi::endDelegation(key, id, version); },
        [](const office::Outcome&) { return tr("Ended."); });
}

void StandInsPage::confirm()
{
    const auto row = grid().currentData<DelegationRow>();
    if (!row || isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Confirm break-glass"),
        tr("From now on %1 may take steps of this role for an hour. It raises an alarm.")
            .arg(row->taker),
        this);
    dialog->addFact(tr("As"), PaymentTexts::role(row->role));
    dialog->addFact(tr("Why"), row->reason);
    dialog->setTextLabel(tr("What you have checked"), true);
    dialog->setButtons(tr("Confirm"));
    commands().open(
        dialog,
        [dialog, id = row->id, version = row->version](const QString& key) {
            return ApprovalsApi::confirmBreakGlass(key, id, version, dialog->text());
        },
        [](const office::Outcome&) { return tr("Break-glass is open for an hour."); });
}

void StandInsPage::review()
{
    const auto row = grid().currentData<DelegationRow>();
    if (!row || isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(tr("Review of break-glass"),
        tr("Say what it was used for and whether that was right."), this);
    dialog->addFact(tr("By"), row->taker);
    dialog->addFact(tr("Confirmed by"), row->confirmedBy);
    dialog->addFact(tr("Used"), formats().number(row->uses));
    dialog->addFact(tr("Why"), row->reason);
    dialog->setTextLabel(tr("What you found"), true);
    dialog->setButtons(tr("Close the review"));
    commands().open(
        dialog,
        [dialog, id = row->id, version = row->version](const QString& key) {
            return ApprovalsApi::reviewBreakGlass(key, id, version, dialog->text());
        },
        [](const office::Outcome&) { return tr("Reviewed."); });
}

} // namespace purser::payments
