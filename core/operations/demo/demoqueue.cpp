#include "core/operations/demo/demoqueue.h"

#include "core/office/call.h"
#include "core/operations/demo/demomoney.h"

#include <algorithm>
#include <iterator>

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

const DemoCurrency& currencyNamed(QStringView code)
{
    const auto all = currencies();
    return *std::find_if(
        all.begin(), all.end(), [code](const DemoCurrency& c) { return c.code == code; });
}

} // namespace

// Minutes until due: a withdrawal is due four hours after the request.
const DemoQueue::Item DemoQueue::items[] = {
    {u"EUR", 4'850'00, Treatment::OneApproved, -12},
    {u"EUR", 300'00, Treatment::New, -3},
    {u"EUR", 1'200'00, Treatment::OneApproved, 18},
    {u"USD", 57'100'00, Treatment::Returned, 31},
    {u"JPY", 11'300'00, Treatment::New, 44},
    {u"EUR", 750'00, Treatment::New, 49},
    {u"USD", 2'950'00, Treatment::New, 52},
    {u"BTC", 24'300'00, Treatment::NewDestination, 65},
    {u"EUR", 900'00, Treatment::New, 72},
    {u"EUR", 2'300'00, Treatment::Unknown, 75},
    {u"KWD", 3'740'00, Treatment::OneApproved, 80},
    {u"EUR", 1'100'00, Treatment::New, 86},
    {u"GBP", 2'500'00, Treatment::New, 93},
    {u"EUR", 2'500'00, Treatment::ExpiredIdentity, 100},
    {u"USD", 7'300'00, Treatment::New, 104},
    {u"EUR", 450'00, Treatment::New, 111},
    {u"EUR", 1'900'00, Treatment::New, 122},
    {u"USD", 1'350'00, Treatment::OneApproved, 127},
    {u"EUR", 3'600'00, Treatment::AskedColleague, 131},
    {u"EUR", 1'500'00, Treatment::New, 135},
    {u"JPY", 1'470'00, Treatment::New, 150},
    {u"USD", 600'00, Treatment::New, 153},
    {u"EUR", 6'200'00, Treatment::New, 158},
    {u"BTC", 1'740'00, Treatment::New, 160},
    {u"EUR", 250'00, Treatment::New, 163},
    {u"GBP", 8'800'00, Treatment::New, 166},
    {u"EUR", 3'050'00, Treatment::OneApproved, 170},
    {u"USD", 12'400'00, Treatment::New, 174},
    {u"EUR", 850'00, Treatment::New, 179},
    {u"KWD", 890'00, Treatment::New, 183},
    {u"EUR", 21'500'00, Treatment::New, 188},
    {u"USD", 4'100'00, Treatment::NewDestination, 192},
    {u"EUR", 1'650'00, Treatment::New, 197},
    {u"EUR", 5'400'00, Treatment::New, 201},
    {u"USD", 950'00, Treatment::New, 206},
    {u"EUR", 2'150'00, Treatment::Returned, 211},
    {u"GBP", 400'00, Treatment::New, 217},
    {u"EUR", 9'750'00, Treatment::New, 222},
    {u"USD", 3'350'00, Treatment::New, 229},
    {u"EUR", 1'050'00, Treatment::New, 236},
};

DemoQueue::DemoQueue(office::Connection& superuser, quint64 seed)
    : m_connection(superuser), m_actor(superuser), m_seed(seed)
{
}

Result<qint64> DemoQueue::fill()
{
    Result<void> good = checkOffice();
    for (const Item& item : items) {
        if (good)
            good = add(item);
    }
    if (!good)
        return failure(good.error());
    return DemoActor::numberFrom(m_connection.execute(
        u"select count(*) from book.payment where kind = 'withdrawal' and book.business_open(state)"_s));
}

Result<void> DemoQueue::checkOffice()
{
    const auto office = m_connection.execute(
        u"select o.trial, exists (select from book.trading_account),"
        " (select count(*) from policy.staff s where s.login in ('mara', 'joao', 'sana')) from meta.office o"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty() || !office->row(0).flag(0))
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_trial"_s}});
    if (!office->row(0).flag(1) || office->row(0).integer(2) != 3)
        return failure(ErrorCode::WrongState, {{u"why"_s, u"no_demo"_s}});
    return {};
}

Result<void> DemoQueue::add(const Item& item)
{
    Result<std::optional<Account>> account = pickAccount(item);
    if (!account)
        return failure(account.error());
    if (!*account)
        return {}; // nobody in this office has that much in that currency
    if (const Result<void> changed = changeBefore(item, **account); !changed)
        return changed;
    const Result<qint64> payment = submit(**account);
    if (!payment)
        return failure(payment.error());
    if (const Result<void> treated = treat(item, *payment); !treated)
        return treated;
    return moveBack(item, *payment);
}

Result<std::optional<DemoQueue::Account>> DemoQueue::pickAccount(const Item& item)
{
    const DemoCurrency& currency = currencyNamed(item.currency);
    const qint64 wanted = usualAmount(item.euroCents, currency);
    // Enough money and a half, else the richest there is; each client once.
    const auto rows = m_connection.execute(
        u"select a.id, a.client_id, b.posted_minor - b.pending_out_minor as free"
        "  from book.trading_account a"
        "  join book.client c on c.id = a.client_id"
        "  join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id"
        "  join book.balance b on b.account_id = l.id"
        " where a.currency = $1 and a.state = 'active' and c.status = 'active' and c.kind = "
        "'person'"
        "   and c.kyc_state = 'approved' and c.kyc_level >= 2 and c.kyc_expires_on > current_date "
        "+ 40 and not book.is_barred(c)"
        "   and not exists (select from book.payment p where p.client_id = c.id and "
        "book.business_open(p.state))"
        // Who took money out lately may need the password again at any amount.
        "   and not exists (select from book.payment p where p.client_id = c.id and p.kind = "
        "'withdrawal' and p.requested_at > clock_timestamp() - interval '3 days')"
        // Who paid in two ways would be asked to take money back the same two ways.
        "   and not exists (select from book.payment p join book.destination d on d.client_id = "
        "p.client_id and d.id = a.id"
        "     where p.client_id = c.id and p.kind = 'deposit' and "
        "p.method <> d.method)"
        " order by b.posted_minor >= $2::bigint * 3 / 2 desc,"
        "   case when b.posted_minor < $2::bigint * 3 / 2 then -b.posted_minor end, md5($3::text "
        "|| a.id)"
        " limit 1"_s,
        {currency.code, wanted, QString::number(m_seed)});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    Account account;
    account.id = rows->row(0).integer(0);
    account.client = rows->row(0).integer(1);
    account.destination = account.id; // the demo past gives both the same number
    const qint64 most = rows->row(0).integer(2) * 2 / 3 / currency.step * currency.step;
    account.amount = std::min(wanted, most);
    if (account.amount <= 0)
        return std::nullopt;
    return account;
}

Result<void> DemoQueue::changeBefore(const Item& item, Account& account)
{
    // Live figures as if a desk had just looked.
    const Result<void> changed = DemoActor::done(m_connection.execute(
        u"update sync.account_figures set as_of = clock_timestamp() where trading_account_id = $1"_s,
        {account.id}));
    if (!changed || item.treatment != Treatment::NewDestination)
        return changed;
    // Other digits look right for a card, a wallet and an account number alike.
    const auto known = m_connection.execute(
        u"select method, translate(detail, '23456789', '34567892'), holder, bank from "
        "book.destination where id = $1"_s,
        {account.destination});
    if (!known)
        return failure(known.error());
    const office::RowView row = known->row(0);
    const auto made = m_actor.runAs(u"sana"_s,
        u"select o.id from desk.register_destination($1, $2, $3, $4, $5, $6) o"_s,
        {office::newCommandKey(), account.client, row.text(0), row.text(1), row.text(2),
            row.value(3)});
    const Result<qint64> destination = DemoActor::numberFrom(made);
    if (!destination)
        return failure(destination.error());
    account.destination = *destination;
    return {};
}

Result<qint64> DemoQueue::submit(const Account& account)
{
    return DemoActor::numberFrom(m_actor.runAs(u"sana"_s,
        u"select o.id from desk.submit_withdrawal($1, $2, $3, $4, null) o"_s,
        {office::newCommandKey(), account.id, account.destination, account.amount}));
}

Result<void> DemoQueue::treat(const Item& item, qint64 payment)
{
    switch (item.treatment) {
    case Treatment::New:
    case Treatment::NewDestination: return {};
    case Treatment::ExpiredIdentity: return expireIdentity(payment);
    case Treatment::OneApproved: return m_actor.approve(u"joao"_s, payment);
    case Treatment::Returned:
        return DemoActor::done(m_actor.runAs(u"joao"_s,
            u"select desk.return_payment($1, $2, 1, 'source_of_funds', 'Statement of the paying account, please.', p_of => 'client')"_s,
            {office::newCommandKey(), payment}));
    case Treatment::AskedColleague: return askColleague(payment);
    case Treatment::Unknown: {
        Result<void> approved = m_actor.approve(u"joao"_s, payment);
        if (approved)
            approved = m_actor.approve(u"mara"_s, payment);
        return approved ? loseOutcome(payment) : approved;
    }
    }
    return {};
}

Result<void> DemoQueue::askColleague(qint64 payment)
{
    Result<void> asked = DemoActor::done(m_actor.runAs(u"joao"_s,
        u"select desk.return_payment($1, $2, 1, 'amount_unclear', 'Did the client say 3,600 or 36,000 on the telephone?', p_of => 'staff', p_to => 'sana')"_s,
        {office::newCommandKey(), payment}));
    if (asked)
        asked = DemoActor::done(m_connection.execute(
            u"update book.payment_question set asked_at = clock_timestamp() - interval '2 days',"
            " due_at = clock_timestamp() - interval '3 hours' where payment_id = $1"_s,
            {payment}));
    return asked;
}

Result<void> DemoQueue::expireIdentity(qint64 payment)
{
    // After the request: a client whose identity has expired cannot ask for a withdrawal.
    Result<void> changed = DemoActor::done(m_connection.execute(
        u"update book.client c set kyc_state = 'expired', kyc_expires_on = current_date - 9,"
        " version = c.version + 1 from book.payment p where p.id = $1 and c.id = p.client_id"_s,
        {payment}));
    if (changed)
        changed = DemoActor::done(m_connection.execute(
            u"select book.refresh_signals(p) from book.payment p where p.id = $1"_s, {payment}));
    return changed;
}

Result<void> DemoQueue::loseOutcome(qint64 payment)
{
    const auto instruction =
        m_connection.execute(u"select id from book.instruction where payment_id = $1"_s, {payment});
    const Result<qint64> id = DemoActor::numberFrom(instruction);
    if (!id)
        return failure(id.error());
    const QString connector = u"purser_connector"_s;
    const Result<qint64> lease = m_actor.takeLease();
    if (!lease)
        return failure(lease.error());
    Result<void> lost = DemoActor::done(
        m_actor.runAs(connector, u"select link.claim_instructions($1, 100)"_s, {*lease}));
    // The account is read before money is taken off it.
    if (lost)
        lost = DemoActor::done(m_connection.execute(DemoActor::readAccountOf, {*id}));
    if (lost)
        lost = DemoActor::done(m_actor.runAs(connector,
            u"select link.mark_sending($1, $2, extract(epoch from clock_timestamp())::bigint)"_s,
            {*lease, *id}));
    if (lost)
        lost = DemoActor::done(m_actor.runAs(connector,
            u"select link.report_unknown($1, $2, 'the server did not answer')"_s, {*lease, *id}));
    if (lost)
        lost = DemoActor::done(m_actor.runAs(
            connector, u"select link.report_lookup($1, $2, 'ambiguous')"_s, {*lease, *id}));
    return lost ? m_actor.giveLeaseBack() : lost;
}

Result<void> DemoQueue::moveBack(const Item& item, qint64 payment)
{
    // The rows of a decision are insert-only for everybody; a made-up day needs its own clock.
    return m_connection.script(
        u"begin;\n"
        "set local session_replication_role = replica;\n"
        "with shift as (select p.id, make_interval(mins => %2) - (p.due_at - clock_timestamp()) as "
        "by"
        "  from book.payment p where p.id = %1),\n"
        "  moved as (update book.payment p set requested_at = p.requested_at + s.by, due_at = "
        "p.due_at + s.by,"
        "    expires_at = p.expires_at + s.by, waiting_since = p.waiting_since + s.by * 0.4"
        "    from shift s where p.id = s.id returning p.hold_id, s.by),\n"
        "  held as (update book.hold h set placed_at = h.placed_at + m.by from moved m where h.id "
        "= m.hold_id),\n"
        "  approved as (update book.approval a set at = a.at + s.by * (1 - 0.3 * a.step_no)"
        "    from shift s where a.payment_id = s.id)\n"
        "update book.payment_event e set at = e.at + s.by * case when e.kind = 'requested' then 1.0"
        "    when e.step_no is not null then 1 - 0.3 * e.step_no when e.kind = 'returned' then 0.4 "
        "else 0.1 end"
        "  from shift s where e.payment_id = s.id;\n"
        "commit;\n"_s.arg(payment)
            .arg(item.dueInMinutes)
            .toUtf8());
}

} // namespace purser::demo
