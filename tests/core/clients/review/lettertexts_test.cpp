// What the office writes to clients: versions that two people put in force, and what a letter keeps
// of them.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

class LetterTexts : public ::testing::Test
{
protected:
    QJsonObject inForce(const QString& kind, const QString& subject, const QString& code)
    {
        const QJsonObject all = demand(desk.read(u"chen"_s, u"desk.list_letter_texts"_s, {}));
        for (const QJsonValue text : all.value(u"texts"_s).toArray()) {
            if (text[u"kind"] == kind && text[u"subject"] == subject && text[u"code"] == code)
                return text.toObject();
        }
        return {};
    }
    /// A proposal that changes one text of one language.
    QJsonObject draft(const QString& language, const QString& part, const QString& words,
        const QString& kind = u"template"_s, const QString& subject = {},
        const QString& code = u"request"_s)
    {
        const QJsonObject now = inForce(kind, subject, code);
        QJsonObject texts = now.value(u"texts"_s).toObject();
        QJsonObject text = texts.value(language).toObject();
        text.insert(part, words);
        texts.insert(language, text);
        return {{u"kind"_s, kind}, {u"subject"_s, subject}, {u"code"_s, code},
            {u"replaces"_s, now.value(u"version"_s)}, {u"texts"_s, texts}};
    }
    Result<office::Outcome> propose(const QString& login, const QJsonObject& payload)
    {
        return desk.command(login, u"desk.propose_letter_text"_s,
            {{u"p_payload"_s,
                 QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))},
                {u"p_reason"_s, u"Friendlier"_s}});
    }
    Result<office::Outcome> decide(
        const QString& login, qint64 change, const QString& decision = u"approve"_s)
    {
        return desk.command(login, u"desk.decide_letter_text"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, decision},
                {u"p_reason"_s, u"Read"_s}});
    }
    QJsonObject preview(const QJsonObject& payload)
    {
        return demand(desk.read(u"chen"_s, u"desk.preview_letter_text"_s,
            {{u"p_payload"_s,
                QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))}}));
    }
    static QString problem(const Result<office::Outcome>& answer)
    {
        if (answer)
            return {};
        const QJsonObject& args = answer.error().args;
        return QStringList{args.value(u"field"_s).toString(), args.value(u"why"_s).toString(),
            args.value(u"placeholder"_s).toString(), args.value(u"language"_s).toString()}
            .join(u' ')
            .simplified();
    }
    /// The subject and the versions of the letter of another applicant whom Chen asks.
    QString written(const QString& language)
    {
        const auto one = desk.person(
            {{u"language"_s, language}, {u"email"_s, u"k%1@client.example"_s.arg(++m_asked)}});
        desk.submit(one);
        demand(desk.command(u"chen"_s, u"desk.request_from_client"_s,
            {{u"p_id"_s, one.application},
                {u"p_version"_s, desk.applicationVersion(one.application)},
                {u"p_reason"_s, u"document_again"_s}, {u"p_text"_s, QVariant()}}));
        return desk.text(u"select concat_ws('|', subject, template_version, reason_version) from "
                         "book.client_mail where client_id = $1"_s,
            {one.client});
    }

    const QString body = u"Dear {name}, we need {reason}. {text} {office}"_s;
    ReviewDesk desk;
    int m_asked = 0;
};

} // namespace

TEST_F(LetterTexts, AreProposedByOneAndPutInForceByAnother)
{
    const QString before = written(u"de"_s);
    EXPECT_EQ(before, u"Wir brauchen noch etwas von Ihnen|1|1"_s);
    const auto made =
        demand(propose(u"chen"_s, draft(u"de"_s, u"subject"_s, u"Noch eine Bitte"_s)));
    EXPECT_EQ(written(u"de"_s), before) << "proposed is not in force";
    EXPECT_EQ(decide(u"chen"_s, made.id).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(decide(u"olga"_s, made.id).error().code, ErrorCode::NotPermitted);
    demand(decide(u"vera"_s, made.id));
    EXPECT_EQ(written(u"de"_s), u"Noch eine Bitte|2|1"_s);
    EXPECT_EQ(written(u"ru"_s).section(u'|', 1), u"2|1"_s);
    const QJsonObject now = inForce(u"template"_s, {}, u"request"_s);
    EXPECT_EQ(now.value(u"version"_s).toInt(), 2);
    EXPECT_EQ(now.value(u"proposed_by"_s), u"Chen Wei"_s);
    EXPECT_EQ(now.value(u"decided_by"_s), u"Vera Lindholm"_s);
    // What was written before says still which words it was written with.
    EXPECT_EQ(
        desk.number(u"select count(*) from book.client_mail where template_version = 1"_s), 2);
    EXPECT_EQ(desk.text(u"select texts -> 'de' ->> 'subject' from policy.letter_version where code "
                        "= 'request' and kind = 'template' and version = 1"_s),
        u"Wir brauchen noch etwas von Ihnen"_s);
}

TEST_F(LetterTexts, OfReasonsAreVersionsToo)
{
    const auto made = demand(propose(u"olga"_s,
        draft(u"es"_s, u"text"_s, u"otra vez un documento"_s, u"reason"_s, u"request"_s,
            u"document_again"_s)));
    demand(decide(u"vera"_s, made.id));
    EXPECT_EQ(written(u"es"_s).section(u'|', 1), u"1|2"_s);
    EXPECT_EQ(desk.number(u"select count(*) from book.client_mail where body like '%otra vez un "
                          "documento%'"_s),
        1);
    const auto paid = demand(propose(u"olga"_s,
        draft(u"en"_s, u"text"_s, u"some words about it"_s, u"payment_reason"_s, u"return"_s,
            u"other"_s)));
    demand(decide(u"vera"_s, paid.id));
    EXPECT_EQ(desk.text(u"select text from policy.payment_reason_text where code = 'other' and "
                        "language = 'en'"_s),
        u"some words about it"_s);
}

TEST_F(LetterTexts, AreNotDecidedByWhoProposedThem)
{
    const auto made = demand(propose(u"vera"_s, draft(u"en"_s, u"subject"_s, u"One more thing"_s)));
    const auto own = decide(u"vera"_s, made.id);
    ASSERT_FALSE(own.has_value());
    EXPECT_EQ(own.error().code, ErrorCode::FourEyes);
    // Nor around the head of compliance.
    const auto around = desk.command(u"adam"_s, u"desk.decide_change"_s,
        {{u"p_id"_s, made.id}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
            {u"p_reason"_s, u"x"_s}});
    ASSERT_FALSE(around.has_value());
    EXPECT_EQ(around.error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(propose(u"sana"_s, draft(u"en"_s, u"subject"_s, u"x"_s)).error().code,
        ErrorCode::NotPermitted);
    // To propose is one right, to put in force another.
    const auto another = demand(propose(u"chen"_s, draft(u"en"_s, u"subject"_s, u"Two more"_s)));
    desk.number(u"update policy.role_permission set granted = false where permission = "
                "'letter.publish' returning 1"_s);
    EXPECT_EQ(decide(u"vera"_s, another.id).error().code, ErrorCode::NotPermitted);
    for (const QString& table : {u"policy.mail_template"_s, u"policy.letter_version"_s})
        EXPECT_EQ(refusal(desk.as(u"vera"_s), "delete from " + table.toUtf8()), u"42501"_s);
}

TEST_F(LetterTexts, RefuseWhatIsNeverFilledInAndWhatGetsLost)
{
    const auto tried = [&](const QString& words, const QString& language = u"de"_s) {
        return problem(propose(u"chen"_s, draft(language, u"body"_s, words)));
    };
    EXPECT_EQ(tried(body + u" {iban}"_s), u"placeholder iban de"_s);
    EXPECT_EQ(tried(body + u" {Name}"_s, u"ru"_s), u"placeholder Name ru"_s);
    EXPECT_EQ(tried(body + u" {name"_s), u"placeholder { } de"_s);
    EXPECT_EQ(tried(body + u" }"_s), u"placeholder { } de"_s);
    EXPECT_EQ(tried(body + u" {}"_s), u"placeholder de"_s);
    EXPECT_EQ(tried(u"Dear {name}, {text}"_s), u"placeholder missing reason de"_s);
    EXPECT_EQ(tried(u"  "_s), u"body missing de"_s);
    EXPECT_EQ(tried(body + u"\u202e"_s), u"body control_characters"_s);
    EXPECT_EQ(tried(body + QString(8000, u'x')), u"body too_long de"_s);
    EXPECT_EQ(
        problem(propose(u"chen"_s,
            draft(u"de"_s, u"text"_s, u"Hallo {name}"_s, u"reason"_s, u"request"_s, u"other"_s))),
        u"placeholder name de"_s);
    QJsonObject fewer = draft(u"de"_s, u"body"_s, body);
    QJsonObject texts = fewer.value(u"texts"_s).toObject();
    texts.remove(u"ar"_s);
    fewer.insert(u"texts"_s, texts);
    EXPECT_EQ(problem(propose(u"chen"_s, fewer)), u"texts"_s);
    fewer.insert(u"texts"_s, inForce(u"template"_s, {}, u"request"_s).value(u"texts"_s));
    EXPECT_EQ(problem(propose(u"chen"_s, fewer)), u"texts"_s) << "nothing is another";
    EXPECT_EQ(tried(body), QString());
}

TEST_F(LetterTexts, ReplaceOnlyTheVersionTheyWereMadeFor)
{
    const auto one = demand(propose(u"chen"_s, draft(u"en"_s, u"subject"_s, u"One"_s)));
    const auto two = demand(propose(u"olga"_s, draft(u"en"_s, u"subject"_s, u"Two"_s)));
    demand(decide(u"vera"_s, one.id));
    EXPECT_EQ(decide(u"vera"_s, two.id).error().code, ErrorCode::Stale);
    demand(decide(u"vera"_s, two.id, u"reject"_s));
    EXPECT_EQ(inForce(u"template"_s, {}, u"request"_s)
                  .value(u"texts"_s)
                  .toObject()
                  .value(u"en"_s)
                  .toObject()
                  .value(u"subject"_s),
        u"One"_s);
    QJsonObject old = draft(u"en"_s, u"subject"_s, u"Three"_s);
    old.insert(u"replaces"_s, 1);
    EXPECT_EQ(propose(u"chen"_s, old).error().code, ErrorCode::Stale);
    QJsonObject unknown = draft(u"en"_s, u"subject"_s, u"x"_s);
    unknown.insert(u"code"_s, u"greetings"_s);
    EXPECT_EQ(propose(u"chen"_s, unknown).error().code, ErrorCode::NotFound);
}

TEST_F(LetterTexts, AreShownFilledInInEveryLanguage)
{
    const QJsonObject shown = preview(draft(u"de"_s, u"body"_s, body));
    EXPECT_EQ(shown.size(), 5);
    for (const QString& language : shown.keys()) {
        const QString text = shown.value(language).toObject().value(u"body"_s).toString();
        EXPECT_FALSE(text.contains(u'{')) << qPrintable(text);
        EXPECT_TRUE(text.contains(u"Ada Example"_s)) << qPrintable(text);
    }
    const QString german = shown.value(u"de"_s).toObject().value(u"body"_s).toString();
    EXPECT_TRUE(german.startsWith(u"Dear Ada Example, we need ein Dokument noch einmal. …"_s))
        << qPrintable(german);
    // A reason is shown in the letter that gives it.
    const QJsonObject reasons = preview(draft(
        u"ru"_s, u"text"_s, u"новые слова"_s, u"reason"_s, u"request"_s, u"document_again"_s));
    EXPECT_TRUE(
        reasons.value(u"ru"_s).toObject().value(u"body"_s).toString().contains(u"новые слова"_s));
}
