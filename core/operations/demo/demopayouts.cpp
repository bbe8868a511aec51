#include "core/operations/demo/demopayouts.h"

#include "core/office/call.h"
#include "core/payments/gateways/sepa/creditfile.h"

#include <QVariantList>

namespace purser::demo {

using namespace Qt::StringLiterals;
namespace sepa = payments::gateways::sepa;

const DemoPayouts::Item DemoPayouts::items[] = {
    {"sepa", "EUR", 2'400'00, Treatment::FileWaits},
    {"sepa", "EUR", 4'150'00, Treatment::FileWaits},
    {"sepa", "EUR", 3'300'00, Treatment::FileGivenUp},
    {"wire", "GBP", 620'00, Treatment::OrderedByHand},
    {"wire", "GBP", 780'00, Treatment::HalfEntered},
    {"sepa", "EUR", 1'150'00, Treatment::PaidLess},
    {"sepa", "EUR", 1'420'00, Treatment::CameBack},
};

DemoPayouts::DemoPayouts(office::Connection& superuser, quint64 seed)
    : m_connection(superuser), m_actor(superuser), m_seed(seed)
{
}

Result<void> DemoPayouts::fill()
{
    if (const Result<void> routed = route(); !routed)
        return routed;
    if (const Result<void> freed = freeSmallFiles(); !freed)
        return freed;
    const Result<qint64> lease = m_actor.takeLease();
    if (!lease)
        return failure(lease.error());
    m_lease = *lease;
    for (const Item& item : items) {
        if (const Result<void> added = add(item); !added)
            return added;
    }
    if (const Result<void> told = tell(); !told)
        return told;
    if (const Result<void> retired = retireOne(); !retired)
        return retired;
    return m_actor.giveLeaseBack();
}

Result<void> DemoPayouts::route()
{
    return DemoActor::done(m_connection.execute(
        u"with of_the_bank as (insert into policy.gateway (code, ledger_provider)"
        "   select g, 'bank' from unnest($1::text[]) g on conflict do nothing)"
        " insert into policy.gateway_route (method, gateway, currency, least_minor, priority)"
        " values ('sepa', ($1::text[])[1], 'EUR', 200000, 1), ('sepa', 'bank', 'EUR', null, 9),"
        "   ('wire', ($1::text[])[2], 'GBP', null, 1), ('wire', 'bank', null, null, 9)"
        " on conflict do nothing"_s,
        {u"{%1,%2}"_s.arg(QLatin1StringView(filesGateway), QLatin1StringView(manualGateway))}));
}

/// What is below the route of the larger ones leaves without a person's release.
Result<void> DemoPayouts::freeSmallFiles()
{
    return DemoActor::done(
        m_connection.execute(u"update policy.setting set value = to_jsonb(book.reference_minor("
                             "200000, 'EUR') - 1) where key = 'payout_file.free_minor'"_s));
}

Result<void> DemoPayouts::add(const Item& item)
{
    const Result<std::optional<qint64>> payment = submit(item);
    if (!payment)
        return failure(payment.error());
    if (!*payment)
        return {}; // nobody in this office has that much in that currency
    if (const Result<void> approved = approve(**payment); !approved)
        return approved;
    const Result<Payout> payout = claim(**payment);
    if (!payout)
        return failure(payout.error());
    if (item.treatment == Treatment::FileWaits)
        return makeFile(*payout);
    if (item.treatment == Treatment::FileGivenUp)
        return makeFileAgain(*payout);
    const Result<void> ordered = orderByHand(**payment, *payout);
    // A bank on the way kept a fee, and nobody has said yet whose loss that is.
    if (ordered && item.treatment == Treatment::PaidLess)
        return DemoActor::done(link(u"payout_status($1, $2, 'settled', $3, $4)"_s,
            {payout->id, payout->reference, payout->minor - 15'00}));
    // The bank sent it back, and nobody has dealt with it; the client has named another account.
    if (ordered && item.treatment == Treatment::CameBack) {
        const Result<void> back = DemoActor::done(
            link(u"payout_status($1, $2, 'returned', $3)"_s, {payout->id, payout->reference}));
        return back ? addSecondAccount(**payment) : back;
    }
    return ordered && item.treatment == Treatment::HalfEntered ? enter(**payment, *payout)
                                                               : ordered;
}

Result<std::optional<qint64>> DemoPayouts::submit(const Item& item)
{
    const auto rows = m_connection.execute(
        u"select a.id from book.trading_account a"
        "  join book.client c on c.id = a.client_id"
        "  join book.destination d on d.id = a.id and d.client_id = c.id and d.method = $1"
        "  join book.ledger_account l on l.role = 'client_trading' and l.trading_account_id = a.id"
        "  join book.balance b on b.account_id = l.id"
        " where a.currency = $2 and a.state = 'active' and c.status = 'active' and c.kind = "
        "'person' and c.kyc_state = 'approved' and c.kyc_level >= 2"
        "   and c.kyc_expires_on > current_date + 40 and not book.is_barred(c)"
        "   and b.posted_minor - b.pending_out_minor >= $3::bigint * 3 / 2"
        "   and not exists (select from book.payment p where p.client_id = c.id and p.state not in "
        "('settled', 'rejected', 'cancelled', 'expired', 'failed', 'credited'))"
        // Who took money out lately may need the password again at any amount.
        "   and not exists (select from book.payment p where p.client_id = c.id and p.kind = "
        "'withdrawal' and p.requested_at > clock_timestamp() - interval '3 days')"
        // Who paid in two ways would be asked to take money back the same two ways.
        "   and not exists (select from book.payment p where p.client_id = c.id and p.kind = "
        "'deposit' and p.method <> d.method)"
        " order by md5($4::text || a.id) limit 1"_s,
        {QString::fromLatin1(item.method), QString::fromLatin1(item.currency), item.minor,
            QString::number(m_seed)});
    if (!rows)
        return failure(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    const qint64 account = rows->row(0).integer(0);
    // Live figures as if a desk had just looked.
    const auto looked = m_connection.execute(
        u"update sync.account_figures set as_of = clock_timestamp() where trading_account_id = $1"_s,
        {account});
    if (!looked)
        return failure(looked.error());
    // The demo past gives account and destination the same number.
    return DemoActor::numberFrom(
        m_actor.runAs(u"sana"_s,
            u"select o.id from desk.submit_withdrawal($1, $2, $2, $3, null) o"_s,
            {office::newCommandKey(), account, item.minor}))
        .map([](qint64 payment) { return std::optional(payment); });
}

Result<void> DemoPayouts::addSecondAccount(qint64 payment)
{
    return DemoActor::done(m_connection.execute(
        u"insert into book.destination (client_id, method, detail, masked, holder, bank, state, "
        "added_at, added_by, verified_at, verified_by) select d.client_id, 'sepa', "
        "'FR7630006000011234567890189', 'FR76 ···· 0189', d.holder, 'BNP Paribas', 'verified', "
        "clock_timestamp() - interval '9 days', 'sana', clock_timestamp() - interval '8 days', "
        "'olga' from book.payment p join book.destination d on d.id = p.destination_id where p.id "
        "= $1"_s,
        {payment}));
}

/// A card somebody lost: nobody is paid there any more.
Result<void> DemoPayouts::retireOne()
{
    const auto found = m_connection.execute(
        u"select d.id, d.version from book.destination d join book.client c on c.id = d.client_id "
        "where d.method = 'card' and d.state = 'verified' and c.status = 'active' and "
        "c.merged_into "
        "is null and not exists (select from book.payment p where p.client_id = c.id and p.state "
        "not in ('settled', 'rejected', 'cancelled', 'expired', 'failed')) order by d.id limit 1"_s);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return {};
    return DemoActor::done(m_actor.runAs(u"olga"_s,
        u"select desk.retire_destination($1, $2, $3, 'card_lost', 'Client called; the bank has "
        "blocked the card.')"_s,
        {office::newCommandKey(), found->row(0).integer(0), found->row(0).integer(1)}));
}

Result<void> DemoPayouts::approve(qint64 payment)
{
    for (const QString& login : {u"joao"_s, u"mara"_s}) {
        const auto shown =
            m_connection.execute(u"select state from book.payment where id = $1"_s, {payment});
        if (!shown)
            return failure(shown.error());
        if (shown->row(0).text(0) != u"awaiting_approval"_s)
            break;
        if (const Result<void> approved = m_actor.approve(login, payment); !approved)
            return approved;
    }
    return {};
}

Result<office::Table> DemoPayouts::link(const QString& call, const QVariantList& parameters)
{
    return m_actor.runAs(
        u"purser_connector"_s, u"select link."_s + call, QVariantList{m_lease} + parameters);
}

Result<DemoPayouts::Payout> DemoPayouts::claim(qint64 payment)
{
    const auto open = [this, payment] {
        return m_connection.execute(
            u"select i.id, p.reference, d.holder, d.detail, i.amount_minor from book.instruction i"
            " join book.payment p on p.id = i.payment_id join book.destination d on d.id = "
            "p.destination_id where p.id = $1 and i.state = 'claimed'"_s,
            {payment});
    };
    const QString claim = u"claim_instructions($1, 100)"_s;
    Result<void> done = DemoActor::done(link(claim, {}));
    const Result<qint64> debit = DemoActor::numberFrom(open());
    if (!debit)
        return failure(debit.error());
    // The account is read before money is taken off it.
    if (done)
        done = DemoActor::done(m_connection.execute(DemoActor::readAccountOf, {*debit}));
    if (done)
        done = DemoActor::done(link(
            u"mark_sending($1, $2, extract(epoch from clock_timestamp())::bigint)"_s, {*debit}));
    if (done)
        done = DemoActor::done(
            link(u"report_done($1, $2, $3)"_s, {*debit, QString::number(700000 + *debit)}));
    if (done)
        done = DemoActor::done(link(claim, {}));
    const auto row = open();
    if (!done || !row)
        return failure(done ? row.error() : done.error());
    if (row->rowCount() != 1)
        return failure(ErrorCode::NotFound, {{u"what"_s, u"payout"_s}});
    const office::RowView payout = row->row(0);
    return Payout{
        payout.integer(0), payout.text(1), payout.text(2), payout.text(3), payout.integer(4)};
}

Result<void> DemoPayouts::makeFile(const Payout& payout)
{
    sepa::CreditBatch batch;
    batch.messageId = payout.reference;
    batch.createdAt = QDateTime::currentDateTimeUtc();
    batch.executionDate = batch.createdAt.date();
    batch.debtor = {u"Example Broker Ltd"_s, u"DE89370400440532013000"_s, {}};
    batch.transfers = {{payout.reference, Money(payout.minor, Currency(u"EUR"_s, 2)), payout.holder,
        payout.iban, {}, payout.reference}};
    const auto file = sepa::writeCreditFile(batch, sepa::PainVersion::V09);
    if (!file)
        return failure(file.error());
    const Result<void> kept = DemoActor::done(link(u"put_payout_file($1, $2, $3, $4, $5, $6, 1)"_s,
        {payout.id, file->messageId, QString::fromLatin1(file->bytes.toBase64()),
            QString::fromLatin1(file->hash.toHex()), payout.minor}));
    return kept
        ? DemoActor::done(link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payout.id}))
        : kept;
}

Result<void> DemoPayouts::makeFileAgain(const Payout& payout)
{
    Payout other = payout;
    other.iban = u"DE89370400440532013000"_s;
    Result<void> done = makeFile(other);
    if (!done)
        return done;
    const Result<qint64> file = DemoActor::numberFrom(m_connection.execute(
        u"select id from book.payout_file where instruction_id = $1"_s, {payout.id}));
    if (!file)
        return failure(file.error());
    int version = 1;
    for (const QString& login : {u"ines"_s, u"omar"_s}) {
        if (done)
            done = DemoActor::done(m_actor.runAs(login,
                u"select desk.give_up_payout_file($1, $2, $3, 'made_again', 'The account in it is "
                "not the client''s')"_s,
                {office::newCommandKey(), *file, version++}));
    }
    if (done)
        done = DemoActor::done(link(u"claim_instructions($1, 100)"_s, {}));
    return done ? makeFile(payout) : done;
}

Result<void> DemoPayouts::orderByHand(qint64 payment, const Payout& payout)
{
    Result<void> done = DemoActor::done(link(
        u"mark_sending($1, $2, extract(epoch from clock_timestamp())::bigint)"_s, {payout.id}));
    if (done)
        done = DemoActor::done(link(u"report_done($1, $2, $3)"_s, {payout.id, payout.reference}));
    // The day before yesterday: the bank has had the time to say something.
    if (done)
        done = m_connection.script(
            u"begin;\n"
            "set local session_replication_role = replica;\n"
            "update book.instruction_event set at = at - interval '2 days' where instruction_id = "
            "%1;\n"
            "update book.instruction set created_at = created_at - interval '2 days', sent_at = "
            "sent_at - interval '2 days', finished_at = finished_at - interval '2 days' where id = "
            "%1;\n"
            "update book.payment_event set at = at - interval '2 days' where payment_id = %2;\n"
            "update book.payment set requested_at = requested_at - interval '2 days' where id = "
            "%2;\n"
            "commit;\n"_s.arg(payout.id)
                .arg(payment)
                .toUtf8());
    return done;
}

Result<void> DemoPayouts::tell()
{
    const auto known = m_connection.execute(
        u"select reference from book.payment where kind = 'withdrawal' and state = 'settled' order "
        "by settled_at desc limit 1"_s);
    if (!known)
        return failure(known.error());
    if (known->isEmpty())
        return {};
    const QString reference = known->row(0).text(0);
    const auto send = [this, &reference](const QString& operation, const QString& word) {
        return DemoActor::done(m_actor.runAs(u"purser_intake"_s,
            u"select link.store_webhook('praxis', '[]', convert_to($1, 'UTF8'), 'requery', 'new', "
            "false, false, jsonb_build_object('id', $1, 'kind', 'status', 'operation', $2::text, "
            "'reference', $3::text, 'provider_id', 'demo', 'word', $4::text), null)"_s,
            {operation + u"-1"_s, operation, reference, word}));
    };
    Result<void> told = send(u"payout"_s, u"approved"_s);
    if (told)
        told = send(u"refund"_s, u"initialized"_s);
    if (told)
        told = DemoActor::done(m_actor.runAs(u"purser_intake"_s,
            u"select link.store_webhook('praxis', '[]', convert_to('{}', 'UTF8'), 'reject', "
            "'forged', false, true)"_s,
            {}));
    if (told)
        told = DemoActor::done(link(u"claim_events($1, 10)"_s, {}));
    const auto finish = [this](const QString& event, const QString& state, const QString& result) {
        const auto id = DemoActor::numberFrom(m_connection.execute(
            u"select id from book.gateway_event where event_id = $1"_s, {event}));
        return !id ? Result<void>(failure(id.error()))
                   : DemoActor::done(
                       link(u"finish_event($1, $2, $3, jsonb_build_object('result', $4::text))"_s,
                           {*id, state, result}));
    };
    if (told)
        told = finish(u"payout-1"_s, u"done"_s, u"asked"_s);
    return told ? finish(u"refund-1"_s, u"parked"_s, u"refund"_s) : told;
}

Result<void> DemoPayouts::enter(qint64 payment, const Payout& payout)
{
    const Result<qint64> version = DemoActor::numberFrom(
        m_connection.execute(u"select version from book.payment where id = $1"_s, {payment}));
    if (!version)
        return failure(version.error());
    return DemoActor::done(m_actor.runAs(u"omar"_s,
        u"select desk.enter_payout_outcome($1, $2, $3, 'settled', $4, 'Statement 211, line 4', "
        "'Seen on the account.', current_date - 1)"_s,
        {office::newCommandKey(), payment, *version, payout.minor}));
}

} // namespace purser::demo
