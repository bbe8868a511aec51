#include "core/trading/mt5/dealsearch.h"

#include "tests/core/trading/support/mt5script.h"
#include "tests/support/currencies.h"

using namespace purser;
using namespace purser::tests;
using namespace purser::trading;
using namespace purser::trading::mt5;
using namespace Qt::StringLiterals;
using SearchKind = DealSearchResult::Kind;

namespace {

constexpr std::int64_t sent = 1614886500;
const DealSearch search{Login(764636), Money(-485000, usd), u"#7ZQ0A1B2C3D"_s, {sent}, {sent + 30}};

Deal deal(std::int64_t ticket, const QString& comment, const QString& amount = u"-4850.00"_s,
    std::int64_t time = sent + 5)
{
    Deal deal;
    deal.ticket = Ticket(ticket);
    deal.login = search.login;
    deal.action = Deal::Balance;
    deal.time = {time};
    deal.profit = amount;
    deal.comment = comment;
    return deal;
}

} // namespace

TEST(SearchDeals, FindsOursByItsTag)
{
    const DealSearchResult result =
        searchDeals({deal(1, u"#AAAAAAAAAAA W-1"_s), deal(2, u"#7ZQ0A1B2C3D W-48213"_s)}, search);
    EXPECT_EQ(result.kind, SearchKind::Found);
    EXPECT_EQ(result.tickets, std::vector{Ticket(2)});
    EXPECT_EQ(searchDeals({deal(2, u"#7ZQ0A1B2C3D"_s)}, search).kind, SearchKind::Found);
}

TEST(SearchDeals, FindsOursHoweverTheClockOfTheServerJumped)
{
    for (const std::int64_t jump : {-12 * 3600, -3600, 3600, 12 * 3600})
        EXPECT_EQ(
            searchDeals({deal(2, u"#7ZQ0A1B2C3D x"_s, u"-4850.00"_s, sent + jump)}, search).kind,
            SearchKind::Found);
}

TEST(SearchDeals, OthersAreNotOurs)
{
    EXPECT_EQ(searchDeals({}, search).kind, SearchKind::NotFound);
    // Another operation of ours, of the same amount and time.
    EXPECT_EQ(searchDeals({deal(1, u"#AAAAAAAAAAA W-1"_s)}, search).kind, SearchKind::NotFound);
    EXPECT_EQ(searchDeals({deal(1, u"#7ZQ0A1B2C3DX W-1"_s)}, search).kind, SearchKind::NotFound);
    EXPECT_EQ(
        searchDeals({deal(1, u"cash desk"_s, u"-4850.01"_s)}, search).kind, SearchKind::NotFound);
    EXPECT_EQ(
        searchDeals({deal(1, u"cash desk"_s, u"4850.00"_s)}, search).kind, SearchKind::NotFound);
    EXPECT_EQ(searchDeals({deal(1, u"cash desk"_s, u"-4850.00"_s, sent - 121)}, search).kind,
        SearchKind::NotFound);
    EXPECT_EQ(searchDeals({deal(1, u"cash desk"_s, u"-4850.00"_s, sent + 91)}, search).kind,
        SearchKind::NotFound);
    Deal credit = deal(1, u"bonus"_s);
    credit.action = Deal::Credit;
    EXPECT_EQ(searchDeals({credit}, search).kind, SearchKind::NotFound);
}

TEST(SearchDeals, WhatIsNotCertainIsForAPerson)
{
    const DealSearchResult twice =
        searchDeals({deal(1, u"#7ZQ0A1B2C3D x"_s), deal(2, u"#7ZQ0A1B2C3D x"_s)}, search);
    EXPECT_EQ(twice.kind, SearchKind::Ambiguous);
    EXPECT_EQ(twice.reason, u"duplicate"_s);
    EXPECT_EQ(twice.tickets.size(), 2u);
    const DealSearchResult other =
        searchDeals({deal(1, u"#7ZQ0A1B2C3D x"_s, u"-4850.01"_s)}, search);
    EXPECT_EQ(other.kind, SearchKind::Ambiguous);
    EXPECT_EQ(other.reason, u"amount_differs"_s);
    const DealSearchResult unreadable =
        searchDeals({deal(1, u"#7ZQ0A1B2C3D x"_s, u"n/a"_s)}, search);
    EXPECT_EQ(unreadable.kind, SearchKind::Ambiguous);
    const DealSearchResult rewritten = searchDeals({deal(1, u"Withdrawal"_s)}, search);
    EXPECT_EQ(rewritten.kind, SearchKind::Ambiguous);
    EXPECT_EQ(rewritten.reason, u"untagged_twin"_s);
    EXPECT_EQ(rewritten.tickets, std::vector{Ticket(1)});
}

TEST(SearchDeals, OursCountsMoreThanATwin)
{
    EXPECT_EQ(searchDeals({deal(1, u"Withdrawal"_s), deal(2, u"#7ZQ0A1B2C3D x"_s)}, search).kind,
        SearchKind::Found);
}

TEST(FindDeal, AsksForAWindowWiderThanAnyJumpOfTheClock)
{
    SystemClock clock;
    Mt5Script script([](const QByteArray&) { return done("[]"); });
    Session session(script.settings(), clock);
    Client client(session);
    DealSearch jumped = search;
    jumped.now = {sent - 3600}; // daylight saving ended in between
    const Result<DealSearchResult> result = findDeal(client, jumped);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->kind, SearchKind::NotFound);
    const QByteArray request = script.requests().last();
    EXPECT_EQ(
        parameter(request.split(' ').at(1), "from").toLongLong(), sent - 3600 - 120 - 13 * 3600);
    EXPECT_EQ(parameter(request.split(' ').at(1), "to").toLongLong(), sent + 60 + 13 * 3600);
}

TEST(FindDeal, AFailedReadIsNotAnEmptyOne)
{
    SystemClock clock;
    Mt5Script script([](const QByteArray&) { return answered("14 Partial"); });
    Session session(script.settings(), clock);
    Client client(session);
    EXPECT_FALSE(findDeal(client, search));
}
