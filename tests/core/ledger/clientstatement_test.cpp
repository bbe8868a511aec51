// Statements of clients: what they say is what the ledger says, and who may make them out.

#include "core/ledger/clientstatement.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/ledger/books.h"
#include "tests/support/demand.h"
#include "tests/support/testoffice.h"

#include <QJsonArray>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::ledger;

namespace purser::tests {
namespace {

const QString fingerprintOfADocument(64, u'a');

class Statement : public testing::Test
{
protected:
    Statement()
    {
        demand(forger->script("set session_replication_role = replica"));
        demand(
            owner->script("update policy.setting set value = '1000000' where key = 'read.burst'"));
    }

    QString day(int daysAgo) const { return today.addDays(-daysAgo).toString(Qt::ISODate); }

    office::Call issue(qint64 client, const QVariant& from, const QVariant& until,
        const QVariant& language = u"en"_s, const QVariant& format = u"pdf"_s) const
    {
        return {u"desk.issue_statement"_s,
            {{u"p_key"_s, office::newCommandKey()}, {u"p_client_id"_s, client}, {u"p_from"_s, from},
                {u"p_until"_s, until}, {u"p_language"_s, language}, {u"p_format"_s, format}}};
    }

    static office::Call read(qint64 id) { return {u"desk.client_statement"_s, {{u"p_id"_s, id}}}; }

    static office::Call finish(qint64 id, int version, const QVariant& sha256)
    {
        return {u"desk.finish_statement"_s,
            {{u"p_key"_s, office::newCommandKey()}, {u"p_id"_s, id}, {u"p_version"_s, version},
                {u"p_sha256"_s, sha256}}};
    }

    ClientStatement statementOf(qint64 client, int fromDaysAgo, int untilDaysAgo)
    {
        const auto issued =
            demand(mara->command(issue(client, day(fromDaysAgo), day(untilDaysAgo))));
        return demand(clientStatementFromJson(demand(mara->callJson(read(issued.id)))));
    }

    /// Books legs, as SQL, that many days ago at noon.
    qint64 book(const QString& kind, const QString& legs, int daysAgo)
    {
        const qint64 journal = number(*owner,
            u"select book.post_journal('%1', 'L-1', clock_timestamp(), null, null, array[%2]::book.leg[])"_s
                .arg(kind, legs));
        movedTo(journal, daysAgo);
        return journal;
    }

    /// Journals are only ever added; a test that needs a past puts it there by force.
    void movedTo(qint64 journal, int daysAgo)
    {
        number(*forger,
            u"update book.journal set booked_at = $2::timestamp at time zone 'UTC' where id = $1 "
            "returning id"_s,
            {journal, day(daysAgo) + u" 12:00"_s});
    }

    static QString leg(qint64 account, qint64 minor)
    {
        return u"row (%1, %2)::book.leg"_s.arg(account).arg(minor);
    }

    qint64 house(const QString& role, const QString& currency)
    {
        return number(*owner, u"select book.house_account($1, $2, $3, 0)"_s,
            {role, currency, role == u"fees"_s ? QVariant() : QVariant(u"bank"_s)});
    }

    TestOffice office = TestOffice::fresh();
    std::unique_ptr<office::Connection> owner = office.asOwner();
    std::unique_ptr<office::Connection> mara = office.as("mara");
    Books books{*owner};
    const QDate today = TestOffice::today();
    /// Past every trigger, as only the superuser can.
    std::unique_ptr<office::Connection> forger = office.asOwner();
};

/// The statement ties in itself, and with the ledger at both ends.
void expectTies(Statement&, const ClientStatement& statement)
{
    std::map<QString, qint64> closings;
    for (const StatementAccount& account : statement.accounts) {
        qint64 running = account.sum.opening.minor();
        qint64 in = 0;
        qint64 out = 0;
        for (const StatementMovement& movement : account.movements) {
            running += movement.amount.minor();
            (movement.amount.minor() > 0 ? in : out) += qAbs(movement.amount.minor());
            RC_ASSERT(movement.balanceAfter.minor() == running);
        }
        RC_ASSERT(account.sum.closing.minor() == running);
        RC_ASSERT(account.sum.in.minor() == in);
        RC_ASSERT(account.sum.out.minor() == out);
        closings[account.sum.closing.currency().code()] += running;
    }
    RC_ASSERT(statement.totals.size() == closings.size());
    for (const StatementSum& total : statement.totals)
        RC_ASSERT(total.closing.minor() == closings.at(total.closing.currency().code()));
}

TEST_F(Statement, SaysExactlyWhatTheLedgerSaysInEveryCurrency)
{
    const std::vector<QString> currencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s};
    EXPECT_TRUE(rc::check([&] {
        const qint64 client = books.client(u"Statement Client"_s);
        std::map<QString, qint64> ledgers;
        std::map<QString, qint64> stands;
        int daysAgo = 40;
        for (int i = *rc::gen::inRange(1, 7); i > 0; --i) {
            const QString currency = *rc::gen::elementOf(currencies);
            if (!ledgers.contains(currency))
                ledgers[currency] = books.ledgerAccount(books.account(client, currency));
            daysAgo -= *rc::gen::inRange(0, 8);
            const qint64 amount =
                *rc::gen::suchThat(rc::gen::inRange<qint64>(-stands[currency], 100000000),
                    [](qint64 a) { return a != 0; });
            stands[currency] += amount;
            book(u"correction"_s,
                leg(ledgers[currency], amount) + u", "_s
                    + leg(house(u"bank_client_money"_s, currency), -amount),
                daysAgo);
        }
        const int from = *rc::gen::inRange(0, 45);
        const int until = *rc::gen::inRange(0, from + 1);
        const ClientStatement statement = statementOf(client, from, until);
        expectTies(*this, statement);
        for (const StatementAccount& account : statement.accounts) {
            const auto asOf = [&](int daysBefore) {
                return number(*owner,
                    u"select book.balance_as_of($1, $2::timestamp at time zone 'UTC' - interval '1 microsecond')"_s,
                    {qint64(account.account.value()), day(daysBefore)});
            };
            RC_ASSERT(account.sum.opening.minor() == asOf(from));
            RC_ASSERT(account.sum.closing.minor() == asOf(until - 1));
        }
    }));
}

TEST_F(Statement, NamesFeesAndTheRateOfAConversion)
{
    const qint64 client = books.client(u"Fee Client"_s);
    const qint64 eur = books.ledgerAccount(books.account(client, u"EUR"_s));
    const qint64 jpy = books.ledgerAccount(books.account(client, u"JPY"_s));
    book(u"deposit"_s,
        leg(eur, 99500) + u", "_s + leg(house(u"bank_client_money"_s, u"EUR"_s), -100000) + u", "_s
            + leg(house(u"fees"_s, u"EUR"_s), 500),
        3);
    const qint64 withdrawal = book(u"withdrawal"_s,
        leg(eur, -10000) + u", "_s + leg(house(u"payout_in_flight"_s, u"EUR"_s), 9800) + u", "_s
            + leg(house(u"fees"_s, u"EUR"_s), 200),
        2);
    movedTo(number(*owner, u"select book.reverse_journal($1, 'R', null)"_s, {withdrawal}), 2);
    const qint64 quote = number(*owner,
        u"insert into book.exchange_quote (from_currency, to_currency, market_rate_e10, "
        u"client_rate_e10, "
        "source, expires_at) values ('EUR', 'JPY', 1580000000000, 1572500000000, 'test', "
        "clock_timestamp() + interval '1 minute') returning id"_s);
    movedTo(number(*owner, u"select book.post_exchange($1, $2, $3, 20000, 'X-1', null, null)"_s,
                {quote, eur, jpy}),
        1);
    const ClientStatement statement = statementOf(client, 5, 0);
    ASSERT_EQ(statement.accounts.size(), 2u);
    const auto& movements = statement.accounts.at(0).movements;
    ASSERT_EQ(movements.size(), 4u);
    const auto fee = [](const StatementMovement& movement) {
        return movement.fee ? movement.fee->minor() : 0;
    };
    EXPECT_EQ(fee(movements.at(0)), 500);
    EXPECT_EQ(fee(movements.at(1)), 200);
    EXPECT_EQ(fee(movements.at(2)), -200) << "given back";
    EXPECT_EQ(fee(movements.at(3)), 0);
    ASSERT_TRUE(movements.at(3).rate);
    EXPECT_EQ(movements.at(3).rate->from, u"EUR"_s);
    EXPECT_EQ(movements.at(3).rate->to, u"JPY"_s);
    EXPECT_EQ(movements.at(3).rate->rate.text(), u"157.25"_s);
    const StatementAccount& yen = statement.accounts.at(1);
    EXPECT_EQ(yen.sum.closing.minor(), 31450) << "200.00 EUR at 157.25";
    ASSERT_TRUE(yen.movements.at(0).rate);
}

TEST_F(Statement, AMergedClientsStatementHoldsTheAccountsOfAllFiles)
{
    const qint64 survivor = books.client(u"Ana Costa"_s);
    const qint64 closed = books.client(u"Ana Costa Silva"_s);
    books.deposit(books.account(survivor, u"EUR"_s), 1000);
    books.deposit(books.account(closed, u"EUR"_s), 500);
    demand(owner->script(
        u"update book.client set status = 'closed', merged_into = %1 where id = %2"_s.arg(survivor)
            .arg(closed)
            .toUtf8()));
    const ClientStatement whole = statementOf(survivor, 1, 0);
    ASSERT_EQ(whole.accounts.size(), 2u);
    EXPECT_EQ(whole.totals.at(0).closing.minor(), 1500);
    EXPECT_EQ(whole.accounts.at(1).clientCode, u"C-%1"_s.arg(closed));
    EXPECT_EQ(statementOf(closed, 1, 0).accounts.size(), 1u) << "a closed file shows its own past";
}

TEST_F(Statement, BonusIsNoMoneyAndNotInTheTotals)
{
    const qint64 client = books.client(u"Bonus Client"_s);
    books.deposit(books.account(client, u"EUR"_s), 1000);
    const qint64 bonus = number(
        *owner, u"select book.account('bonus_credit', 'EUR', $1, null, null, 0)"_s, {client});
    const qint64 granted =
        number(*owner, u"select book.account('bonus_granted', 'EUR', null, null, null, 0)"_s);
    book(u"bonus"_s, leg(bonus, 300) + u", "_s + leg(granted, -300), 0);
    const ClientStatement statement = statementOf(client, 1, 0);
    ASSERT_EQ(statement.accounts.size(), 2u);
    EXPECT_EQ(statement.accounts.at(1).role, u"bonus_credit"_s);
    EXPECT_EQ(statement.accounts.at(1).sum.closing.minor(), 300);
    ASSERT_EQ(statement.totals.size(), 1u);
    EXPECT_EQ(statement.totals.at(0).closing.minor(), 1000);
}

TEST_F(Statement, IsRefusedWhenTheLedgerNoLongerSaysWhatItSaid)
{
    const qint64 client = books.client(u"Tampered Client"_s);
    books.deposit(books.account(client, u"EUR"_s), 1000);
    const auto issued = demand(mara->command(issue(client, day(1), day(0))));
    EXPECT_EQ(refusal(*mara, read(issued.id)), QString());
    // In a way that adds up, so that only what was kept tells.
    demand(forger->script("update book.posting set amount_minor = amount_minor * 2, "
                          "balance_after_minor = balance_after_minor * 2"));
    EXPECT_EQ(refusal(*mara, read(issued.id)), u"PU006"_s);
    demand(forger->script("update book.posting set amount_minor = amount_minor + 1"));
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0))), u"PU006"_s);
}

TEST_F(Statement, IsMadeOutOnlyByThoseWhoMayAndOnlyForClientsTheySee)
{
    const qint64 client = books.client(u"Guarded Client"_s);
    number(*owner, u"update book.client set partner_id = 2 where id = $1 returning id"_s, {client});
    books.deposit(books.account(client, u"EUR"_s), 1000);
    const auto issued = demand(mara->command(issue(client, day(1), day(0))));
    for (const char* login : {"joao", "ines", "chen"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, issue(client, day(1), day(0))), QString()) << login;
        EXPECT_EQ(refusal(*person, read(issued.id)), QString()) << login;
        EXPECT_EQ(refusal(*person, finish(issued.id, 1, fingerprintOfADocument)), u"PU001"_s)
            << login << ": only whoever made it out closes it";
    }
    for (const char* login : {"sana", "anna", "adam", "peter", "omar", "vera"}) {
        auto person = office.as(login);
        EXPECT_EQ(refusal(*person, issue(client, day(1), day(0))), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, read(issued.id)), u"42501"_s) << login;
        EXPECT_EQ(refusal(*person, finish(issued.id, 1, fingerprintOfADocument)), u"42501"_s)
            << login;
    }
    demand(owner->script("update policy.staff set scoped = true where login = 'mara'; "
                         "insert into policy.staff_scope (login, partner_id) values ('mara', 1)"));
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0))), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, read(issued.id)), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, finish(issued.id, 1, fingerprintOfADocument)), u"PU007"_s);
    demand(owner->script("update policy.staff set scoped = false where login = 'mara'; "
                         "update policy.role_permission set granted = false where permission = "
                         "'client.statement'"));
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0))), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, read(issued.id)), u"PU001"_s);
    EXPECT_EQ(refusal(*mara, finish(issued.id, 1, fingerprintOfADocument)), u"PU001"_s);
}

TEST_F(Statement, AScopedReaderGetsNoStatementWithAccountsOfOthers)
{
    const qint64 survivor = books.client(u"Ana Costa"_s);
    const qint64 closed = books.client(u"Ana Costa Silva"_s);
    number(
        *owner, u"update book.client set partner_id = 1 where id = $1 returning id"_s, {survivor});
    books.deposit(books.account(survivor, u"EUR"_s), 1000);
    books.deposit(books.account(closed, u"EUR"_s), 500);
    number(*owner,
        u"update book.client set partner_id = 2, status = 'closed', merged_into = $2 where id = $1 "
        "returning id"_s,
        {closed, survivor});
    const qint64 whole = demand(office.as("ines")->command(issue(survivor, day(1), day(0)))).id;
    demand(owner->script("update policy.staff set scoped = true where login = 'mara'; "
                         "insert into policy.staff_scope (login, partner_id) values ('mara', 1)"));
    EXPECT_EQ(refusal(*mara, read(whole)), u"PU007"_s);
    EXPECT_EQ(statementOf(survivor, 1, 0).accounts.size(), 1u) << "their own shows what they see";
}

TEST_F(Statement, StandsOnTheRecordWithItsFingerprintAndIsClosedOnce)
{
    const qint64 client = books.client(u"Recorded Client"_s);
    books.deposit(books.account(client, u"EUR"_s), 1000);
    const auto issued = demand(mara->command(issue(client, day(1), day(0))));
    EXPECT_EQ(issued.detail.value(u"code"_s).toString(), u"S-%1"_s.arg(issued.id));
    EXPECT_EQ(refusal(*mara, finish(issued.id, 1, u"none"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, finish(issued.id, 7, fingerprintOfADocument)), u"PU002"_s);
    EXPECT_EQ(refusal(*mara, finish(issued.id, 1, fingerprintOfADocument)), QString());
    EXPECT_EQ(refusal(*mara, finish(issued.id, 2, QVariant())), u"PU003"_s);
    const auto onRecord = [&](const QString& command, const QString& word) {
        return number(*owner,
            u"select count(*) from audit.log where command = $1 and actor = 'mara' and entity = "
            "'client_statement' and entity_id = $2 and payload like '%' || $3 || '%'"_s,
            {command, QString::number(issued.id), word});
    };
    EXPECT_EQ(onRecord(u"statement.issue"_s, day(1)), 1);
    EXPECT_EQ(onRecord(u"statement.finish"_s, fingerprintOfADocument), 1);
    demand(mara->callJson(read(issued.id)));
    EXPECT_EQ(onRecord(u"statement.read"_s, u"{"_s), 1);
    const qint64 dropped = demand(mara->command(issue(client, day(1), day(0)))).id;
    EXPECT_EQ(refusal(*mara, finish(dropped, 1, QVariant())), QString());
    EXPECT_EQ(value(*owner, u"select state from book.client_statement where id = $1"_s, {dropped}),
        u"discarded"_s);
    EXPECT_EQ(refusal(*owner, "update book.client_statement_account set position = 9"), u"PU003"_s);
    EXPECT_EQ(refusal(*owner, "truncate book.client_statement_account"), u"PU003"_s);
}

TEST_F(Statement, ABadQuestionIsNamed)
{
    const qint64 client = books.client(u"Any Client"_s);
    const qint64 account = books.account(client, u"EUR"_s);
    EXPECT_EQ(refusal(*mara, issue(client, {}, day(0))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), {})), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(2))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(-2))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(800), day(0))), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0), u"fr"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0), u"en"_s, u"doc"_s)), u"PU008"_s);
    EXPECT_EQ(refusal(*mara, issue(999999, day(1), day(0))), u"PU007"_s);
    EXPECT_EQ(refusal(*mara, read(999999)), u"PU007"_s);
    demand(owner->script("update policy.setting set value = '100' where key = 'statement.rows'"));
    for (int i = 0; i < 101; ++i)
        books.deposit(account, 100);
    EXPECT_EQ(refusal(*mara, issue(client, day(1), day(0))), u"PU005"_s);
}

} // namespace
} // namespace purser::tests
