// From a balance down to what made it: periods, pages, whole entries, and who may look.

#include "core/ledger/ledgerrow.h"
#include "core/office/pages.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"
#include "tests/support/testoffice.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::ledger;

namespace purser::tests {
namespace {

class LedgerDrill : public testing::Test
{
protected:
    LedgerDrill() { demand(forger->script("set session_replication_role = replica")); }

    /// Moves that much between a client's account and the bank, booked that many days ago.
    qint64 book(qint64 ledger, qint64 minor, int daysAgo)
    {
        return moveBooking(number(*owner,
                               u"select book.post_journal('correction', 'L-1', clock_timestamp(), "
                               "null, null, array[row ($1, $2)::book.leg, row "
                               "(book.house_account('bank_client_money', (select currency from "
                               "book.ledger_account where id = $1), 'bank', 0), "
                               "-($2::int8))::book.leg])"_s,
                               {ledger, minor}),
            daysAgo);
    }

    /// Journals are only ever added; a test that needs a past puts it there by force.
    qint64 moveBooking(qint64 journal, int daysAgo)
    {
        return number(*forger,
            u"update book.journal set booked_at = $2::timestamp at time zone 'UTC' where id = $1 "
            "returning id"_s,
            {journal,
                today.addDays(-daysAgo).startOfDay(Qt::UTC).addSecs(43200).toString(Qt::ISODate)});
    }

    QVariant day(int daysAgo) const { return today.addDays(-daysAgo).toString(Qt::ISODate); }

    static office::Call period(qint64 account, const QVariant& from, const QVariant& until)
    {
        return {u"desk.ledger_period"_s,
            {{u"p_account_id"_s, account}, {u"p_from"_s, from}, {u"p_until"_s, until}}};
    }

    static office::Call entry(qint64 journal)
    {
        return {u"desk.ledger_entry"_s, {{u"p_journal_id"_s, journal}}};
    }

    static office::Call statement(qint64 account, const QVariant& from = {},
        const QVariant& until = {}, const QVariant& after = {}, int limit = 100)
    {
        return {u"desk.ledger_statement"_s,
            {{u"p_account_id"_s, account}, {u"p_after"_s, after}, {u"p_limit"_s, limit},
                {u"p_from"_s, from}, {u"p_until"_s, until}}};
    }

    /// Mara sees the clients of the first partner only.
    void scopeMara()
    {
        demand(
            owner->script("update policy.staff set scoped = true where login = 'mara'; "
                          "insert into policy.staff_scope (login, partner_id) values ('mara', 1)"));
    }

    qint64 clientOf(qint64 partner, const QString& name)
    {
        const qint64 id = books.client(name);
        number(*owner, u"update book.client set partner_id = $2 where id = $1 returning id"_s,
            {id, partner});
        return id;
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    std::unique_ptr<office::Connection> mara = office.as("mara");
    Books books{*owner};
    const QDate today = QDateTime::currentDateTimeUtc().date();
    /// Past every trigger, as only the superuser can.
    std::unique_ptr<office::Connection> forger = office.asOwner();
};

TEST_F(LedgerDrill, OpeningAndTurnoverMakeTheClosingOfEveryPeriodInEveryCurrency)
{
    demand(owner->script("update policy.setting set value = '1000000' where key = 'read.burst'"));
    qint64 client = books.client(u"Period Client"_s);
    const std::vector<QString> currencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s};
    EXPECT_TRUE(rc::check([&] {
        const QString currency = *rc::gen::elementOf(currencies);
        const qint64 ledger = books.ledgerAccount(books.account(client, currency));
        std::vector<std::pair<int, qint64>> history; // days ago, amount; oldest first
        int daysAgo = 40;
        qint64 sum = 0;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            daysAgo -= *rc::gen::inRange(0, 5);
            const qint64 amount = *rc::gen::suchThat(
                rc::gen::inRange<qint64>(-sum, 100000), [](qint64 a) { return a != 0; });
            book(ledger, amount, daysAgo);
            history.emplace_back(daysAgo, amount);
            sum += amount;
        }
        const int from = *rc::gen::inRange(0, 45);
        const int until = *rc::gen::inRange(0, from + 1);
        qint64 opening = 0;
        qint64 in = 0;
        qint64 out = 0;
        for (const auto& [at, amount] : history) {
            if (at > from)
                opening += amount;
            else if (at >= until)
                (amount > 0 ? in : out) += qAbs(amount);
        }
        const LedgerPeriod found = demand(
            ledgerPeriodFromJson(demand(mara->callJson(period(ledger, day(from), day(until))))));
        RC_ASSERT(found.opening.minor() == opening);
        RC_ASSERT(found.turnedIn.minor() == in);
        RC_ASSERT(found.turnedOut.minor() == out);
        RC_ASSERT(found.closing.minor() == opening + in - out);
        RC_ASSERT(found.closing.minor()
            == number(*owner,
                u"select book.balance_as_of($1, ($2::date + 1)::timestamp at time zone 'UTC' - "
                "interval '1 microsecond')"_s,
                {ledger, day(until)}));
        const office::Table rows = demand(mara->call(statement(ledger, day(from), day(until))));
        RC_ASSERT(qint64(rows.rowCount()) == found.postings);
    }));
}

TEST_F(LedgerDrill, APeriodThatDoesNotAddUpIsRefusedAndNotShown)
{
    const qint64 ledger =
        books.ledgerAccount(books.account(books.client(u"Tampered Client"_s), u"EUR"_s));
    book(ledger, 5000, 9);
    const qint64 second = book(ledger, 700, 5);
    book(ledger, -300, 1);
    EXPECT_EQ(refusal(*mara, period(ledger, day(10), day(0))), QString());
    number(*forger,
        u"update book.posting set amount_minor = amount_minor + 1 where journal_id = $1 and "
        "account_id = $2 returning 1"_s,
        {second, ledger});
    EXPECT_EQ(refusal(*mara, period(ledger, day(10), day(0))), u"PU006"_s);
    EXPECT_EQ(refusal(*mara, period(ledger, day(1), day(0))), QString())
        << "what lies outside the period does not matter to it";
}

TEST_F(LedgerDrill, PagesJoinWithoutGapAndTheBalanceRunsThroughThem)
{
    const qint64 ledger =
        books.ledgerAccount(books.account(books.client(u"Paged Client"_s), u"EUR"_s));
    for (int i = 1; i <= 23; ++i)
        book(ledger, i % 3 == 0 ? -i : 10 * i, 24 - i);
    QVariant after;
    qint64 expected = books.posted(ledger);
    int seen = 0;
    for (int page = 0; page < 5; ++page) {
        const auto rows = demand(office::pageOf<PostingRow>(
            demand(mara->call(statement(ledger, {}, {}, after, 5))), 5, postingFromJson));
        for (const PostingRow& row : rows.rows) {
            EXPECT_EQ(row.balanceAfter.minor(), expected);
            expected -= row.amount.minor();
            ++seen;
        }
        after = office::jsonText(rows.next);
    }
    EXPECT_EQ(seen, 23);
    EXPECT_EQ(expected, 0);
}

TEST_F(LedgerDrill, AnEntryShowsAllItsLegsAndWhatCausedIt)
{
    const qint64 client = books.client(u"Okafor, Chidi"_s);
    const qint64 account = books.account(client, u"EUR"_s);
    books.deposit(account, 12345);
    const qint64 journal = number(*owner, u"select max(id) from book.journal"_s);
    const LedgerEntry entry =
        demand(ledgerEntryFromJson(demand(mara->callJson(this->entry(journal)))));
    EXPECT_EQ(entry.kind, u"deposit"_s);
    EXPECT_EQ(entry.reference, u"D-%1"_s.arg(account));
    EXPECT_TRUE(entry.command.isEmpty());
    ASSERT_EQ(entry.legs.size(), 2u);
    EXPECT_EQ(entry.legs.at(0).clientName, u"Okafor, Chidi"_s);
    EXPECT_EQ(entry.legs.at(0).amount.minor(), 12345);
    EXPECT_EQ(entry.legs.at(0).balanceAfter.minor(), 12345);
    EXPECT_EQ(entry.legs.at(0).account.value(), books.ledgerAccount(account));
    EXPECT_EQ(entry.legs.at(1).amount.minor(), -12345);
    EXPECT_FALSE(entry.legs.at(1).client.isValid());
    const qint64 back = number(*owner, u"select book.reverse_journal($1, 'R', null)"_s, {journal});
    EXPECT_EQ(demand(ledgerEntryFromJson(demand(mara->callJson(this->entry(journal)))))
                  .reversedBy.value(),
        back);
    EXPECT_EQ(
        demand(ledgerEntryFromJson(demand(mara->callJson(this->entry(back))))).reverses.value(),
        journal);
}

TEST_F(LedgerDrill, OnlyThoseWhoReadTheLedgerOpenItsPeriodsAndEntries)
{
    const qint64 account = books.account(books.client(u"Guarded Client"_s), u"EUR"_s);
    books.deposit(account, 100);
    const qint64 ledger = books.ledgerAccount(account);
    const qint64 journal = number(*owner, u"select max(id) from book.journal"_s);
    for (const char* login : {"chen", "mara", "ines", "omar"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, entry(journal)), QString()) << login;
        EXPECT_EQ(refusal(*person, period(ledger, {}, {})), QString()) << login;
    }
    // A login without the role group may not call it; the right inside it is asked as well.
    for (const char* login : {"sana", "anna", "adam", "peter", "vera"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, entry(journal)), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, period(ledger, {}, {})), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, statement(ledger)), u"42501"_s) << login;
    }
    demand(owner->script(
        "update policy.role_permission set granted = false where permission = 'ledger.read'"));
    EXPECT_EQ(refusal(*mara, entry(journal)), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, period(ledger, {}, {})), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, statement(ledger)), u"PU001"_s);
}

TEST_F(LedgerDrill, AScopedReaderSeesNoAccountOfOthersAndOnlyTheOwnLegs)
{
    const qint64 mine = books.account(clientOf(1, u"Mine"_s), u"EUR"_s);
    const qint64 other = books.account(clientOf(2, u"Other"_s), u"EUR"_s);
    books.deposit(mine, 1000);
    books.deposit(other, 1000);
    const qint64 foreign = number(*owner, u"select max(id) from book.journal"_s);
    const qint64 between = number(*owner,
        u"select book.post_journal('transfer', 'T-1', clock_timestamp(), null, null, array[row "
        u"($1, "
        "-200)::book.leg, row ($2, 200)::book.leg])"_s,
        {books.ledgerAccount(mine), books.ledgerAccount(other)});
    scopeMara();
    EXPECT_EQ(refusal(*mara, entry(foreign)), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, period(books.ledgerAccount(other), {}, {})), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, statement(books.ledgerAccount(other))), u"PU007"_s);
    const LedgerEntry seen = demand(ledgerEntryFromJson(demand(mara->callJson(entry(between)))));
    ASSERT_EQ(seen.legs.size(), 2u);
    EXPECT_EQ(seen.legs.at(0).clientName, u"Mine"_s);
    EXPECT_TRUE(seen.legs.at(1).isHidden);
    EXPECT_EQ(seen.legs.at(1).amount.minor(), 200);
    EXPECT_TRUE(seen.legs.at(1).clientName.isEmpty());
}

TEST_F(LedgerDrill, ABadPeriodAndAnUnknownAccountAreNamed)
{
    const qint64 ledger =
        books.ledgerAccount(books.account(books.client(u"Any Client"_s), u"EUR"_s));
    EXPECT_EQ(refusal(*mara, period(ledger, day(1), day(2))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, statement(ledger, day(1), day(2))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, period(ledger, u"0001-01-01"_s, day(2))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, period(999999, {}, {})), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, entry(999999)), u"PU007"_s);
}

TEST_F(LedgerDrill, EveryReadIsCounted)
{
    const qint64 account = books.account(books.client(u"Counted Client"_s), u"EUR"_s);
    books.deposit(account, 100);
    const qint64 journal = number(*owner, u"select max(id) from book.journal"_s);
    demand(owner->script("update policy.setting set value = '10' where key = 'read.burst'; "
                         "update policy.setting set value = '1' where key = 'read.per_minute'"));
    const auto until = [&](const office::Call& call) {
        QString code;
        for (int i = 0; i < 30 && code.isEmpty(); ++i)
            code = refusal(*mara, call);
        return code;
    };
    EXPECT_EQ(until(entry(journal)), u"PU013"_s);
    EXPECT_EQ(until(period(books.ledgerAccount(account), {}, {})), u"PU013"_s);
}

} // namespace
} // namespace purser::tests
