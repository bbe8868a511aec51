// Deposits: what came is booked when it comes, once, and credited to whom it belongs.

#include "tests/core/authority/refusal.h"
#include "tests/core/payments/kinds/kindsdesk.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

TEST(Deposit, GoesFromAnnouncementToTheTradingAccountWithoutAPerson)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const auto announced = demand(d.announce(*sana, 250000));
    const qint64 deposit = announced.id;
    EXPECT_EQ(announced.state, u"announced"_s);
    EXPECT_EQ(d.claim().size(), 0u);
    const QJsonObject answer =
        demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit), {{u"p_fee_minor"_s, 300}}));
    EXPECT_EQ(answer.value(u"state"_s).toString(), u"credited"_s);
    // The client's, in the wallet, and spoken for.
    EXPECT_EQ(d.role(u"client_wallet"_s), 250000);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0);
    EXPECT_EQ(d.role(u"psp_receivable"_s), -(250000 - 300));
    EXPECT_EQ(d.role(u"provider_cost"_s), -300);
    const qint64 before = d.books().posted(d.books().ledgerAccount(d.desk().account()));
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(deposit), u"settled"_s);
    EXPECT_EQ(d.role(u"client_wallet"_s), 0);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), before + 250000);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, TheNewestIsAskedAboutFirstAndThenTheOneNotAskedForLongest)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 first = demand(d.announce(*sana, 250000)).id;
    const qint64 second = demand(d.announce(*sana, 260000)).id;
    const auto next = [&] {
        return demand(d.link(u"pending_deposits($1, 1)"_s)).row(0).integer(u"id"_s);
    };
    const auto ask = [&](qint64 id) {
        demand(d.link(u"note_asked($1, $2, '{}')"_s, {u"{%1}"_s.arg(id)}));
    };
    EXPECT_EQ(next(), second);
    ask(second);
    EXPECT_EQ(next(), first);
    ask(first);
    EXPECT_EQ(next(), second);
    const qint64 third = demand(d.announce(*sana, 270000)).id;
    EXPECT_EQ(next(), third) << "never asked";
}

TEST(Deposit, AMessageIsAboutADepositOfItsOwnGatewayInAnyState)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    const auto about = [&](const QString& provider) {
        return demand(d.link(u"deposit_of_event($1, $2, $3)"_s, {provider, d.reference(deposit)}))
            .rowCount();
    };
    EXPECT_EQ(about(u"bank"_s), 1);
    EXPECT_EQ(about(u"other"_s), 0);
    d.run("update book.payment set state = 'expired' where kind = 'deposit'");
    EXPECT_EQ(about(u"bank"_s), 1);
}

TEST(Deposit, FromTheSameCardAreFoundAsOnePersonPerhaps)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 other = d.addClient(u"Somebody Else"_s);
    const qint64 stranger = d.addClient(u"A Stranger"_s);
    // They have nothing else in common.
    d.run("update book.client set email = null, phone = null; delete from book.duplicate_pair");
    int n = 0;
    const auto pay = [&](qint64 client, const QString& card) {
        const qint64 deposit = demand(d.announce(*sana, 250000)).id;
        d.run("update book.payment set client_id = " + QByteArray::number(client)
            + " where id = " + QByteArray::number(deposit));
        demand(d.receipt(
            u"B-%1"_s.arg(++n), 250000, d.reference(deposit), {{u"p_instrument"_s, card}}));
    };
    const auto pairs = [&] {
        return purser::tests::value(d.desk().owner(),
            u"select coalesce(string_agg(concat_ws(' ', client_id, other_id, reasons, likely), "
            "';'), '') from book.duplicate_pair"_s);
    };
    pay(d.desk().client(), u"card-4711"_s);
    pay(stranger, u"card-4712"_s);
    pay(stranger, QString());
    EXPECT_EQ(pairs(), QString());
    pay(other, u"card-4711"_s);
    EXPECT_EQ(pairs(),
        u"%1 %2 [{\"method\": \"sepa\", \"reason\": \"paid_in_from\"}] f"_s.arg(d.desk().client())
            .arg(other));
    // Nothing of the card is kept but a digest.
    EXPECT_EQ(purser::tests::number(d.desk().owner(),
                  u"select count(*) from book.receipt r where r::text like '%card-47%' or "
                  "r::text like '%' || encode('card-47', 'hex') || '%'"_s),
        0);
    // Said to be two people, they are not asked about again for the same card, but for another.
    d.run("update book.duplicate_pair set state = 'different', evidence = "
          "book.pair_evidence(client_id, other_id)");
    pay(other, u"card-4711"_s);
    EXPECT_TRUE(pairs().endsWith(u" f"_s));
    EXPECT_EQ(purser::tests::value(d.desk().owner(), u"select state from book.duplicate_pair"_s),
        u"different"_s);
    pay(other, u"card-4713"_s);
    pay(d.desk().client(), u"card-4713"_s);
    EXPECT_EQ(purser::tests::value(d.desk().owner(), u"select state from book.duplicate_pair"_s),
        u"open"_s);
}

TEST(Deposit, AReceiptHasOneEffectHoweverOftenItIsReported)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)))
                        .value(u"replayed"_s)
                        .toBool());
    const auto other = d.receipt(u"B-1"_s, 250001, d.reference(deposit));
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error().code, ErrorCode::KeyReused);
    EXPECT_EQ(d.role(u"client_wallet"_s), 250000);
    // A second payment with the same words is money nobody expects.
    EXPECT_EQ(
        demand(d.receipt(u"B-2"_s, 250000, d.reference(deposit))).value(u"state"_s).toString(),
        u"unallocated"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 250000);
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, WhatIsNotExactlyAsAnnouncedWaitsForAPerson)
{
    struct Case {
        qint64 came;
        QVariantMap more;
        QString flag;
    };
    const Case cases[] = {{240000, {}, u"underpaid"_s}, {260000, {}, u"overpaid"_s},
        {250000, {{u"p_payer"_s, u"Somebody Else"_s}}, u"third_party"_s},
        {250000, {{u"p_received_us"_s, 2000000000000000LL}}, u"late"_s}};
    for (const Case& one : cases) {
        KindsDesk d;
        auto sana = d.as("sana");
        const qint64 deposit = demand(d.announce(*sana, 250000)).id;
        EXPECT_EQ(demand(d.receipt(u"B-1"_s, one.came, d.reference(deposit), one.more))
                      .value(u"state"_s)
                      .toString(),
            u"awaiting_approval"_s);
        EXPECT_EQ(d.flag(deposit), one.flag);
        EXPECT_EQ(d.role(u"client_wallet"_s), 0);
        EXPECT_EQ(d.claim().size(), 0u);
        EXPECT_EQ(d.books().differences(), 0);
    }
}

TEST(Deposit, WhatCameIsCreditedAndNotWhatWasAnnounced)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    demand(d.receipt(u"B-1"_s, 240000, d.reference(deposit)));
    d.approveAll(deposit);
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    EXPECT_EQ(d.role(u"client_wallet"_s), 240000);
    auto mara = d.as("mara");
    const QJsonObject payment = d.sheet(*mara, deposit).value(u"payment"_s).toObject();
    EXPECT_EQ(payment[u"amount"_s][u"minor"_s].toString(), u"250000"_s);
    EXPECT_EQ(payment[u"settled"_s][u"minor"_s].toString(), u"240000"_s);
    EXPECT_EQ(payment[u"final"_s][u"minor"_s].toString(), u"240000"_s);
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(deposit), u"settled"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, LateMoneyOfAnExpiredDepositIsNotLost)
{
    KindsDesk d;
    auto sana = d.as("sana");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    d.run("update book.payment set expires_at = clock_timestamp() - interval '1 second'");
    auto jobs = d.desk().office().asService("purser_jobs");
    EXPECT_EQ(demand(jobs->execute(u"select link.expire_work()"_s)).row(0).integer(0), 1);
    EXPECT_EQ(d.state(deposit), u"expired"_s);
    demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
    EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s);
    EXPECT_EQ(d.flag(deposit), u"late"_s);
    d.approveAll(deposit);
    d.carryOut();
    EXPECT_EQ(d.state(deposit), u"settled"_s);
}

TEST(Deposit, ThirdPartyMoneyIsSentBackByTwoPeople)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit), {{u"p_payer"_s, u"Somebody Else"_s}}));
    // Nobody credits it: the check stands against it.
    const auto refused = d.desk().approve(*mara, deposit);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(demand(d.desk().decide(
                         *mara, u"desk.reject_payment"_s, deposit, u"third_party_payer"_s, {}))
                  .state,
        u"returning"_s);
    const QList<purser::office::Argument> reference{{u"p_ref"_s, u"RET-1"_s}};
    EXPECT_EQ(d.about(*mara, u"desk.confirm_return"_s, deposit, reference).error().code,
        ErrorCode::FourEyes);
    EXPECT_EQ(
        demand(d.about(*joao, u"desk.confirm_return"_s, deposit, reference)).state, u"returned"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0);
    EXPECT_EQ(d.role(u"psp_receivable"_s), 0);
    EXPECT_EQ(d.role(u"client_wallet"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, AnUnallocatedReceiptFindsItsOwnerThroughTwoPeople)
{
    KindsDesk d;
    auto mara = d.as("mara");
    const qint64 receipt =
        demand(d.receipt(u"B-9"_s, 70000, u"thanks"_s)).value(u"receipt"_s).toInteger();
    const auto listed = demand(mara->call({u"desk.list_receipts"_s, {}}));
    ASSERT_EQ(listed.rowCount(), 1);
    EXPECT_EQ(listed.row(0).integer(u"id"_s), receipt);
    const auto allocated = demand(mara->command({u"desk.allocate_receipt"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, receipt}, {u"p_version"_s, 1},
            {u"p_payment_id"_s, QVariant()}, {u"p_trading_account_id"_s, d.desk().account()},
            {u"p_text"_s, u"seen on the client's statement"_s}}}));
    EXPECT_EQ(allocated.state, u"awaiting_approval"_s);
    EXPECT_EQ(d.desk().approve(*mara, allocated.id).error().code, ErrorCode::FourEyes);
    auto joao = d.as("joao");
    demand(d.desk().approve(*joao, allocated.id));
    d.carryOut();
    EXPECT_EQ(d.state(allocated.id), u"settled"_s);
    EXPECT_EQ(demand(mara->call({u"desk.list_receipts"_s, {}})).rowCount(), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, AReceiptWithoutOwnerGoesBackWhenTwoPeopleSayTheSame)
{
    KindsDesk d;
    auto mara = d.as("mara");
    auto joao = d.as("joao");
    const qint64 receipt = demand(d.receipt(u"B-9"_s, 70000, {})).value(u"receipt"_s).toInteger();
    const auto giveBack = [&](purser::office::Connection& who, int version, const QString& ref) {
        return who.command({u"desk.return_receipt"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, receipt},
                {u"p_version"_s, version}, {u"p_ref"_s, ref}, {u"p_text"_s, u"owner unknown"_s}}});
    };
    EXPECT_EQ(demand(giveBack(*mara, 1, u"RET-7"_s)).state, u"proposed"_s);
    EXPECT_EQ(giveBack(*mara, 2, u"RET-7"_s).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(giveBack(*joao, 1, u"RET-7"_s).error().code, ErrorCode::Stale);
    EXPECT_EQ(demand(giveBack(*joao, 2, u"RET-7"_s)).state, u"returned"_s);
    EXPECT_EQ(d.role(u"unallocated_receipts"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, RefusedByTheServerStaysInTheWalletUntilItIsTriedAgain)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto mara = d.as("mara");
    const qint64 deposit = demand(d.announce(*sana, 250000)).id;
    demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
    d.refuse(d.claim().at(0));
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    EXPECT_EQ(d.flag(deposit), u"failed"_s);
    EXPECT_EQ(d.role(u"client_wallet"_s), 250000);
    EXPECT_EQ(d.books().differences(), 0);
    demand(d.about(*mara, u"desk.retry_deposit"_s, deposit, {}));
    EXPECT_EQ(
        d.about(*mara, u"desk.retry_deposit"_s, deposit, {}).error().code, ErrorCode::WrongState);
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(deposit), u"settled"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, InAnotherCurrencyIsExchangedWithTheMarkupBookedApart)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('USD', "
          "current_date, 9000000000, 'test') on conflict do nothing");
    const qint64 deposit = demand(d.announce(*sana, 1000000, u"sepa"_s, u"USD"_s)).id;
    // Without a rate of late nothing is credited, and the receipt is not lost either.
    const auto early =
        d.receipt(u"B-1"_s, 100000, d.reference(deposit), {{u"p_currency"_s, u"USD"_s}});
    EXPECT_TRUE(early.has_value()); // an other amount waits for a person
    EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s);
    d.rate(u"USD"_s, u"EUR"_s, 9000000000);
    d.approveAll(deposit);
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    const qint64 before = d.books().posted(d.books().ledgerAccount(d.desk().account()));
    EXPECT_EQ(d.carryOut(), 1);
    // 1,000.00 USD at 0.9 less half a per cent: 895.50 EUR, and 4.50 of income.
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), before + 89550);
    EXPECT_EQ(d.role(u"fx_income"_s), 450);
    EXPECT_EQ(d.role(u"client_wallet"_s, u"USD"_s), 0);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, IsTakenAndWaitsForPeopleWhereItCannotBeExchanged)
{
    KindsDesk d;
    auto sana = d.as("sana");
    d.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('USD', "
          "current_date, 9000000000, 'test') on conflict do nothing");
    d.rate(u"USD"_s, u"EUR"_s, 9000000000);
    const auto comes = [&](const QString& ref, qint64 minor) {
        const qint64 deposit = demand(d.announce(*sana, minor, u"sepa"_s, u"USD"_s)).id;
        demand(d.receipt(ref, minor, d.reference(deposit), {{u"p_currency"_s, u"USD"_s}}));
        return deposit;
    };
    EXPECT_EQ(d.state(comes(u"B-1"_s, 100000)), u"credited"_s)
        << "with a rate its gateway's word is enough";
    EXPECT_EQ(d.state(comes(u"B-0"_s, 1)), u"awaiting_approval"_s)
        << "a cent that is nothing in the account's currency is here, too";
    d.run("update sync.market_rate set as_of = as_of - interval '2 days'");
    const qint64 deposit = comes(u"B-2"_s, 100000);
    EXPECT_EQ(d.state(deposit), u"awaiting_approval"_s) << "the money is here, whatever the rate";
    EXPECT_EQ(d.role(u"unallocated_receipts"_s, u"USD"_s), 100001);
    EXPECT_EQ(d.books().differences(), 0);
    d.rate(u"USD"_s, u"EUR"_s, 9000000000);
    d.approveAll(deposit);
    EXPECT_EQ(d.state(deposit), u"credited"_s);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(WalletCredit, PutsAReturnedPayoutBackOnTheAccountThroughAnotherPerson)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    const auto ask = [&](qint64 minor) {
        return sana->command({u"desk.submit_wallet_credit"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_trading_account_id"_s, d.desk().account()}, {u"p_amount_minor"_s, minor}}});
    };
    EXPECT_EQ(ask(1).error().code, ErrorCode::Limit); // nothing in the wallet
    const qint64 payment = d.desk().approved(60000);
    d.carryOut();
    const qint64 payout =
        d.books().number(u"select id from book.instruction where kind = 'payout'"_s);
    demand(d.link(u"payout_status($1, %1, 'returned', 'po')"_s.arg(payout)));
    EXPECT_EQ(d.state(payment), u"returned_after_send"_s);
    EXPECT_EQ(ask(60001).error().code, ErrorCode::Limit);
    const auto asked = demand(ask(60000));
    EXPECT_EQ(asked.state, u"awaiting_approval"_s);
    EXPECT_EQ(ask(1).error().code, ErrorCode::Limit); // it is held
    demand(d.desk().approve(*joao, asked.id));
    EXPECT_EQ(d.carryOut(), 1);
    EXPECT_EQ(d.state(asked.id), u"settled"_s);
    EXPECT_EQ(d.role(u"client_wallet"_s), 0);
    EXPECT_EQ(d.books().posted(d.books().ledgerAccount(d.desk().account())), 100000000);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(WalletCredit, RefusedGivesTheMoneyBackToTheWallet)
{
    KindsDesk d;
    auto sana = d.as("sana");
    auto joao = d.as("joao");
    d.books().number(
        u"select book.post_journal('deposit', 'X', clock_timestamp(), null, null, array[row "
        u"(book.account('client_wallet', 'EUR', $1, null, null, 0), 500)::book.leg, row "
        u"(book.house_account('bank_client_money', 'EUR', 'bank', 1), -500)::book.leg])"_s,
        {d.desk().client()});
    const qint64 asked = demand(
        sana->command({u"desk.submit_wallet_credit"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()},
                {u"p_trading_account_id"_s, d.desk().account()}, {u"p_amount_minor"_s, 500}}}))
                             .id;
    EXPECT_EQ(
        demand(d.desk().decide(*joao, u"desk.reject_payment"_s, asked, u"duplicate"_s, {})).state,
        u"rejected"_s);
    EXPECT_EQ(d.books().number(u"select sum(pending_out_minor)::int8 from book.balance"_s), 0);
    EXPECT_EQ(d.role(u"client_wallet"_s), 500);
    EXPECT_EQ(d.books().differences(), 0);
}

TEST(Deposit, OnlyTheBridgeSaysThatMoneyCame)
{
    KindsDesk d;
    for (const char* login : {"mara", "ines", "omar", "adam", "sana"}) {
        auto person = d.as(login);
        EXPECT_EQ(
            person->execute(u"select link.report_receipt(1, 'bank', 'X', 'sepa', 100, 'EUR')"_s)
                .error()
                .code,
            ErrorCode::NotPermitted)
            << login;
    }
    auto anna = d.as("anna");
    EXPECT_EQ(d.announce(*anna, 100).error().code, ErrorCode::NotPermitted);
    auto sana = d.as("sana");
    EXPECT_EQ(d.announce(*sana, 0).error().code, ErrorCode::BadInput);
    EXPECT_EQ(d.announce(*sana, 100, u"internal"_s).error().code, ErrorCode::BadInput);
}

TEST(Chargeback, TakesTheClaimAndStopsWithdrawalsUntilItEnds)
{
    for (const QString& outcome : {u"won"_s, u"lost"_s}) {
        KindsDesk d;
        auto sana = d.as("sana");
        auto mara = d.as("mara");
        auto joao = d.as("joao");
        const qint64 deposit = demand(d.announce(*sana, 250000)).id;
        demand(d.receipt(u"B-1"_s, 250000, d.reference(deposit)));
        d.carryOut();
        const qint64 receivable = d.role(u"psp_receivable"_s);
        const QList<purser::office::Argument> dispute{{u"p_ref"_s, u"CB-1"_s},
            {u"p_amount_minor"_s, 250000}, {u"p_fee_minor"_s, 2500},
            {u"p_evidence_due"_s, u"2030-01-01"_s}};
        demand(d.about(*mara, u"desk.record_chargeback"_s, deposit, dispute));
        EXPECT_EQ(d.role(u"chargeback_receivable"_s), -250000);
        EXPECT_EQ(d.role(u"psp_receivable"_s), receivable + 252500);
        EXPECT_EQ(d.flag(deposit), u"chargeback"_s);
        EXPECT_EQ(d.about(*joao, u"desk.record_chargeback"_s, deposit, dispute).error().code,
            ErrorCode::Limit);
        const qint64 withdrawal = demand(d.desk().submit(*sana, 10000)).id;
        EXPECT_EQ(d.level(withdrawal, u"open_chargeback"_s), u"stop"_s);
        const auto end = [&](purser::office::Connection& who) {
            return who.command({u"desk.end_chargeback"_s,
                {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, 1}, {u"p_version"_s, 1},
                    {u"p_outcome"_s, outcome}, {u"p_text"_s, u"the scheme decided"_s}}});
        };
        EXPECT_EQ(end(*mara).error().code, ErrorCode::FourEyes);
        demand(end(*joao));
        EXPECT_EQ(d.role(u"chargeback_receivable"_s), 0);
        EXPECT_EQ(d.role(u"recovery_receivable"_s), outcome == u"lost"_s ? -250000 : 0);
        EXPECT_EQ(d.role(u"chargeback_loss"_s), 0);
        EXPECT_EQ(d.role(u"provider_cost"_s), -2500); // kept even when won
        EXPECT_EQ(d.state(deposit), outcome == u"lost"_s ? u"charged_back"_s : u"settled"_s);
        EXPECT_EQ(d.level(withdrawal, u"open_chargeback"_s),
            outcome == u"lost"_s ? u"stop"_s : u"clear"_s);
        EXPECT_EQ(d.books().differences(), 0);
    }
}
