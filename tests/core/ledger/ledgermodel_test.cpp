// The ledger against a model of it in a few lines: the same sequence of journals, holds and
// reversals must be accepted or refused alike, and what was refused leaves no trace.

#include "tests/core/ledger/books.h"
#include "tests/support/testoffice.h"

#include <QVariantList>
#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>

using namespace Qt::StringLiterals;
using purser::tests::Books;

namespace {

const QStringList Currencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s};

/// What the ledger should hold, kept by plain arithmetic.
struct Model {
    struct Account {
        QString currency;
        std::int64_t posted = 0;
        std::int64_t held = 0;
        bool hasFloor = true;
    };
    std::map<qint64, Account> accounts;
    std::map<qint64, std::pair<qint64, std::int64_t>> openHolds; // hold → account, amount
    std::set<qint64> reversed;
    std::map<qint64, std::vector<std::pair<qint64, std::int64_t>>> journals;

    bool accepts(const std::vector<std::pair<qint64, std::int64_t>>& legs) const
    {
        std::map<QString, std::int64_t> sums;
        std::map<qint64, std::int64_t> changes;
        for (const auto& [account, amount] : legs) {
            if (amount == 0)
                return false;
            sums[accounts.at(account).currency] += amount;
            changes[account] += amount;
        }
        for (const auto& [currency, sum] : sums) {
            if (sum != 0)
                return false;
        }
        for (const auto& [account, change] : changes) {
            const Account& a = accounts.at(account);
            if (a.hasFloor && change < 0 && a.posted - a.held + change < 0)
                return false;
        }
        return legs.size() >= 2;
    }

    void post(const std::vector<std::pair<qint64, std::int64_t>>& legs)
    {
        for (const auto& [account, amount] : legs)
            accounts[account].posted += amount;
    }
};

QString legsSql(const std::vector<std::pair<qint64, std::int64_t>>& legs)
{
    QStringList parts;
    for (const auto& [account, amount] : legs)
        parts << u"row (%1, %2)::book.leg"_s.arg(account).arg(amount);
    return u"array["_s + parts.join(u", "_s) + u"]::book.leg[]"_s;
}

class LedgerModel : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_office = std::make_unique<purser::tests::TestOffice>(purser::tests::TestOffice::fresh());
    }
    static void TearDownTestSuite() { s_office.reset(); }

    static std::unique_ptr<purser::tests::TestOffice> s_office;
};

std::unique_ptr<purser::tests::TestOffice> LedgerModel::s_office;

} // namespace

TEST_F(LedgerModel, AcceptsAndRefusesAsTheModelDoesAndARefusalLeavesNoTrace)
{
    auto owner = s_office->asOwner();
    Books books(*owner);
    EXPECT_TRUE(rc::check([&] {
        Model model;
        std::vector<qint64> ids;
        for (const QString& currency : Currencies) {
            const qint64 client = books.client(u"Model Client"_s);
            for (int i = 0; i < 2; ++i) {
                const qint64 ledger = books.ledgerAccount(books.account(client, currency));
                model.accounts[ledger] = {currency, 0, 0, true};
                ids.push_back(ledger);
            }
            const qint64 house = books.number(
                u"select book.house_account('bank_client_money', $1, 'bank', 0)"_s, {currency});
            model.accounts[house] = {currency, books.posted(house), 0, false};
            ids.push_back(house);
        }
        const int steps = *rc::gen::inRange(5, 40);
        for (int step = 0; step < steps; ++step) {
            const auto before = books.number(
                u"select (select count(*) from book.journal) * 1000003 + (select count(*) from "
                u"book.posting) * 1009 "
                "+ (select count(*) from book.hold) * 31 + (select count(*) from book.hold_resolution)"_s);
            bool expected = false;
            bool accepted = false;
            const int what = *rc::gen::weightedElement<int>({{5, 0}, {2, 1}, {2, 2}, {1, 3}});
            if (what == 0) {
                std::vector<std::pair<qint64, std::int64_t>> legs;
                const int count = *rc::gen::inRange(1, 5);
                for (int i = 0; i < count; ++i)
                    legs.emplace_back(
                        *rc::gen::elementOf(ids), *rc::gen::inRange<std::int64_t>(-500, 500));
                if (*rc::gen::inRange(0, 4) > 0) { // mostly balanced ones
                    std::map<QString, std::int64_t> sums;
                    for (const auto& [account, amount] : legs)
                        sums[model.accounts.at(account).currency] += amount;
                    for (const auto& [currency, sum] : sums) {
                        for (const qint64 id : ids) {
                            if (sum != 0 && model.accounts.at(id).currency == currency
                                && !model.accounts.at(id).hasFloor)
                                legs.emplace_back(id, -sum);
                        }
                    }
                }
                expected = model.accepts(legs);
                const auto answer = owner->execute(
                    u"select book.post_journal('correction', 'M', clock_timestamp(), null, null, %1)"_s
                        .arg(legsSql(legs)));
                accepted = answer.has_value();
                if (accepted) {
                    model.post(legs);
                    model.journals[answer->row(0).integer(0)] = legs;
                }
            } else if (what == 1) {
                const qint64 account = *rc::gen::elementOf(ids);
                const std::int64_t amount = *rc::gen::inRange<std::int64_t>(1, 400);
                auto& a = model.accounts.at(account);
                expected = !a.hasFloor || a.posted - a.held >= amount;
                const auto answer =
                    owner->execute(u"select book.place_hold($1, $2, 'other', 'M', null)"_s,
                        {account, qint64(amount)});
                accepted = answer.has_value();
                if (accepted) {
                    a.held += amount;
                    model.openHolds[answer->row(0).integer(0)] = {account, amount};
                }
            } else if (what == 2 && !model.openHolds.empty()) {
                const auto [hold, held] = *std::next(model.openHolds.begin(),
                    *rc::gen::inRange<std::size_t>(0, model.openHolds.size()));
                const auto [account, amount] = held;
                auto& a = model.accounts.at(account);
                if (*rc::gen::arbitrary<bool>()) {
                    expected = true;
                    accepted = owner->execute(u"select book.release_hold($1, 'voided')"_s, {hold})
                                   .has_value();
                    a.held -= amount;
                } else {
                    const std::int64_t part = *rc::gen::inRange<std::int64_t>(1, 500);
                    qint64 house = 0;
                    for (const qint64 id : ids) {
                        if (!model.accounts.at(id).hasFloor
                            && model.accounts.at(id).currency == a.currency)
                            house = id;
                    }
                    expected = part <= amount && house != account;
                    const std::vector<std::pair<qint64, std::int64_t>> legs{
                        {account, -part}, {house, part}};
                    accepted =
                        owner
                            ->execute(
                                u"select book.post_hold($1, 'correction', clock_timestamp(), null, null, %1)"_s
                                    .arg(legsSql(legs)),
                                {hold})
                            .has_value();
                    if (accepted) {
                        a.held -= amount;
                        model.post(legs);
                    }
                }
                if (accepted) {
                    model.openHolds.erase(hold);
                    RC_ASSERT(!owner->execute(u"select book.release_hold($1, 'voided')"_s, {hold})
                                   .has_value());
                }
            } else if (what == 3 && !model.journals.empty()) {
                const auto& [journal, legs] = *std::next(model.journals.begin(),
                    *rc::gen::inRange<std::size_t>(0, model.journals.size()));
                std::vector<std::pair<qint64, std::int64_t>> opposite;
                for (const auto& [account, amount] : legs)
                    opposite.emplace_back(account, -amount);
                expected = !model.reversed.contains(journal) && model.accepts(opposite);
                accepted =
                    owner->execute(u"select book.reverse_journal($1, 'M', null)"_s, {journal})
                        .has_value();
                if (accepted) {
                    model.reversed.insert(journal);
                    model.post(opposite);
                }
            } else {
                continue;
            }
            RC_ASSERT(accepted == expected);
            if (!accepted) {
                RC_ASSERT(before
                    == books.number(
                        u"select (select count(*) from book.journal) * 1000003 + (select count(*) "
                        u"from book.posting) * 1009 "
                        "+ (select count(*) from book.hold) * 31 + (select count(*) from book.hold_resolution)"_s));
            }
            for (const auto& [id, account] : model.accounts) {
                RC_ASSERT(books.posted(id) == account.posted);
                if (account.hasFloor)
                    RC_ASSERT(books.pending(id) == account.held);
            }
        }
    }));
    EXPECT_EQ(books.differences(), 0);
}

TEST_F(LedgerModel, PostingsAreNeverChangedNorRemovedEvenByTheirOwner)
{
    auto owner = s_office->asOwner();
    Books books(*owner);
    const qint64 account = books.account(books.client(u"Kept Client"_s), u"EUR"_s);
    books.deposit(account, 10000);
    const qint64 ledger = books.ledgerAccount(account);
    books.number(
        u"select book.release_hold(book.place_hold($1, 100, 'other', 'K', null), 'voided')"_s,
        {ledger});
    for (const QByteArray statement : {"update book.posting set amount_minor = 1",
             "delete from book.posting", "truncate book.posting cascade",
             "update book.journal set kind = 'fee'", "delete from book.journal",
             "truncate book.journal cascade", "update book.hold set amount_minor = 1",
             "delete from book.hold_resolution", "update book.hold_resolution set at = now()",
             "truncate book.hold cascade", "truncate book.approval", "truncate book.payment_event",
             "truncate book.decision_sheet", "truncate book.instruction_event"}) {
        const auto answer = owner->script(statement);
        ASSERT_FALSE(answer.has_value()) << statement.constData();
        EXPECT_EQ(answer.error().code, purser::ErrorCode::WrongState) << statement.constData();
    }
}

TEST_F(LedgerModel, AJournalThatDoesNotSumToZeroIsRefusedAtTheStatement)
{
    auto owner = s_office->asOwner();
    Books books(*owner);
    const qint64 account =
        books.ledgerAccount(books.account(books.client(u"Zero Client"_s), u"EUR"_s));
    const auto answer =
        owner->execute(u"with j as (insert into book.journal (kind, business_ref, event_at, "
                       u"booked_on, legal_entity_id) "
                       "values ('correction', 'X', now(), current_date, 1) returning id) "
                       "insert into book.posting select j.id, 1, $1, 'EUR', 100, 1, 100 from j"_s,
            {account});
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().code, purser::ErrorCode::CheckFailed);
    EXPECT_EQ(answer.error().args.value(u"check"_s).toString(), u"zero_sum"_s);
}

TEST_F(LedgerModel, ExchangeKeepsEachCurrencyAtZeroAndThereAndBackNeverGains)
{
    /// Currencies with 2, 0, 3 and 8 decimals, and about what one unit is worth in euros.
    struct Side {
        QString currency;
        qint64 unit; ///< minor units of one
        double euros;
        qint64 account = 0;
    };
    std::vector<Side> sides{{u"EUR"_s, 100, 1.0}, {u"JPY"_s, 1, 0.00625}, {u"KWD"_s, 1000, 3.0},
        {u"BTC"_s, 100000000, 60000.0}};
    auto owner = s_office->asOwner();
    Books books(*owner);
    const qint64 client = books.client(u"Exchange Client"_s);
    for (Side& side : sides) {
        const qint64 account = books.account(client, side.currency);
        books.deposit(
            account, static_cast<qint64>(1000000.0 / side.euros * static_cast<double>(side.unit)));
        side.account = books.ledgerAccount(account);
    }
    const auto quote = [&](const Side& from, const Side& to, qint64 market, qint64 forClient) {
        return books.number(
            u"insert into book.exchange_quote (from_currency, to_currency, market_rate_e10, "
            u"client_rate_e10, source, expires_at) "
            "values ($1, $2, $3, $4, 'test', clock_timestamp() + interval '1 minute') returning id"_s,
            {from.currency, to.currency, market, forClient});
    };
    const auto exchanged = [&](qint64 by, const Side& from, const Side& to, qint64 amount) {
        return owner->execute(u"select book.post_exchange($1, $2, $3, $4, 'X', null, null)"_s,
            {by, from.account, to.account, amount});
    };
    EXPECT_TRUE(rc::check([&] {
        const auto pick =
            *rc::gen::suchThat(rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(0, 4)),
                [](const auto& both) { return both.first != both.second; });
        const Side& from = sides[static_cast<std::size_t>(pick.first)];
        const Side& to = sides[static_cast<std::size_t>(pick.second)];
        const qint64 amount =
            static_cast<qint64>(static_cast<double>(*rc::gen::inRange<qint64>(200, 100000)) / 100.0
                / from.euros * static_cast<double>(from.unit));
        const qint64 market = static_cast<qint64>(from.euros / to.euros * 1e10)
            * *rc::gen::inRange<qint64>(900, 1100) / 1000;
        const qint64 forClient = market - *rc::gen::inRange<qint64>(0, market / 50 + 1);
        const qint64 before = books.posted(from.account);
        const qint64 there = books.posted(to.account);
        RC_ASSERT(exchanged(quote(from, to, market, forClient), from, to, amount).has_value());
        RC_ASSERT(books.posted(from.account) == before - amount);
        const qint64 got = books.posted(to.account) - there;
        RC_ASSERT(got > 0);
        const qint64 inverse =
            books.number(u"select floor(100000000000000000000 / $1::numeric)::int8"_s, {market});
        const qint64 back = quote(to, from, inverse, inverse);
        RC_ASSERT(exchanged(back, to, from, got).has_value());
        RC_ASSERT(books.posted(to.account) == there);
        RC_ASSERT(books.posted(from.account) <= before);
        const auto again = exchanged(back, to, from, got);
        RC_ASSERT(!again.has_value()
            && again.error().args.value(u"what"_s).toString() == u"quote_used"_s);
    }));
    EXPECT_EQ(books.differences(), 0);
}

TEST_F(LedgerModel, AClosedPeriodTakesNoMoreBookingsAndNeedsTwoPeople)
{
    auto owner = s_office->asOwner();
    Books books(*owner);
    const qint64 account = books.account(books.client(u"Period Client"_s), u"USD"_s);
    const auto post = [&](int daysAgo) {
        return books.number(u"select book.post_journal('deposit', 'P', clock_timestamp() - "
                            u"make_interval(days => $2), null, null, array["
                            "row (book.account('client_trading', a.currency, a.client_id, a.id, "
                            "null, 0), 100)::book.leg, "
                            "row (book.house_account('bank_client_money', a.currency, 'bank', "
                            "a.id), -100)::book.leg]) "
                            "from book.trading_account a where a.id = $1"_s,
            {account, daysAgo});
    };
    const auto bookedDaysAgo = [&](qint64 journal) {
        return books.number(
            u"select (now() at time zone 'UTC')::date - booked_on from book.journal where id = $1"_s,
            {journal});
    };
    EXPECT_EQ(bookedDaysAgo(post(40)), 40);
    const QString day = QDate::currentDate().addDays(-40).toString(Qt::ISODate);
    auto omar = s_office->as(u"omar"_s);
    auto ines = s_office->as(u"ines"_s);
    const auto close = [&](purser::office::Connection& person) {
        return person.command({u"desk.close_period"_s,
            {{u"p_key"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"p_from"_s, day},
                {u"p_until"_s, day}}});
    };
    const auto proposed = close(*omar);
    ASSERT_TRUE(proposed.has_value()) << qPrintable(proposed.error().detail);
    EXPECT_EQ(proposed->state, u"proposed"_s);
    EXPECT_EQ(bookedDaysAgo(post(40)), 40); // only proposed: still open
    const auto same = close(*omar);
    ASSERT_FALSE(same.has_value());
    EXPECT_EQ(same.error().code, purser::ErrorCode::FourEyes);
    const auto closed = close(*ines);
    ASSERT_TRUE(closed.has_value()) << qPrintable(closed.error().detail);
    EXPECT_EQ(closed->state, u"closed"_s);
    EXPECT_EQ(bookedDaysAgo(post(40)), 0); // the true event date stays, it counts today
    EXPECT_EQ(bookedDaysAgo(post(39)), 39);
}
