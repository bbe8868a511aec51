#include "core/trading/mt5/balanceoperation.h"
#include "core/trading/mt5/retcode.h"

#include "tests/core/trading/support/mt5script.h"
#include "tests/core/trading/support/transcript.h"
#include "tests/support/currencies.h"

#include <set>

using namespace purser;
using namespace purser::tests;
using namespace purser::network;
using namespace purser::trading;
using namespace purser::trading::mt5;
using namespace Qt::StringLiterals;
using BalanceKind = BalanceOutcome::Kind;

namespace {

BalanceOperation withdrawal()
{
    return {Login(764636), Money(-485000, usd), "#7ZQ0A1B2C3D W-48213", true, true};
}

/// Executes one withdrawal against a server that answers trade/balance as told.
struct Trial {
    BalanceOutcome run(std::optional<QByteArray> answer, BalanceOperation operation = withdrawal())
    {
        Mt5Script script([&](const QByteArray& target) -> std::optional<QByteArray> {
            if (target.startsWith("/api/trade/balance"))
                return answer;
            if (target.startsWith("/api/deal/get?"))
                return dealAnswer;
            return accessAnswer;
        });
        SystemClock clock;
        Session session(script.settings(), clock);
        EXPECT_TRUE(session.ensureReady());
        const BalanceOutcome outcome = executeBalance(session, operation);
        EXPECT_EQ(script.count("/api/trade/balance"), 1) << "sent other than once";
        for (const QByteArray& request : script.requests()) {
            if (request.contains("trade/balance"))
                sent = request.left(request.indexOf(" HTTP"));
        }
        return outcome;
    }

    QByteArray dealAnswer = okAnswer(transcript(u"deal_get.json"_s));
    QByteArray accessAnswer = answered("0 Done");
    QByteArray sent;
};

const QByteArray ticketAnswer = okAnswer(R"({"retcode":"0 Done","answer":{"Ticket":"136623"}})");

} // namespace

TEST(ExecuteBalance, SendsOnePostAndConfirmsTheTicket)
{
    Trial trial;
    const BalanceOutcome outcome = trial.run(ticketAnswer);
    EXPECT_EQ(outcome.kind, BalanceKind::Done);
    EXPECT_EQ(outcome.ticket, Ticket(136623));
    EXPECT_TRUE(outcome.commentKept);
    EXPECT_EQ(trial.sent,
        "POST "
        "/api/trade/"
        "balance?login=764636&type=2&balance=-4850.00&comment=%237ZQ0A1B2C3D%20W-48213&check_"
        "margin=1");
}

TEST(ExecuteBalance, AmountsHaveTheDecimalsOfTheGroup)
{
    Trial trial;
    BalanceOperation yen = withdrawal();
    yen.amount = Money(120000, Currency(u"JPY"_s, 0));
    yen.checkMargin = false;
    trial.run(ticketAnswer, yen);
    EXPECT_TRUE(trial.sent.contains("&balance=120000&"));
    EXPECT_TRUE(trial.sent.endsWith("&check_margin=0"));
}

TEST(ExecuteBalance, TheOtherSuccessCodeCounts)
{
    EXPECT_EQ(Trial()
                  .run(okAnswer(R"({"retcode":"10009 Request done","answer":{"Ticket":136623}})"))
                  .kind,
        BalanceKind::Done);
}

TEST(ExecuteBalance, SuccessWithoutATicketIsUnknown)
{
    for (const char* body : {R"({"retcode":"0 Done"})", R"({"retcode":"0 Done","answer":{}})",
             R"({"retcode":"0 Done","answer":{"Ticket":"0"}})",
             R"({"retcode":"0 Done","answer":{"Ticket":""}})",
             R"({"retcode":"0 Done","answer":{"Ticket":"x"}})",
             R"({"retcode":"0 Done","answer":[]})"}) {
        const BalanceOutcome outcome = Trial().run(okAnswer(body));
        EXPECT_EQ(outcome.kind, BalanceKind::Unknown) << body;
        EXPECT_EQ(outcome.reason, u"no_ticket"_s) << body;
    }
}

TEST(ExecuteBalance, ATicketOfAnotherDealIsUnknown)
{
    const QByteArray deal = transcript(u"deal_get.json"_s);
    const std::vector<std::pair<QByteArray, QByteArray>> changes = {
        {"\"-4850.00\"", "\"-4850.01\""}, {"\"764636\"", "\"764637\""},
        {"\"Action\": \"2\"", "\"Action\": \"3\""}};
    for (const auto& [from, to] : changes) {
        Trial trial;
        trial.dealAnswer = okAnswer(QByteArray(deal).replace(from, to));
        const BalanceOutcome outcome = trial.run(ticketAnswer);
        EXPECT_EQ(outcome.kind, BalanceKind::Unknown) << to.constData();
        EXPECT_EQ(outcome.ticket, Ticket(136623));
    }
    Trial gone;
    gone.dealAnswer = answered("13 Not found");
    EXPECT_EQ(gone.run(ticketAnswer).reason, u"deal_not_read"_s);
}

TEST(ExecuteBalance, ARewrittenCommentIsNoticed)
{
    Trial trial;
    trial.dealAnswer =
        okAnswer(transcript(u"deal_get.json"_s).replace("#7ZQ0A1B2C3D W-48213", "Withdrawal"));
    const BalanceOutcome outcome = trial.run(ticketAnswer);
    EXPECT_EQ(outcome.kind, BalanceKind::Done);
    EXPECT_FALSE(outcome.commentKept);
}

TEST(ExecuteBalance, NoCompleteAnswerIsUnknown)
{
    const std::vector<std::optional<QByteArray>> answers = {std::nullopt, QByteArray(),
        statusAnswer("500 Internal Server Error", "oops"),
        statusAnswer("502 Bad Gateway", "<html></html>"), statusAnswer("400 Bad Request", ""),
        statusAnswer("404 Not Found", ""), statusAnswer("302 Found", ""), okAnswer(""),
        okAnswer("<html></html>"), okAnswer(R"({"retcode":"0 Done","answer":{"Ticket":"136)"),
        okAnswer(R"({"answer":{"Ticket":"136623"}})"),
        okAnswer(R"({"retcode":"0 Done","answer":{"Ticket":"1","Ticket":"2"}})"),
        QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"retcode\":")};
    for (size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(Trial().run(answers[i]).kind, BalanceKind::Unknown) << i;
}

TEST(ExecuteBalance, AForbiddenAnswerOfADeadSessionIsNotSent)
{
    Trial dead;
    dead.accessAnswer = statusAnswer("403 Forbidden", "Forbidden");
    EXPECT_EQ(dead.run(statusAnswer("403 Forbidden", "Forbidden")).kind, BalanceKind::NotSent);
    EXPECT_EQ(Trial().run(statusAnswer("403 Forbidden", "Forbidden")).kind, BalanceKind::Unknown);
    EXPECT_EQ(Trial().run(statusAnswer("401 Unauthorized", "")).kind, BalanceKind::Unknown);
}

TEST(ExecuteBalance, EveryCodeHasItsClass)
{
    // The table of the bridge's design, written out: everything not named here is unknown.
    std::set<int> refused = {3, 4, 8, 13, 4001, 4003, 4004, 4005, 10013, 10017, 10019, 10025, 10032,
        12000, 12001, 12002};
    for (int code = 3001; code <= 3019; ++code)
        refused.insert(code);
    const std::set<int> later = {12, 1018, 10024};
    for (int code = 0; code <= 16000; ++code) {
        const BalanceEffect expected = code == 0 || code == 10009 ? BalanceEffect::Done
            : refused.contains(code)                              ? BalanceEffect::Refused
            : later.contains(code)                                ? BalanceEffect::Later
                                                                  : BalanceEffect::Unknown;
        EXPECT_EQ(balanceEffect(code, true), expected) << code;
        EXPECT_EQ(balanceEffect(code, false), code == 3004 ? BalanceEffect::Unknown : expected)
            << code;
    }
    for (const int code : {1, 2, 5, 6, 7, 9, 10, 11, 14, 15, 16, 17, 4002, 4006, 10001, 10002,
             10003, 10011, 10012, 10031, 12003, 12004})
        EXPECT_EQ(balanceEffect(code, true), BalanceEffect::Unknown) << code;
}

TEST(ExecuteBalance, ClassifiesWhatAServerAnswers)
{
    const auto kind = [](const char* code) { return Trial().run(answered(code)).kind; };
    EXPECT_EQ(kind("10019 No money"), BalanceKind::Refused);
    EXPECT_EQ(kind("8 Not enough permissions"), BalanceKind::Refused);
    EXPECT_EQ(kind("12 Too frequent"), BalanceKind::NotSent);
    EXPECT_EQ(kind("10012 Timeout"), BalanceKind::Unknown);
    EXPECT_EQ(kind("1 None"), BalanceKind::Unknown);
    EXPECT_EQ(kind("77777 New"), BalanceKind::Unknown);
    const BalanceOutcome refused = Trial().run(answered("10019 No money"));
    EXPECT_EQ(refused.retcode, 10019);
    EXPECT_EQ(refused.reason, u"No money"_s);
}

TEST(CheckOperation, RefusesWhatTheServerWouldChangeSilently)
{
    const auto field = [](const std::function<void(BalanceOperation&)>& change) {
        BalanceOperation operation = withdrawal();
        change(operation);
        const Result<void> result = checkOperation(operation);
        return result ? u"good"_s : result.error().args.value(u"field").toString();
    };
    EXPECT_EQ(field([](auto&) {}), u"good"_s);
    EXPECT_EQ(field([](auto& o) { o.comment = QByteArray(31, 'x'); }), u"good"_s);
    EXPECT_EQ(field([](auto& o) { o.comment = QByteArray(32, 'x'); }), u"comment"_s);
    EXPECT_EQ(field([](auto& o) { o.comment.clear(); }), u"comment"_s);
    EXPECT_EQ(field([](auto& o) { o.comment = "#A \xC3\xA9"; }), u"comment"_s);
    EXPECT_EQ(field([](auto& o) { o.comment = "#A\n"; }), u"comment"_s);
    EXPECT_EQ(field([](auto& o) { o.login = Login(); }), u"login"_s);
    EXPECT_EQ(field([](auto& o) { o.amount = Money(0, usd); }), u"amount"_s);
    EXPECT_EQ(field([](auto& o) { o.amount = Money(); }), u"amount"_s);
    EXPECT_EQ(field([](auto& o) { o.amount = Money(-100'000'000'000, usd); }), u"good"_s);
    EXPECT_EQ(field([](auto& o) { o.amount = Money(-100'000'000'001, usd); }), u"amount"_s);
    EXPECT_EQ(field([](auto& o) { o.amount = Money(100'000'000'001, usd); }), u"amount"_s);
    EXPECT_EQ(
        field([](auto& o) { o.amount = Money(std::numeric_limits<std::int64_t>::min(), usd); }),
        u"amount"_s);
}
