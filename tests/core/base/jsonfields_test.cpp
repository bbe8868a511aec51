#include "core/base/jsonfields.h"

#include "tests/core/base/generators.h"

#include <QJsonDocument>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace purser {

enum class Colour { Unknown, Red, Green };

static std::span<const ListedWord<Colour>> listedWords(Colour)
{
    static constexpr std::array words{
        ListedWord<Colour>{Colour::Red, u"red"}, ListedWord<Colour>{Colour::Green, u"green"}};
    return words;
}

} // namespace purser

namespace {

JsonFields fields(const char* json)
{
    return {QJsonDocument::fromJson(json).object(), u"sheet"_s};
}

/// "field problem" of what the reading function was refused for, or empty text.
template <typename Read>
QString problemOf(const char* json, Read read)
{
    JsonFields reader = fields(json);
    read(reader);
    const Result<int> result = reader.finish(1);
    if (result)
        return {};
    EXPECT_EQ(result.error().code, ErrorCode::Parse);
    EXPECT_EQ(result.error().args.value(u"what"_s).toString(), u"sheet"_s);
    return result.error().args.value(u"field"_s).toString() + u' '
        + result.error().args.value(u"problem"_s).toString();
}

} // namespace

TEST(JsonReading, EveryKindOfMemberIsRead)
{
    JsonFields reader = fields(R"({"text":"a","whole":7,"digits":"-9223372036854775808",
        "flag":true,"us":1500000,"date":"2025-03-14","login":5001,"texts":["x","y"],
        "amount":{"minor":"485000","currency":"EUR","exponent":2},"word":"green",
        "minor":12,"currency":"JPY","exponent":0,"object":{"a":1},"nothing":null})");
    EXPECT_EQ(reader.text(u"text"), u"a"_s);
    EXPECT_EQ(reader.integer(u"whole"), 7);
    EXPECT_EQ(reader.integer(u"digits"), smallest);
    EXPECT_EQ(reader.count(u"whole"), 7);
    EXPECT_TRUE(reader.flag(u"flag"));
    EXPECT_EQ(reader.instant(u"us"), QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC));
    EXPECT_EQ(reader.optionalDate(u"date"), QDate(2025, 3, 14));
    EXPECT_EQ(reader.label(u"login"), u"5001"_s);
    EXPECT_EQ(reader.texts(u"texts"), (QStringList{u"x"_s, u"y"_s}));
    EXPECT_EQ(reader.money(u"amount"), Money(485'000, Currency(u"EUR"_s, 2)));
    EXPECT_EQ(reader.money(u"minor", u"currency", u"exponent"), Money(12, Currency(u"JPY"_s, 0)));
    EXPECT_EQ(reader.object(u"object"), (QJsonObject{{u"a"_s, 1}}));
    EXPECT_EQ(reader.id<PaymentId>(u"whole"), PaymentId(7));
    EXPECT_TRUE(reader.word<Colour>(u"word") == Colour::Green);
    EXPECT_TRUE(reader.finish(1).has_value());
}

TEST(JsonReading, WhatMayBeAbsentMayAlsoBeNull)
{
    for (const char* json : {"{}", R"({"x":null})"}) {
        JsonFields reader = fields(json);
        EXPECT_TRUE(reader.optionalText(u"x").isNull());
        EXPECT_TRUE(reader.optionalLabel(u"x").isNull());
        EXPECT_FALSE(reader.optionalInteger(u"x").has_value());
        EXPECT_FALSE(reader.optionalFlag(u"x"));
        EXPECT_FALSE(reader.optionalInstant(u"x").isValid());
        EXPECT_FALSE(reader.optionalDate(u"x").isValid());
        EXPECT_FALSE(reader.optionalMoney(u"x").has_value());
        EXPECT_FALSE(reader.optionalId<PaymentId>(u"x").isValid());
        EXPECT_TRUE(reader.optionalObject(u"x").isEmpty());
        EXPECT_TRUE(reader.isGood());
    }
}

TEST(JsonReading, WhatMustBeThereIsMissedByName)
{
    const auto text = [](JsonFields& reader) { reader.text(u"x"); };
    const auto money = [](JsonFields& reader) { reader.money(u"x"); };
    const auto list = [](JsonFields& reader) { reader.array(u"x"); };
    for (const char* json : {"{}", R"({"x":null})"}) {
        EXPECT_EQ(problemOf(json, text), u"x missing"_s);
        EXPECT_EQ(problemOf(json, money), u"x missing"_s);
        EXPECT_EQ(problemOf(json, list), u"x missing"_s);
    }
}

TEST(JsonReading, AnotherKindIsRefusedByName)
{
    const auto integer = [](JsonFields& reader) { reader.integer(u"x"); };
    for (const char* json : {R"({"x":1.5})", R"({"x":1e30})", R"({"x":"1.5"})", R"({"x":" 1"})",
             R"({"x":"9223372036854775808"})", R"({"x":true})", R"({"x":[1]})"})
        EXPECT_EQ(problemOf(json, integer), u"x not_integer"_s) << json;
    const auto count = [](JsonFields& reader) { reader.count(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":-1})", count), u"x not_integer"_s);
    EXPECT_EQ(problemOf(R"({"x":2147483648})", count), u"x not_integer"_s);
    const auto date = [](JsonFields& reader) { reader.optionalDate(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":"2025-02-30"})", date), u"x not_date"_s);
    EXPECT_EQ(problemOf(R"({"x":"2025-02-03 and more"})", date), u"x not_date"_s);
    const auto money = [](JsonFields& reader) { reader.money(u"x"); };
    EXPECT_EQ(
        problemOf(R"({"x":{"minor":1,"currency":"EUR","exponent":2}})", money), u"x not_money"_s);
    const auto flag = [](JsonFields& reader) { reader.flag(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":1})", flag), u"x not_flag"_s);
    const auto text = [](JsonFields& reader) { reader.text(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":1})", text), u"x not_text"_s);
    const auto instant = [](JsonFields& reader) { reader.instant(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":"2025-03-14"})", instant), u"x not_instant"_s);
    const auto texts = [](JsonFields& reader) { reader.texts(u"x"); };
    EXPECT_EQ(problemOf(R"({"x":["a",1]})", texts), u"x not_text"_s);
}

TEST(JsonReading, TheFirstProblemIsKeptAndNamedByItsPath)
{
    const auto checks = [](JsonFields& reader) {
        reader.list<QString>(u"checks", [](const QJsonObject& object) {
            JsonFields inner(object, u"check"_s);
            QString level = inner.text(u"level");
            return inner.finish(std::move(level));
        });
        reader.text(u"later");
    };
    EXPECT_EQ(problemOf(R"({"checks":[{"level":"stop"},{"level":3}]})", checks),
        u"checks[1].level not_text"_s);
    EXPECT_EQ(problemOf(R"({"checks":[{"level":"stop"},7]})", checks), u"checks[1] not_object"_s);
    EXPECT_EQ(problemOf(R"({"checks":[],"later":"x"})", checks), QString());
}

TEST(ListedWords, AWordThisProgramDoesNotKnowIsKeptAsItIs)
{
    const auto word = Listed<Colour>::fromWord(u"ultraviolet"_s);
    EXPECT_FALSE(word.isKnown());
    EXPECT_EQ(word.value(), Colour::Unknown);
    EXPECT_EQ(word.word(), u"ultraviolet"_s);
    EXPECT_FALSE(word == Listed<Colour>::fromWord(u"infrared"_s));
    EXPECT_EQ(Listed<Colour>(Colour::Red).word(), u"red"_s);
    EXPECT_TRUE(Listed<Colour>::fromWord(u"red"_s) == Colour::Red);
}

RC_GTEST_PROP(JsonReading, EveryIntegerOf64BitsIsReadFromTextAndFromNumber, ())
{
    const std::int64_t number = *anyNumber();
    JsonFields reader(
        {{u"text"_s, QString::number(number)}, {u"number"_s, static_cast<qint64>(number)}},
        u"sheet"_s);
    RC_ASSERT(reader.integer(u"text") == number);
    RC_ASSERT(reader.integer(u"number") == number);
    RC_ASSERT(reader.isGood());
}
