#include "core/operations/services/connector/tradingdesk.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/core/trading/support/mt5script.h"
#include "tests/support/demand.h"

using namespace purser;
using namespace purser::operations;
using namespace purser::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 amount = 485'000;

/// One approved withdrawal, claimed by a desk whose server does what the test says.
struct DeskRig {
    explicit DeskRig(Mt5Script::Handler handler)
        : script([this, handler = std::move(handler)](const QByteArray& target) {
              const std::optional<QByteArray> own = handler(target);
              return own && own->isEmpty() ? usual(target) : own;
          }),
          payment(desk.approved(amount)), context{desk.office().address(), u"purser_connector"_s,
                                              TestOffice::password("purser_connector"), u"here"_s,
                                              clock, {}},
          office(context, u"test"_s), lease(clock), outbox(office, lease, {}, {}),
          session(script.settings(), clock), trading(session, outbox, lease, clock, {})
    {
        auto connector = desk.office().asService("purser_connector");
        token = desk.lease(*connector);
        lease.grant(token, clock.monotonic() + 60s);
        const std::vector<Instruction> claimed = demand(outbox.claimInstructions(token, 10));
        EXPECT_EQ(claimed.size(), 1u);
        instruction = claimed.front();
    }

    /// An account of the right group, and a server that carries everything out.
    QByteArray usual(const QByteArray& target)
    {
        const QByteArray login = QByteArray::number(7100001);
        if (target.startsWith("/api/user/get?"))
            return done(R"({"Login":")" + login
                + R"(","Group":"real\\std-eur","Balance":"1000000.00","Credit":"0.00"})");
        if (target.startsWith("/api/group/get"))
            return done(R"({"Group":"real\\std-eur","Currency":")" + currency
                + R"(","CurrencyDigits":")" + digits + "\"}");
        if (target.startsWith("/api/user/account/get"))
            return done(R"({"Login":")" + login + R"(","CurrencyDigits":")" + digits
                + R"(","Balance":")" + free
                + R"(","Credit":"0.00","Margin":"0.00","MarginFree":")" + free + R"(","Equity":")"
                + free + R"("})");
        if (target.startsWith("/api/position/get_total"))
            return done(R"({"Total":"0"})");
        if (target.startsWith("/api/time/server"))
            return done(R"({"Time":"1700000000 2023.11.14 22:13:20"})");
        if (target.startsWith("/api/trade/balance"))
            return done(R"({"Ticket":"42"})");
        if (target.startsWith("/api/deal/get?"))
            return done(deal("42"));
        if (target.startsWith("/api/deal/get_batch"))
            return done("[" + deals.join(',') + "]");
        return answered("0 Done");
    }
    QByteArray deal(const QByteArray& ticket)
    {
        return R"({"Deal":")" + ticket
            + R"(","Login":"7100001","Action":"2","Time":"1700000001",)"
              R"("Profit":"-4850.00","Comment":")"
            + instruction.comment.toLatin1() + "\"}";
    }
    QString state()
    {
        return demand(
            desk.owner().execute(u"select state from book.instruction where kind = 'mt_balance'"_s))
            .row(0)
            .text(0);
    }
    QString reason()
    {
        return demand(desk.owner().execute(
                          u"select last_reason from book.instruction where kind = 'mt_balance'"_s))
            .row(0)
            .text(0);
    }
    int sent() const { return script.count("/api/trade/balance"); }
    /// Not the first attempt any more: nobody knows of the one before, and three looks found
    /// nothing.
    void claimAgain()
    {
        desk.books().number(
            u"with changed as (update policy.setting set value = '0' where key ~ "
            "'^instruction.*seconds$' returning key) select count(*) from changed"_s);
        desk.putFigures(instruction.id.value());
        ASSERT_TRUE(outbox.markSending(instruction, trading::mt5::ServerInstant{1700000000}));
        outbox.reportUnknown(instruction, u"no_answer"_s);
        for (int look = 0; look < 3; ++look)
            outbox.reportLookup(instruction, u"not_found"_s, {}, {});
        const std::vector<Instruction> claimed = demand(outbox.claimInstructions(token, 10));
        ASSERT_EQ(claimed.size(), 1u);
        instruction = claimed.front();
        ASSERT_EQ(instruction.attempts, 1);
    }
    /// The look that is due, as the worker makes it.
    void look()
    {
        const std::vector<Instruction> due = demand(outbox.claimLookups(token, 10));
        ASSERT_EQ(due.size(), 1u);
        trading.lookUp(due.front());
    }
    /// Of the payment: what is still held of the account's money.
    qint64 held() { return desk.books().pending(desk.books().ledgerAccount(desk.account())); }

    QByteArray currency = "EUR";
    QByteArray digits = "2";
    QByteArray free = "1000000.00"; ///< balance, equity and free margin
    QByteArrayList deals;
    Instruction instruction;
    Mt5Script script;
    WithdrawalDesk desk;
    qint64 payment;
    SystemClock clock;
    ServiceContext context;
    OfficeLink office;
    Lease lease;
    Outbox outbox;
    qint64 token = 0;
    trading::mt5::Session session;
    TradingDesk trading;
};

std::optional<QByteArray> asUsual(const QByteArray&)
{
    return QByteArray("");
}

} // namespace

TEST(TradingDesk, ReadsTheAccountBeforeMoneyLeavesIt)
{
    DeskRig f(asUsual);
    f.free = "4000.00";
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"refused"_s) << "the office stops it: 4,850.00 are not there";
    EXPECT_EQ(f.desk.text(f.payment, u"state"_s), u"awaiting_approval"_s);

    DeskRig silent([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/user/account/get") ? answered("10 Error") : QByteArray("");
    });
    silent.trading.execute(silent.instruction);
    EXPECT_EQ(silent.sent(), 0);
    EXPECT_EQ(silent.state(), u"planned"_s) << "tried again, not decided anew";
}

TEST(TradingDesk, CarriesOutAnInstruction)
{
    DeskRig f(asUsual);
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.state(), u"done"_s);
    EXPECT_EQ(f.sent(), 1);
}

TEST(TradingDesk, TakesMoneyThatTheServerCountsInOtherDigits)
{
    DeskRig f(asUsual);
    f.digits = "3";
    f.free = "4850.009";
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.state(), u"done"_s);
    EXPECT_EQ(f.sent(), 1);
    EXPECT_EQ(f.desk.books().number(u"select free_margin_minor from sync.account_figures"_s), amount)
        << "what the office cannot count is not there";
    EXPECT_EQ(f.script.count("/api/user/get?"), 1) << "the login's group is asked for once";
}

TEST(TradingDesk, IsMarkedBeforeTheFirstByte)
{
    QString stateAtServer;
    DeskRig* fixture = nullptr;
    std::unique_ptr<office::Connection> other;
    DeskRig f([&](const QByteArray& target) -> std::optional<QByteArray> {
        if (target.startsWith("/api/trade/balance")) {
            // Another thread, so another connection than the fixture's.
            other = fixture->desk.office().asOwner();
            stateAtServer = demand(other->execute(u"select state from book.instruction limit 1"_s))
                                .row(0)
                                .text(0);
            other.reset();
        }
        return QByteArray("");
    });
    fixture = &f;
    f.trading.execute(f.instruction);
    EXPECT_EQ(stateAtServer, u"sending"_s);
}

TEST(TradingDesk, SendsNothingOnceTheLeaseIsLost)
{
    DeskRig f(asUsual);
    f.lease.lose();
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"planned"_s);
    EXPECT_EQ(f.reason(), u"lease_lost"_s);
}

TEST(TradingDesk, SendsNothingUnderALeaseThatIsAnothers)
{
    DeskRig f(asUsual);
    f.desk.books().number(
        u"update sync.lease set holder = gen_random_uuid(), token = token + 1 returning token"_s);
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"claimed"_s) << "for the new holder to recover";
}

TEST(TradingDesk, SendsNothingToAServerThatCannotBeAsked)
{
    DeskRig f([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/user/get") ? answered("9 Timeout") : QByteArray("");
    });
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"planned"_s);
}

TEST(TradingDesk, RefusesWhatCannotBeRight)
{
    DeskRig currency(asUsual);
    currency.currency = "USD";
    currency.trading.execute(currency.instruction);
    EXPECT_EQ(currency.sent(), 0);
    EXPECT_EQ(currency.state(), u"refused"_s);
    EXPECT_EQ(currency.reason(), u"bad_input_currency"_s);
    DeskRig gone([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/user/get") ? answered("13 Not found") : QByteArray("");
    });
    gone.trading.execute(gone.instruction);
    EXPECT_EQ(gone.sent(), 0);
    EXPECT_EQ(gone.state(), u"refused"_s);
}

TEST(TradingDesk, AGroupThatCannotBeReadRefusesNothing)
{
    DeskRig f([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/group/get") ? answered("13 Not found") : QByteArray("");
    });
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.state(), u"planned"_s);
}

TEST(TradingDesk, LooksBeforeItSendsAgain)
{
    DeskRig f(asUsual);
    f.claimAgain();
    f.deals = {f.deal("41")};
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"done"_s);
    DeskRig none(asUsual);
    none.claimAgain();
    none.trading.execute(none.instruction);
    EXPECT_EQ(none.sent(), 1);
    EXPECT_EQ(none.state(), u"done"_s);
}

TEST(TradingDesk, DoesNotSendAgainWithoutHavingLooked)
{
    DeskRig f([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/deal/get_batch") ? answered("14 Partial") : QByteArray("");
    });
    f.claimAgain();
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"planned"_s);
}

TEST(TradingDesk, DoesNotSendAThirdTimeWhatIsThereTwice)
{
    DeskRig f(asUsual);
    f.claimAgain();
    f.deals = {f.deal("40"), f.deal("41")};
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"unknown"_s);
}

TEST(TradingDesk, ARefusalOfALaterAttemptIsLookedInto)
{
    const auto refuse = [](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/trade/balance") ? answered("10019 No money")
                                                       : QByteArray("");
    };
    // The first attempt comes to light only after the second: it is why there is no money.
    DeskRig late(refuse);
    late.claimAgain();
    late.trading.execute(late.instruction);
    EXPECT_EQ(late.state(), u"unknown"_s);
    EXPECT_EQ(late.held(), amount) << "nothing is given back before it is known";
    late.look();
    late.deals = {late.deal("41")};
    late.look();
    EXPECT_EQ(late.state(), u"done"_s);
    EXPECT_EQ(late.sent(), 1);
    // And when there was none, the refusal stands. It is not sent a third time.
    DeskRig truly(refuse);
    truly.claimAgain();
    truly.trading.execute(truly.instruction);
    truly.look();
    truly.look();
    EXPECT_EQ(truly.state(), u"unknown"_s);
    EXPECT_EQ(truly.held(), amount);
    truly.look();
    EXPECT_EQ(truly.state(), u"refused"_s);
    EXPECT_EQ(truly.held(), 0);
    EXPECT_EQ(truly.sent(), 1);
}

TEST(TradingDesk, WhatCannotBeSentAgainIsNotRefusedForIt)
{
    bool gone = false;
    DeskRig f([&gone](const QByteArray& target) -> std::optional<QByteArray> {
        return gone && target.startsWith("/api/user/get") ? answered("13 Not found")
                                                          : QByteArray("");
    });
    f.claimAgain();
    gone = true;
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.sent(), 0);
    EXPECT_EQ(f.state(), u"unknown"_s) << "for people to see";
    f.look();
    EXPECT_EQ(f.state(), u"parked"_s) << "an account that is gone is a person's to conclude";
    EXPECT_EQ(f.held(), amount);
}

TEST(TradingDesk, ALookFindsOrFindsNot)
{
    DeskRig f([](const QByteArray& target) -> std::optional<QByteArray> {
        return target.startsWith("/api/trade/balance") ? answered("10012 Timeout") : QByteArray("");
    });
    f.trading.execute(f.instruction);
    EXPECT_EQ(f.state(), u"unknown"_s);
    Instruction unknown = f.instruction;
    unknown.sentAt = {1700000000};
    f.trading.lookUp(unknown);
    EXPECT_EQ(f.state(), u"unknown"_s);
    EXPECT_EQ(f.desk.books().number(u"select looks from book.instruction limit 1"_s), 1);
    f.deals = {f.deal("41")};
    f.trading.lookUp(unknown);
    EXPECT_EQ(f.state(), u"done"_s);
    EXPECT_EQ(f.sent(), 1);
}

TEST(TradingDesk, ALookThatFailsIsNoLook)
{
    DeskRig f([](const QByteArray& target) -> std::optional<QByteArray> {
        if (target.startsWith("/api/trade/balance"))
            return answered("10012 Timeout");
        return target.startsWith("/api/deal/get_batch") ? answered("14 Partial") : QByteArray("");
    });
    f.trading.execute(f.instruction);
    for (int i = 0; i < 5; ++i)
        f.trading.lookUp(f.instruction);
    EXPECT_EQ(f.state(), u"unknown"_s);
    EXPECT_EQ(f.desk.books().number(u"select looks from book.instruction limit 1"_s), 0);
}
