#include "tests/core/clients/cases/casedesk.h"

#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

using office::Outcome;

CaseDesk::CaseDesk()
{
    applicant = desk.ready();
    client = applicant.client;
    Books books(desk.owner());
    account = books.account(client, u"EUR"_s);
    const qint64 destination = books.destination(client, u"Jörg Müller"_s);
    books.deposit(account, 500000);
    desk.number(
        u"update book.client set kyc_state = 'approved', kyc_level = 2, kyc_expires_on = current_date + 900, kyc_reviewed_at = clock_timestamp(), status = 'active', partner_id = 1 where id = $1 returning 1"_s,
        {client});
    payment = demand(desk.command(u"sana"_s, u"desk.submit_withdrawal"_s,
                         {{u"p_trading_account_id"_s, account},
                             {u"p_destination_id"_s, destination}, {u"p_amount_minor"_s, 12000}}))
                  .id;
    document =
        desk.number(u"select min(id) from book.client_document where client_id = $1"_s, {client});
    // Nobody here runs into the allowance for reading.
    desk.number(
        u"update policy.setting set value = '100000' where key = 'read.burst' returning 1"_s);
}

Result<Outcome> CaseDesk::open(const QString& login, const QString& kind, const QVariant& whom)
{
    return desk.command(login, u"desk.open_case"_s,
        {{u"p_client_id"_s, whom.isValid() ? whom : QVariant(client)}, {u"p_kind"_s, kind},
            {u"p_title"_s, u"Deposits without a source"_s},
            {u"p_text"_s, u"Three deposits in a week, none explained"_s}});
}

Result<Outcome> CaseDesk::take(const QString& login, qint64 id, bool back)
{
    return desk.command(login, u"desk.take_case"_s,
        {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_back"_s, back}});
}

Result<Outcome> CaseDesk::add(const QString& login, qint64 id, const QString& text)
{
    return desk.command(login, u"desk.add_to_case"_s, {{u"p_id"_s, id}, {u"p_text"_s, text}});
}

Result<Outcome> CaseDesk::link(const QString& login, qint64 id, const QString& kind, qint64 target)
{
    return desk.command(login, u"desk.link_to_case"_s,
        {{u"p_id"_s, id}, {u"p_kind"_s, kind}, {u"p_target_id"_s, target}});
}

Result<Outcome> CaseDesk::wait(const QString& login, qint64 id, const QString& whom)
{
    return desk.command(login, u"desk.wait_case"_s,
        {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_for"_s, whom},
            {u"p_text"_s, u"Asked"_s}});
}

Result<Outcome> CaseDesk::snooze(const QString& login, qint64 id, const QVariant& until)
{
    return desk.command(login, u"desk.snooze_case"_s,
        {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_until"_s, until}});
}

Result<Outcome> CaseDesk::propose(
    const QString& login, qint64 id, const QString& outcome, const QVariant& until)
{
    const QJsonObject seen = get(id, login);
    return desk.command(login, u"desk.propose_case"_s,
        {{u"p_id"_s, id}, {u"p_version"_s, seen.value(u"version"_s).toInt()},
            {u"p_outcome"_s, outcome}, {u"p_until"_s, until},
            {u"p_digest"_s, seen.value(u"digest"_s).toString()},
            {u"p_text"_s, u"Explained by the sale of a house"_s}});
}

Result<Outcome> CaseDesk::decide(
    const QString& login, qint64 id, const QString& decision, const QVariant& text)
{
    return desk.command(login, u"desk.decide_case"_s,
        {{u"p_id"_s, id}, {u"p_version"_s, version(id)}, {u"p_decision"_s, decision},
            {u"p_digest"_s,
                desk.text(u"select proposed_digest from book.case_file where id = $1"_s, {id})},
            {u"p_text"_s, text}});
}

qint64 CaseDesk::investigated(const QString& kind)
{
    const qint64 id = demand(open(u"chen"_s, kind)).id;
    demand(take(u"chen"_s, id));
    return id;
}

qint64 CaseDesk::proposed(const QString& outcome, const QVariant& until, const QString& kind)
{
    const qint64 id = investigated(kind);
    demand(propose(u"chen"_s, id, outcome, until));
    return id;
}

QJsonObject CaseDesk::get(qint64 id, const QString& login)
{
    return demand(desk.read(login, u"desk.get_case"_s, {{u"p_id"_s, id}}));
}

QJsonObject CaseDesk::list(const QVariant& whom, const QString& view, const QString& login)
{
    return demand(
        desk.read(login, u"desk.list_cases"_s, {{u"p_client_id"_s, whom}, {u"p_view"_s, view}}));
}

QString CaseDesk::state(qint64 id)
{
    return desk.text(u"select state from book.case_file where id = $1"_s, {id});
}

int CaseDesk::version(qint64 id)
{
    return static_cast<int>(
        desk.number(u"select coalesce(max(version), 1) from book.case_file where id = $1"_s, {id}));
}

QString CaseDesk::status()
{
    return desk.text(u"select status from book.client where id = $1"_s, {client});
}

} // namespace purser::tests
