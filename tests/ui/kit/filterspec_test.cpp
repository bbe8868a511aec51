#include "ui/kit/grid/filterfield.h"
#include "ui/kit/grid/filterspec.h"
#include "ui/kit/text/formats.h"

#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

FilterRule is(const QString& field, const QStringList& values, bool except = false)
{
    return {field, FilterOp::Is, except, values};
}

QList<FilterField> fields()
{
    return {{u"method"_s, u"Method"_s, FilterKind::Word,
                {{u"sepa"_s, u"SEPA"_s}, {u"wire"_s, u"Wire"_s}}},
        {u"client"_s, u"Client"_s, FilterKind::Text}, {u"client_id"_s, u"Client"_s, FilterKind::Id},
        {u"risk"_s, u"Risk"_s, FilterKind::Number},
        {u"amount"_s, u"Amount"_s, FilterKind::Money, {}, false, {Currency(u"EUR"_s, 2)}},
        {u"flag"_s, u"Flag"_s, FilterKind::Word, {}, true}};
}

QString words(const FilterRule& rule)
{
    return FilterTexts::sentence(rule, fields(), Formats(QLocale::c(), QTimeZone::utc()))
        .replace(u'\u00a0', u' ');
}

TEST(FilterSpecTest, TakesValuesIntoTheRuleThatIsThere)
{
    FilterSpec spec;
    spec.add(is(u"method"_s, {u"sepa"_s}));
    spec.add(is(u"method"_s, {u"wire"_s, u"sepa"_s}));
    spec.add(is(u"method"_s, {u"card"_s}, true));
    ASSERT_EQ(spec.rules().size(), 2);
    EXPECT_EQ(spec.rules().at(0).values, (QStringList{u"sepa"_s, u"wire"_s}));
    EXPECT_TRUE(spec.rules().at(1).except);
}

TEST(FilterSpecTest, ARangeTakesThePlaceOfTheRangeBefore)
{
    FilterSpec spec;
    spec.add({u"risk"_s, FilterOp::Between, false, {u"10"_s, u"20"_s}});
    spec.add({u"risk"_s, FilterOp::Between, false, {u"30"_s, QString()}});
    ASSERT_EQ(spec.rules().size(), 1);
    EXPECT_EQ(spec.rules().at(0).values, (QStringList{u"30"_s, QString()}));
}

TEST(FilterSpecTest, IsAskedAsTheOfficeHasIt)
{
    FilterSpec spec;
    spec.add(is(u"client_id"_s, {u"17"_s}, true));
    spec.add({u"amount"_s, FilterOp::Between, false, {u"100"_s, QString()}, {}, u"EUR"_s});
    spec.add({u"flag"_s, FilterOp::Empty, true, {}});
    const QJsonArray expected{QJsonObject{{u"field"_s, u"client_id"_s}, {u"op"_s, u"is"_s},
                                  {u"except"_s, true}, {u"values"_s, QJsonArray{u"17"_s}}},
        QJsonObject{{u"field"_s, u"amount"_s}, {u"op"_s, u"between"_s},
            {u"values"_s, QJsonArray{u"100"_s, QJsonValue()}}, {u"currency"_s, u"EUR"_s}},
        QJsonObject{{u"field"_s, u"flag"_s}, {u"op"_s, u"empty"_s}, {u"except"_s, true}}};
    EXPECT_EQ(spec.toJson(), expected);
}

TEST(FilterSpecTest, ComesBackFromAView)
{
    FilterSpec spec;
    spec.add({u"client_id"_s, FilterOp::Is, false, {u"17"_s}, {u"Okafor"_s}});
    spec.add({u"amount"_s, FilterOp::Between, true, {QString(), u"100"_s}, {}, u"EUR"_s});
    spec.add({u"flag"_s, FilterOp::Empty, false, {}});
    spec.add({u"client"_s, FilterOp::Contains, false, {u"oka"_s}});
    EXPECT_EQ(FilterSpec::fromJson(spec.toStoredJson()), spec);
}

TEST(FilterSpecTest, LeavesOutWhatItDoesNotUnderstand)
{
    const QJsonArray stored{u"x"_s,
        QJsonObject{
            {u"field"_s, u"a"_s}, {u"op"_s, u"sounds_like"_s}, {u"values"_s, QJsonArray{u"x"_s}}},
        QJsonObject{{u"op"_s, u"is"_s}, {u"values"_s, QJsonArray{u"x"_s}}},
        QJsonObject{{u"field"_s, u"a"_s}, {u"op"_s, u"is"_s}},
        QJsonObject{
            {u"field"_s, u"a"_s}, {u"op"_s, u"between"_s}, {u"values"_s, QJsonArray{u"1"_s}}},
        QJsonObject{{u"field"_s, u"a"_s}, {u"op"_s, u"is"_s}, {u"values"_s, QJsonArray{u"b"_s}}}};
    const FilterSpec spec = FilterSpec::fromJson(stored);
    ASSERT_EQ(spec.rules().size(), 1);
    EXPECT_EQ(spec.rules().first().field, u"a"_s);
}

TEST(FilterTextsTest, SayARuleInOneSentence)
{
    EXPECT_EQ(words(is(u"method"_s, {u"sepa"_s})), u"Method is SEPA"_s);
    EXPECT_EQ(
        words(is(u"method"_s, {u"sepa"_s, u"wire"_s}, true)), u"Method is not SEPA or Wire"_s);
    EXPECT_EQ(words({u"client"_s, FilterOp::Contains, false, {u"oka"_s, u"chi"_s}}),
        u"Client contains “oka” and “chi”"_s);
    EXPECT_EQ(words({u"client_id"_s, FilterOp::Is, false, {u"17"_s}, {u"Okafor"_s}}),
        u"Client is Okafor"_s);
    EXPECT_EQ(
        words({u"amount"_s, FilterOp::Between, false, {u"100000"_s, QString()}, {}, u"EUR"_s}),
        u"Amount from 1,000.00 EUR"_s);
    EXPECT_EQ(words({u"risk"_s, FilterOp::Between, true, {u"30"_s, u"60"_s}}),
        u"Risk not from 30 to 60"_s);
    EXPECT_EQ(
        words({u"risk"_s, FilterOp::Between, false, {QString(), u"60"_s}}), u"Risk up to 60"_s);
    EXPECT_EQ(words({u"flag"_s, FilterOp::Empty, true, {}}), u"Flag is not empty"_s);
}

TEST(FilterTextsTest, ALongListIsCountedAndAnUnknownFieldNamed)
{
    EXPECT_TRUE(words(is(u"client_id"_s, {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}))
                    .startsWith(u"Client is 1 or 2 or 3 and 2 more"_s));
    EXPECT_EQ(words(is(u"new_field"_s, {u"x"_s})), u"new_field is “x”"_s);
}

} // namespace
} // namespace purser::kit
