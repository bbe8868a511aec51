// The checks that follow money: the card or account it came by, what was traded since, whether it
// can leave now, and whose account it goes to.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Connection;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// A deposit that came by a gateway, of an instrument when there is one, so many days ago.
qint64 came(KindsDesk& d, const QString& method, qint64 minor, const QString& instrument, int days,
    const QString& currency = u"EUR"_s)
{
    const qint64 payment =
        d.books().number(u"insert into book.payment (kind, reference, client_id, "
                         "trading_account_id, method, amount_minor, currency, state, content_hash, "
                         "reference_minor, band_minor, requested_by, requested_at, settled_at) "
                         "select 'deposit', 'D-' || (900000 + count(*)), $1, $2, $3, $4, $6, "
                         "'settled', repeat('0', 64), $4, $4, 'client', "
                         "now() - make_interval(days => $5), now() - make_interval(days => $5) "
                         "from book.payment returning id"_s,
            {d.desk().client(), d.desk().account(), method, minor, days, currency});
    if (!instrument.isEmpty()) {
        d.books().number(
            u"insert into book.receipt (provider, provider_ref, method, amount_minor, currency, "
            "received_at, journal_id, state, payment_id, due_at, instrument) select 'praxis', "
            "'r' || $1::text, $2, $3, $4, now(), (select max(id) from book.journal), 'allocated', "
            "$1::int8, "
            "now(), encode(sha256(convert_to($5, 'UTF8')), 'hex') returning id"_s,
            {payment, method, minor, currency, instrument});
    }
    return payment;
}

/// Makes the client's destination a card.
void payToCard(KindsDesk& d, const QString& number = u"411111******1111"_s)
{
    d.books().number(
        u"update book.destination set method = 'card', detail = $1 returning id"_s, {number});
}

QJsonObject check(KindsDesk& d, qint64 payment, const QString& code)
{
    auto mara = d.as("mara");
    const QJsonArray checks = d.sheet(*mara, payment).value(u"checks"_s).toArray();
    for (const QJsonValue& one : checks) {
        if (one[u"code"].toString() == code)
            return one.toObject();
    }
    return {};
}

purser::Result<purser::office::Outcome> onDestination(
    KindsDesk& d, Connection& who, const QString& function, QList<purser::office::Argument> more)
{
    // The password again is tried by a test of its own.
    d.run("update policy.setting set value = 'false' where key = 'destination.step_up'");
    more.prepend({u"p_version"_s, d.books().number(u"select version from book.destination"_s)});
    more.prepend({u"p_id"_s, d.desk().destination()});
    more.prepend({u"p_key"_s, WithdrawalDesk::newKey()});
    return who.command({function, more});
}

} // namespace

TEST(ClosedLoop, GoesBackToTheCardItCameByAndToNoOther)
{
    KindsDesk d;
    payToCard(d);
    const qint64 first = came(d, u"card"_s, 60000, u"praxis card-1"_s, 10);
    const qint64 second = came(d, u"card"_s, 60000, u"praxis card-2"_s, 5);
    auto sana = d.as("sana");
    auto chen = d.as("chen");
    const qint64 payment = demand(d.desk().submit(*sana, 60000)).id;
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"look"_s) << "nobody said which card it is";
    const auto match = [&](Connection& who, qint64 deposit) {
        return onDestination(d, who, u"desk.match_instrument"_s,
            {{u"p_payment_id"_s, deposit}, {u"p_text"_s, u"statement of the card seen"_s}});
    };
    EXPECT_EQ(match(*sana, first).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(match(*chen, payment).error().code, ErrorCode::NotFound) << "no deposit";
    d.run("update book.destination set added_by = 'chen', verified_by = 'alma'");
    EXPECT_EQ(match(*chen, first).error().code, ErrorCode::FourEyes);
    d.run("update book.destination set added_by = 'web'; update policy.entity_rule set closed_loop "
          "= 'fifo'");
    // First in, first out: the first card's money goes to the first card.
    demand(match(*chen, second));
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"stop"_s) << "the other card";
    demand(match(*chen, first));
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"clear"_s);
    // What was said can be taken back, and said again.
    const auto takeBack = [&] {
        return onDestination(d, *chen, u"desk.match_instrument"_s,
            {{u"p_payment_id"_s, {}}, {u"p_text"_s, u"another card after all"_s}});
    };
    demand(takeBack());
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"look"_s);
    EXPECT_EQ(takeBack().error().code, ErrorCode::WrongState) << "nothing was said";
    const QJsonArray offered = demand(chen->callJson(
        {u"desk.deposits_to_match"_s, {{u"p_id"_s, d.desk().destination()}}}))[u"deposits"_s]
                                   .toArray();
    ASSERT_EQ(offered.size(), 2);
    EXPECT_EQ(offered[0][u"id"_s].toInteger(), second) << "the newest first";
    EXPECT_FALSE(offered[1][u"same"_s].toBool());
    EXPECT_EQ(sana->callJson({u"desk.deposits_to_match"_s, {{u"p_id"_s, d.desk().destination()}}})
                  .error()
                  .code,
        ErrorCode::NotPermitted);
    demand(match(*chen, first));
    const QJsonArray parts = check(d, payment, u"closed_loop"_s)[u"args"_s][u"parts"_s].toArray();
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0][u"same"_s].toString(), u"yes"_s);
    EXPECT_EQ(parts[1][u"same"_s].toString(), u"no"_s);
    // What went to a card is gone from it, and from no other.
    const qint64 next = demand(d.desk().submit(*sana, 100)).id;
    EXPECT_EQ(d.level(next, u"closed_loop"_s), u"stop"_s);
}

TEST(ClosedLoop, WhatCameByAnAccountNobodyKnowsIsForAPersonToLookAt)
{
    KindsDesk d;
    auto sana = d.as("sana");
    came(d, u"sepa"_s, 60000, {}, 10);
    const qint64 payment = demand(d.desk().submit(*sana, 60000)).id;
    const QJsonObject loop = check(d, payment, u"closed_loop"_s);
    EXPECT_EQ(loop[u"level"_s].toString(), u"look"_s);
    EXPECT_EQ(loop[u"args"_s][u"unsure"_s][u"minor"_s].toString(), u"60000"_s);
}

TEST(ClosedLoop, AnAccountReadOffTheStatementDecides)
{
    for (const bool same : {true, false}) {
        KindsDesk d;
        auto sana = d.as("sana");
        auto mara = d.as("mara");
        auto joao = d.as("joao");
        d.run("update book.destination set method = 'wire', detail = 'DE89370400440532013000'; "
              "update policy.entity_rule set closed_loop = 'fifo'");
        const auto entered = [&](const QString& account) {
            return mara->command({u"desk.record_receipt"_s,
                {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_method"_s, u"wire"_s},
                    {u"p_ref"_s, u"FT-1"_s}, {u"p_amount_minor"_s, 70000},
                    {u"p_currency"_s, u"EUR"_s}, {u"p_payer"_s, u"Chidi Okafor"_s},
                    {u"p_value_date"_s, QDate::currentDate().addDays(-2).toString(Qt::ISODate)},
                    {u"p_payer_account"_s, account}}});
        };
        EXPECT_EQ(entered(u"DE89370400440532013001"_s).error().code, ErrorCode::BadInput)
            << "its check digits are not right";
        const auto entry =
            demand(entered(same ? u"de89 3704 0044 0532 0130 00"_s : u"GB82WEST12345698765432"_s));
        EXPECT_EQ(demand(joao->call({u"desk.list_receipt_entries"_s, {}}))
                      .row(0)
                      .text(u"payer_account"_s),
            same ? u"DE89370400440532013000"_s : u"GB82WEST12345698765432"_s);
        demand(joao->command({u"desk.decide_receipt"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, entry.id}, {u"p_version"_s, 1},
                {u"p_right"_s, true}}}));
        const qint64 deposit =
            demand(mara->command({u"desk.allocate_receipt"_s,
                       {{u"p_key"_s, WithdrawalDesk::newKey()},
                           {u"p_id"_s, d.books().number(u"select id from book.receipt"_s)},
                           {u"p_version"_s, 1}, {u"p_payment_id"_s, QVariant()},
                           {u"p_trading_account_id"_s, d.desk().account()},
                           {u"p_text"_s, u"named on the statement"_s}}}))
                .id;
        d.approveAll(deposit);
        d.carryOut();
        ASSERT_EQ(d.state(deposit), u"settled"_s);
        const qint64 payment = demand(d.desk().submit(*sana, 60000)).id;
        EXPECT_EQ(d.level(payment, u"closed_loop"_s), same ? u"clear"_s : u"stop"_s);
    }
}

TEST(ClosedLoop, WhatAnotherClientGaveGoesBackToWhereItCameFrom)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.run("update policy.entity_rule set closed_loop = 'fifo', client_transfers_allowed = true");
    // Chidi was paid in by card, gives half of it to Amara, and she asks for it at her bank.
    came(d, u"card"_s, 60000, u"praxis card-1"_s, 10);
    const qint64 amara = d.addClient(u"Amara Diallo"_s);
    const qint64 account = d.addAccount(amara, u"EUR"_s);
    const auto gives = [&](qint64 from, qint64 to, qint64 minor) {
        const qint64 given = demand(d.transfer(*sana, from, to, minor)).id;
        d.approveAll(given);
        d.carryOut();
        EXPECT_EQ(d.state(given), u"settled"_s);
    };
    gives(d.desk().account(), account, 30000);
    const auto asks = [&](qint64 client, qint64 from, qint64 minor) {
        const qint64 bank = d.books().destination(client, u"Somebody"_s);
        return demand(d.desk().submitTo(*sana, from, bank, minor)).id;
    };
    const qint64 hers = asks(amara, account, 10000);
    const QJsonObject loop = check(d, hers, u"closed_loop"_s);
    EXPECT_EQ(loop[u"level"_s].toString(), u"stop"_s);
    EXPECT_EQ(loop[u"args"_s][u"parts"_s][0][u"method"_s].toString(), u"card"_s);
    EXPECT_EQ(loop[u"args"_s][u"parts"_s][0][u"open"_s][u"minor"_s].toString(), u"30000"_s);
    // Through her to a third one it is his card's money still.
    const qint64 third = d.addClient(u"Third Hand"_s);
    const qint64 thirdAccount = d.addAccount(third, u"EUR"_s);
    gives(account, thirdAccount, 5000);
    EXPECT_EQ(d.level(asks(third, thirdAccount, 4000), u"closed_loop"_s), u"stop"_s);
    // What he gave away he does not owe to his card any more: half is left of it.
    const qint64 his = demand(d.desk().submit(*sana, 40000)).id;
    EXPECT_EQ(check(d, his, u"closed_loop"_s)[u"args"_s][u"elsewhere"_s][u"minor"_s].toString(),
        u"30000"_s);
    demand(d.desk().decide(*sana, u"desk.cancel_payment"_s, his, u"client_request"_s, {}));
    // Profit that is given is profit.
    const qint64 fourth = d.addClient(u"Fourth Hand"_s);
    const qint64 fourthAccount = d.addAccount(fourth, u"EUR"_s);
    gives(d.desk().account(), fourthAccount, 90000);
    const QJsonObject mixed = check(d, asks(fourth, fourthAccount, 90000), u"closed_loop"_s);
    EXPECT_EQ(mixed[u"args"_s][u"free"_s][u"minor"_s].toString(), u"60000"_s);
}

TEST(ClosedLoop, KeepsTheWindowOfEachDepositAndOfItsScheme)
{
    KindsDesk d;
    payToCard(d, u"511111******1111"_s); // Mastercard, by its first digits
    came(d, u"card"_s, 60000, u"praxis card-1"_s, 100);
    d.run("update book.destination set instrument = (select instrument from book.receipt); update "
          "policy.entity_rule set closed_loop = 'fifo'");
    came(d, u"skrill"_s, 60000, {}, 1);
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 60000)).id;
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"clear"_s) << "180 days of cards";
    EXPECT_EQ(check(d, payment, u"dispute_window"_s)[u"args"_s][u"deposits"_s].toInt(), 1);
    // A deposit of yesterday does not make the one of then refundable any longer.
    d.run("insert into policy.rail_window values ('card', 'mastercard', 90, 95), ('card', 'visa', "
          "400, 400)");
    came(d, u"card"_s, 1, u"praxis card-1"_s, 1);
    EXPECT_EQ(d.level(payment, u"closed_loop"_s), u"stop"_s) << "what is left must go by Skrill";
    EXPECT_EQ(check(d, payment, u"dispute_window"_s)[u"args"_s][u"deposits"_s].toInt(), 1)
        << "the old one cannot be disputed any more, the new one can";
}

TEST(ClosedLoop, CountsDepositsOfAnotherCurrencyOrNamesThem)
{
    KindsDesk d;
    d.run("update meta.office set reference_currency = 'EUR'; insert into policy.reference_rate "
          "(currency, day, rate_e10, source) values ('USD', '2020-01-01', 5000000000, 'test') on "
          "conflict do "
          "nothing; update policy.reference_rate set rate_e10 = 5000000000 where currency = 'USD'; "
          "delete from policy.reference_rate where currency = 'GBP'; update policy.entity_rule set "
          "closed_loop = 'fifo'");
    came(d, u"skrill"_s, 60000, {}, 10, u"USD"_s); // 300.00 in EUR
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 30000)).id;
    const QJsonObject loop = check(d, payment, u"closed_loop"_s);
    EXPECT_EQ(loop[u"level"_s].toString(), u"stop"_s);
    EXPECT_EQ(loop[u"args"_s][u"elsewhere"_s][u"minor"_s].toString(), u"30000"_s);
    d.run("update book.payment set currency = 'GBP' where kind = 'deposit'");
    const QJsonObject unknown = check(d, payment, u"closed_loop"_s);
    EXPECT_EQ(unknown[u"level"_s].toString(), u"look"_s);
    EXPECT_EQ(unknown[u"args"_s][u"no_rate"_s][0][u"amount"_s][u"minor"_s].toString(), u"60000"_s);
}

TEST(Check, CountsLotsSinceTheMoneyCameThatLeaves)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const auto trade = [&](int daysAgo, double lots) {
        d.books().number(
            u"insert into book.deal (server_id, deal, trading_account_id, deal_at, server_time_s, "
            "action, entry, symbol, lots_e8, currency) select server_id, $1::int8, id, now() - "
            "make_interval(days => $1::int), 0, 0, 0, 'EURUSD', $2, 'EUR' from "
            "book.trading_account "
            "where id = $3 returning 1"_s,
            {daysAgo, qRound64(lots * 1e8), d.desk().account()});
    };
    const qint64 payment = demand(d.desk().submit(*sana, 100000)).id;
    EXPECT_EQ(d.level(payment, u"traded_since_deposit"_s), u"clear"_s) << "nothing paid in";
    trade(30, 50);
    came(d, u"sepa"_s, 100000, {}, 10);
    EXPECT_EQ(d.level(payment, u"traded_since_deposit"_s), u"look"_s)
        << "what was traded before does not count";
    trade(5, 0.09);
    EXPECT_EQ(d.level(payment, u"traded_since_deposit"_s), u"look"_s);
    trade(4, 0.05); // a tenth of a lot for each thousand, of about 1,000.00
    EXPECT_EQ(d.level(payment, u"traded_since_deposit"_s), u"clear"_s);
    d.run("update policy.setting set value = '100' where key = 'traded.least_lots_hundredths'");
    EXPECT_EQ(d.level(payment, u"traded_since_deposit"_s), u"look"_s);
}

TEST(Check, AWalletBelowZeroCountsAndTheWorstIsTheOneWorthMost)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const qint64 yen = d.addAccount(d.desk().client(), u"JPY"_s);
    d.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('JPY', "
          "current_date, "
          "60000000, 'test') on conflict (currency, day) do update set rate_e10 = "
          "excluded.rate_e10; insert "
          "into sync.account_figures values ("
        + QByteArray::number(yen) + ", 'JPY', -1000, 0, -1000, 0, 0, 0, now())");
    const auto below = [&](qint64 account) {
        d.books().number(u"insert into sync.account_figures values ($1, 'EUR', -900, 0, -900, 0, "
                         "100000000, 0, now()) returning 1"_s,
            {account});
    };
    below(d.addAccount(d.desk().client(), u"EUR"_s));
    below(d.desk().account()); // the one itself has checks of its own
    const QJsonObject found = check(d, payment, u"negative_elsewhere"_s);
    EXPECT_EQ(found[u"args"_s][u"accounts"_s].toInt(), 2);
    EXPECT_EQ(found[u"args"_s][u"worst"_s][u"currency"_s].toString(), u"EUR"_s)
        << "nine euros are more than a thousand yen";
    d.run("delete from sync.account_figures");
    EXPECT_EQ(d.level(payment, u"negative_elsewhere"_s), u"clear"_s);
    d.books().number(
        u"select book.account('client_wallet', 'EUR', $1, null, null, 0)"_s, {d.desk().client()});
    d.run("alter table book.balance disable trigger all; update book.balance b set floor_minor = "
          "-5, posted_minor = "
          "-5 from book.ledger_account l where l.id = b.account_id and l.role = 'client_wallet'");
    EXPECT_EQ(d.level(payment, u"negative_elsewhere"_s), u"look"_s);
}

TEST(Execution, MoneyLeavesOnlyByFiguresOfTheLastSeconds)
{
    for (const char* figures : {"", "11", "9"}) {
        WithdrawalDesk desk;
        auto connector = desk.office().asService("purser_connector");
        const qint64 lease = desk.lease(*connector);
        const qint64 payment = desk.approved(60000);
        if (*figures)
            desk.books().number(
                u"insert into sync.account_figures values ($1, 'EUR', 100000000, 0, 100000000, 0, "
                "100000000, 0, now() - make_interval(secs => $2)) returning 1"_s,
                {desk.account(), QString::fromLatin1(figures).toInt()});
        const auto claimed = demand(
            connector->execute(u"select id from link.claim_instructions($1, 20)"_s, {lease}));
        ASSERT_EQ(claimed.rowCount(), 1);
        const bool sent =
            demand(connector->execute(u"select * from link.mark_sending($1, $2, 1700000000)"_s,
                       {lease, claimed.row(0).integer(0)}))
                .row(0)
                .flag(0);
        EXPECT_EQ(sent, qstrcmp(figures, "9") == 0) << figures;
        EXPECT_EQ(desk.text(payment, u"state"_s), sent ? u"executing"_s : u"awaiting_approval"_s);
    }
}

TEST(Execution, StopsWhereTheProviderHasTooLittle)
{
    KindsDesk d;
    const qint64 payment = d.desk().approved(60000);
    const auto claimed = d.claim();
    ASSERT_EQ(claimed.size(), 1u);
    // The money has been moved away from the bank meanwhile.
    d.run("select book.post_journal('fee', 'X-1', clock_timestamp(), null, null, array["
          "row (book.house_account('bank_client_money', 'EUR', 'bank', 1), 99999999)::book.leg, "
          "row (book.house_account('bank_own_money', 'EUR', 'bank', 0), -99999999)::book.leg])");
    EXPECT_FALSE(
        demand(d.link(u"mark_sending($1, $2, 1700000000)"_s, {claimed[0]})).row(0).flag(0));
    EXPECT_EQ(d.state(payment), u"awaiting_approval"_s);
    EXPECT_EQ(d.level(payment, u"provider_float"_s), u"stop"_s);
}

TEST(Check, TheCoolingOffStopsUntilASecondPersonLetsItPass)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.run("update book.destination set added_at = now()");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    EXPECT_EQ(d.desk().approve(*joao, payment).error().code, ErrorCode::CheckFailed);
    auto olga = d.steppedUp("olga");
    demand(d.about(*olga, u"desk.override_check"_s, payment,
        {{u"p_revision"_s, 1}, {u"p_hash"_s, d.desk().text(payment, u"content_hash"_s)},
            {u"p_code"_s, u"destination_age"_s}, {u"p_reason_code"_s, u"evidence_seen"_s},
            {u"p_text"_s, u"spoke with the client"_s}}));
    EXPECT_EQ(demand(d.desk().approve(*joao, payment)).state, u"approved"_s);
}

TEST(Names, AreScoredByTheEngineThatScreensThem)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto jobs = d.desk().office().asService("purser_jobs");
    d.run("update book.destination set holder = 'Tchidi Okafour'");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const auto names = [&] {
        return demand(jobs->execute(u"select client_key, name_key, client_name, other_name from "
                                    "link.names_to_compare('engine 2')"_s));
    };
    const auto wanted = names();
    ASSERT_EQ(wanted.rowCount(), 1);
    EXPECT_EQ(wanted.row(0).text(2), u"Chidi Okafor"_s);
    EXPECT_EQ(wanted.row(0).text(3), u"Tchidi Okafour"_s);
    const auto put = [&](const QString& clientKey, int score) {
        return demand(jobs->execute(u"select link.put_name_likeness($1, $2, $3, 'engine 2', $4)"_s,
                          {d.desk().client(), clientKey, wanted.row(0).text(1), score}))
            .row(0)
            .flag(0);
    };
    EXPECT_FALSE(put(u"another name"_s, 1000)) << "the client's name has changed since";
    EXPECT_TRUE(put(wanted.row(0).text(0), 810));
    EXPECT_EQ(names().rowCount(), 0);
    const QJsonObject looked = check(d, payment, u"name_on_account"_s);
    EXPECT_EQ(looked[u"level"_s].toString(), u"look"_s);
    EXPECT_EQ(looked[u"source"_s].toString(), u"screening"_s);
    EXPECT_EQ(looked[u"args"_s][u"similarity"_s].toInt(), 81);
    EXPECT_TRUE(put(wanted.row(0).text(0), 500));
    EXPECT_EQ(d.level(payment, u"name_on_account"_s), u"stop"_s);
    EXPECT_EQ(names().rowCount(), 0);
    d.run("update book.client set full_name = 'Chidi Obi' where full_name = 'Chidi Okafor'");
    const auto renamed = names();
    ASSERT_EQ(renamed.rowCount(), 1) << "under another name it is compared again";
    EXPECT_EQ(renamed.row(0).text(2), u"Chidi Obi"_s);
    EXPECT_FALSE(put(wanted.row(0).text(0), 810));
    EXPECT_TRUE(put(renamed.row(0).text(0), 300));
    EXPECT_EQ(names().rowCount(), 0);
    EXPECT_FALSE(sana->execute(u"select * from link.names_to_compare('x')"_s).has_value());
}

TEST(PayeeCheck, AndAMatchAskForThePasswordAgain)
{
    KindsDesk d;
    const qint64 deposit = came(d, u"card"_s, 60000, u"praxis card-1"_s, 10);
    payToCard(d);
    auto chen = d.as("chen");
    const auto call = [&](const QString& function, QList<purser::office::Argument> more) {
        more.prepend({u"p_version"_s, d.books().number(u"select version from book.destination"_s)});
        more.prepend({u"p_id"_s, d.desk().destination()});
        more.prepend({u"p_key"_s, WithdrawalDesk::newKey()});
        return chen->command({function, more});
    };
    EXPECT_EQ(call(u"desk.record_payee_check"_s,
                  {{u"p_result"_s, u"match"_s}, {u"p_source"_s, u"Bank of Somewhere"_s}})
                  .error()
                  .code,
        ErrorCode::StepUpRequired);
    EXPECT_EQ(call(u"desk.match_instrument"_s,
                  {{u"p_payment_id"_s, deposit}, {u"p_text"_s, u"statement seen"_s}})
                  .error()
                  .code,
        ErrorCode::StepUpRequired);
    EXPECT_EQ(d.books().number(u"select count(*) from book.payee_check"_s), 0);
    EXPECT_EQ(
        d.books().number(u"select count(*) from book.destination where instrument is not null"_s),
        0);
}

TEST(PayeeCheck, IsKeptByWhoVerifiesAndCountsOnTheSheet)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto chen = d.as("chen");
    const qint64 payment = demand(d.desk().submit(*sana, 50000)).id;
    const auto record = [&](Connection& who, const QString& result, const QVariant& name,
                            const QVariant& at = {}) {
        return onDestination(d, who, u"desk.record_payee_check"_s,
            {{u"p_result"_s, result}, {u"p_source"_s, u"Bank of Somewhere"_s},
                {u"p_name_found"_s, name}, {u"p_checked_us"_s, at}});
    };
    EXPECT_EQ(record(*sana, u"match"_s, {}).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(record(*chen, u"perhaps"_s, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(record(*chen, u"close_match"_s, {}).error().code, ErrorCode::BadInput)
        << "with which name";
    EXPECT_EQ(record(*chen, u"match"_s, {}, 1000).error().code, ErrorCode::BadInput) << "in 1970";
    demand(record(*chen, u"close_match"_s, u"C. Okafor"_s));
    const QJsonObject looked = check(d, payment, u"name_on_account"_s);
    EXPECT_EQ(looked[u"level"_s].toString(), u"look"_s);
    EXPECT_EQ(looked[u"source"_s].toString(), u"Bank of Somewhere"_s);
    EXPECT_EQ(looked[u"args"_s][u"payee_name"_s].toString(), u"C. Okafor"_s);
    demand(record(*chen, u"no_match"_s, {}));
    EXPECT_EQ(d.level(payment, u"name_on_account"_s), u"stop"_s);
    demand(record(*chen, u"match"_s, {}));
    EXPECT_EQ(d.level(payment, u"name_on_account"_s), u"clear"_s);
    d.run("update book.destination set added_by = 'chen', verified_by = 'alma'");
    EXPECT_EQ(record(*chen, u"match"_s, {}).error().code, ErrorCode::FourEyes);
}
