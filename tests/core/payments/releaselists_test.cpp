// Several files of credit transfers released at once: each on its own, the list as it was shown,
// one password for all of it.

#include "core/office/call.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/demand.h"

#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using purser::ErrorCode;
using purser::office::Outcome;
using purser::tests::demand;
using purser::tests::WithdrawalDesk;

namespace {

class ReleaseLists : public ::testing::Test
{
protected:
    /// Three withdrawals whose money is off the account, each with a file that waits.
    ReleaseLists()
    {
        desk.books().number(
            u"update book.destination set detail = 'DE89370400440532013000' returning 1"_s);
        auto connector = desk.office().asService("purser_connector");
        const qint64 lease = desk.lease(*connector);
        for (const qint64 minor : {60'000, 70'000, 80'000}) {
            payments.push_back(desk.approved(minor));
            const qint64 debit =
                demand(desk.link(*connector, u"claim_instructions($1, 10)"_s, {lease}))
                    .row(0)
                    .integer(u"id"_s);
            demand(desk.link(*connector, u"mark_sending($1, $2, 1700000000)"_s, {lease, debit}));
            demand(desk.link(
                *connector, u"report_done($1, $2, $3)"_s, {lease, debit, QString::number(debit)}));
            desk.books().number(u"update book.instruction set not_before = clock_timestamp() + "
                                "interval '1 day' where kind = 'payout' and state = 'planned' "
                                "returning 1"_s);
            files.push_back(desk.books().number(
                u"insert into book.payout_file (instruction_id, gateway, message_id, content, "
                u"sha256, "
                "total_minor, currency, transfers) select i.id, i.provider, p.reference, c.bytes, "
                "encode(sha256(c.bytes), 'hex'), i.amount_minor, i.currency, 1 from "
                "book.instruction "
                "i join book.payment p on p.id = i.payment_id cross join lateral (select "
                "convert_to('<Document xmlns=\"urn:test\"><CdtTrfTxInf><PmtId><EndToEndId>' || "
                "p.reference || '</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">' || "
                "(i.amount_minor / 100.0)::numeric(18, 2) || "
                "'</InstdAmt></Amt><Cdtr><Nm>Chidi Okafor</Nm></Cdtr><CdtrAcct><Id><IBAN>"
                "DE89370400440532013000</IBAN></Id></CdtrAcct></CdtTrfTxInf></Document>', 'UTF8') "
                "as bytes) c where i.payment_id = $1 and i.kind = 'payout' returning id"_s,
                {payments.back()}));
        }
        desk.books().number(u"update policy.release_limit set per_day_minor = 500000000, "
                            "per_file_minor = 500000000 returning 1"_s);
    }

    QJsonObject entry(qint64 file)
    {
        const auto row = demand(desk.owner().execute(
            u"select version, sha256 from book.payout_file where id = $1"_s, {file}));
        return {{u"id"_s, file}, {u"version"_s, row.row(0).integer(0)},
            {u"sha256"_s, row.row(0).text(1)}};
    }
    QJsonArray list()
    {
        QJsonArray entries;
        for (const qint64 file : files)
            entries.append(entry(file));
        return entries;
    }
    purser::Result<Outcome> release(const char* who, const QJsonArray& entries,
        const QString& minor = u"210000"_s, const QString& key = WithdrawalDesk::newKey())
    {
        return desk.office().as(who)->command({u"desk.release_payout_files"_s,
            {{u"p_key"_s, key}, {u"p_files"_s, purser::office::jsonText(entries)},
                {u"p_totals"_s, purser::office::jsonText(QJsonObject{{u"EUR"_s, minor}})}}});
    }
    qint64 released()
    {
        return desk.books().number(
            u"select count(*) from book.payout_file where released_by is not null"_s);
    }

    WithdrawalDesk desk;
    std::vector<qint64> payments;
    std::vector<qint64> files;
};

} // namespace

TEST_F(ReleaseLists, LetEachFileGoAndAnswerTheSameAgain)
{
    const QString key = WithdrawalDesk::newKey();
    const QJsonArray entries = list();
    const Outcome outcome = demand(release("omar", entries, u"210000"_s, key));
    EXPECT_EQ(outcome.detail[u"released"].toInt(), 3);
    EXPECT_EQ(released(), 3);
    EXPECT_TRUE(demand(release("omar", entries, u"210000"_s, key)).replayed);
    EXPECT_EQ(desk.books().number(u"select count(*) from audit.log where command = "
                                  "'payout_file.release' and actor = 'omar'"_s),
        3)
        << "each on record";
}

TEST_F(ReleaseLists, LeaveOutAndNameWhatCannotGo)
{
    // Another hash, and a payment that Omar had a hand in.
    QJsonArray entries = list();
    QJsonObject other = entries[0].toObject();
    other.insert(u"sha256"_s, QString(64, u'0'));
    entries[0] = other;
    desk.books().number(
        u"update book.payment set requested_by = 'omar' where id = $1 returning 1"_s,
        {payments[1]});
    const Outcome outcome = demand(release("omar", entries));
    EXPECT_EQ(outcome.detail[u"released"].toInt(), 1);
    const QJsonArray rows = outcome.detail[u"rows"].toArray();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"code"].toString(), u"PU002"_s);
    EXPECT_EQ(rows[1][u"code"].toString(), u"PU004"_s);
    EXPECT_EQ(rows[2][u"result"].toString(), u"released"_s);
    EXPECT_EQ(released(), 1);
}

TEST_F(ReleaseLists, AreReleasedAsTheyWereShownAndNoLargerThanAListMayBe)
{
    EXPECT_EQ(release("omar", list(), u"200000"_s).error().code, ErrorCode::Stale);
    EXPECT_EQ(release("omar", {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(release("omar", {entry(files[0]), entry(files[0])}, u"120000"_s).error().code,
        ErrorCode::BadInput);
    EXPECT_EQ(release("sana", list()).error().code, ErrorCode::NotPermitted);
    desk.books().number(
        u"update policy.setting set value = '200000' where key = 'bulk.most_minor' returning 1"_s);
    EXPECT_EQ(release("omar", list()).error().code, ErrorCode::Limit);
    EXPECT_EQ(released(), 0);
}

// The day's limit of a person holds for a list as for one after the other.
TEST_F(ReleaseLists, StopAtTheDayOfThePerson)
{
    desk.books().number(u"update policy.release_limit set per_file_minor = 100000, per_day_minor = "
                        "140000 where role = 'operations' returning 1"_s);
    const Outcome outcome = demand(release("omar", list()));
    EXPECT_EQ(outcome.detail[u"released"].toInt(), 2);
    EXPECT_EQ(outcome.detail[u"rows"][2][u"code"].toString(), u"PU005"_s);
}

TEST_F(ReleaseLists, AskForThePasswordOnce)
{
    desk.askPasswordForMoney(true);
    EXPECT_EQ(release("omar", list()).error().code, ErrorCode::StepUpRequired);
    EXPECT_EQ(released(), 0);
}
