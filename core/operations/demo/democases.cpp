#include "core/operations/demo/democases.h"

#include <vector>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t storiesTold = 5;

} // namespace

Result<void> DemoCases::fill()
{
    // Those with most going on; the first of them among the newest, whom the list of clients begins
    // with.
    const auto rows = m_connection.execute(
        u"with client as (select c.id, c.created_at, row_number() over (order by c.created_at "
        u"desc, "
        "c.id desc) <= 100 as young, 3 * (select count(*) from book.payment p where p.client_id = "
        "c.id and book.business_open(p.state)) + (select count(*) from book.trading_account a "
        "where "
        "a.client_id = c.id) as weight from book.client c where c.merged_into is null), "
        "first as (select k.* from client k where k.young order by k.weight desc, k.created_at "
        "desc, "
        "k.id desc limit 1) "
        "select x.id from (select 0 as rank, f.* from first f union all (select 1, k.* from client "
        "k "
        "where k.id <> (select f.id from first f) order by k.weight desc, k.created_at desc, k.id "
        "desc limit 4)) x order by x.rank, x.weight desc, x.id"_s);
    if (!rows)
        return failure(rows.error());
    std::vector<qint64> clients;
    for (int row = 0; row < rows->rowCount(); ++row)
        clients.push_back(rows->row(row).integer(0));
    return clients.size() == storiesTold ? tell(clients) : Result<void>();
}

Result<void> DemoCases::step(
    const QString& login, const QString& call, const QVariantList& arguments)
{
    return DemoActor::done(m_actor.runAs(login, u"select (desk.%1).id"_s.arg(call), arguments));
}

Result<qint64> DemoCases::begin(qint64 client, const Story& story)
{
    const auto opened = DemoActor::numberFrom(m_actor.runAs(story.holder,
        u"select (desk.open_case(gen_random_uuid(), $1, $2, $3, $4)).id"_s,
        {client, story.kind, story.title, story.text}));
    if (!opened)
        return opened;
    if (const auto taken = step(story.holder, u"take_case(gen_random_uuid(), $1, 1)"_s, {*opened});
        !taken)
        return failure(taken.error());
    const auto linked = m_connection.execute(
        // What is settled stays as it is; a proposal about what moves on would be void in a moment.
        u"select k.kind, k.target_id from book.case_candidates($1) k where k.kind <> 'payment' or "
        "k.facts ->> 'state' in ('settled', 'credited') order by k.kind = 'payment' desc, k.at "
        "desc "
        "limit 4"_s,
        {client});
    if (!linked)
        return failure(linked.error());
    for (int row = 0; row < linked->rowCount(); ++row) {
        const auto named = step(story.holder, u"link_to_case(gen_random_uuid(), $1, $2, $3)"_s,
            {*opened, linked->row(row).text(0), linked->row(row).integer(1)});
        if (!named)
            return failure(named.error());
    }
    if (const auto added =
            step(story.holder, u"add_to_case(gen_random_uuid(), $1, $2)"_s, {*opened, story.note});
        !added)
        return failure(added.error());
    return opened;
}

Result<void> DemoCases::propose(qint64 id, const QString& login, const QString& outcome,
    const QString& until, const QString& text)
{
    return step(login,
        u"propose_case(gen_random_uuid(), $1, (select (desk.get_case($1) ->> 'version')::int), $2, "
        "nullif($3, '')::date, desk.get_case($1) ->> 'digest', $4)"_s,
        {id, outcome, until, text});
}

Result<void> DemoCases::tell(const std::vector<qint64>& clients)
{
    const Story stories[storiesTold] = {
        {u"aml"_s, u"Deposits from three banks within a week"_s,
            u"Three deposits from different banks in the client's name, none explained by the declared income."_s,
            u"The salary on file covers the first one only. Statements of the other two banks are wanted."_s,
            u"chen"_s},
        {u"fraud"_s, u"Card holder denies the payments"_s,
            u"The issuer says that the card holder does not know of the deposits."_s,
            u"Both deposits came from a device that nobody of the household owns."_s, u"olga"_s},
        {u"sanctions"_s, u"Money from a listed bank"_s,
            u"The sender's bank is owned by a listed company."_s,
            u"Legal looks at how much of the bank the listed company owns."_s, u"chen"_s},
        {u"complaint_escalated"_s, u"Says a withdrawal was held back"_s,
            u"The client wrote to the ombudsman about a withdrawal that took nine days."_s,
            u"Six of the days the office waited for a bank statement that was asked for twice."_s,
            u"chen"_s},
        {u"aml"_s, u"Trades against an account of the same household"_s,
            u"Opposite positions within seconds, over two months."_s,
            u"Deals of both accounts are ordered from the trading server."_s, u"olga"_s}};
    qint64 ids[storiesTold] = {};
    for (size_t i = 0; i < storiesTold; ++i) {
        const auto begun = begin(clients[i], stories[i]);
        if (!begun)
            return failure(begun.error());
        ids[i] = *begun;
    }
    if (const auto proposed = propose(ids[1], u"olga"_s, u"restrict"_s, {},
            u"Until the issuer has answered nothing may go out."_s);
        !proposed)
        return proposed;
    if (const auto waits = step(u"chen"_s,
            u"wait_case(gen_random_uuid(), $1, (desk.get_case($1) ->> 'version')::int, 'internal', $2)"_s,
            {ids[2], u"Asked legal"_s});
        !waits)
        return waits;
    if (const auto proposed = propose(ids[3], u"chen"_s, u"no_action"_s, {},
            u"The office kept to its times; the answer to the ombudsman says so."_s);
        !proposed)
        return proposed;
    if (const auto decided = step(u"olga"_s,
            u"decide_case(gen_random_uuid(), $1, (desk.get_case($1) ->> 'version')::int, "
            u"'approve', "
            "desk.get_case($1) ->> 'digest')"_s,
            {ids[3]});
        !decided)
        return decided;
    // The last one was opened long ago and is late.
    return DemoActor::done(m_connection.execute(
        u"update book.case_file set opened_at = opened_at - interval '33 days', due_at = due_at - "
        "interval '33 days' where id = $1"_s,
        {ids[4]}));
}

} // namespace purser::demo
