// Payments of every kind against a model of them in a few lines: the same steps must be accepted or
// refused alike, what is refused leaves no trace, and the balances agree after each, in currencies
// with 0, 2, 3 and 8 decimals.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using purser::office::Connection;
using purser::office::Outcome;
using purser::tests::Books;
using purser::tests::demand;
using purser::tests::KindsDesk;
using purser::tests::WithdrawalDesk;

namespace {

/// What the books should hold of one client with two accounts, by plain arithmetic. Every payment
/// ends before the next begins, so nothing is held in between.
struct Model {
    qint64 from = 0;
    qint64 to = 0;
    qint64 wallet = 0;
    qint64 credit = 0;
};

/// One client of the office, as commands see it.
class Trial
{
public:
    Trial(KindsDesk& desk, QString currency)
        : m_desk(desk), m_currency(std::move(currency)),
          m_client(desk.addClient(u"Model Client"_s)),
          m_from(desk.addAccount(m_client, m_currency)), m_to(desk.addAccount(m_client, m_currency))
    {
    }

    void step()
    {
        const qint64 amount = *rc::gen::inRange<qint64>(1, 3000);
        const bool refused = *rc::gen::inRange(0, 4) == 0;
        const qint64 traces = countTraces();
        bool expected = true;
        bool accepted = true;
        switch (*rc::gen::weightedElement<int>({{4, 0}, {3, 1}, {2, 2}, {2, 3}, {2, 4}})) {
        case 0: accepted = deposit(amount, refused); break;
        case 1:
            expected = m_model.from >= amount;
            accepted = transfer(amount, *rc::gen::inRange(0, 4));
            break;
        case 2: {
            expected = m_model.from >= amount;
            accepted = operation(u"fee"_s, u"out"_s, amount, refused, m_model.from);
            break;
        }
        case 3: {
            const bool out = *rc::gen::arbitrary<bool>();
            expected = !out || m_model.from >= amount;
            accepted =
                operation(u"adjustment"_s, out ? u"out"_s : u"in"_s, amount, refused, m_model.from);
            break;
        }
        default: {
            const bool out = *rc::gen::arbitrary<bool>();
            expected = !out || m_model.credit >= amount;
            accepted =
                operation(u"credit"_s, out ? u"out"_s : u"in"_s, amount, refused, m_model.credit);
            break;
        }
        }
        RC_ASSERT(accepted == expected);
        if (!accepted)
            RC_ASSERT(countTraces() == traces);
        compare();
    }

private:
    qint64 countTraces()
    {
        return m_desk.books().number(
            u"select (select count(*) from book.payment) * 1000003 + (select count(*) from "
            u"book.journal) * 10007 + (select count(*) from book.hold) * 101 + (select count(*) "
            u"from book.instruction) * 7 + (select count(*) from book.receipt)"_s);
    }

    /// Lets the server carry out the one instruction there is, or refuse it.
    void carry(bool refused)
    {
        const std::vector<qint64> claimed = m_desk.claim();
        RC_ASSERT(claimed.size() == 1u);
        refused ? m_desk.refuse(claimed[0]) : m_desk.done(claimed[0]);
    }

    bool deposit(qint64 amount, bool refused)
    {
        auto sana = m_desk.as("sana");
        const auto announced = sana->command({u"desk.announce_deposit"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_trading_account_id"_s, m_from},
                {u"p_method"_s, u"sepa"_s}, {u"p_amount_minor"_s, amount},
                {u"p_currency"_s, m_currency}}});
        if (!announced)
            return false;
        // What comes is not always what was announced.
        const qint64 came = amount + *rc::gen::inRange<qint64>(0, 2);
        demand(m_desk.receipt(WithdrawalDesk::newKey(), came,
            announced->detail.value(u"reference"_s).toString(),
            {{u"p_currency"_s, m_currency}, {u"p_payer"_s, u"Model Client"_s}}));
        m_desk.approveAll(announced->id);
        carry(refused);
        (refused ? m_model.wallet : m_model.from) += came;
        RC_ASSERT(m_desk.state(announced->id) == (refused ? u"credited"_s : u"settled"_s));
        return true;
    }

    bool transfer(qint64 amount, int fate)
    {
        auto sana = m_desk.as("sana");
        const auto made = m_desk.transfer(*sana, m_from, m_to, amount);
        if (!made)
            return false;
        m_desk.approveAll(made->id);
        if (fate == 0) { // the debit is refused
            carry(true);
        } else if (fate == 1) { // the credit is refused, and the money goes back
            carry(false);
            carry(true);
            carry(false);
        } else {
            carry(false);
            carry(false);
            m_model.from -= amount;
            m_model.to += amount;
        }
        RC_ASSERT(m_desk.state(made->id) == (fate < 2 ? u"failed"_s : u"settled"_s));
        return true;
    }

    bool operation(
        const QString& kind, const QString& direction, qint64 amount, bool refused, qint64& balance)
    {
        auto omar = m_desk.as("omar");
        const auto made = omar->command({u"desk.submit_operation"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_kind"_s, kind},
                {u"p_direction"_s, direction}, {u"p_trading_account_id"_s, m_from},
                {u"p_amount_minor"_s, amount}, {u"p_reason_code"_s, u"goodwill"_s}}});
        if (!made)
            return false;
        for (const char* login : {"joao", "ines"}) {
            auto person = m_desk.as(login);
            if (m_desk.state(made->id) == u"awaiting_approval"_s)
                demand(m_desk.desk().approve(*person, made->id));
        }
        carry(refused);
        if (!refused)
            balance += direction == u"in"_s ? amount : -amount;
        return true;
    }

    qint64 balanceOf(const QString& role)
    {
        return m_desk.books().number(
            u"select coalesce(sum(b.posted_minor), 0) from book.balance b join book.ledger_account "
            u"a on a.id = b.account_id where a.role = $1 and a.client_id = $2"_s,
            {role, m_client});
    }

    void compare()
    {
        Books& books = m_desk.books();
        RC_ASSERT(books.posted(books.ledgerAccount(m_from)) == m_model.from);
        RC_ASSERT(books.posted(books.ledgerAccount(m_to)) == m_model.to);
        RC_ASSERT(books.pending(books.ledgerAccount(m_from)) == 0);
        RC_ASSERT(balanceOf(u"client_wallet"_s) == m_model.wallet);
        RC_ASSERT(balanceOf(u"bonus_credit"_s) == m_model.credit);
    }

    KindsDesk& m_desk;
    QString m_currency;
    qint64 m_client;
    qint64 m_from;
    qint64 m_to;
    Model m_model;
};

} // namespace

TEST(KindsModel, AcceptsAndRefusesAsTheModelDoesAndARefusalLeavesNoTrace)
{
    KindsDesk desk;
    desk.run(
        "update policy.entity_rule set bonus_allowed = true; insert into policy.reference_rate "
        "(currency, day, rate_e10, source) values ('JPY', current_date, 61000000, 'test'), ('KWD', "
        "current_date, 30000000000, 'test'), ('BTC', current_date, 600000000000000, 'test')");
    EXPECT_TRUE(rc::check([&] {
        static const QStringList currencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"BTC"_s};
        Trial trial(desk, currencies.at(*rc::gen::inRange<qsizetype>(0, currencies.size())));
        const int steps = *rc::gen::inRange(1, 6);
        for (int i = 0; i < steps; ++i)
            trial.step();
    }));
    EXPECT_EQ(desk.books().differences(), 0);
}

/// In parts a client gets out no more than at once, whichever the currency: the last part meets the
/// steps that the whole would have met. A part may lose half a minor unit of the reference currency
/// to rounding.
TEST(SplitPayments, MeetTheLimitsOfTheWhole)
{
    KindsDesk desk;
    desk.run("insert into policy.reference_rate (currency, day, rate_e10, source) values ('JPY', "
             "current_date, 61000000, 'test'), ('KWD', current_date, 30000000000, 'test'), ('BTC', "
             "current_date, 600000000000000, 'test')");
    const qint64 receiver = desk.addClient(u"Receiver"_s);
    auto sana = desk.as("sana");
    EXPECT_TRUE(rc::check([&] {
        static const std::pair<QString, qint64> whole[] = {{u"JPY"_s, 3'000'000},
            {u"EUR"_s, 3'000'000}, {u"KWD"_s, 9'000'000}, {u"BTC"_s, 50'000'000}};
        const auto& [currency, most] =
            *rc::gen::elementOf(std::vector(std::begin(whole), std::end(whole)));
        const qint64 amount = *rc::gen::inRange<qint64>(10, most);
        const int count = *rc::gen::inRange(2, 4);
        const qint64 to = desk.addAccount(receiver, currency);
        const auto give = [&](qint64 from, qint64 minor) {
            return demand(desk.transfer(*sana, from, to, minor)).id;
        };
        const qint64 once =
            give(desk.addAccount(desk.addClient(u"At Once"_s), currency, amount), amount);
        const qint64 account = desk.addAccount(desk.addClient(u"In Parts"_s), currency, amount);
        qint64 left = amount;
        qint64 last = 0;
        for (int part = 1; part <= count; ++part) {
            const qint64 minor =
                part == count ? left : *rc::gen::inRange<qint64>(1, left - (count - part) + 1);
            last = give(account, minor);
            left -= minor;
        }
        const auto of = [&](qint64 payment, const QString& column) {
            return desk.desk().number(payment, column);
        };
        RC_ASSERT(of(last, u"band_minor"_s) + count >= of(once, u"band_minor"_s));
        if (of(last, u"band_minor"_s) >= of(once, u"band_minor"_s))
            RC_ASSERT(of(last, u"steps_needed"_s) >= of(once, u"steps_needed"_s));
    }));
}
