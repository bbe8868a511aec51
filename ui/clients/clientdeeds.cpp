#include "ui/clients/clientdeeds.h"

#include "ui/clients/destinationdialog.h"
#include "ui/clients/leveragedialog.h"
#include "ui/clients/matchdialog.h"
#include "ui/clients/payeecheckdialog.h"
#include "ui/clients/placedialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using office::Call;
using office::Outcome;

namespace {

/// Refusals of these commands that can be said better than in general.
QString problemOf(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    const QString field = error.args.value(u"field"_s).toString();
    if (error.code == ErrorCode::WrongState && what == u"destination_exists"_s)
        return ClientDeeds::tr("This client has that destination already. Nothing was added.");
    if (error.code == ErrorCode::WrongState && what == u"destination_retired"_s)
        return ClientDeeds::tr("%1 retired this destination (%2). Nothing was changed.")
            .arg(error.args.value(u"by"_s).toString(),
                kit::OfficeWords::inside(error.args.value(u"reason"_s).toString()));
    if (error.code == ErrorCode::BadInput && error.args.value(u"why"_s) == u"check_digits"_s)
        return ClientDeeds::tr(
            "The check digits do not fit this IBAN: a character is wrong. Nothing was added.");
    if (error.code == ErrorCode::BadInput && field == u"detail"_s)
        return ClientDeeds::tr(
            "This does not look like a number of that method. Nothing was added.");
    if (error.code == ErrorCode::Limit && error.args.value(u"limit"_s) == u"leverage"_s)
        return ClientDeeds::tr("Policy lets this client have at most 1:%1. Nothing was changed.")
            .arg(error.args.value(u"most"_s).toString());
    if (error.code == ErrorCode::NotPermitted && error.args.value(u"why"_s) == u"out_of_scope"_s)
        return ClientDeeds::tr(
            "You would not see the client there; somebody who sees both places does that.");
    if (error.code == ErrorCode::WrongState && what == u"order_open"_s)
        return ClientDeeds::tr("A change of leverage is on its way already. Nothing was changed.");
    if (error.code == ErrorCode::WrongState && what == u"unchanged"_s)
        return ClientDeeds::tr("That is what it is already. Nothing was changed.");
    if (error.code == ErrorCode::FourEyes && what == u"destination"_s)
        return ClientDeeds::tr("You added this destination; another person says what it is.");
    if (error.code == ErrorCode::WrongState
        && error.args.value(u"state"_s).toString() == u"no_instrument"_s)
        return ClientDeeds::tr("Nothing tells the card or account. Nothing was changed.");
    if (error.code == ErrorCode::FourEyes)
        return error.args.value(u"why"_s) == u"maker"_s
            ? ClientDeeds::tr("You restricted the client; another person lifts it.")
            : ClientDeeds::tr("You entered it yourself; another person decides.");
    return kit::explain(error);
}

const Destination* destinationOf(const ClientFile& file, DestinationId id)
{
    const auto found = std::find_if(file.destinations.begin(), file.destinations.end(),
        [id](const Destination& destination) { return destination.id == id; });
    return found == file.destinations.end() ? nullptr : &*found;
}

} // namespace

ClientDeeds::ClientDeeds(const kit::DeskContext& context, ClientsApi& api, QWidget* parent)
    : QObject(parent), m_drafts(context.drafts), m_api(api), m_parent(parent),
      m_commands(new kit::CommandDialogs(context.session, problemOf, parent))
{
    connect(m_commands, &kit::CommandDialogs::done, this, &ClientDeeds::done);
}

kit::DialogFrame* ClientDeeds::dialog() const
{
    return m_commands->dialog();
}

void ClientDeeds::show(kit::DialogFrame* dialog, const QString& draft,
    std::function<Call(const QString& key)> make, const QString& done)
{
    dialog->keepDraft(m_drafts, draft);
    m_commands->open(dialog, std::move(make), [done](const Outcome&) { return done; });
}

void ClientDeeds::registerDestination(const ClientFile& file)
{
    if (dialog())
        return;
    auto* dialog = new DestinationDialog(file.name, m_parent);
    const ClientId client = file.id;
    show(
        dialog, u"client.destination/%1"_s.arg(client.value()),
        [dialog, client](const QString& key) {
            return ClientsApi::registerDestination(
                key, client, dialog->kind(), dialog->detail(), dialog->holder(), dialog->bank());
        },
        tr("Destination added; it waits to be verified."));
}

void ClientDeeds::verifyDestination(const ClientFile& file, DestinationId id)
{
    const Destination* found = destinationOf(file, id);
    if (dialog() || !found)
        return;
    auto* dialog = new kit::ReasonDialog(tr("Verify a destination"),
        tr("Say what shows that it belongs to the client. This stays on the record."), m_parent);
    dialog->addFact(tr("Client"), file.name);
    dialog->addFact(
        tr("Destination"), tr("%1 %2").arg(kit::PaymentWords::method(found->kind), found->masked));
    dialog->addFact(tr("Holder"), found->holder);
    dialog->setTextLabel(tr("Evidence"), true);
    dialog->setButtons(tr("Verify"));
    const int version = found->version;
    show(
        dialog, u"client.verify/%1"_s.arg(id.value()),
        [dialog, id, version](const QString& key) {
            return ClientsApi::verifyDestination(key, id, version, dialog->text());
        },
        tr("Destination verified."));
}

void ClientDeeds::blockDestination(const ClientFile& file, DestinationId id)
{
    const Destination* found = destinationOf(file, id);
    if (dialog() || !found)
        return;
    const bool allow =
        found->state == DestinationState::Blocked || found->state == DestinationState::Retired;
    auto* dialog = new kit::ReasonDialog(
        allow ? tr("Allow a destination again") : tr("Block a destination"),
        allow ? tr("It is not verified then; somebody else verifies it before money goes there.")
              : tr("From now on nobody is paid there: nothing is entered for it, and what is not "
                   "sent yet is stopped."),
        m_parent);
    dialog->addFact(tr("Client"), file.name);
    dialog->addFact(
        tr("Destination"), tr("%1 %2").arg(kit::PaymentWords::method(found->kind), found->masked));
    dialog->addFact(tr("Holder"), found->holder);
    dialog->setTextLabel(tr("Why"), true);
    dialog->setButtons(allow ? tr("Allow it again") : tr("Block it"));
    const int version = found->version;
    show(
        dialog, u"client.block/%1"_s.arg(id.value()),
        [dialog, id, version, allow](const QString& key) {
            return ClientsApi::blockDestination(key, id, version, allow, dialog->text());
        },
        allow ? tr("Destination allowed again; it waits to be verified.")
              : tr("Destination blocked."));
}

void ClientDeeds::retireDestination(const ClientFile& file, DestinationId id)
{
    const Destination* found = destinationOf(file, id);
    if (dialog() || !found)
        return;
    auto* dialog = new kit::ReasonDialog(tr("Retire a destination"),
        tr("From now on nothing goes there: nothing is entered for it, what waits is stopped, what "
           "is not sent yet comes back, and money owed to it goes the next way. It comes back by "
           "two people, and is new then."),
        m_parent);
    dialog->addFact(tr("Client"), file.name);
    dialog->addFact(
        tr("Destination"), tr("%1 %2").arg(kit::PaymentWords::method(found->kind), found->masked));
    dialog->addFact(tr("Holder"), found->holder);
    QList<kit::Reason> reasons;
    for (const QString& code : file.retireReasons)
        reasons.append({code, kit::OfficeWords::of(code)});
    dialog->setReasons(reasons, file.retireNeedsNote);
    dialog->setTextLabel(tr("Note"));
    dialog->setButtons(tr("Retire it"));
    const int version = found->version;
    show(
        dialog, u"client.retire/%1"_s.arg(id.value()),
        [dialog, id, version](const QString& key) {
            return ClientsApi::retireDestination(
                key, id, version, dialog->reasonCode(), dialog->text());
        },
        tr("Destination retired."));
}

void ClientDeeds::recordPayeeCheck(const ClientFile& file, DestinationId id, const QDate& today)
{
    const Destination* found = destinationOf(file, id);
    if (dialog() || !found)
        return;
    auto* dialog = new PayeeCheckDialog(file.name, *found, today, m_parent);
    const int version = found->version;
    show(
        dialog, u"client.payee/%1"_s.arg(id.value()),
        [dialog, id, version](const QString& key) {
            return ClientsApi::recordPayeeCheck(key, id, version, dialog->said());
        },
        tr("The bank's answer is recorded."));
}

void ClientDeeds::matchInstrument(
    const ClientFile& file, DestinationId id, const kit::Formats& formats)
{
    const Destination* found = destinationOf(file, id);
    if (dialog() || !found)
        return;
    auto* dialog = new MatchDialog(m_api, formats, file.name, *found, m_parent);
    dialog->setButtons(tr("Record the match"));
    const int version = found->version;
    show(
        dialog, u"client.match/%1"_s.arg(id.value()),
        [dialog, id, version](const QString& key) {
            return ClientsApi::matchInstrument(key, id, version, dialog->deposit(), dialog->text());
        },
        tr("What the destination is known by is recorded."));
}

void ClientDeeds::restrict(const ClientFile& file)
{
    if (dialog())
        return;
    const bool lift = file.restriction.has_value();
    auto* dialog =
        new kit::ReasonDialog(lift ? tr("Lift the restriction") : tr("Restrict the client"),
            lift ? tr("The client may do again what their identity review allows.")
                 : tr("Nothing goes in or out until another person lifts it. Everybody else sees a "
                      "scheduled review; why, only compliance can read."),
            m_parent);
    dialog->addFact(tr("Client"), file.name);
    dialog->setTextLabel(tr("Why"), true);
    dialog->setButtons(lift ? tr("Lift") : tr("Restrict"));
    show(
        dialog, u"client.restrict/%1"_s.arg(file.id.value()),
        [dialog, lift, id = file.id, version = file.version](const QString& key) {
            return ClientsApi::restrict(key, id, version, lift, dialog->text());
        },
        lift ? tr("The restriction is lifted.") : tr("The client is restricted."));
}

void ClientDeeds::changeLeverage(const ClientFile& file, TradingAccountId id)
{
    const auto found = std::find_if(file.accounts.begin(), file.accounts.end(),
        [id](const TradingAccount& account) { return account.id == id; });
    if (dialog() || found == file.accounts.end())
        return;
    auto* dialog = new LeverageDialog(file.name, *found, m_parent);
    const int version = found->version;
    show(
        dialog, u"client.leverage/%1"_s.arg(id.value()),
        [dialog, id, version](const QString& key) {
            return ClientsApi::changeLeverage(
                key, id, version, dialog->leverage(), dialog->reason());
        },
        tr("Leverage ordered; the trading server sets it."));
}

void ClientDeeds::place(const ClientFile& file)
{
    if (dialog())
        return;
    m_api.officeUnits().onDone(this, [this, file](const Result<std::vector<OfficeUnit>>& units) {
        if (!units) {
            Q_EMIT failed(units.error());
            return;
        }
        if (dialog())
            return;
        auto* dialog = new PlaceDialog(file, *units, m_parent);
        const ClientId client = file.id;
        const int version = file.version;
        show(
            dialog, u"client.place/%1"_s.arg(client.value()),
            [dialog, client, version](const QString& key) {
                return ClientsApi::place(key, client, version, dialog->brand(), dialog->desk(),
                    dialog->team(), dialog->reason());
            },
            tr("Client placed."));
    });
}

} // namespace purser::clients
