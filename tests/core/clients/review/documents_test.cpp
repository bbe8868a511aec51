// Documents: what is read from them, who accepts them, and what they are compared with.

#include "core/office/call.h"
#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString checkOf(const Error& error)
{
    return error.args.value(u"check"_s).toString();
}

QJsonObject zone(ReviewDesk& desk, const QString& mrz)
{
    return QJsonDocument::fromJson(desk.text(u"select book.read_mrz($1)::text"_s, {mrz}).toUtf8())
        .object();
}

} // namespace

TEST(TravelZone, ReadsTheSpecimensOfDoc9303)
{
    ReviewDesk desk;
    // ICAO Doc 9303 parts 4 and 5, the specimens of Utopia.
    for (const QString& mrz :
        {u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s,
            u"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s,
            u"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"_s}) {
        const QJsonObject read = zone(desk, mrz);
        EXPECT_TRUE(read.value(u"good"_s).toBool()) << qPrintable(mrz);
        EXPECT_EQ(read.value(u"family_name"_s).toString(), u"ERIKSSON"_s);
        EXPECT_EQ(read.value(u"given_names"_s).toString(), u"ANNA MARIA"_s);
        EXPECT_EQ(read.value(u"birth_date"_s).toString(), u"1974-08-12"_s);
        EXPECT_EQ(read.value(u"expires_on"_s).toString(), u"2012-04-15"_s);
        EXPECT_EQ(read.value(u"sex"_s).toString(), u"female"_s);
    }
}

TEST(TravelZone, OfACardWithALongNumberGoesOnInTheOptionalData)
{
    ReviewDesk desk;
    // Nine characters, a filler, three more and the digit of all twelve (Doc 9303 part 5).
    const QString card =
        u"IDBEL590448101<7340<<<<<<<<<<<\n8503024F3004157BEL<<<<<<<<<<<0\nWEBER<<JANA<<<<<<<<<<<<<<<<<<<"_s;
    const QJsonObject read = zone(desk, card);
    EXPECT_TRUE(read.value(u"good"_s).toBool());
    EXPECT_EQ(read.value(u"number"_s).toString(), u"590448101734"_s);
    for (const qsizetype place : {5, 13, 15, 17, 18}) {
        QString wrong = card;
        wrong[place] = QChar(u'0' + (wrong[place].digitValue() + 1) % 10);
        EXPECT_FALSE(zone(desk, wrong).value(u"good"_s).toBool()) << place;
    }
    // A filler in the place of the digit makes no number good that does not go on.
    QString cut = card;
    EXPECT_FALSE(zone(desk, cut.replace(u"<7340"_s, u"<<<<<"_s)).value(u"good"_s).toBool());
    // The specimen's number, four more characters on a card of two lines.
    EXPECT_EQ(desk.text(u"select array_to_string(book.mrz_long_number('D23145890', "
                        "'7349<<<'), ' ')"_s),
        u"D23145890734 9"_s);
}

TEST(Document, TellsEachThingInWhichItDiffers)
{
    ReviewDesk desk;
    const auto a = desk.person({{u"sex"_s, u"male"_s}});
    const auto differsIn = [&](const Traveller& traveller, const QJsonObject& more = {}) {
        QJsonObject facts = ReviewDesk::passportFacts(traveller);
        for (auto member = more.begin(); member != more.end(); ++member)
            facts.insert(member.key(), member.value());
        const qint64 document = demand(desk.upload(u"sana"_s, a.client, u"passport"_s, facts)).id;
        return desk.text(u"select array_to_string(book.document_mismatches(d), ' ') from "
                         "book.client_document d where d.id = $1"_s,
            {document});
    };
    EXPECT_EQ(differsIn({}), QString());
    EXPECT_EQ(differsIn({.sex = u"F"_s}), u"sex"_s);
    EXPECT_EQ(differsIn({.sex = u"<"_s}), QString()) << "it does not say";
    EXPECT_EQ(differsIn({.nation = u"FRA"_s}), u"nationality"_s);
    EXPECT_EQ(differsIn({.birth = u"850303"_s}), u"birth_date"_s);
    EXPECT_EQ(differsIn({}, {{u"number"_s, u"C01X00T48"_s}}), u"number"_s);
    EXPECT_EQ(
        differsIn({}, {{u"expires_on"_s, QDate::currentDate().addYears(4).toString(Qt::ISODate)}}),
        u"expires_on"_s);
}

TEST(TravelZone, AnyOneLetterOfTheDataChangedIsNoticed)
{
    ReviewDesk desk;
    for (const QString& made : {passportZone({}), cardZone({})}) {
        EXPECT_TRUE(zone(desk, made).value(u"good"_s).toBool()) << qPrintable(made);
        const qsizetype from = made.startsWith(u'P') ? made.indexOf(u'\n') + 1 : 5;
        const qsizetype to = made.startsWith(u'P') ? made.size() : made.lastIndexOf(u'\n');
        int noticed = 0;
        int tried = 0;
        for (qsizetype i = from; i < to; ++i) {
            if (!made[i].isDigit())
                continue;
            QString wrong = made;
            wrong[i] = QChar(u'0' + (made[i].digitValue() + 1) % 10);
            ++tried;
            noticed += zone(desk, wrong).value(u"good"_s).toBool() ? 0 : 1;
        }
        EXPECT_GT(tried, 20);
        EXPECT_EQ(noticed, tried);
    }
}

TEST(TravelZone, OfAnotherShapeIsRefused)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    QJsonObject facts = ReviewDesk::passportFacts();
    for (const QString& mrz :
        {u"P<D"_s, passportZone({}).chopped(1), passportZone({}).toLower().replace(u'<', u'-')}) {
        facts.insert(u"mrz"_s, mrz);
        const auto refused = desk.upload(u"sana"_s, applicant.client, u"passport"_s, facts);
        ASSERT_FALSE(refused.has_value()) << qPrintable(mrz);
        EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    }
}

TEST(Document, IsRecognisedByItsContentAndBounded)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto add = [&](const QByteArray& content) {
        return desk.command(u"sana"_s, u"desk.add_document"_s,
            {{u"p_client_id"_s, applicant.client}, {u"p_type"_s, u"selfie"_s}, {u"p_side"_s, 1},
                {u"p_file_name"_s, u"me.png"_s}, {u"p_content"_s, content}});
    };
    for (const QByteArray& bad :
        {QByteArray("<html>"), QByteArray("MZ\x90"), QByteArray("\x89PNG")}) {
        const auto refused = add(bad);
        ASSERT_FALSE(refused.has_value());
        EXPECT_EQ(refused.error().args.value(u"why"_s).toString(), u"media_type"_s);
    }
    const auto large = add(ReviewDesk::picture({}) + QByteArray(10 * 1024 * 1024, 'x'));
    ASSERT_FALSE(large.has_value());
    EXPECT_EQ(large.error().args.value(u"why"_s).toString(), u"size"_s);
    const QByteArray good = ReviewDesk::picture(u"face"_s);
    const auto stored = demand(add(good));
    const auto again = add(good);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().args.value(u"what"_s).toString(), u"same_document"_s);
    const auto content =
        demand(desk.as(u"chen"_s).call({u"desk.document_content"_s, {{u"p_id"_s, stored.id}}}));
    EXPECT_EQ(QByteArray::fromBase64(content.row(0).text(u"content"_s).toLatin1()), good);
    EXPECT_EQ(content.row(0).text(u"media_type"_s), u"image/png"_s);
    EXPECT_EQ(
        desk.text(
            u"select payload from audit.log where command = 'document.read' and actor = 'chen' and entity = 'client' and entity_id = $1"_s,
            {QString::number(applicant.client)}),
        u"{\"type\": \"selfie\", \"document\": %1}"_s.arg(stored.id));
}

TEST(Document, IsNotAcceptedByWhoUploadedIt)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto own = demand(desk.upload(u"chen"_s, applicant.client, u"selfie"_s));
    const auto refused = desk.review(u"chen"_s, own.id, u"accept"_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FourEyes);
    EXPECT_EQ(demand(desk.review(u"olga"_s, own.id, u"accept"_s)).state, u"accepted"_s);
}

TEST(Document, NeedsWhatItsKindAsksFor)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto refusedFor = [&](const QString& type, const QJsonObject& facts) {
        const auto document = demand(desk.upload(u"sana"_s, applicant.client, type, facts));
        const auto accepted = desk.review(u"chen"_s, document.id, u"accept"_s);
        return accepted ? u"accepted"_s : checkOf(accepted.error());
    };
    QJsonObject facts = ReviewDesk::passportFacts();
    facts.remove(u"number"_s);
    EXPECT_EQ(refusedFor(u"passport"_s, facts), u"document_number"_s);
    facts = ReviewDesk::passportFacts();
    facts.insert(u"expires_on"_s, QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    EXPECT_EQ(refusedFor(u"passport"_s, facts), u"document_expiry"_s);
    facts = ReviewDesk::passportFacts();
    facts.remove(u"mrz"_s);
    EXPECT_EQ(refusedFor(u"passport"_s, facts), u"mrz"_s);
    facts = ReviewDesk::passportFacts();
    QString bad = facts.value(u"mrz"_s).toString();
    bad[45 + 13] = u'9';
    facts.insert(u"mrz"_s, bad);
    EXPECT_EQ(refusedFor(u"passport"_s, facts), u"mrz"_s);
    const auto old = [](int days) {
        return QJsonObject{
            {u"issued_on"_s, QDate::currentDate().addDays(-days).toString(Qt::ISODate)}};
    };
    EXPECT_EQ(refusedFor(u"utility_bill"_s, old(100)), u"document_age"_s);
    EXPECT_EQ(refusedFor(u"utility_bill"_s, {}), u"document_age"_s);
    EXPECT_EQ(refusedFor(u"utility_bill"_s, old(80)), u"accepted"_s);
}

TEST(Document, ThatSaysSomethingElseThanTheClientNeedsAReason)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    Traveller other;
    other.family = u"MULLER"_s;
    EXPECT_EQ(
        desk.text(
            u"select book.same_name('Jörg Müller', 'JOERG MUELLER')::text || book.same_name('Jörg Müller', 'JORG MULLER') || book.same_name('Jörg Müller', 'JOERG MILLER')"_s),
        u"truetruefalse"_s);
    other.family = u"MILLER"_s;
    other.birth = u"850203"_s;
    const auto document = demand(
        desk.upload(u"sana"_s, applicant.client, u"passport"_s, ReviewDesk::passportFacts(other)));
    const auto refused = desk.review(u"chen"_s, document.id, u"accept"_s);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(checkOf(refused.error()), u"data_match"_s);
    EXPECT_EQ(refused.error().args.value(u"fields"_s).toArray(),
        (QJsonArray{u"name"_s, u"birth_date"_s}));
    EXPECT_TRUE(desk.stops(applicant).contains(u"data_match"_s));
    demand(desk.review(u"chen"_s, document.id, u"accept"_s, u"typing_error"_s));
    EXPECT_EQ(desk.level(applicant, u"data_match"_s), u"look"_s);
}

TEST(Document, IsRejectedWithAReasonOfTheListAndTheNextEditionReplacesIt)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    const auto first = demand(desk.upload(u"sana"_s, applicant.client, u"selfie"_s));
    const auto bare = desk.review(u"chen"_s, first.id, u"reject"_s, u"because"_s);
    ASSERT_FALSE(bare.has_value());
    EXPECT_EQ(bare.error().code, ErrorCode::BadInput);
    demand(desk.review(u"chen"_s, first.id, u"reject"_s, u"unreadable"_s));
    const auto second = demand(desk.upload(u"sana"_s, applicant.client, u"selfie"_s));
    EXPECT_EQ(
        desk.text(
            u"select string_agg(edition || ' ' || state, ', ' order by edition) from book.client_document where client_id = $1"_s,
            {applicant.client}),
        u"1 superseded, 2 received"_s);
    EXPECT_EQ(
        desk.text(u"select (replaces_id = $2)::text from book.client_document where id = $1"_s,
            {second.id, first.id}),
        u"true"_s);
    const auto late = desk.review(u"chen"_s, first.id, u"accept"_s);
    ASSERT_FALSE(late.has_value());
    EXPECT_EQ(late.error().code, ErrorCode::WrongState);
}

TEST(Document, OfTwoSidesProvesNothingWithOne)
{
    ReviewDesk desk;
    const auto applicant = desk.person();
    QJsonObject facts = ReviewDesk::passportFacts();
    facts.remove(u"mrz"_s);
    const auto front =
        demand(desk.upload(u"sana"_s, applicant.client, u"identity_card"_s, facts, 1));
    demand(desk.review(u"chen"_s, front.id, u"accept"_s));
    EXPECT_EQ(desk.text(u"select book.document_state($1, 'identity')"_s, {applicant.client}),
        u"missing"_s);
    facts.insert(u"mrz"_s, cardZone({}));
    const auto back =
        demand(desk.upload(u"sana"_s, applicant.client, u"identity_card"_s, facts, 2));
    demand(desk.review(u"chen"_s, back.id, u"accept"_s));
    EXPECT_EQ(desk.text(u"select book.document_state($1, 'identity')"_s, {applicant.client}),
        u"accepted"_s);
}
