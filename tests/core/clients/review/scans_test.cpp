// Virus scans: what the scan service may say of a document, and what nobody may do with it then.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

constexpr int signatures = 27000;

class Scans : public ::testing::Test
{
protected:
    struct Claimed {
        QString sha256;
        int claim = 0;
        QByteArray content;
    };

    Scans() : applicant(desk.person()) {}

    qint64 uploaded(const QString& type = u"selfie"_s)
    {
        return demand(desk.upload(u"sana"_s, applicant.client, type)).id;
    }
    Result<office::Table> ask(int version = signatures)
    {
        return desk.as(u"purser_scan"_s)
            .call({u"link.claim_scan"_s, {{u"p_signatures"_s, version}, {u"p_seconds"_s, 60}}});
    }
    std::optional<Claimed> claim(int version = signatures)
    {
        const office::Table table = demand(ask(version));
        if (table.isEmpty())
            return std::nullopt;
        const office::RowView row = table.row(0);
        return Claimed{row.text(u"sha256"_s), static_cast<int>(row.integer(u"claim"_s)),
            QByteArray::fromBase64(row.text(u"content"_s).toLatin1())};
    }
    Result<office::Table> tell(const Claimed& claimed, const QString& outcome,
        const QVariant& detail = {}, int version = signatures)
    {
        return desk.as(u"purser_scan"_s)
            .call({u"link.finish_scan"_s,
                {{u"p_sha256"_s, claimed.sha256}, {u"p_claim"_s, claimed.claim},
                    {u"p_outcome"_s, outcome}, {u"p_detail"_s, detail},
                    {u"p_engine"_s, u"ClamAV 1.0.3"_s}, {u"p_signatures"_s, version}}});
    }
    QString finish(const std::optional<Claimed>& claimed, const QString& outcome,
        const QVariant& detail = {}, int version = signatures)
    {
        return claimed ? demand(tell(*claimed, outcome, detail, version)).row(0).text(0)
                       : u"nothing claimed"_s;
    }
    QString state(qint64 document)
    {
        return desk.text(u"select concat_ws(' ', s.state, s.found, s.problem) from "
                         "book.client_document d join book.content_scan s on s.sha256 = d.sha256 "
                         "where d.id = $1"_s,
            {document});
    }
    /// "" when the content came, else the check that forbids it.
    QString openAs(const QString& login, qint64 document)
    {
        const auto content =
            desk.as(login).call({u"desk.document_content"_s, {{u"p_id"_s, document}}});
        return content ? QString() : content.error().args.value(u"check"_s).toString();
    }
    QString decide(qint64 document, const QString& outcome)
    {
        const auto done = desk.review(u"chen"_s, document, outcome,
            outcome == u"reject"_s ? QVariant(u"unreadable"_s) : QVariant());
        return done ? done->state : done.error().args.value(u"check"_s).toString();
    }
    /// As the office does it: one administrator proposes, another approves.
    void change(const QString& key, const QByteArray& value)
    {
        const auto made = demand(desk.command(u"adam"_s, u"desk.propose_change"_s,
            {{u"p_kind"_s, u"policy.setting"_s},
                {u"p_payload"_s,
                    QString(u"{\"key\": \"%1\", \"value\": %2}"_s.arg(
                        key, QString::fromLatin1(value)))},
                {u"p_reason"_s, u"Scanner is in place"_s}}));
        demand(desk.command(u"alma"_s, u"desk.decide_change"_s,
            {{u"p_id"_s, made.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"Agreed"_s}}));
    }
    void require() { change(u"documents.scan_required"_s, "true"); }
    qint64 news(const QString& kind)
    {
        return desk.number(u"select count(*) from book.notification where kind = $1 and closed_at "
                           "is null and entity_id = $2"_s,
            {kind, applicant.client});
    }

    ReviewDesk desk;
    ReviewDesk::Applicant applicant;
};

} // namespace

TEST_F(Scans, HandOutEachContentOnceAndKeepTheAnswer)
{
    const qint64 document = uploaded();
    const auto claimed = claim();
    ASSERT_TRUE(claimed);
    EXPECT_EQ(claimed->content,
        QByteArray::fromHex(desk.text(u"select encode(content, 'hex') from "
                                      "book.client_document_content where document_id = $1"_s,
                                    {document})
                                .toLatin1()));
    EXPECT_FALSE(claim());
    EXPECT_EQ(finish(claimed, u"clean"_s), u"clean"_s);
    EXPECT_EQ(desk.text(u"select concat_ws(' ', kind, engine, signatures, actor) from "
                        "book.content_scan_event"_s),
        u"clean ClamAV 1.0.3 27000 purser_scan"_s);
    const QJsonObject scan = desk.file(applicant)
                                 .value(u"documents"_s)
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(u"scan"_s)
                                 .toObject();
    EXPECT_EQ(scan.value(u"state"_s), u"clean"_s);
    EXPECT_EQ(scan.value(u"signatures"_s).toInt(), signatures);
    EXPECT_TRUE(scan.value(u"bar"_s).isNull());
    EXPECT_FALSE(claim());
}

TEST_F(Scans, NotAskedForBarNothingButWhatIsInfected)
{
    const qint64 document = uploaded();
    EXPECT_EQ(openAs(u"chen"_s, document), QString());
    EXPECT_EQ(finish(claim(), u"infected"_s, u"Eicar-Test-Signature"_s), u"infected"_s);
    EXPECT_EQ(state(document), u"infected Eicar-Test-Signature"_s);
    EXPECT_EQ(openAs(u"chen"_s, document), u"infected"_s);
    EXPECT_EQ(openAs(u"vera"_s, document), u"infected"_s);
    EXPECT_EQ(decide(document, u"accept"_s), u"infected"_s);
    EXPECT_EQ(desk.level(applicant, u"document_scan"_s), u"stop"_s);
    EXPECT_EQ(news(u"document_infected"_s), 1);
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = "
                          "'document.scan_infected' and actor = 'purser_scan'"_s),
        1);
    // It is sent back unseen, and then stands in nobody's way.
    EXPECT_EQ(decide(document, u"reject"_s), u"rejected"_s);
    EXPECT_EQ(desk.level(applicant, u"document_scan"_s), u"clear"_s);
}

TEST_F(Scans, RequiredBarWhatWasNotScanned)
{
    const qint64 document = uploaded();
    require();
    EXPECT_EQ(openAs(u"chen"_s, document), u"not_scanned"_s);
    EXPECT_EQ(decide(document, u"accept"_s), u"not_scanned"_s);
    EXPECT_EQ(decide(document, u"reject"_s), u"not_scanned"_s);
    EXPECT_EQ(desk.level(applicant, u"document_scan"_s), u"stop"_s);
    EXPECT_EQ(finish(claim(), u"clean"_s), u"clean"_s);
    EXPECT_EQ(openAs(u"chen"_s, document), QString());
    EXPECT_EQ(decide(document, u"accept"_s), u"accepted"_s);
    EXPECT_EQ(desk.level(applicant, u"document_scan"_s), u"clear"_s);
}

TEST_F(Scans, StandAgainstADecisionAlsoAfterItWasProposed)
{
    desk.complete(applicant);
    desk.submit(applicant);
    while (const auto one = claim())
        finish(one, u"clean"_s);
    require();
    demand(desk.propose(u"chen"_s, applicant));
    change(u"documents.rescan_days"_s, "3000");
    const auto again = claim(signatures + 1);
    EXPECT_EQ(finish(again, u"infected"_s, u"Win.Test"_s, signatures + 1), u"infected"_s);
    const auto refused = desk.decide(u"vera"_s, applicant);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::CheckFailed);
    EXPECT_TRUE(refused.error().args.value(u"checks"_s).toArray().contains(u"document_scan"_s));
}

TEST_F(Scans, ComeAgainWithNewerSignaturesWhileADocumentIsYoung)
{
    const qint64 document = uploaded();
    finish(claim(), u"clean"_s);
    EXPECT_FALSE(claim(signatures));
    EXPECT_FALSE(claim(signatures - 1));
    const auto again = claim(signatures + 1);
    ASSERT_TRUE(again);
    // While it is looked at again it counts as what it was.
    EXPECT_EQ(state(document), u"clean"_s);
    EXPECT_EQ(finish(again, u"infected"_s, u"New.Virus"_s, signatures + 1), u"infected"_s);
    EXPECT_EQ(openAs(u"chen"_s, document), u"infected"_s);
    // What newer signatures take back is open again, and nobody has to see to it any more.
    EXPECT_EQ(finish(claim(signatures + 2), u"clean"_s, {}, signatures + 2), u"clean"_s);
    EXPECT_EQ(openAs(u"chen"_s, document), QString());
    EXPECT_EQ(news(u"document_infected"_s), 0);
    desk.number(u"update book.content_scan set arrived_at = clock_timestamp() - interval '31 days' "
                "returning 1"_s);
    EXPECT_FALSE(claim(signatures + 3));
}

TEST_F(Scans, ThatFailAreTriedLaterAndThenAPersonsMatter)
{
    const qint64 document = uploaded();
    require();
    for (int attempt = 1; attempt < 5; ++attempt) {
        EXPECT_EQ(finish(claim(), u"again"_s, u"scanner_error"_s), u"waiting"_s);
        EXPECT_FALSE(claim()) << "later, not at once";
        desk.number(u"update book.content_scan set due_at = clock_timestamp() returning 1"_s);
    }
    EXPECT_EQ(finish(claim(), u"again"_s, u"scanner_error"_s), u"failed"_s);
    EXPECT_EQ(openAs(u"chen"_s, document), u"scan_failed"_s);
    EXPECT_EQ(decide(document, u"accept"_s), u"scan_failed"_s);
    EXPECT_EQ(news(u"document_scan_failed"_s), 1);
    const auto again = [&](const QString& login, int version) {
        return desk.command(login, u"desk.scan_document_again"_s,
            {{u"p_id"_s, document}, {u"p_version"_s, version},
                {u"p_reason"_s, u"The scanner was mended"_s}});
    };
    EXPECT_EQ(again(u"sana"_s, 1).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(again(u"chen"_s, 2).error().code, ErrorCode::Stale);
    EXPECT_TRUE(again(u"chen"_s, 1));
    EXPECT_EQ(news(u"document_scan_failed"_s), 0);
    EXPECT_EQ(finish(claim(), u"never"_s, u"size_limit"_s), u"failed"_s);
    EXPECT_TRUE(again(u"chen"_s, 1));
    EXPECT_EQ(finish(claim(), u"clean"_s), u"clean"_s);
    EXPECT_EQ(again(u"chen"_s, 1).error().code, ErrorCode::WrongState);
}

TEST_F(Scans, ThatCouldNotBeAskedForCostNoAttempt)
{
    const qint64 document = uploaded();
    for (int attempt = 0; attempt < 8; ++attempt)
        EXPECT_EQ(finish(claim(), u"unsent"_s, u"scanner_away"_s), u"waiting"_s);
    EXPECT_EQ(state(document), u"waiting scanner_away"_s);
}

TEST_F(Scans, ClaimedAndNeverReportedAreGivenUp)
{
    const qint64 document = uploaded();
    for (int attempt = 0; attempt < 5; ++attempt) {
        ASSERT_TRUE(claim()) << attempt;
        desk.number(
            u"update book.content_scan set claimed_until = clock_timestamp() returning 1"_s);
    }
    EXPECT_FALSE(claim());
    EXPECT_EQ(state(document), u"failed no_report"_s);
}

TEST_F(Scans, OfAnEarlierClaimCountOnlyWhenTheyFoundSomething)
{
    const qint64 document = uploaded();
    const auto first = claim();
    desk.number(u"update book.content_scan set claimed_until = clock_timestamp() returning 1"_s);
    const auto second = claim();
    ASSERT_TRUE(first && second);
    EXPECT_EQ(finish(first, u"clean"_s), u"waiting"_s);
    EXPECT_EQ(finish(first, u"infected"_s, u"X"_s), u"infected"_s);
    EXPECT_EQ(finish(second, u"clean"_s), u"infected"_s);
    EXPECT_EQ(state(document), u"infected X"_s);
}

TEST_F(Scans, AreReportedOnlyAsTheyCanBe)
{
    uploaded();
    const auto claimed = claim();
    ASSERT_TRUE(claimed);
    const auto refused = [&](const QString& outcome, const QVariant& detail, int version) {
        const auto told = tell(*claimed, outcome, detail, version);
        return told ? u"taken"_s : told.error().args.value(u"field"_s).toString();
    };
    EXPECT_EQ(refused(u"fine"_s, {}, signatures), u"outcome"_s);
    EXPECT_EQ(refused(u"clean"_s, u"x_y"_s, signatures), u"detail"_s);
    EXPECT_EQ(refused(u"infected"_s, {}, signatures), u"detail"_s);
    EXPECT_EQ(refused(u"infected"_s, u"a\u202eb"_s, signatures), u"detail"_s);
    EXPECT_EQ(refused(u"again"_s, u"Not a word"_s, signatures), u"detail"_s);
    EXPECT_EQ(refused(u"clean"_s, {}, 0), u"signatures"_s);
    EXPECT_EQ(ask(0).error().code, ErrorCode::BadInput);
}

TEST_F(Scans, ThatFindSomethingInWhatAnApprovalRestsOnOpenItsReview)
{
    const auto other =
        desk.person({{u"email"_s, u"waits@example.org"_s}, {u"phone"_s, u"+49 30 9998887"_s},
            {u"birth_date"_s, u"1977-01-01"_s}, {u"family_name"_s, u"Waits"_s}});
    desk.accepted(applicant.client, u"selfie"_s);
    desk.accepted(applicant.client, u"payslip"_s,
        {{u"issued_on"_s, QDate::currentDate().addDays(-3).toString(Qt::ISODate)}});
    desk.accepted(other.client, u"selfie"_s);
    const qint64 received = uploaded(u"bank_statement"_s);
    desk.number(u"update book.application set state = 'withdrawn' where id = $1 returning 1"_s,
        {applicant.application});
    const auto approve = [&](const QString& state) {
        desk.number(
            u"update book.client set kyc_state = $2, kyc_level = 2 where id = $1 returning 1"_s,
            {applicant.client, state});
    };
    const auto reviews = [&](qint64 client) {
        return desk.text(u"select coalesce(string_agg(concat_ws(' ', kind, cause, state, "
                         "opened_by), ';'), '') from book.application where client_id = $1 and "
                         "cause = 'infected_document'"_s,
            {client});
    };
    approve(u"rejected"_s);
    const auto infect = [&] {
        const auto claimed = claim();
        return finish(claimed, u"infected"_s, u"Eicar-Signature"_s);
    };
    // Contents come in the order in which they were uploaded.
    EXPECT_EQ(infect(), u"infected"_s);
    EXPECT_EQ(reviews(applicant.client), QString()) << "nothing rests on it";
    approve(u"approved"_s);
    EXPECT_EQ(infect(), u"infected"_s);
    EXPECT_EQ(reviews(applicant.client), u"reopen infected_document in_review purser_scan"_s);
    EXPECT_EQ(infect(), u"infected"_s);
    EXPECT_EQ(infect(), u"infected"_s);
    EXPECT_EQ(state(received).left(8), u"infected"_s);
    EXPECT_EQ(reviews(applicant.client), u"reopen infected_document in_review purser_scan"_s);
    EXPECT_EQ(reviews(other.client), QString()) << "nobody has approved this one";
}
