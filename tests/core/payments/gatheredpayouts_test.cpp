// Many payouts in one file of credit transfers: gathered, released as a whole by somebody who had
// no hand in any of them, sent at once, and each with an outcome of its own.

#include "core/payments/gateways/sepa/creditfile.h"
#include "tests/core/payments/withdrawaldesk.h"
#include "tests/support/currencies.h"
#include "tests/support/demand.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::payments::gateways::sepa;
using purser::ErrorCode;
using purser::Money;
using purser::office::Outcome;
using purser::office::Table;
using purser::tests::demand;
using purser::tests::eur;
using purser::tests::WithdrawalDesk;

namespace {

/// Withdrawals whose money is off the account, of which three make a file.
class GatheredPayouts : public ::testing::Test
{
protected:
    GatheredPayouts()
    {
        demand(desk.owner().script(
            "update policy.setting set value = '0' where key = 'instruction.retry_seconds'; "
            "update policy.setting set value = '3' where key = 'payout_file.most_transfers'; "
            "update policy.release_limit set per_day_minor = 500000000, per_file_minor = "
            "500000000; update book.destination set detail = 'DE89370400440532013000'"));
        connector = desk.office().asService("purser_connector");
        lease = desk.lease(*connector);
    }

    purser::Result<Table> link(const QString& call, const QVariantList& arguments)
    {
        return desk.link(*connector, call, QVariantList{lease} + arguments);
    }
    QVector<qint64> claim()
    {
        const Table claimed = demand(link(u"claim_instructions($1, 10)"_s, {}));
        QVector<qint64> ids;
        for (int i = 0; i < claimed.rowCount(); ++i)
            ids.append(claimed.row(i).integer(u"id"_s));
        return ids;
    }
    /// A payout that the bridge has claimed.
    void pay(qint64 minor)
    {
        payments.append(desk.approved(minor));
        const qint64 debit = claimOf(payments.last());
        demand(link(u"mark_sending($1, $2, 1700000000)"_s, {debit}));
        demand(link(u"report_done($1, $2, $3)"_s, {debit, QString::number(debit)}));
        payouts.append(claimOf(payments.last()));
    }
    /// Claims what there is; the instruction of that payment.
    qint64 claimOf(qint64 payment)
    {
        claim();
        return desk.books().number(
            u"select id from book.instruction where payment_id = $1 and state = 'claimed'"_s,
            {payment});
    }
    QString gather(qint64 payout)
    {
        const QString word = demand(link(u"gather_payout($1, $2)"_s, {payout})).row(0).text(0);
        if (word == u"waits")
            demand(link(u"report_not_sent($1, $2, 'gathering_awaited')"_s, {payout}));
        return word;
    }
    void gatherThree()
    {
        for (const qint64 minor : {60'000, 70'000, 80'000}) {
            pay(minor);
            gather(payouts.last());
        }
    }
    CreditBatch batch(const QString& messageId, const QVector<int>& parts)
    {
        CreditBatch batch;
        batch.messageId = messageId;
        batch.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
        batch.executionDate = QDate(2026, 3, 3);
        batch.debtor = {u"Example Broker Ltd"_s, u"GB29NWBK60161331926819"_s, {}};
        for (const int part : parts) {
            const QString reference = desk.text(payments[part], u"reference"_s);
            batch.transfers.push_back({reference, Money(60'000 + 10'000 * part, eur),
                u"Chidi Okafor"_s, u"DE89370400440532013000"_s, {}, reference});
        }
        return batch;
    }
    static QByteArray written(const CreditBatch& batch, PainVersion version = PainVersion::V09)
    {
        const auto file = writeCreditFile(batch, version);
        EXPECT_TRUE(file);
        return file ? file->bytes : QByteArray();
    }
    QByteArray made(const QString& messageId, const QVector<int>& parts = {0, 1, 2})
    {
        return written(batch(messageId, parts));
    }
    static QString hashOf(const QByteArray& bytes)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }
    purser::Result<Table> put(qint64 payout, const QString& messageId, const QByteArray& bytes,
        qint64 minor = 210'000, int transfers = 3)
    {
        return link(u"put_gathered_file($1, $2, $3, $4, $5, $6, $7)"_s,
            {payout, messageId, QString::fromLatin1(bytes.toBase64()), hashOf(bytes), minor,
                transfers});
    }
    /// Three payouts in a file that waits for its release.
    QByteArray fileOfThree()
    {
        gatherThree();
        const QByteArray bytes = made(nextName());
        EXPECT_TRUE(demand(put(payouts[2], nextName(), bytes)).row(0).flag(0));
        demand(link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payouts[2]}));
        return bytes;
    }
    QString nextName()
    {
        return demand(desk.owner().execute(u"select book.next_file_name(max(id)) from "
                                           "book.payout_gathering"_s))
            .row(0)
            .text(0);
    }
    qint64 file() { return desk.books().number(u"select max(id) from book.payout_file"_s); }
    void replaceBy(const QByteArray& bytes)
    {
        demand(desk.owner().execute(u"update book.payout_file set content = decode($1, 'base64'), "
                                    "sha256 = $2 where given_up_by is null"_s,
            {QString::fromLatin1(bytes.toBase64()), hashOf(bytes)}));
    }
    purser::Result<Outcome> release(const char* who, const QByteArray& bytes, int version = 1)
    {
        return desk.office().as(who)->command({u"desk.release_payout_file"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, file()}, {u"p_version"_s, version},
                {u"p_sha256"_s, hashOf(bytes)}}});
    }
    purser::Result<Outcome> takeOut(
        const char* who, int part, int version = 1, const QString& reason = u"asked to wait"_s)
    {
        return desk.office().as(who)->command({u"desk.take_out_payout"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, file()}, {u"p_version"_s, version},
                {u"p_payment_id"_s, payments[part]}, {u"p_reason"_s, reason}}});
    }
    QJsonObject read(const char* who)
    {
        return demand(desk.office().as(who)->execute(u"select desk.payout_file($1)"_s, {file()}))
            .row(0)
            .json(0);
    }
    QString state(int part)
    {
        return demand(desk.owner().execute(
                          u"select state from book.instruction where id = $1"_s, {payouts[part]}))
            .row(0)
            .text(0);
    }
    bool send(int part)
    {
        const auto marked = link(u"mark_sending($1, $2, 1700000000)"_s, {payouts[part]});
        return marked && marked->row(0).flag(0);
    }
    void become(int part, const QString& state)
    {
        demand(desk.owner().execute(
            u"update book.instruction set state = $2, finished_at = case when $2 in ('refused', "
            u"'done') then "
            "clock_timestamp() end, ticket = coalesce(ticket, '1') where id = $1"_s,
            {payouts[part], state}));
    }

    WithdrawalDesk desk;
    std::unique_ptr<purser::office::Connection> connector;
    qint64 lease = 0;
    QVector<qint64> payments;
    QVector<qint64> payouts;
};

} // namespace

TEST_F(GatheredPayouts, AreGatheredUntilTheyAreEnoughAndLeaveTogether)
{
    pay(60'000);
    EXPECT_EQ(gather(payouts[0]), u"waits"_s);
    EXPECT_TRUE(claim().isEmpty()) << "it waits for others";
    pay(70'000);
    EXPECT_EQ(gather(payouts[1]), u"waits"_s);
    pay(80'000);
    EXPECT_EQ(gather(payouts[2]), u"ready"_s);
    const Table together = demand(link(u"gathered_payouts($1, $2)"_s, {payouts[2]}));
    ASSERT_EQ(together.rowCount(), 3);
    const QString name = nextName();
    EXPECT_EQ(together.row(0).text(u"message_id"_s), name);
    EXPECT_FALSE(together.row(0).flag(u"batch_booking"_s));
    const QByteArray bytes = made(name);
    EXPECT_EQ(put(payouts[2], name, bytes, 210'001).error().code, ErrorCode::BadInput);
    EXPECT_EQ(put(payouts[2], name, bytes, 210'000, 2).error().code, ErrorCode::BadInput);
    EXPECT_EQ(put(payouts[2], u"B-9-9"_s, bytes).error().code, ErrorCode::BadInput);
    EXPECT_TRUE(demand(put(payouts[2], name, bytes)).row(0).flag(0));
    EXPECT_FALSE(demand(put(payouts[2], name, bytes)).row(0).flag(0)) << "made once";
    EXPECT_FALSE(send(2)) << "nobody has released it";
    demand(link(u"report_not_sent($1, $2, 'release_awaited')"_s, {payouts[2]}));

    demand(release("ines", bytes));
    EXPECT_EQ(claim().size(), 3);
    EXPECT_TRUE(demand(link(u"payout_file($1, $2)"_s, {payouts[1]})).row(0).flag(u"released"_s));
    EXPECT_TRUE(send(1));
    for (int part = 0; part < 3; ++part)
        EXPECT_EQ(state(part), u"sending"_s) << "its bytes move all of them";
    EXPECT_FALSE(send(0)) << "it has gone already";
    EXPECT_EQ(link(u"report_not_sent($1, $2, 'not_marked')"_s, {payouts[0]}).error().code,
        ErrorCode::WrongState)
        << "only of the delivery itself anything is said";
    demand(link(u"report_done($1, $2, $3)"_s, {payouts[1], name}));
    for (const qint64 payment : payments)
        EXPECT_EQ(desk.text(payment, u"state"_s), u"sent"_s);
    // Each ends as the bank says of it.
    demand(link(u"payout_status($1, $2, 'settled', 'B')"_s, {payouts[0]}));
    demand(link(u"payout_status($1, $2, 'returned', 'B')"_s, {payouts[1]}));
    EXPECT_EQ(desk.text(payments[0], u"state"_s), u"settled"_s);
    EXPECT_EQ(desk.text(payments[1], u"state"_s), u"returned_after_send"_s);
    EXPECT_EQ(desk.text(payments[2], u"state"_s), u"sent"_s);
    EXPECT_EQ(desk.books().differences(), 0);
}

TEST_F(GatheredPayouts, AreReleasedByNobodyWhoHadAHandInOneOfThem)
{
    const QByteArray bytes = fileOfThree();
    EXPECT_EQ(release("joao", bytes).error().code, ErrorCode::NotPermitted);
    demand(desk.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payments[2]}));
    EXPECT_EQ(release("ines", bytes).error().code, ErrorCode::FourEyes);
    EXPECT_EQ(read("ines")[u"release"_s][u"why"_s], u"touched"_s);
    // The limits of the person hold for the whole file.
    desk.books().number(
        u"insert into policy.person_limit values ('omar', 0, 0, 100000) returning 1"_s);
    EXPECT_EQ(release("omar", bytes).error().code, ErrorCode::Limit);
    desk.books().number(u"update policy.person_limit set in_force = false returning 1"_s);
    demand(release("omar", bytes));
    EXPECT_EQ(desk.books().number(u"select used_minor from book.release_usage"_s),
        desk.books().number(u"select book.reference_minor(210000, 'EUR')"_s));
}

TEST_F(GatheredPayouts, LeaveWithoutAPersonOnlyAsASmallFile)
{
    fileOfThree();
    const auto may = [this] {
        return demand(link(u"payout_file($1, $2)"_s, {payouts[0]})).row(0).flag(u"released"_s);
    };
    const auto set = [this](qint64 minor) {
        desk.books().number(u"update policy.setting set value = to_jsonb(book.reference_minor($1, "
                            "'EUR')) where key = 'payout_file.free_minor' returning 1"_s,
            {minor});
    };
    set(80'000);
    EXPECT_FALSE(may()) << "what counts is the file, not its largest transfer";
    set(210'000);
    EXPECT_TRUE(may());
    EXPECT_EQ(takeOut("ines", 0).error().code, ErrorCode::WrongState) << "it may be on its way";
}

TEST_F(GatheredPayouts, AreInOneLiveFileAtMost)
{
    fileOfThree();
    const auto second = [this](int part) {
        return desk.owner().execute(
            u"insert into book.payout_file (instruction_id, gateway, message_id, content, sha256, "
            "total_minor, currency, transfers) select id, provider, 'W-9', 'x', "
            "encode(sha256('x'), 'hex'), amount_minor, currency, 1 from book.instruction "
            "where id = $1"_s,
            {payouts[part]});
    };
    for (int part = 0; part < 3; ++part)
        EXPECT_FALSE(second(part)) << part;
    EXPECT_EQ(link(u"leave_gathering($1, $2)"_s, {payouts[0]}).error().code, ErrorCode::WrongState);
    // Nor is one that is gathered written alone.
    pay(90'000);
    EXPECT_EQ(gather(payouts[3]), u"waits"_s);
    become(3, u"claimed"_s);
    EXPECT_FALSE(send(3)) << "not in any other way than its file";
    become(3, u"claimed"_s);
    EXPECT_EQ(
        link(u"put_payout_file($1, $2, 'W-9', 'eA==', $3, 90000, 1)"_s, {payouts[3], hashOf("x")})
            .error()
            .code,
        ErrorCode::WrongState);
}

TEST_F(GatheredPayouts, ThatTheFileDoesNotHoldAreReleasedByNobody)
{
    const QByteArray right = fileOfThree();
    const QString name = u"B"_s;
    const auto refused = [this](const QByteArray& bytes) {
        replaceBy(bytes);
        EXPECT_EQ(release("ines", bytes).error().code, ErrorCode::CheckFailed);
    };
    refused(made(name, {0, 1}));
    CreditBatch twice = batch(name, {0, 1});
    twice.transfers.push_back(twice.transfers[1]);
    twice.transfers[2].endToEndId = u"W-999"_s;
    refused(written(twice));
    EXPECT_EQ(read("ines")[u"transfers"_s][2][u"differs"_s], QJsonArray{u"reference"_s});
    CreditBatch other = batch(name, {0, 1, 2});
    other.transfers[1].creditorIban = u"GB29NWBK60161331926819"_s;
    refused(written(other));
    EXPECT_EQ(read("ines")[u"transfers"_s][1][u"differs"_s], QJsonArray{u"account"_s});
    // Another split of the same sum.
    CreditBatch moved = batch(name, {0, 1, 2});
    moved.transfers[0].amount = Money(60'001, eur);
    moved.transfers[1].amount = Money(69'999, eur);
    refused(written(moved));
    refused(QByteArray(right).replace("<NbOfTxs>3<", "<NbOfTxs>2<"));
    refused(QByteArray(right).replace("<CtrlSum>2100.00<", "<CtrlSum>2100.01<"));
    refused("no file at all \xff");
    for (const PainVersion version : {PainVersion::V03, PainVersion::V09}) {
        replaceBy(written(batch(name, {0, 1, 2}), version));
        EXPECT_EQ(read("ines")[u"release"_s][u"why"_s].toString(), QString());
    }
    replaceBy(right);
    demand(release("ines", right));
}

TEST_F(GatheredPayouts, CanBeTakenOutBeforeTheReleaseAndTheFileIsMadeAnew)
{
    const QByteArray first = fileOfThree();
    EXPECT_EQ(takeOut("joao", 1).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(takeOut("ines", 1, 2).error().code, ErrorCode::Stale);
    EXPECT_EQ(takeOut("ines", 1, 1, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(demand(takeOut("ines", 1)).state, u"taken_out"_s);
    EXPECT_EQ(desk.text(payments[1], u"state"_s), u"compensating"_s);
    EXPECT_EQ(takeOut("ines", 1, 2).error().code, ErrorCode::WrongState) << "the file has gone";
    EXPECT_EQ(release("omar", first, 2).error().code, ErrorCode::WrongState);

    // The others and the money that goes back.
    const QVector<qint64> next = claim();
    ASSERT_EQ(next.size(), 3);
    EXPECT_EQ(gather(payouts[0]), u"ready"_s);
    EXPECT_EQ(demand(link(u"gathered_payouts($1, $2)"_s, {payouts[0]})).rowCount(), 2);
    const QByteArray second = made(nextName(), {0, 2});
    EXPECT_NE(hashOf(second), hashOf(first));
    demand(put(payouts[0], nextName(), second, 140'000, 2));
    EXPECT_FALSE(send(2)) << "the new one has to be released";
    demand(release("omar", second));
    EXPECT_EQ(takeOut("ines", 0, 2).error().code, ErrorCode::WrongState) << "released";
    EXPECT_TRUE(send(0));
    EXPECT_EQ(state(2), u"sending"_s);
    EXPECT_EQ(state(1), u"refused"_s);
    // What became of the first file is listed.
    const Table given =
        demand(desk.office().as("mara")->execute(u"select * from desk.list_given_up_files()"_s));
    ASSERT_EQ(given.rowCount(), 1);
    EXPECT_EQ(given.row(0).text(u"then_what"_s), u"taken_out"_s);
    EXPECT_EQ(given.row(0).text(u"next_state"_s), u"released"_s);
}

TEST_F(GatheredPayouts, AreSentAgainOnlyWithAllTheOthers)
{
    const QByteArray bytes = fileOfThree();
    demand(release("ines", bytes));
    claim();
    ASSERT_TRUE(send(0));
    demand(link(u"report_unknown($1, $2, 'timeout')"_s, {payouts[0]}));
    for (int part = 0; part < 3; ++part)
        EXPECT_EQ(state(part), u"unknown"_s);
    // One is looked up to nothing, of another nobody knows yet.
    become(0, u"claimed"_s);
    EXPECT_FALSE(send(0));
    EXPECT_EQ(state(0), u"planned"_s) << "it waits for the others";
    // People said of another that it was not carried out: sending the file would pay it twice.
    become(0, u"claimed"_s);
    become(1, u"refused"_s);
    EXPECT_FALSE(send(0));
    EXPECT_EQ(state(0), u"parked"_s);
    EXPECT_EQ(desk.text(payments[0], u"flag"_s), u"unknown_outcome"_s) << "people are told";
    EXPECT_EQ(state(2), u"unknown"_s);
    // Nor once more after people have said that one was paid.
    become(1, u"done"_s);
    become(2, u"claimed"_s);
    EXPECT_FALSE(send(2));
    EXPECT_EQ(state(2), u"parked"_s);
}

TEST_F(GatheredPayouts, AreRefusedOrNotSentTogether)
{
    const QByteArray bytes = fileOfThree();
    demand(release("ines", bytes));
    claim();
    ASSERT_TRUE(send(0));
    demand(link(u"report_not_sent($1, $2, 'timeout')"_s, {payouts[0]}));
    for (int part = 0; part < 3; ++part)
        EXPECT_EQ(state(part), u"planned"_s);
    EXPECT_EQ(claim().size(), 3);
    ASSERT_TRUE(send(2));
    // Whether the attempt before has moved anything, only a look can say.
    demand(link(u"report_refused($1, $2, 0, 'no')"_s, {payouts[2]}));
    for (int part = 0; part < 3; ++part)
        EXPECT_EQ(state(part), u"unknown"_s);
}

TEST_F(GatheredPayouts, AreClosedByTheClockOrByAPerson)
{
    pay(60'000);
    EXPECT_EQ(gather(payouts[0]), u"waits"_s);
    const Table open =
        demand(desk.office().as("joao")->execute(u"select * from desk.list_gatherings()"_s));
    ASSERT_EQ(open.rowCount(), 1);
    EXPECT_EQ(open.row(0).integer(u"payouts"_s), 1);
    EXPECT_EQ(open.row(0).integer(u"total_minor"_s), 60'000);
    EXPECT_GT(open.row(0).integer(u"closes_us"_s), open.row(0).integer(u"opened_us"_s));
    const auto close = [&](const char* who, int version = 1) {
        return desk.office().as(who)->command({u"desk.close_gathering"_s,
            {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_id"_s, open.row(0).integer(u"id"_s)},
                {u"p_version"_s, version}}});
    };
    EXPECT_EQ(close("joao").error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(close("ines", 2).error().code, ErrorCode::Stale);
    demand(close("ines"));
    EXPECT_EQ(close("ines", 2).error().code, ErrorCode::WrongState) << "once";
    EXPECT_EQ(claim(), QVector<qint64>{payouts[0]}) << "at once";
    EXPECT_EQ(gather(payouts[0]), u"ready"_s);
    // The next one opens another, which the clock closes.
    pay(70'000);
    EXPECT_EQ(gather(payouts[1]), u"waits"_s);
    desk.books().number(u"update book.payout_gathering set closes_at = clock_timestamp() where "
                        "closed_at is null returning 1"_s);
    become(1, u"claimed"_s);
    EXPECT_EQ(gather(payouts[1]), u"ready"_s);
    EXPECT_EQ(demand(link(u"gathered_payouts($1, $2)"_s, {payouts[1]})).rowCount(), 1);
    EXPECT_EQ(desk.books().number(
                  u"select count(*) from book.payout_gathering where closed_why = 'cut_off'"_s),
        1);
}

TEST_F(GatheredPayouts, CloseBeforeTheCutOffOfTheirMethod)
{
    demand(desk.owner().script(
        "update policy.payment_method set cut_off = (clock_timestamp() at time zone "
        "'UTC')::time; update policy.setting set value = '90' where key = "
        "'payout_file.close_minutes'"));
    pay(60'000);
    gather(payouts[0]);
    EXPECT_EQ(
        desk.books().number(u"select count(*) from book.payout_gathering g where g.closes_at = "
                            "book.next_cut_off(g.method) - interval '90 minutes'"_s),
        1);
}

TEST_F(GatheredPayouts, ThatCannotBeWrittenHoldUpNobody)
{
    gatherThree();
    demand(link(u"leave_gathering($1, $2)"_s, {payouts[1]}));
    EXPECT_EQ(demand(link(u"gathered_payouts($1, $2)"_s, {payouts[2]})).rowCount(), 2);
    become(1, u"claimed"_s);
    EXPECT_EQ(gather(payouts[1]), u"alone"_s) << "it does not join again";
    // One is a file of its own where the office gathers none.
    desk.books().number(u"update policy.setting set value = '1' where key = "
                        "'payout_file.most_transfers' returning 1"_s);
    pay(90'000);
    EXPECT_EQ(gather(payouts[3]), u"alone"_s);
}
