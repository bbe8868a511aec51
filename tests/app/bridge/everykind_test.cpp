// Every kind of payment under every kind of trouble, through the real bridge: each ends with
// exactly one effect on the trading server, in the ledger and of the payment, and all books say the
// same.

#include "core/base/money.h"
#include "tests/app/bridge/support/bridgeprocess.h"
#include "tests/app/bridge/support/bridgerig.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <array>
#include <gtest/gtest.h>
#include <map>

using namespace purser;
using namespace purser::tests;
using namespace Qt::StringLiterals;

namespace {

// One worker of the bridge a server: several servers, so that the troubles of one kind do not wait
// for those of all others.
constexpr int serverCount = 6;
constexpr qint64 heldBefore = 1'000'000;
constexpr qint64 operationAmount = 5'000;
// What a trading server calls the operations it books.
constexpr int balanceDeal = 2;
constexpr int creditDeal = 3;

/// How a trading server fails. The bridge is killed, and started again, while it waits for an
/// answer that does not come.
struct Trouble {
    const char* name;
    QJsonObject fault;
};

const std::array troubles{
    Trouble{"killed", {{u"fault"_s, u"execute_then_silence"_s}}},
    Trouble{"lost", {{u"fault"_s, u"execute_then_drop"_s}}},
    Trouble{"dropped before", {{u"fault"_s, u"drop_before"_s}}},
    Trouble{"late", {{u"fault"_s, u"execute_late"_s}, {u"delay_ms"_s, 900}}},
    Trouble{"busy", {{u"fault"_s, u"retcode"_s}, {u"code"_s, 10024}, {u"count"_s, 2}}},
    Trouble{"silent", {{u"fault"_s, u"execute_then_silence"_s}}},
};

enum class PaymentKind {
    Deposit,
    Withdrawal,
    Transfer,
    ClientTransfer,
    Conversion,
    CreditIn,
    CreditOut,
    Fee,
    AdjustmentIn,
    AdjustmentOut,
    TopUp,
    Correction,
};
constexpr int paymentKinds = static_cast<int>(PaymentKind::Correction) + 1;

/// One payment and what is done to it.
struct TroubledPayment {
    PaymentKind kind = PaymentKind::Deposit;
    const Trouble* trouble = nullptr;
    SimulatorProcess* server = nullptr;
    qint64 account = 0;
    qint64 destination = 0;
    qint64 target = 0;  ///< of a transfer
    qint64 earlier = 0; ///< the fee that is corrected, the credit that is taken back
    qint64 payment = 0;

    bool isTransfer() const
    {
        return kind == PaymentKind::Transfer || kind == PaymentKind::ClientTransfer
            || kind == PaymentKind::Conversion;
    }
};

std::string nameOf(const TroubledPayment& one)
{
    return "kind " + std::to_string(static_cast<int>(one.kind)) + ", " + one.trouble->name;
}

/// One office, its trading servers, and a case of each kind with each trouble.
class EveryKind : public ::testing::Test
{
protected:
    EveryKind()
    {
        m_rig.number(u"update policy.entity_rule set bonus_allowed = true returning 1"_s);
        setRate();
        m_rig.set(u"instruction.third_look_seconds"_s, 1);
        // Nobody looks at the accounts meanwhile: what is missing there stays known.
        m_rig.set(u"figures.fresh_seconds"_s, 3600);
        for (int i = 0; i < serverCount; ++i) {
            m_servers.push_back(std::make_unique<SimulatorProcess>(SimulatorProcess::mt5()));
            m_serverIds.push_back(m_rig.number(
                u"insert into book.trading_server (name, platform, host, port, manager_login, "
                "secret_name, pin) values ('MT5 kinds-' || $1, 'mt5', 'localhost', $2, 1000, "
                "'mt5', $3) returning id"_s,
                {i, m_servers.back()->port(),
                    QString::fromLatin1(m_servers.back()->fingerprint())}));
        }
    }

    void setRate()
    {
        m_rig.number(
            u"insert into sync.market_rate (from_currency, to_currency, rate_e10, source, as_of) "
            "values ('EUR', 'USD', 11000000000, 'test', clock_timestamp()) on conflict "
            "(from_currency, to_currency) do update set as_of = excluded.as_of returning 1"_s);
    }
    std::unique_ptr<BridgeProcess> bridge()
    {
        const QJsonObject timeouts{{u"read"_s, 3000}, {u"write"_s, 1000}};
        const QJsonObject backOff{{u"first"_s, 50}, {u"longest"_s, 200}};
        return std::make_unique<BridgeProcess>(m_rig.config(m_rig.desk().office().address(),
            {{u"lease_s"_s, 1}, {u"timeouts_ms"_s, timeouts}, {u"back_off_ms"_s, backOff}}));
    }

    qint64 addAccount(const TroubledPayment& one, qint64 client, const QString& currency,
        qint64 minor, const QString& balance)
    {
        Books& books = m_rig.desk().books();
        const qint64 account = books.account(client, currency);
        m_rig.number(u"update book.trading_account set server_id = $2 where id = $1 returning id"_s,
            {account, m_serverIds[static_cast<std::size_t>(one.kind) % serverCount]});
        if (minor > 0)
            books.deposit(account, minor);
        const QString group = currency == u"EUR" ? u"real\\std-eur"_s : u"real\\std-usd"_s;
        one.server->post(u"/accounts"_s,
            {{u"accounts"_s,
                QJsonArray{QJsonObject{{u"login"_s, m_rig.loginOf(account)}, {u"group"_s, group},
                    {u"balance"_s, balance}}}}});
        return account;
    }
    TroubledPayment prepare(PaymentKind kind, const Trouble& trouble)
    {
        TroubledPayment one{
            kind, &trouble, m_servers[static_cast<std::size_t>(kind) % serverCount].get()};
        Books& books = m_rig.desk().books();
        const qint64 client = books.client(u"Chidi Okafor"_s);
        one.destination = books.destination(client, u"Chidi Okafor"_s);
        one.account = kind == PaymentKind::TopUp
            ? addAccount(
                one, client, u"EUR"_s, 0, Money(-operationAmount, Currency(u"EUR"_s, 2)).text())
            : addAccount(
                one, client, u"EUR"_s, heldBefore, Money(heldBefore, Currency(u"EUR"_s, 2)).text());
        if (one.isTransfer())
            one.target = addAccount(one,
                kind == PaymentKind::ClientTransfer ? books.client(u"Ana Moreau"_s) : client,
                kind == PaymentKind::Conversion ? u"USD"_s : u"EUR"_s, 0, u"0.00"_s);
        if (kind == PaymentKind::Correction)
            one.earlier = operation(one, u"fee"_s, u"out"_s);
        if (kind == PaymentKind::CreditOut)
            one.earlier = operation(one, u"credit"_s, u"in"_s);
        return one;
    }

    /// Each person signs in once.
    office::Connection& person(const char* who)
    {
        std::unique_ptr<office::Connection>& known = m_people[who];
        if (!known)
            known = m_rig.desk().office().as(who);
        return *known;
    }
    qint64 command(const char* who, const QString& function, QList<office::Argument> arguments)
    {
        arguments.prepend({u"p_key"_s, WithdrawalDesk::newKey()});
        return demand(person(who).command({function, arguments})).id;
    }
    void approve(qint64 payment)
    {
        for (const char* who : {"joao", "mara", "ines"}) {
            if (m_rig.state(payment) != u"awaiting_approval"_s)
                return;
            const auto approved = m_rig.desk().approve(person(who), payment);
            if (!approved) {
                EXPECT_EQ(approved.error().code, ErrorCode::NotPermitted)
                    << who << qPrintable(approved.error().detail);
            }
        }
        EXPECT_NE(m_rig.state(payment), u"awaiting_approval"_s);
    }
    qint64 operation(const TroubledPayment& one, const QString& kind, const QString& direction)
    {
        const qint64 payment = command("omar", u"desk.submit_operation"_s,
            {{u"p_kind"_s, kind}, {u"p_direction"_s, direction},
                {u"p_trading_account_id"_s, one.account}, {u"p_amount_minor"_s, operationAmount},
                {u"p_reason_code"_s, u"goodwill"_s}});
        approve(payment);
        return payment;
    }
    qint64 transfer(const TroubledPayment& one)
    {
        setRate();
        const qint64 payment = command("sana", u"desk.submit_transfer"_s,
            {{u"p_from_account_id"_s, one.account}, {u"p_to_account_id"_s, one.target},
                {u"p_amount_minor"_s, operationAmount}});
        approve(payment);
        return payment;
    }
    qint64 withdrawal(const TroubledPayment& one)
    {
        const qint64 payment = command("sana", u"desk.submit_withdrawal"_s,
            {{u"p_trading_account_id"_s, one.account}, {u"p_destination_id"_s, one.destination},
                {u"p_amount_minor"_s, operationAmount}});
        approve(payment);
        return payment;
    }
    qint64 topUp(const TroubledPayment& one)
    {
        m_rig.number(
            u"insert into sync.account_figures values ($1, 'EUR', -($2::int8), 0, -($2::int8), 0, "
            "-($2::int8), 0, clock_timestamp()) returning 1"_s,
            {one.account, operationAmount});
        return operation(one, u"nbp"_s, u"in"_s);
    }
    qint64 correction(const TroubledPayment& one)
    {
        const qint64 payment = command("omar", u"desk.submit_correction"_s,
            {{u"p_id"_s, one.earlier},
                {u"p_version"_s, m_rig.desk().number(one.earlier, u"version"_s)},
                {u"p_text"_s, u"charged by mistake"_s}});
        approve(payment);
        return payment;
    }
    /// Announced, and, as the bridge would on a gateway's word, the money has come.
    qint64 deposit(const TroubledPayment& one)
    {
        const qint64 payment = command("sana", u"desk.announce_deposit"_s,
            {{u"p_trading_account_id"_s, one.account}, {u"p_method"_s, u"sepa"_s},
                {u"p_amount_minor"_s, operationAmount}, {u"p_currency"_s, u"EUR"_s}});
        const QString token = u"select token from sync.lease where name = 'connector' and "
                              u"expires_at > clock_timestamp()"_s;
        EXPECT_TRUE(eventually([&] { return m_rig.number(token) > 0; }, 60'000));
        if (!m_connector)
            m_connector = m_rig.desk().office().asService("purser_connector");
        const auto reported = m_connector->callJson({u"link.report_receipt"_s,
            {{u"p_lease"_s, m_rig.number(token)}, {u"p_provider"_s, u"bank"_s},
                {u"p_provider_ref"_s, u"B-%1"_s.arg(payment)}, {u"p_method"_s, u"sepa"_s},
                {u"p_amount_minor"_s, operationAmount}, {u"p_currency"_s, u"EUR"_s},
                {u"p_payer"_s, u"Chidi Okafor"_s},
                {u"p_reference"_s, m_rig.desk().text(payment, u"reference"_s)}}});
        EXPECT_TRUE(reported.has_value()) << qPrintable(reported.error().detail);
        return payment;
    }

    /// The trouble waits on each login of the case, and the payment is decided.
    void begin(TroubledPayment& one)
    {
        SCOPED_TRACE(nameOf(one));
        for (const qint64 account : {one.account, one.target}) {
            if (account == 0)
                continue;
            QJsonObject fault = one.trouble->fault;
            fault.insert(u"endpoint"_s, u"trade/balance"_s);
            fault.insert(u"login"_s, QString::number(m_rig.loginOf(account)));
            one.server->addFault(fault);
        }
        switch (one.kind) {
        case PaymentKind::Deposit: one.payment = deposit(one); break;
        case PaymentKind::Withdrawal:
            one.payment = m_rig.approve(one.account, operationAmount);
            break;
        case PaymentKind::Transfer:
        case PaymentKind::ClientTransfer:
        case PaymentKind::Conversion: one.payment = transfer(one); break;
        case PaymentKind::CreditIn: one.payment = operation(one, u"credit"_s, u"in"_s); break;
        case PaymentKind::CreditOut: one.payment = operation(one, u"credit"_s, u"out"_s); break;
        case PaymentKind::Fee: one.payment = operation(one, u"fee"_s, u"out"_s); break;
        case PaymentKind::AdjustmentIn:
            one.payment = operation(one, u"adjustment"_s, u"in"_s);
            break;
        case PaymentKind::AdjustmentOut:
            one.payment = operation(one, u"adjustment"_s, u"out"_s);
            break;
        case PaymentKind::TopUp: one.payment = topUp(one); break;
        case PaymentKind::Correction: one.payment = correction(one); break;
        }
    }

    /// The operations a server has carried out on a login, "2:-50.00" for each.
    QStringList operationsOn(const TroubledPayment& one, qint64 account)
    {
        const QString login = QString::number(m_rig.loginOf(account));
        QStringList operations;
        const QJsonArray book = one.server->book();
        for (const QJsonValue& entry : book) {
            if (entry[u"login"].toString() == login)
                operations.append(
                    u"%1:%2"_s.arg(entry[u"type"_s].toInt()).arg(entry[u"amount"_s].toString()));
        }
        return operations;
    }
    static QStringList expectedOn(PaymentKind kind)
    {
        switch (kind) {
        case PaymentKind::Deposit: return {u"2:50.00"_s};
        case PaymentKind::Withdrawal:
        case PaymentKind::Transfer:
        case PaymentKind::ClientTransfer:
        case PaymentKind::Conversion: return {u"2:-50.00"_s};
        case PaymentKind::CreditIn: return {u"3:50.00"_s};
        case PaymentKind::CreditOut: return {u"3:50.00"_s, u"3:-50.00"_s};
        case PaymentKind::Fee: return {u"4:-50.00"_s};
        case PaymentKind::AdjustmentIn:
        case PaymentKind::TopUp: return {u"5:50.00"_s};
        case PaymentKind::AdjustmentOut: return {u"5:-50.00"_s};
        case PaymentKind::Correction: return {u"4:-50.00"_s, u"4:50.00"_s};
        }
        return {};
    }
    /// What the operations on a login come to, credit apart or alone, in minor units.
    qint64 sumOn(const TroubledPayment& one, qint64 account, bool isCredit)
    {
        qint64 sum = 0;
        const QStringList operations = operationsOn(one, account);
        for (const QString& operation : operations) {
            if ((operation.section(u':', 0, 0).toInt() == creditDeal) == isCredit)
                sum += QString(operation.section(u':', 1)).remove(u'.').toLongLong();
        }
        return sum;
    }
    void expectOnce(const TroubledPayment& one)
    {
        SCOPED_TRACE(nameOf(one));
        EXPECT_EQ(m_rig.awaitState(one.payment, {u"settled"_s}, 120'000), u"settled"_s);
        EXPECT_EQ(m_rig.desk().text(one.payment, u"flag"_s), QString());
        EXPECT_EQ(operationsOn(one, one.account), expectedOn(one.kind));
        Books& books = m_rig.desk().books();
        EXPECT_EQ(books.posted(books.ledgerAccount(one.account)),
            (one.kind == PaymentKind::TopUp ? 0 : heldBefore) + sumOn(one, one.account, false));
        EXPECT_EQ(books.pending(books.ledgerAccount(one.account)), 0);
        EXPECT_EQ(
            m_rig.number(u"select coalesce(sum(b.posted_minor), 0) from book.ledger_account a "
                         "join book.balance b on b.account_id = a.id join "
                         "book.trading_account t on t.client_id = a.client_id where t.id = "
                         "$1 and a.role = 'bonus_credit'"_s,
                {one.account}),
            sumOn(one, one.account, true));
        EXPECT_EQ(m_rig.number(u"select count(*) from book.instruction where payment_id = $1 and "
                               "state = 'done' and kind = 'mt_balance'"_s,
                      {one.payment}),
            one.isTransfer() ? 2 : 1);
        if (one.kind == PaymentKind::Withdrawal) {
            EXPECT_EQ(m_rig.payoutsOf(one.payment), 1);
        }
        if (!one.isTransfer())
            return;
        const qint64 arrived = one.kind == PaymentKind::Conversion
            ? m_rig.desk().number(one.payment, u"counter_amount_minor"_s)
            : operationAmount;
        EXPECT_EQ(operationsOn(one, one.target),
            QStringList{
                u"%1:%2"_s.arg(balanceDeal).arg(Money(arrived, Currency(u"EUR"_s, 2)).text())});
        EXPECT_EQ(books.posted(books.ledgerAccount(one.target)), arrived);
    }
    /// Every server that has something to do is at it, and none has answered yet.
    void killWhileServersAreBusy(std::unique_ptr<BridgeProcess>& running)
    {
        EXPECT_TRUE(eventually([this] {
            return m_rig.number(
                       u"select count(*) from book.trading_server s cross join lateral (select "
                       "count(*) filter (where i.state = 'sending') as sending, count(*) as open "
                       "from book.instruction i where i.server_id = s.id and i.state in "
                       "('planned', 'claimed', 'sending')) n having sum(n.sending) > 0 and "
                       "bool_and(n.open = 0 or n.sending > 0)"_s)
                > 0;
        })) << running->log().constData();
        m_lease = m_rig.number(u"select token from sync.lease where name = 'connector'"_s);
        running->kill();
    }
    /// The successor has taken over, and what was being sent is unknown.
    void awaitNewLease()
    {
        EXPECT_TRUE(eventually([this] {
            return m_rig.number(u"select count(*) from sync.lease l where l.name = 'connector' and "
                                "l.token > $1 and not exists (select from book.instruction i where "
                                "i.state in ('claimed', 'sending') and i.lease <= $1)"_s,
                       {m_lease})
                > 0;
        }));
    }
    qint64 killedInFlight(const std::vector<TroubledPayment>& cases)
    {
        qint64 count = 0;
        for (const TroubledPayment& one : cases)
            count +=
                m_rig.number(u"select count(*) from book.instruction i where i.payment_id = $1 "
                             "and exists (select from book.instruction_event e where "
                             "e.instruction_id = i.id and e.from_state = 'sending' and "
                             "e.detail ->> 'reason' like 'the bridge stopped%')"_s,
                    {one.payment})
                    > 0
                ? 1
                : 0;
        return count;
    }

    BridgeRig m_rig;
    std::vector<std::unique_ptr<SimulatorProcess>> m_servers;
    std::vector<qint64> m_serverIds;
    std::map<QByteArray, std::unique_ptr<office::Connection>> m_people;
    std::unique_ptr<office::Connection> m_connector;
    qint64 m_lease = 0; ///< of the bridge that was killed last
};

} // namespace

TEST_F(EveryKind, HasExactlyOneEffectWhateverGoesWrong)
{
    std::unique_ptr<BridgeProcess> running = bridge();
    std::array<std::vector<TroubledPayment>, troubles.size()> cases;
    for (std::size_t trouble = 0; trouble < troubles.size(); ++trouble) {
        for (int kind = 0; kind < paymentKinds; ++kind)
            cases[trouble].push_back(prepare(static_cast<PaymentKind>(kind), troubles[trouble]));
    }
    for (const auto& row : cases) {
        for (const TroubledPayment& one : row) {
            if (one.earlier != 0) {
                ASSERT_EQ(m_rig.awaitState(one.earlier, {u"settled"_s}), u"settled"_s);
            }
        }
    }
    // A deposit needs a bridge that says so; the others are decided while there is none.
    begin(cases[0].front());
    killWhileServersAreBusy(running);
    for (auto one = cases[0].begin() + 1; one != cases[0].end(); ++one)
        begin(*one);
    running = bridge();
    awaitNewLease();
    for (int life = 0; life < 5 && killedInFlight(cases[0]) < paymentKinds; ++life) {
        killWhileServersAreBusy(running);
        running = bridge();
        awaitNewLease();
    }
    EXPECT_EQ(killedInFlight(cases[0]), paymentKinds);
    for (std::size_t trouble = 1; trouble < troubles.size(); ++trouble) {
        for (TroubledPayment& one : cases[trouble])
            begin(one);
    }
    for (const auto& row : cases) {
        for (const TroubledPayment& one : row)
            expectOnce(one);
    }
    EXPECT_EQ(m_rig.desk().books().differences(), 0);
}
