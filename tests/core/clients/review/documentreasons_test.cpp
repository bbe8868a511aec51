// Why a document is sent back: reasons that fit its kind, letters that name each document, and what
// the words of a reason may be.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

class DocumentReasons : public ::testing::Test
{
protected:
    qint64 uploaded(qint64 client, const QString& type, int side = 1)
    {
        return demand(
            desk.upload(u"sana"_s, client, type,
                type == u"passport"_s ? ReviewDesk::passportFacts() : QJsonObject(), side))
            .id;
    }
    /// Why a rejection with this reason is refused; empty when it is done.
    QString rejected(qint64 document, const QString& reason, const QVariant& text = {})
    {
        const auto answer = desk.review(u"chen"_s, document, u"reject"_s, reason, text);
        if (answer)
            return {};
        return answer.error().args.value(u"field"_s).toString() + u' '
            + answer.error().args.value(u"why"_s).toString();
    }
    Result<office::Outcome> ask(
        const ReviewDesk::Applicant& one, const QString& reason, const QVariant& text = {})
    {
        return desk.command(u"chen"_s, u"desk.request_from_client"_s,
            {{u"p_id"_s, one.application},
                {u"p_version"_s, desk.applicationVersion(one.application)}, {u"p_reason"_s, reason},
                {u"p_text"_s, text}});
    }
    QString letter(const ReviewDesk::Applicant& one, const QString& part)
    {
        return desk.text(u"select %1 from book.client_mail where client_id = $1 order by id desc "
                         "limit 1"_s.arg(part),
            {one.client});
    }
    QStringList fitting(const ReviewDesk::Applicant& one, const QString& type)
    {
        QStringList codes;
        for (const QJsonValue document : desk.file(one).value(u"documents"_s).toArray()) {
            if (document[u"type"] != type)
                continue;
            for (const QJsonValue code : document[u"reasons"].toArray())
                codes.append(code.toString());
        }
        return codes;
    }
    Result<office::Outcome> propose(
        const QString& kind, const QString& code, const QString& language, const QString& words)
    {
        return desk.command(u"chen"_s, u"desk.propose_letter_text"_s,
            {{u"p_payload"_s,
                 QString::fromUtf8(QJsonDocument(draft(kind, code, language, words))
                                       .toJson(QJsonDocument::Compact))},
                {u"p_reason"_s, u"Clearer"_s}});
    }
    QJsonObject draft(
        const QString& kind, const QString& code, const QString& language, const QString& words)
    {
        const QJsonObject all = demand(desk.read(u"chen"_s, u"desk.list_letter_texts"_s, {}));
        for (const QJsonValue text : all.value(u"texts"_s).toArray()) {
            if (text[u"kind"] != kind || text[u"subject"] != u"document"_s || text[u"code"] != code)
                continue;
            QJsonObject texts = text[u"texts"].toObject();
            texts.insert(language, QJsonObject{{u"text"_s, words}});
            return {{u"kind"_s, kind}, {u"subject"_s, u"document"_s}, {u"code"_s, code},
                {u"replaces"_s, text[u"version"]}, {u"texts"_s, texts}};
        }
        return {};
    }

    ReviewDesk desk;
};

} // namespace

TEST_F(DocumentReasons, FitTheKindOfDocument)
{
    const auto one = desk.person({{u"language"_s, u"de"_s}});
    const qint64 passport = uploaded(one.client, u"passport"_s);
    const qint64 bill = uploaded(one.client, u"utility_bill"_s);
    EXPECT_EQ(rejected(passport, u"too_old"_s), u"reason other_kind"_s);
    EXPECT_EQ(rejected(passport, u"side_missing"_s), u"reason other_kind"_s);
    EXPECT_EQ(rejected(passport, u"card_number_shown"_s), u"reason other_kind"_s);
    EXPECT_EQ(rejected(passport, u"no_such"_s), u"reason "_s);
    EXPECT_EQ(rejected(bill, u"mrz_unreadable"_s), u"reason other_kind"_s);
    EXPECT_EQ(rejected(bill, u"expired"_s), u"reason other_kind"_s);
    EXPECT_EQ(
        desk.number(u"select count(*) from book.client_document where state = 'rejected'"_s), 0);
    // The desk offers what the office takes, and nothing else.
    EXPECT_EQ(fitting(one, u"passport"_s),
        (QStringList{u"unreadable"_s, u"cut_off"_s, u"expired"_s, u"wrong_document"_s,
            u"name_differs"_s, u"altered"_s, u"blurred"_s, u"mrz_unreadable"_s, u"not_permitted"_s,
            u"face_hidden"_s, u"other"_s}));
    EXPECT_TRUE(fitting(one, u"utility_bill"_s).contains(u"too_old"_s));
    EXPECT_EQ(rejected(passport, u"mrz_unreadable"_s), QString());
    EXPECT_EQ(rejected(bill, u"too_old"_s), QString());
    // Of a kind that policy gives no limit nothing is too old.
    demand(desk.owner().script(
        "update policy.document_type set age_months = null where code = 'bank_statement'"));
    EXPECT_EQ(
        rejected(uploaded(one.client, u"bank_statement"_s), u"too_old"_s), u"reason other_kind"_s);
}

TEST_F(DocumentReasons, EachKindHasSomeAndEachHasWordsInEveryLanguage)
{
    EXPECT_EQ(desk.text(u"select string_agg(t.code, ' ') from policy.document_type t where (select "
                        "count(*) from book.document_reasons(t)) < 5"_s),
        QString());
    EXPECT_EQ(
        desk.text(u"select string_agg(r.code || ' ' || l.language, ', ') from "
                  "policy.onboarding_reason r cross join (select language from "
                  "policy.mail_template where code = 'document_again') l where r.subject = "
                  "'document' and not exists (select from policy.reason_text x where x.subject = "
                  "r.subject and x.code = r.code and x.language = l.language)"_s),
        QString());
    EXPECT_EQ(
        desk.text(u"select string_agg(t.code || ' ' || l.language, ', ') from "
                  "policy.document_type t cross join (select language from policy.mail_template "
                  "where code = 'document_again') l where not exists (select from "
                  "policy.document_type_text x where x.type = t.code and x.language = "
                  "l.language)"_s),
        QString());
    EXPECT_EQ(desk.number(u"select count(*) from policy.mail_template where code = "
                          "'document_again'"_s),
        5);
}

TEST_F(DocumentReasons, StandInTheLetterWithEveryDocumentInTheClientsLanguage)
{
    const auto one = desk.person({{u"language"_s, u"de"_s}, {u"email"_s, u"ida@client.example"_s}});
    demand(desk.review(u"chen"_s, uploaded(one.client, u"passport"_s), u"reject"_s, u"blurred"_s));
    demand(desk.review(u"chen"_s, uploaded(one.client, u"identity_card"_s, 2), u"reject"_s,
        u"altered"_s, u"Fonts of the date differ"_s));
    demand(
        desk.review(u"chen"_s, uploaded(one.client, u"utility_bill"_s), u"reject"_s, u"too_old"_s));
    // Replaced by another: not asked for again.
    const qint64 selfie = uploaded(one.client, u"selfie"_s);
    demand(desk.review(u"chen"_s, selfie, u"reject"_s, u"face_hidden"_s));
    uploaded(one.client, u"selfie"_s);
    desk.submit(one);
    demand(ask(one, u"document_again"_s, u"Bis Freitag, bitte."_s));
    EXPECT_EQ(letter(one, u"template"_s), u"document_again"_s);
    const QString body = letter(one, u"body"_s);
    EXPECT_TRUE(body.contains(u"– Reisepass: das Bild ist unscharf\n"
                              "– Personalausweis (2/2): wir brauchen ein Bild des Originals, so "
                              "wie es ist, ohne Veränderungen\n"
                              "– Rechnung eines Versorgers: die Ausstellung liegt zu lange zurück "
                              "(Grenze in Monaten: 3)\n\nBis Freitag, bitte."_s))
        << qPrintable(body);
    EXPECT_FALSE(body.contains(u"Fonts"_s)) << "what the office notes stays in the office";
    EXPECT_FALSE(body.contains(u"Gesicht"_s));
    EXPECT_FALSE(body.contains(u'{')) << qPrintable(body);
    // The letter keeps what it named, and with which words.
    EXPECT_EQ(desk.text(u"select string_agg(concat_ws(' ', d.type, n.reason_code, "
                        "n.reason_version, n.type_version), ', ' order by d.id) from "
                        "book.client_mail_document n join book.client_document d on d.id = "
                        "n.document_id"_s),
        u"passport blurred 1 1, identity_card altered 1 1, utility_bill too_old 1 1"_s);
    EXPECT_NE(refusal(desk.owner(), "update book.client_mail_document set reason_code = 'other'"),
        QString());
}

TEST_F(DocumentReasons, AreListedWithTheLetterAndInTheTimelineForWhoReadsApplications)
{
    const auto one = desk.person({{u"email"_s, u"ida@client.example"_s}});
    demand(desk.review(u"chen"_s, uploaded(one.client, u"passport"_s), u"reject"_s, u"blurred"_s));
    demand(desk.review(
        u"chen"_s, uploaded(one.client, u"identity_card"_s, 2), u"reject"_s, u"cut_off"_s));
    desk.submit(one);
    demand(ask(one, u"document_again"_s));
    const QJsonArray named{
        QJsonObject{{u"type"_s, u"identity_card"_s}, {u"side"_s, 2}, {u"reason"_s, u"cut_off"_s}},
        QJsonObject{{u"type"_s, u"passport"_s}, {u"side"_s, 1}, {u"reason"_s, u"blurred"_s}}};
    EXPECT_EQ(desk.file(one).value(u"letters"_s)[0][u"documents"].toArray(), named);
    const auto told = [&](const QString& login) {
        const QJsonArray events =
            demand(desk.read(login, u"desk.client_timeline"_s, {{u"p_client_id"_s, one.client}}))
                .value(u"events"_s)
                .toArray();
        for (const QJsonValue event : events) {
            if (event[u"kind"] == u"letter_written"_s)
                return event[u"args"][u"documents"].toArray();
        }
        return QJsonArray();
    };
    EXPECT_EQ(told(u"sana"_s), named);
    const QJsonArray without = told(u"omar"_s);
    ASSERT_EQ(without.size(), 2) << "which documents is for everybody";
    EXPECT_FALSE(without.first().toObject().contains(u"reason"_s));
}

TEST_F(DocumentReasons, AreNotNamedInALetterAboutSomethingElse)
{
    const auto one = desk.person({{u"email"_s, u"ida@client.example"_s}});
    demand(desk.review(u"chen"_s, uploaded(one.client, u"passport"_s), u"reject"_s, u"blurred"_s));
    desk.submit(one);
    demand(ask(one, u"funds_evidence"_s));
    EXPECT_EQ(letter(one, u"template"_s), u"request"_s);
    // Nothing was sent back: asked in general.
    const auto other = desk.person({{u"email"_s, u"ole@client.example"_s}});
    desk.submit(other);
    demand(ask(other, u"document_again"_s));
    EXPECT_EQ(letter(other, u"template"_s), u"request"_s);
}

TEST_F(DocumentReasons, AreChangedByTwoPeopleLikeEveryWordOfALetter)
{
    const auto words =
        demand(propose(u"reason"_s, u"blurred"_s, u"en"_s, u"hold the camera still"_s));
    const auto name =
        demand(propose(u"document_type"_s, u"passport"_s, u"en"_s, u"Travel passport"_s));
    const auto decide = [&](const QString& login, qint64 change) {
        return desk.command(login, u"desk.decide_letter_text"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"Read"_s}});
    };
    EXPECT_EQ(decide(u"chen"_s, words.id).error().code, ErrorCode::NotPermitted);
    demand(decide(u"vera"_s, words.id));
    demand(decide(u"vera"_s, name.id));
    const auto one = desk.person({{u"language"_s, u"en"_s}, {u"email"_s, u"ida@client.example"_s}});
    demand(desk.review(u"chen"_s, uploaded(one.client, u"passport"_s), u"reject"_s, u"blurred"_s));
    desk.submit(one);
    demand(ask(one, u"document_again"_s));
    EXPECT_TRUE(letter(one, u"body"_s).contains(u"– Travel passport: hold the camera still\n"_s));
    EXPECT_EQ(desk.text(u"select concat_ws(' ', reason_version, type_version) from "
                        "book.client_mail_document"_s),
        u"2 2"_s);
    // The limit may not get lost, and nothing else is filled in.
    const auto lost = propose(u"reason"_s, u"too_old"_s, u"de"_s, u"zu alt"_s);
    ASSERT_FALSE(lost.has_value());
    EXPECT_EQ(lost.error().args.value(u"placeholder"_s).toString(), u"months"_s);
    EXPECT_EQ(propose(u"reason"_s, u"cut_off"_s, u"de"_s, u"seit {months} Monaten"_s).error().code,
        ErrorCode::BadInput);
    EXPECT_EQ(propose(u"document_type"_s, u"selfie"_s, u"de"_s, u" "_s).error().code,
        ErrorCode::BadInput);
}

TEST_F(DocumentReasons, AreShownInALetterBeforeTheyAreInForce)
{
    const auto preview = [&](const QJsonObject& payload) {
        return demand(desk.read(u"chen"_s, u"desk.preview_letter_text"_s,
            {{u"p_payload"_s,
                QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))}}));
    };
    const auto body = [&](const QJsonObject& payload, const QString& language) {
        return preview(payload)[language][u"body"].toString();
    };
    EXPECT_TRUE(body(draft(u"reason"_s, u"too_old"_s, u"en"_s, u"over {months}"_s), u"en"_s)
                    .contains(u"– Utility bill: over 3\n"_s));
    EXPECT_TRUE(body(draft(u"reason"_s, u"mrz_unreadable"_s, u"ru"_s, u"не видно"_s), u"ru"_s)
                    .contains(u"– Паспорт: не видно\n"_s));
    EXPECT_TRUE(
        body(draft(u"document_type"_s, u"passport"_s, u"en"_s, u"Travel passport"_s), u"en"_s)
            .contains(u"– Travel passport: the picture is blurred\n"_s));
    EXPECT_TRUE(body(draft(u"document_type"_s, u"identity_card"_s, u"es"_s, u"Carné"_s), u"es"_s)
                    .contains(u"– Carné (1/2): la imagen está borrosa\n"_s));
    const QString german =
        body(draft(u"document_type"_s, u"passport"_s, u"en"_s, u"Travel passport"_s), u"de"_s);
    EXPECT_TRUE(german.contains(u"– Reisepass: das Bild ist unscharf\n"_s)) << qPrintable(german);
}
