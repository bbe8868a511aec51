// What offices may and may not write, as parts of the policy of onboarding: words that no letter
// says, and reasons for which documents of a kind are sent back.

#include "tests/core/authority/refusal.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

QString jsonLine(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString refusedBy(const Result<office::Outcome>& answer)
{
    if (answer)
        return {};
    const QJsonObject& args = answer.error().args;
    return QStringList{args.value(u"field"_s).toString(args.value(u"check"_s).toString()),
        args.value(u"at"_s).toString(args.value(u"code"_s).toString()),
        args.value(u"why"_s).toString()}
        .join(u' ')
        .simplified();
}

/// Chen proposes, Vera puts in force.
class PolicyWords : public ::testing::Test
{
protected:
    QJsonObject inForce(const QString& part)
    {
        const QJsonObject all = demand(desk.read(u"chen"_s, u"desk.list_onboarding_rules"_s, {}));
        for (const QJsonValue entry : all.value(u"parts"_s).toArray()) {
            if (entry[u"part"] == part)
                return entry.toObject();
        }
        return {};
    }
    QJsonObject payload(const QString& part, const QJsonArray& rules)
    {
        return {{u"part"_s, part}, {u"replaces"_s, inForce(part).value(u"version"_s)},
            {u"content"_s, rules}};
    }
    QJsonArray rules(const QString& part) { return inForce(part).value(u"content"_s).toArray(); }
    QJsonObject with(const QString& part, const QJsonObject& rule)
    {
        QJsonArray all = rules(part);
        all.append(rule);
        return payload(part, all);
    }
    QJsonObject withoutLanguage(const QString& language)
    {
        QJsonArray left;
        for (const QJsonValue rule : rules(u"words"_s)) {
            if (rule[u"language"] != language)
                left.append(rule);
        }
        return payload(u"words"_s, left);
    }
    /// The reasons, one of them with these kinds.
    QJsonObject withKinds(const QString& code, const QJsonArray& kinds)
    {
        QJsonArray all;
        for (const QJsonValue rule : rules(u"reasons"_s)) {
            QJsonObject one = rule.toObject();
            if (one.value(u"code"_s) == code)
                one.insert(u"kinds"_s, kinds);
            all.append(one);
        }
        return payload(u"reasons"_s, all);
    }
    static QJsonObject reason(const QString& code, const QJsonArray& kinds)
    {
        return {{u"code"_s, code}, {u"kinds"_s, kinds},
            {u"en"_s, u"it was photographed from a monitor"_s},
            {u"de"_s, u"es wurde von einem Bildschirm fotografiert"_s},
            {u"es"_s, u"se fotografió desde una pantalla"_s}, {u"ru"_s, u"снято с экрана"_s},
            {u"ar"_s, u"تم تصويره من شاشة"_s}};
    }
    Result<office::Outcome> propose(const QString& login, const QJsonObject& payload)
    {
        return desk.command(login, u"desk.propose_onboarding_rules"_s,
            {{u"p_payload"_s, jsonLine(payload)}, {u"p_reason"_s, u"The audit asked for it"_s}});
    }
    Result<office::Outcome> decide(const QString& login, qint64 change)
    {
        return desk.command(login, u"desk.decide_onboarding_rules"_s,
            {{u"p_id"_s, change}, {u"p_version"_s, 1}, {u"p_decision"_s, u"approve"_s},
                {u"p_reason"_s, u"Read"_s}});
    }
    Result<office::Outcome> putInForce(const QJsonObject& payload)
    {
        return decide(u"vera"_s, demand(propose(u"chen"_s, payload)).id);
    }
    QJsonArray refusedLetters(const QJsonObject& payload)
    {
        const QJsonObject trial = demand(desk.read(
            u"chen"_s, u"desk.try_onboarding_rules"_s, {{u"p_payload"_s, jsonLine(payload)}}));
        EXPECT_EQ(trial.value(u"clients"_s).toInt(), 0) << "letters are no clients";
        return trial.value(u"lines"_s).toArray();
    }
    /// Another English wording of the letter that asks an applicant.
    Result<office::Outcome> write(const QString& subject, const QString& template_ = u"request"_s)
    {
        const QString text = desk.text(
            u"select jsonb_build_object('kind', v.kind, 'subject', v.subject, 'code', v.code, "
            "'replaces', v.version, 'texts', jsonb_set(v.texts, '{en,subject}', "
            "to_jsonb($1::text)))::text from policy.letter_version v where v.kind = 'template' and "
            "v.code = $2 order by v.version desc limit 1"_s,
            {subject, template_});
        return desk.command(u"chen"_s, u"desk.propose_letter_text"_s,
            {{u"p_payload"_s, text}, {u"p_reason"_s, u"plainer"_s}});
    }

    ReviewDesk desk;
};

} // namespace

TEST_F(PolicyWords, OfNoLetterInForceWouldTipOff)
{
    EXPECT_EQ(desk.text(u"select book.letters_refused()::text"_s), u"[]"_s);
    EXPECT_EQ(refusedBy(write(u"About a suspicion"_s)), u"text unspoken"_s)
        << "letters about reviews as well as those about payments";
    EXPECT_NE(refusal(desk.owner(),
                  "update policy.mail_template set subject = 'Our screening' where code = "
                  "'request' and language = 'en'"),
        QString());
    EXPECT_NE(refusal(desk.owner(),
                  "update policy.reason_text set text = 'a sanction' where code = 'blurred'"),
        QString());
}

TEST_F(PolicyWords, AreAddedAndRemovedByTwoAndHoldFromThenOn)
{
    EXPECT_TRUE(write(u"We looked at your dossier"_s).has_value());
    const QJsonObject more =
        with(u"words"_s, {{u"language"_s, u"en"_s}, {u"word"_s, u"dossier*"_s}});
    EXPECT_EQ(refusedLetters(more), QJsonArray());
    const auto made = demand(propose(u"chen"_s, more));
    EXPECT_EQ(decide(u"chen"_s, made.id).error().code, ErrorCode::NotPermitted);
    EXPECT_FALSE(propose(u"sana"_s, more).has_value());
    demand(decide(u"vera"_s, made.id));
    EXPECT_EQ(refusedBy(write(u"We looked at your dossiers"_s)), u"text unspoken"_s);
    EXPECT_EQ(refusedBy(write(u"We looked at your DOSSIER"_s)), u"text unspoken"_s);
    EXPECT_TRUE(write(u"Our mydossiers"_s).has_value()) << "a star at the end is none before";
    // What was taken out is said again, and the version before stays to be read.
    QJsonArray fewer;
    for (const QJsonValue rule : rules(u"words"_s)) {
        if (rule[u"word"] != u"dossier*"_s)
            fewer.append(rule);
    }
    demand(putInForce(payload(u"words"_s, fewer)));
    EXPECT_TRUE(write(u"We looked at your dossiers"_s).has_value());
    EXPECT_EQ(inForce(u"words"_s).value(u"version"_s).toInt(), 3);
    EXPECT_EQ(
        desk.number(u"select count(*) from policy.warning_word where word = 'dossier*'"_s), 1);
}

TEST_F(PolicyWords, AreHeldAgainstTheLettersInForceBefore)
{
    const QJsonObject word =
        with(u"words"_s, {{u"language"_s, u"en"_s}, {u"word"_s, u"application"_s}});
    const QJsonArray lines = refusedLetters(word);
    ASSERT_GT(lines.size(), 2);
    QStringList codes;
    for (const QJsonValue line : lines) {
        EXPECT_EQ(line[u"kind"], u"letter"_s);
        EXPECT_EQ(line[u"way"], u"more"_s);
        EXPECT_EQ(line[u"language"], u"en"_s);
        EXPECT_EQ(line[u"word"].toString().toLower(), u"application"_s);
        EXPECT_EQ(line[u"examples"].toArray(), QJsonArray()) << "no client is meant";
        codes << line[u"code"].toString();
    }
    EXPECT_TRUE(codes.contains(u"approved"_s));
    EXPECT_EQ(desk.text(u"select book.letters_refused()::text"_s), u"[]"_s) << "only tried";
    const auto made = demand(propose(u"chen"_s, word));
    EXPECT_TRUE(refusedBy(decide(u"vera"_s, made.id)).startsWith(u"letter_says"_s))
        << "first the letters, then the word";
    EXPECT_EQ(inForce(u"words"_s).value(u"version"_s).toInt(), 1);
}

TEST_F(PolicyWords, OfALanguageStayAndAreWords)
{
    EXPECT_EQ(refusedBy(propose(u"chen"_s, withoutLanguage(u"ru"_s))), u"words_left"_s);
    for (const QString& word : {u"a"_s, u"a*"_s, u".*"_s, u"(x|y)"_s, u"Case"_s, u"ca*se"_s})
        EXPECT_TRUE(refusedBy(
            propose(u"chen"_s, with(u"words"_s, {{u"language"_s, u"en"_s}, {u"word"_s, word}})))
                        .startsWith(u"word"_s))
            << qPrintable(word);
    EXPECT_TRUE(refusedBy(
        propose(u"chen"_s, with(u"words"_s, {{u"language"_s, u"fr"_s}, {u"word"_s, u"soupçon"_s}})))
                    .startsWith(u"language"_s));
    EXPECT_TRUE(refusedBy(
        propose(u"chen"_s, with(u"words"_s, {{u"language"_s, u"en"_s}, {u"word"_s, u"police"_s}})))
                    .endsWith(u"twice"_s));
}

TEST_F(PolicyWords, OfAReasonAreThereInEveryLanguageBeforeDocumentsAreSentBackForIt)
{
    const auto a = desk.person();
    const auto sent = desk.upload(u"sana"_s, a.client, u"passport"_s, ReviewDesk::passportFacts());
    const qint64 document = demand(sent).id;
    const auto back = [&] {
        return refusedBy(desk.review(u"chen"_s, document, u"reject"_s, u"of_a_monitor"_s));
    };
    EXPECT_NE(back(), QString()) << "there is no such reason";
    QJsonObject half = reason(u"of_a_monitor"_s, {u"passport"_s});
    half.insert(u"ar"_s, QString());
    EXPECT_EQ(
        refusedBy(propose(u"chen"_s, with(u"reasons"_s, half))), u"texts of_a_monitor missing"_s);
    QJsonObject telling = reason(u"of_a_monitor"_s, {u"passport"_s});
    telling.insert(u"en"_s, u"it looks suspicious"_s);
    EXPECT_EQ(refusedBy(propose(u"chen"_s, with(u"reasons"_s, telling))),
        u"text of_a_monitor unspoken"_s);
    QJsonObject filled = reason(u"of_a_monitor"_s, {u"passport"_s});
    filled.insert(u"de"_s, u"seit {months} Monaten"_s);
    EXPECT_TRUE(
        refusedBy(propose(u"chen"_s, with(u"reasons"_s, filled))).startsWith(u"placeholder"_s));
    EXPECT_EQ(refusedBy(propose(
                  u"chen"_s, with(u"reasons"_s, reason(u"of_a_monitor"_s, {u"library_card"_s})))),
        u"kinds of_a_monitor"_s);

    demand(putInForce(with(u"reasons"_s, reason(u"of_a_monitor"_s, {u"passport"_s}))));
    EXPECT_EQ(
        desk.number(u"select count(*) from policy.reason_text where code = 'of_a_monitor'"_s), 5);
    EXPECT_EQ(back(), QString());
    EXPECT_EQ(desk.file(a).value(u"documents"_s)[0][u"made_reasons"].toObject().keys(),
        QStringList{u"of_a_monitor"_s})
        << "staff read its words as well";
    // Its words are the letters' from now on.
    EXPECT_EQ(desk.number(u"select count(*) from policy.letter_version where kind = 'reason' and "
                          "code = 'of_a_monitor' and version = 1"_s),
        1);
    const auto bill = desk.upload(u"sana"_s, a.client, u"utility_bill"_s, {});
    EXPECT_NE(refusedBy(desk.review(u"chen"_s, demand(bill).id, u"reject"_s, u"of_a_monitor"_s)),
        QString())
        << "it fits passports alone";
}

TEST_F(PolicyWords, OfReasonsThereAreStayAndFitOtherKindsByTwo)
{
    QJsonArray all = rules(u"reasons"_s);
    EXPECT_FALSE(all.first()[u"ru"].toString().isEmpty()) << "as clients read them";
    QJsonObject other = all.first().toObject();
    other.insert(u"en"_s, u"something else"_s);
    all.replace(0, other);
    EXPECT_TRUE(refusedBy(propose(u"chen"_s, payload(u"reasons"_s, all))).endsWith(u"letters"_s));
    all.removeFirst();
    EXPECT_EQ(refusedBy(propose(u"chen"_s, payload(u"reasons"_s, all))), u"content rows"_s);
    // One reason left for each kind.
    QJsonArray none;
    for (const QJsonValue rule : rules(u"reasons"_s)) {
        QJsonObject one = rule.toObject();
        QJsonArray kinds;
        for (const QJsonValue kind : one.value(u"kinds"_s).toArray()) {
            if (kind != u"selfie"_s)
                kinds.append(kind);
        }
        one.insert(u"kinds"_s, kinds);
        none.append(one);
    }
    EXPECT_EQ(refusedBy(propose(u"chen"_s, payload(u"reasons"_s, none))), u"reason_left"_s);

    const auto a = desk.person();
    const qint64 document =
        demand(desk.upload(u"sana"_s, a.client, u"passport"_s, ReviewDesk::passportFacts())).id;
    demand(putInForce(withKinds(u"blurred"_s, {u"utility_bill"_s})));
    EXPECT_NE(refusedBy(desk.review(u"chen"_s, document, u"reject"_s, u"blurred"_s)), QString());
    demand(putInForce(withKinds(u"blurred"_s, {u"passport"_s})));
    EXPECT_EQ(refusedBy(desk.review(u"chen"_s, document, u"reject"_s, u"blurred"_s)), QString());
}
