#include "tests/e2e/kill/oracle.h"

#include "core/base/money.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

constexpr qsizetype tagLength = 12;

qint64 minorOf(const QJsonValue& text)
{
    return demand(Money::parse(text.toString(), Currency(u"EUR"_s, 2))).minor();
}

} // namespace

Oracle::Oracle(office::Connection& owner, BridgeRig& rig, std::vector<TellerEntry> commands)
    : m_owner(owner), m_rig(rig), m_commands(std::move(commands))
{
    readInstructions();
    readBooks();
}

qint64 Oracle::count(const QString& sql, const QVariantList& parameters)
{
    return demand(m_owner.execute(sql, parameters)).row(0).integer(0);
}

void Oracle::readInstructions()
{
    const office::Table rows =
        demand(m_owner.execute(u"select payment_id, kind, direction, state, ticket, amount_minor, "
                               "login, tag from book.instruction"_s));
    for (int i = 0; i < rows.rowCount(); ++i) {
        const office::RowView row = rows.row(i);
        const Instruction instruction{row.integer(0), row.text(1), row.text(2) == u"debit",
            row.text(3), row.text(4), row.integer(5), row.text(6), row.text(7)};
        m_instructions.insert(instruction.payment, instruction);
        m_byTag.insert(instruction.tag, instruction);
    }
}

void Oracle::readBooks()
{
    const QJsonArray operations = m_rig.mt5().book();
    for (const QJsonValue& entry : operations)
        m_operations.insert(entry[u"comment"].toString().left(tagLength), entry.toObject());
    const QJsonArray payouts = m_rig.payout().book();
    for (const QJsonValue& entry : payouts)
        m_payouts.insert(entry[u"reference"].toString(), entry.toObject());
}

void Oracle::checkEffects()
{
    for (auto entry = m_operations.cbegin(); entry != m_operations.cend(); ++entry)
        EXPECT_TRUE(m_byTag.contains(entry.key())) << "an operation nobody ordered: "
                                                   << qPrintable(entry.key());
    const office::Table payments = demand(m_owner.execute(
        u"select id, reference, state, amount_minor from book.payment order by id"_s));
    QSet<QString> references;
    for (int i = 0; i < payments.rowCount(); ++i) {
        SCOPED_TRACE(payments.row(i).text(1).toStdString() + ' '
            + payments.row(i).text(2).toStdString());
        references.insert(payments.row(i).text(1));
        checkPayment(payments.row(i));
    }
    for (auto payout = m_payouts.cbegin(); payout != m_payouts.cend(); ++payout)
        EXPECT_TRUE(references.contains(payout.key())) << "a payout nobody ordered: "
                                                       << qPrintable(payout.key());
}

void Oracle::checkPayment(const office::RowView& payment)
{
    const qint64 id = payment.integer(0);
    const QString state = payment.text(2);
    const int debits = executed(id, true);
    const int credits = executed(id, false);
    const int payouts = payoutsOf(payment.text(1), payment.integer(3));
    if (state == u"settled" || state == u"returned_after_send") {
        EXPECT_EQ(debits, 1);
        EXPECT_EQ(credits, 0);
        EXPECT_EQ(payouts, 1);
    } else if (state == u"failed") {
        EXPECT_EQ(debits, credits);
        EXPECT_LE(debits, 1);
        EXPECT_EQ(payouts, 0);
    } else {
        EXPECT_TRUE((QStringList{u"rejected"_s, u"cancelled"_s, u"awaiting_approval"_s})
                        .contains(state));
        EXPECT_EQ(m_instructions.count(id), 0);
        EXPECT_EQ(payouts, 0);
    }
}

int Oracle::executed(qint64 payment, bool isDebit)
{
    int count = 0;
    for (const Instruction& instruction : m_instructions.values(payment)) {
        if (instruction.kind != u"mt_balance" || instruction.isDebit != isDebit)
            continue;
        const QList<QJsonObject> operations = m_operations.values(instruction.tag);
        EXPECT_EQ(operations.size(), instruction.state == u"done" ? 1 : 0)
            << qPrintable(instruction.state);
        for (const QJsonObject& operation : operations) {
            EXPECT_EQ(minorOf(operation.value(u"amount"_s)),
                isDebit ? -instruction.minor : instruction.minor);
            EXPECT_EQ(operation.value(u"login"_s).toVariant().toString(), instruction.login);
            EXPECT_EQ(operation.value(u"ticket"_s).toVariant().toString(), instruction.ticket);
        }
        count += static_cast<int>(operations.size());
    }
    return count;
}

int Oracle::payoutsOf(const QString& reference, qint64 minor)
{
    const QList<QJsonObject> payouts = m_payouts.values(reference);
    for (const QJsonObject& payout : payouts)
        EXPECT_EQ(payout.value(u"amount"_s).toString().toLongLong(), minor); // in minor units
    return static_cast<int>(payouts.size());
}

void Oracle::checkSums()
{
    QHash<QString, qint64> onServer;
    for (const QJsonObject& operation : std::as_const(m_operations))
        onServer[operation.value(u"login"_s).toVariant().toString()] +=
            minorOf(operation.value(u"amount"_s));
    const office::Table logins = demand(m_owner.execute(
        u"select a.login::text, coalesce(sum(g.amount_minor) filter (where j.payment_id is not "
        "null), 0)::int8, max(b.posted_minor)::int8, coalesce(sum(g.amount_minor), 0)::int8, "
        "max(b.pending_out_minor)::int8, (select coalesce(sum(p.amount_minor), 0)::int8 from "
        "book.payment p where p.trading_account_id = a.id and p.state = 'awaiting_approval') "
        "from book.trading_account a join book.ledger_account l on l.trading_account_id = a.id and "
        "l.role = 'client_trading' join book.balance b on b.account_id = l.id "
        "left join book.posting g on g.account_id = l.id left join book.journal j on "
        "j.id = g.journal_id group by a.id order by a.id"_s));
    EXPECT_GT(logins.rowCount(), 1);
    for (int i = 0; i < logins.rowCount(); ++i) {
        const office::RowView row = logins.row(i);
        SCOPED_TRACE("login " + row.text(0).toStdString());
        EXPECT_EQ(row.integer(1), onServer.value(row.text(0)));
        EXPECT_EQ(row.integer(2), row.integer(3));
        EXPECT_EQ(row.integer(4), row.integer(5)) << "held for something that is over";
    }
}

qint64 Oracle::accepted(const QString& step) const
{
    return std::count_if(m_commands.begin(), m_commands.end(), [&step](const TellerEntry& entry) {
        return entry.outcome && entry.step.startsWith(step);
    });
}

void Oracle::checkCommands()
{
    const office::Table rows =
        demand(m_owner.execute(u"select key::text, actor, (answer).id, (answer).version, "
                               "(answer).state, (answer).receipt_hash from book.command_request "
                               "where actor in ('sana', 'joao', 'mara')"_s));
    QHash<QString, office::RowView> known;
    for (int i = 0; i < rows.rowCount(); ++i)
        known.insert(rows.row(i).text(0), rows.row(i));
    QSet<qint64> submitted;
    for (const TellerEntry& entry : m_commands) {
        SCOPED_TRACE(entry.step.toStdString() + ' ' + entry.key().toStdString());
        EXPECT_TRUE(entry.isConcluded()) << "never answered";
        EXPECT_EQ(known.contains(entry.key()), entry.outcome.has_value());
        if (!entry.outcome || !known.contains(entry.key()))
            continue;
        const office::RowView row = *known.constFind(entry.key());
        EXPECT_EQ(row.text(1), entry.login);
        EXPECT_EQ(row.integer(2), entry.outcome->id);
        EXPECT_EQ(row.integer(3), entry.outcome->version);
        EXPECT_EQ(row.text(4), entry.outcome->state);
        EXPECT_EQ(row.text(5), entry.outcome->receiptHash);
        if (entry.step == u"submit")
            submitted.insert(entry.outcome->id);
    }
    // Nothing beside what was acknowledged, and each key one effect.
    EXPECT_EQ(known.size(), accepted({}));
    EXPECT_EQ(submitted.size(), accepted(u"submit"_s));
    EXPECT_EQ(count(u"select count(*) from book.payment"_s), accepted(u"submit"_s));
    EXPECT_EQ(count(u"select count(*) from book.approval"_s), accepted(u"approve"_s));
    const QList<std::pair<QString, QString>> steps{{u"requested"_s, u"submit"_s},
        {u"approved"_s, u"approve"_s}, {u"rejected"_s, u"reject"_s}, {u"returned"_s, u"return"_s},
        {u"answered"_s, u"answer"_s}, {u"cancelled"_s, u"cancel"_s}};
    for (const auto& [event, step] : steps)
        EXPECT_EQ(count(u"select count(*) from book.payment_event where kind = $1"_s, {event}),
            accepted(step))
            << qPrintable(event);
}

void Oracle::checkSurfacing()
{
    const office::Table slow = demand(m_owner.execute(
        u"select instruction_id, to_state, extract(epoch from next_at - at)::int8 from (select "
        "e.*, lead(at) over (partition by instruction_id order by id) as next_at from "
        "book.instruction_event e) x where to_state = 'sending' and (next_at is null or next_at - "
        "at > interval '60 seconds')"_s));
    EXPECT_TRUE(slow.isEmpty()) << slow.rowCount() << " were unsaid for more than a minute";
    // Each became visible in the same transaction: flag, history, change feed.
    EXPECT_EQ(count(u"select count(*) from book.instruction_event e where e.to_state = 'unknown' "
                    "and e.from_state <> 'unknown' and not exists (select from "
                    "book.instruction i join book.payment_event p on p.payment_id = i.payment_id "
                    "and p.kind = 'unknown' and p.at between e.at and e.at + interval '1 second' "
                    "where i.id = e.instruction_id)"_s),
        0);
    EXPECT_EQ(count(u"select count(*) from book.instruction where state not in ('done', "
                    "'refused')"_s),
        0);
    EXPECT_EQ(count(u"select count(*) from book.payment where flag = 'unknown_outcome'"_s), 0);
}

void Oracle::checkProofs()
{
    EXPECT_EQ(count(u"select sum(differences)::int8 from book.ledger_proof()"_s), 0);
    EXPECT_EQ(count(u"select coalesce(sum(b.posted_minor), 0)::int8 from book.balance b join "
                    "book.ledger_account l on l.id = b.account_id where l.role = "
                    "'payout_in_flight'"_s),
        0);
}

QList<QJsonObject> Oracle::receipts() const
{
    QList<QJsonObject> receipts;
    for (const TellerEntry& entry : m_commands) {
        if (entry.outcome)
            receipts.append({{u"chain"_s, entry.outcome->receiptChain},
                {u"seq"_s, entry.outcome->receiptSeq}, {u"hash"_s, entry.outcome->receiptHash}});
    }
    return receipts;
}

QString Oracle::figures()
{
    const office::Table states = demand(m_owner.execute(
        u"select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) n "
        "from book.payment group by state) x"_s));
    const office::Table unknown = demand(m_owner.execute(
        u"select count(*) filter (where to_state = 'unknown' and from_state = 'sending'), "
        "count(*) filter (where to_state = 'unknown' and detail->>'reason' like 'the bridge "
        "stopped%'), count(*) filter (where from_state = 'unknown' and to_state = 'done'), "
        "count(*) filter (where from_state = 'unknown' and to_state = 'planned'), "
        "count(*) filter (where to_state = 'parked'), count(*) filter (where to_state = "
        "'sending'), (select coalesce(max(extract(epoch from next_at - at) * 1000), 0)::int8 from "
        "(select to_state, at, lead(at) over (partition by instruction_id order by id) as next_at "
        "from book.instruction_event) x where to_state = 'sending') from "
        "book.instruction_event"_s));
    const office::RowView row = unknown.row(0);
    return u"withdrawals: %1\ncommands: %2 acknowledged; server operations: %3; payouts: %4\n"
           "sent: %5; unknown: %6, of these %7 left by a killed bridge; found by a look: %8; sent "
           "again: %9; parked: %10; longest from sending to a word: %11 ms\n"_s
               .arg(states.row(0).text(0))
               .arg(accepted({}))
               .arg(m_operations.size())
               .arg(m_payouts.size())
               .arg(row.integer(5))
               .arg(row.integer(0))
               .arg(row.integer(1))
               .arg(row.integer(2))
               .arg(row.integer(3))
               .arg(row.integer(4))
               .arg(row.integer(6));
}

} // namespace purser::tests
