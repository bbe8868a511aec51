// Deposits, transfers and account operations through the real bridge, against servers that fail in
// every way: the office's books and the servers' say the same, and nothing happens twice.

#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QMap>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 amount = 250'000;

QString word(BridgeRig& rig, const QString& sql, const QVariantList& parameters)
{
    return demand(rig.desk().owner().execute(sql, parameters)).row(0).text(0);
}

qint64 announce(BridgeRig& rig, qint64 account)
{
    auto sana = rig.desk().office().as("sana");
    return demand(sana->command({u"desk.announce_deposit"_s,
                      {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_trading_account_id"_s, account},
                          {u"p_method"_s, u"sepa"_s}, {u"p_amount_minor"_s, amount},
                          {u"p_currency"_s, u"EUR"_s}}}))
        .id;
}

/// Says, as the bridge would on a gateway's word, that the money of a deposit has come.
void moneyCame(BridgeRig& rig, qint64 deposit)
{
    const QString token = u"select token from sync.lease where name = 'connector' and "
                          u"expires_at > clock_timestamp()"_s;
    ASSERT_TRUE(eventually([&] { return rig.number(token) > 0; }, 60'000));
    auto connector = rig.desk().office().asService("purser_connector");
    const auto reported = connector->callJson({u"link.report_receipt"_s,
        {{u"p_lease"_s, rig.number(token)}, {u"p_provider"_s, u"bank"_s},
            {u"p_provider_ref"_s, u"B-%1"_s.arg(deposit)}, {u"p_method"_s, u"sepa"_s},
            {u"p_amount_minor"_s, amount}, {u"p_currency"_s, u"EUR"_s},
            {u"p_payer"_s, u"Chidi Okafor"_s},
            {u"p_reference"_s, rig.desk().text(deposit, u"reference"_s)}}});
    ASSERT_TRUE(reported.has_value()) << qPrintable(reported.error().detail);
    EXPECT_EQ(reported->value(u"state"_s).toString(), u"credited"_s);
}

qint64 transfer(BridgeRig& rig, qint64 from, qint64 to)
{
    auto sana = rig.desk().office().as("sana");
    auto joao = rig.desk().office().as("joao");
    auto mara = rig.desk().office().as("mara");
    const qint64 payment =
        demand(sana->command({u"desk.submit_transfer"_s,
                   {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_from_account_id"_s, from},
                       {u"p_to_account_id"_s, to}, {u"p_amount_minor"_s, amount}}}))
            .id;
    demand(rig.desk().approve(*joao, payment));
    if (rig.state(payment) == u"awaiting_approval")
        demand(rig.desk().approve(*mara, payment));
    return payment;
}

/// A second account of the same client, on a server of its own.
qint64 accountOnAnotherServer(BridgeRig& rig, SimulatorProcess& server, qint64 account)
{
    const qint64 id =
        rig.number(u"insert into book.trading_server (name, platform, host, port, manager_login, "
                   "secret_name, pin) values ('MT5 real-2', 'mt5', 'localhost', $1, 1000, 'mt5', "
                   "$2) returning id"_s,
            {server.port(), QString::fromLatin1(server.fingerprint())});
    const qint64 other = rig.number(
        u"insert into book.trading_account (client_id, server_id, login, group_name, currency) "
        "select a.client_id, $2, 8200001, 'real', 'EUR' from book.trading_account a where a.id = "
        "$1 returning id"_s,
        {account, id});
    server.post(u"/accounts"_s,
        {{u"accounts"_s,
            QJsonArray{QJsonObject{{u"login"_s, 8200001}, {u"group"_s, u"real\\std-eur"_s},
                {u"balance"_s, u"0.00"_s}}}}});
    return other;
}

qint64 posted(BridgeRig& rig, qint64 account)
{
    return rig.desk().books().posted(rig.desk().books().ledgerAccount(account));
}

} // namespace

TEST(Deposit, GoesFromTheGatewaysWordToTheTradingAccount)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount(1'000'000);
    const qint64 deposit = announce(rig, account);
    BridgeProcess bridge(rig.config());
    moneyCame(rig, deposit);
    EXPECT_EQ(rig.awaitState(deposit, {u"settled"_s}), u"settled"_s);
    EXPECT_EQ(rig.operationsOn(account), QStringList{u"2500.00"_s});
    EXPECT_EQ(posted(rig, account), 1'000'000 + amount);
    EXPECT_EQ(rig.desk().books().differences(), 0);
    const QJsonObject deal = rig.mt5().book().first().toObject();
    EXPECT_EQ(deal.value(u"type"_s).toInt(), 2);
    EXPECT_TRUE(deal.value(u"comment"_s)
                    .toString()
                    .endsWith(u' ' + rig.desk().text(deposit, u"reference"_s)));
}

TEST(Deposit, ALostAnswerEndsInExactlyOneCredit)
{
    BridgeRig rig;
    const QList<QByteArray> faults{"execute_then_drop", "execute_then_half", "execute_then_502",
        "execute_then_garbage", "drop_before", "error_500", "no_ticket", "session_expired"};
    QList<std::pair<qint64, qint64>> cases;
    for (const QByteArray& fault : faults) {
        const qint64 account = rig.addAccount(1'000'000);
        rig.mt5().addFault(
            {{u"fault"_s, QString::fromLatin1(fault)}, {u"endpoint"_s, u"trade/balance"_s},
                {u"login"_s, QString::number(rig.loginOf(account))}});
        cases.append({account, announce(rig, account)});
    }
    BridgeProcess bridge(rig.config());
    for (const auto& [account, deposit] : cases)
        moneyCame(rig, deposit);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        SCOPED_TRACE(faults[i].toStdString());
        const auto& [account, deposit] = cases[i];
        EXPECT_EQ(rig.awaitState(deposit, {u"settled"_s}, 180'000), u"settled"_s);
        EXPECT_EQ(rig.operationsOn(account), QStringList{u"2500.00"_s});
        EXPECT_EQ(posted(rig, account), 1'000'000 + amount);
    }
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Deposit, ThatTheServerRefusesStaysTheClients)
{
    BridgeRig rig;
    const qint64 account = rig.addAccount(1'000'000);
    rig.number(u"update book.trading_account set login = 999999 where id = $1 returning id"_s,
        {account}); // a login the server does not know
    const qint64 deposit = announce(rig, account);
    BridgeProcess bridge(rig.config());
    moneyCame(rig, deposit);
    EXPECT_TRUE(eventually([&] { return rig.desk().text(deposit, u"flag"_s) == u"failed"; }));
    EXPECT_EQ(rig.state(deposit), u"credited"_s);
    EXPECT_EQ(rig.number(u"select sum(b.posted_minor) from book.balance b join "
                         "book.ledger_account a on a.id = b.account_id where a.role = "
                         "'client_wallet'"_s),
        amount);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Transfer, BetweenServersIsOneDebitAndOneCreditWhateverAnswersAreLost)
{
    for (const char* fault : {"", "execute_then_drop", "drop_before", "no_ticket"}) {
        SCOPED_TRACE(fault);
        BridgeRig rig;
        SimulatorProcess second(SimulatorProcess::mt5());
        const qint64 from = rig.addAccount(1'000'000);
        const qint64 to = accountOnAnotherServer(rig, second, from);
        if (*fault) {
            rig.mt5().addFault(
                {{u"fault"_s, QString::fromLatin1(fault)}, {u"endpoint"_s, u"trade/balance"_s}});
            second.addFault(
                {{u"fault"_s, QString::fromLatin1(fault)}, {u"endpoint"_s, u"trade/balance"_s}});
        }
        const qint64 payment = transfer(rig, from, to);
        BridgeProcess bridge(rig.config());
        EXPECT_EQ(rig.awaitState(payment, {u"settled"_s}, 180'000), u"settled"_s);
        EXPECT_EQ(rig.operationsOn(from), QStringList{u"-2500.00"_s});
        const QJsonArray book = second.book();
        ASSERT_EQ(book.size(), 1);
        EXPECT_EQ(book[0][u"amount"_s].toString(), u"2500.00"_s);
        EXPECT_EQ(posted(rig, from), 1'000'000 - amount);
        EXPECT_EQ(posted(rig, to), amount);
        EXPECT_EQ(rig.desk().books().differences(), 0);
    }
}

TEST(Transfer, WhoseTargetRefusesIsPutBack)
{
    BridgeRig rig;
    SimulatorProcess second(SimulatorProcess::mt5());
    const qint64 from = rig.addAccount(1'000'000);
    const qint64 to = accountOnAnotherServer(rig, second, from);
    rig.number(
        u"update book.trading_account set login = 999999 where id = $1 returning id"_s, {to});
    const qint64 payment = transfer(rig, from, to);
    BridgeProcess bridge(rig.config());
    EXPECT_EQ(rig.awaitState(payment, {u"failed"_s}), u"failed"_s);
    EXPECT_EQ(rig.operationsOn(from), (QStringList{u"-2500.00"_s, u"2500.00"_s}));
    EXPECT_EQ(second.book().size(), 0);
    EXPECT_EQ(posted(rig, from), 1'000'000);
    EXPECT_EQ(rig.desk().books().differences(), 0);
}

TEST(Operation, IsBookedByTheServerAsWhatItIs)
{
    BridgeRig rig;
    rig.number(u"update policy.entity_rule set bonus_allowed = true returning 1"_s);
    const qint64 account = rig.addAccount(1'000'000);
    auto omar = rig.desk().office().as("omar");
    auto joao = rig.desk().office().as("joao");
    auto ines = rig.desk().office().as("ines");
    const QList<std::pair<QString, QString>> wanted{
        {u"credit"_s, u"in"_s}, {u"fee"_s, u"out"_s}, {u"adjustment"_s, u"in"_s}};
    QList<qint64> payments;
    for (const auto& [kind, direction] : wanted) {
        const qint64 payment =
            demand(omar->command({u"desk.submit_operation"_s,
                       {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, kind},
                           {u"p_direction"_s, direction}, {u"p_trading_account_id"_s, account},
                           {u"p_amount_minor"_s, 5'000}, {u"p_reason_code"_s, u"goodwill"_s}}}))
                .id;
        demand(rig.desk().approve(*joao, payment));
        if (rig.state(payment) == u"awaiting_approval")
            demand(rig.desk().approve(*ines, payment));
        payments.append(payment);
    }
    BridgeProcess bridge(rig.config());
    for (const qint64 payment : payments)
        EXPECT_EQ(rig.awaitState(payment, {u"settled"_s}), u"settled"_s);
    QMap<int, QString> byType;
    const QJsonArray book = rig.mt5().book();
    for (const QJsonValue& deal : book)
        byType.insert(deal[u"type"_s].toInt(), deal[u"amount"_s].toString());
    EXPECT_EQ(byType, (QMap<int, QString>{{3, u"50.00"_s}, {4, u"-50.00"_s}, {5, u"50.00"_s}}));
    EXPECT_EQ(rig.desk().books().differences(), 0);
    EXPECT_EQ(word(rig,
                  u"select string_agg(distinct operation, ',' order by operation) from "
                  "book.instruction where payment_id > $1"_s,
                  {0}),
        u"charge,correction,credit"_s);
}
