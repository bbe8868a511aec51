// Copies with something struck out: who gets which bytes, and who may take a copy back.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString region(int x, int width = 1000, int page = 1)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{QJsonObject{{u"page"_s, page}, {u"x"_s, x}, {u"y"_s, 2000},
                          {u"width"_s, width}, {u"height"_s, 300}, {u"found"_s, u"hand"_s}}})
            .toJson(QJsonDocument::Compact));
}

class Redactions : public ::testing::Test
{
protected:
    Redactions() : applicant(desk.person())
    {
        document = demand(desk.upload(u"sana"_s, applicant.client, u"card_front"_s)).id;
        original = bytesOf(opened(u"chen"_s));
    }

    Result<office::Table> opened(const QString& login)
    {
        return desk.as(login).call({u"desk.document_content"_s, {{u"p_id"_s, document}}});
    }
    Result<office::Table> originalOf(const QString& login, const QVariant& purpose)
    {
        return desk.as(login).call({u"desk.document_original"_s,
            {{u"p_id"_s, document}, {u"p_purpose"_s, purpose}, {u"p_reference"_s, u"W-1"_s}}});
    }
    static QByteArray bytesOf(const Result<office::Table>& table)
    {
        return table ? QByteArray::fromBase64(table->row(0).text(u"content"_s).toLatin1())
                     : QByteArray(errorName(table.error().code).toLatin1());
    }
    Result<office::Outcome> redact(
        const QString& login, const QByteArray& copy, const QString& regions = region(1000))
    {
        return desk.command(login, u"desk.redact_document"_s,
            {{u"p_id"_s, document},
                {u"p_version"_s,
                    desk.number(
                        u"select version from book.client_document where id = $1"_s, {document})},
                {u"p_content"_s, copy}, {u"p_regions"_s, regions}});
    }
    Result<office::Outcome> undo(const QString& login, const QVariant& text = u"Wrong page"_s)
    {
        return desk.command(login, u"desk.undo_redaction"_s,
            {{u"p_id"_s, copyId()},
                {u"p_version"_s,
                    desk.number(u"select version from book.document_redaction where id = $1"_s,
                        {copyId()})},
                {u"p_text"_s, text}});
    }
    qint64 copyId()
    {
        return desk.number(u"select coalesce(max(id), 0) from book.document_redaction where state "
                           "= 'active'"_s);
    }
    static QString fieldOf(const Result<office::Outcome>& answer)
    {
        return answer ? QString() : answer.error().args.value(u"field"_s).toString();
    }
    void letComplianceSeeOriginals()
    {
        desk.number(u"insert into policy.role_permission (role, permission) values ('compliance', "
                    "'document.original') returning 1"_s);
    }

    ReviewDesk desk;
    ReviewDesk::Applicant applicant;
    qint64 document = 0;
    QByteArray original;
    const QByteArray first = ReviewDesk::picture(u"struck out"_s);
    const QByteArray second = ReviewDesk::picture(u"struck out more"_s);
};

} // namespace

TEST_F(Redactions, AreGivenOutInPlaceOfTheOriginal)
{
    demand(redact(u"chen"_s, first));
    for (const QString& login : {u"chen"_s, u"olga"_s, u"vera"_s}) {
        const auto content = opened(login);
        EXPECT_EQ(bytesOf(content), first) << qPrintable(login);
        EXPECT_TRUE(content->row(0).flag(u"redacted"_s));
    }
    // The row of the document says who struck out what, and what may be done about it.
    const QJsonObject row = desk.file(applicant).value(u"documents"_s).toArray().first().toObject();
    const QJsonObject copy = row.value(u"redaction"_s).toObject();
    EXPECT_EQ(copy.value(u"by"_s), u"Chen Wei"_s);
    EXPECT_FALSE(copy.value(u"may_original"_s).toBool());
    EXPECT_EQ(copy.value(u"regions"_s).toArray().size(), 1);
    // The original stands as it came.
    EXPECT_EQ(desk.text(u"select encode(content, 'base64') from book.client_document_content where "
                        "document_id = $1"_s,
                  {document}),
        QString::fromLatin1(original.toBase64()));
}

TEST_F(Redactions, LeaveTheOriginalToWhoMaySeeItAndSaysWhy)
{
    demand(redact(u"chen"_s, first));
    EXPECT_EQ(originalOf(u"chen"_s, u"complaint"_s).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(originalOf(u"vera"_s, {}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(originalOf(u"vera"_s, u"curiosity"_s).error().code, ErrorCode::BadInput);
    const auto seen = originalOf(u"vera"_s, u"complaint"_s);
    EXPECT_EQ(bytesOf(seen), original);
    EXPECT_EQ(seen->row(0).integer(u"seconds"_s), 120);
    EXPECT_EQ(desk.text(u"select payload::jsonb ->> 'purpose' || ' ' || (payload::jsonb ->> "
                        "'reference') from audit.log where command = 'document.original' and "
                        "actor = 'vera'"_s),
        u"complaint W-1"_s);
}

TEST_F(Redactions, AreTakenBackByAnotherPersonOnly)
{
    demand(redact(u"vera"_s, first));
    const auto own = undo(u"vera"_s);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(undo(u"chen"_s).error().code, ErrorCode::NotPermitted);
    letComplianceSeeOriginals();
    EXPECT_EQ(undo(u"chen"_s, u" "_s).error().code, ErrorCode::BadInput);
    EXPECT_EQ(bytesOf(opened(u"olga"_s)), first);
    demand(undo(u"chen"_s));
    EXPECT_EQ(bytesOf(opened(u"olga"_s)), original);
    EXPECT_EQ(desk.text(u"select concat_ws(' ', state, made_by, undone_by, undo_text) from "
                        "book.document_redaction"_s),
        u"undone vera chen Wrong page"_s);
}

TEST_F(Redactions, StrikeOutMoreButNeverLess)
{
    demand(redact(u"chen"_s, first, region(1000)));
    const auto less = redact(u"chen"_s, second, region(5000));
    ASSERT_FALSE(less.has_value());
    EXPECT_EQ(less.error().args.value(u"check"_s), u"regions_lost"_s);
    EXPECT_EQ(redact(u"chen"_s, second, region(1000, 999)).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(
        redact(u"chen"_s, second, region(1000, 1000, 2)).error().code, ErrorCode::CheckFailed);
    demand(redact(u"olga"_s, second, region(900, 2000)));
    EXPECT_EQ(bytesOf(opened(u"chen"_s)), second);
    // Taken back, the one before stands in again, and not the original.
    demand(undo(u"vera"_s));
    EXPECT_EQ(bytesOf(opened(u"chen"_s)), first);
    demand(undo(u"vera"_s));
    EXPECT_EQ(bytesOf(opened(u"chen"_s)), original);
}

TEST_F(Redactions, TakeOnlyWhatACopyCanBe)
{
    EXPECT_EQ(redact(u"sana"_s, first).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(redact(u"adam"_s, first).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(fieldOf(redact(u"chen"_s, original)), u"content"_s) << "the document itself";
    EXPECT_EQ(fieldOf(redact(u"chen"_s, "%PDF-1.4 another kind")), u"content"_s);
    EXPECT_EQ(fieldOf(redact(u"chen"_s, "<html>")), u"content"_s);
    EXPECT_EQ(fieldOf(redact(u"chen"_s, {})), u"content"_s);
    for (const QString& bad : {u"[]"_s, u"{}"_s, region(9500), region(1000, 0), region(1000, 10, 0),
             u"[{\"page\": 1}]"_s, region(1000).replace(u"hand"_s, u"luck"_s),
             region(1000).replace(u"\"y\""_s, u"\"z\""_s)})
        EXPECT_EQ(fieldOf(redact(u"chen"_s, first, bad)), u"regions"_s) << qPrintable(bad);
    EXPECT_EQ(copyId(), 0);
    const auto stale = desk.command(u"chen"_s, u"desk.redact_document"_s,
        {{u"p_id"_s, document}, {u"p_version"_s, 7}, {u"p_content"_s, first},
            {u"p_regions"_s, region(1000)}});
    EXPECT_EQ(stale.error().code, ErrorCode::Stale);
}

TEST_F(Redactions, AreNoWayAroundTheScanner)
{
    demand(redact(u"chen"_s, first));
    // The copy is a content of its own, which waits to be scanned.
    EXPECT_EQ(desk.number(u"select count(*) from book.content_scan where state = 'waiting'"_s), 2);
    desk.number(u"update book.content_scan s set state = 'infected', found = 'X', engine = 'E', "
                "signatures = 1, scanned_at = now() from book.client_document d where d.sha256 = "
                "s.sha256 returning 1"_s);
    EXPECT_EQ(opened(u"chen"_s).error().args.value(u"check"_s), u"infected"_s);
    EXPECT_EQ(originalOf(u"vera"_s, u"complaint"_s).error().args.value(u"check"_s), u"infected"_s);
    EXPECT_EQ(redact(u"chen"_s, second).error().args.value(u"check"_s), u"infected"_s);
}
