// A client with a merged file: accounts and payments stay where they were made, and whatever is
// counted or checked of the client is counted over both files.

#include "tests/core/payments/kinds/kindsdesk.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::tests::demand;
using purser::tests::KindsDesk;

namespace {

/// The client of the desk, and another file of the same person with an account and a destination.
struct MergedClient {
    KindsDesk d{u"EUR"_s, 10000000};
    qint64 other = d.addClient(u"Ada Again"_s);
    qint64 account = d.addAccount(other, u"EUR"_s, 10000000);
    qint64 destination = d.books().destination(other, u"Ada Again"_s);
    std::unique_ptr<purser::office::Connection> sana = d.as("sana");

    void merge()
    {
        d.books().number(
            u"update book.client set status = 'closed', merged_into = $1 where id = $2 returning id"_s,
            {d.desk().client(), other});
    }

    /// Something the other file paid in or got long ago.
    void past(const QString& kind, const QString& method, qint64 minor, int daysAgo)
    {
        d.books().number(
            u"insert into book.payment (kind, reference, client_id, trading_account_id, "
            u"destination_id, method, amount_minor, currency, state, content_hash, "
            u"reference_minor, band_minor, requested_by, requested_at, settled_at) "
            "select $1, (case $1 when 'deposit' then 'D-' else 'W-' end) || (800000 + count(*)), "
            "$2, $3, case $1 when 'withdrawal' then $4::bigint end, $5, $6, "
            "'EUR', 'settled', repeat('0', 64), $6, $6, 'client', now() - make_interval(days => $7), now() - make_interval(days => $7) from book.payment returning id"_s,
            {kind, other, account, destination, method, minor, daysAgo});
    }

    qint64 band(qint64 payment) { return d.desk().number(payment, u"band_minor"_s); }
};

} // namespace

TEST(MergedClient, SendsMoneyBackTheWayItCameToEitherFile)
{
    MergedClient m;
    m.past(u"deposit"_s, u"card"_s, 100000, 30);
    m.d.run("update policy.entity_rule set closed_loop = 'fifo'");
    const qint64 payment = demand(m.d.desk().submit(*m.sana, 90000)).id;
    EXPECT_EQ(m.d.level(payment, u"closed_loop"_s), u"clear"_s);
    EXPECT_EQ(m.d.level(payment, u"dispute_window"_s), u"clear"_s);
    m.merge();
    EXPECT_EQ(m.d.level(payment, u"closed_loop"_s), u"stop"_s);
    EXPECT_EQ(m.d.level(payment, u"dispute_window"_s), u"look"_s);
}

TEST(MergedClient, KnowsAnAccountThatBothFilesWerePaidTo)
{
    MergedClient m;
    m.d.books().number(
        u"update book.destination set detail = (select detail from book.destination where id = $1) where id = $2 returning id"_s,
        {m.d.desk().destination(), m.destination});
    m.past(u"withdrawal"_s, u"sepa"_s, 5000, 40);
    const qint64 payment = demand(m.d.desk().submit(*m.sana, 90000)).id;
    EXPECT_EQ(m.d.level(payment, u"first_withdrawal"_s), u"look"_s);
    m.merge();
    EXPECT_EQ(m.d.level(payment, u"first_withdrawal"_s), u"clear"_s);
}

TEST(MergedClient, HasOneLimitADayOverBothFiles)
{
    MergedClient m;
    demand(m.d.desk().submitTo(*m.sana, m.account, m.destination, 20000));
    m.merge();
    const qint64 one = demand(m.d.desk().submit(*m.sana, 30000)).id;
    EXPECT_EQ(m.band(one), 50000);
    const qint64 two = demand(m.d.desk().submitTo(*m.sana, m.account, m.destination, 40000)).id;
    EXPECT_EQ(m.band(two), 90000);
    EXPECT_EQ(m.band(demand(m.d.desk().submit(*m.sana, 1)).id), 90001);
}

TEST(MergedClient, PaysFromAnAccountOfTheClosedFileByTheStandingOfTheOther)
{
    MergedClient m;
    m.d.books().number(
        u"update book.client set risk_score = case id when $1 then 5 else 70 end, kyc_state = case id when $1 then 'approved' else 'expired' end where id in ($1, $2) returning id"_s,
        {m.d.desk().client(), m.other});
    EXPECT_FALSE(m.d.desk().submitTo(*m.sana, m.account, m.destination, 20000).has_value());
    const qint64 before = demand(m.d.desk().submit(*m.sana, 20000)).id;
    m.merge();
    const qint64 payment = demand(m.d.desk().submitTo(*m.sana, m.account, m.destination, 20001)).id;
    EXPECT_EQ(m.d.level(payment, u"account_state"_s), u"clear"_s);
    EXPECT_EQ(m.d.level(payment, u"kyc_state"_s), u"clear"_s);
    // The worse rating of both counts.
    const qint64 after = demand(m.d.desk().submit(*m.sana, 20002)).id;
    EXPECT_GE(
        m.d.desk().number(after, u"risk_score"_s), m.d.desk().number(before, u"risk_score"_s) + 30);
    // And when the other one's standing is lost, nothing leaves.
    m.d.run("update book.client set kyc_state = 'rejected' where merged_into is null");
    EXPECT_FALSE(m.d.desk().submitTo(*m.sana, m.account, m.destination, 20003).has_value());
}

TEST(MergedClient, TransfersBetweenBothFilesAsBetweenOwnAccounts)
{
    MergedClient m;
    const qint64 stranger =
        demand(m.d.transfer(*m.sana, m.account, m.d.desk().account(), 10000)).id;
    EXPECT_EQ(m.d.desk().text(stranger, u"kind"_s), u"client_transfer"_s);
    m.merge();
    const qint64 transfer =
        demand(m.d.transfer(*m.sana, m.account, m.d.desk().account(), 300000)).id;
    EXPECT_EQ(m.d.desk().text(transfer, u"kind"_s), u"transfer"_s);
    if (m.d.state(transfer) == u"awaiting_approval")
        m.d.approveAll(transfer);
    EXPECT_EQ(m.d.carryOut(), 2);
    EXPECT_EQ(m.d.state(transfer), u"settled"_s);
    EXPECT_EQ(m.d.books().posted(m.d.books().ledgerAccount(m.account)), 9700000);
    EXPECT_EQ(m.d.books().posted(m.d.books().ledgerAccount(m.d.desk().account())), 10300000);
    EXPECT_EQ(m.d.books().differences(), 0);
}

TEST(MergedClient, IsScreenedInTheFileThatGoesOnBeforeMoneyOfTheOtherLeaves)
{
    MergedClient m;
    auto jobs = m.d.desk().office().asService("purser_jobs");
    const qint64 survivor = m.d.desk().client();
    m.merge();
    const qint64 payment = demand(m.d.desk().submitTo(*m.sana, m.account, m.destination, 20000)).id;
    m.d.run("update book.screening_run set at = now() - interval '25 hours'");
    EXPECT_EQ(m.d.level(payment, u"sanctions_fresh"_s), u"look"_s);
    demand(jobs->execute(
        u"select link.put_screening(s.client_id, s.subject_digest, s.why, "
        "jsonb_build_array(jsonb_build_object('name', 'EU', 'digest', repeat('0', 64), "
        "'names', '1')), 'test', '[]') from link.screening_subjects(100) s where s.client_id = $1"_s,
        {survivor}));
    EXPECT_EQ(m.d.level(payment, u"sanctions_fresh"_s), u"clear"_s);
}
