#include "core/screening/match/explanation.h"
#include "core/screening/match/namescorer.h"
#include "core/screening/match/sounddistance.h"
#include "tests/core/screening/support/samplelists.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

/// Letters of a range of code points, one to nine.
rc::Gen<QString> genLetters(std::uint32_t first, std::uint32_t last)
{
    const auto points = rc::gen::container<std::vector<std::uint32_t>>(
        rc::gen::inRange<std::uint32_t>(first, last + 1));
    return rc::gen::map(
        rc::gen::resize(9, rc::gen::nonEmpty(points)), [](const std::vector<std::uint32_t>& text) {
            return QString::fromStdU32String(std::u32string(text.begin(), text.end()));
        });
}

/// A word as names have them, in one of several scripts.
rc::Gen<QString> genWord()
{
    return rc::gen::oneOf(genLetters('a', 'z'), genLetters('a', 'z'), genLetters(U'а', U'я'),
        genLetters(U'ب', U'غ'), genLetters(U'α', U'ω'),
        rc::gen::element(u"mohammed"_s, u"al"_s, u"bin"_s, u"abdul"_s, u"ltd"_s, u"dr"_s, u"3"_s));
}

rc::Gen<QString> genName()
{
    const auto words = rc::gen::container<std::vector<QString>>(genWord());
    return rc::gen::map(
        rc::gen::resize(5, rc::gen::nonEmpty(words)), [](const std::vector<QString>& name) {
            return QStringList(name.begin(), name.end()).join(u' ');
        });
}

WeighedName formOf(const QString& name, EntityKind kind)
{
    return weighed(nameFormOf(name, kind), TokenFrequencies{}, EngineConfig{});
}

RC_GTEST_PROP(NameScorerProperty, StaysBetweenNothingAndOne, ())
{
    const double score = pairScore(*genName(), *genName());
    RC_ASSERT(score >= 0.0);
    RC_ASSERT(score <= 1.0 + 1e-9);
}

RC_GTEST_PROP(NameScorerProperty, GivesOneForTheNameItself, ())
{
    const QString name = *genName();
    const EntityKind kind = *rc::gen::element(EntityKind::Person, EntityKind::Organisation);
    RC_PRE(!nameFormOf(name, kind).isEmpty());
    RC_ASSERT(pairScore(name, name, kind) >= 0.9999);
}

RC_GTEST_PROP(NameScorerProperty, PartsAddUpToTheScore, ())
{
    const EngineConfig config;
    const WeighedName a = formOf(*genName(), EntityKind::Person);
    const WeighedName b = formOf(*genName(), EntityKind::Person);
    const NameScore score = NameScorer(config).score(a, b);
    RC_ASSERT(std::abs(sumOf(explained(score, a, b)) - score.score) < 0.001);
}

/// Words more in the query weigh otherwise than words more in the list; with as many of equal weight
/// on both sides the two directions agree.
RC_GTEST_PROP(NameScorerProperty, IsSymmetricWhereBothSidesHaveTheSameWeight, ())
{
    const auto count = *rc::gen::inRange<size_t>(1, 5);
    const auto words = *rc::gen::container<std::vector<QString>>(count, genLetters('a', 'z'));
    QString first;
    QString second;
    for (const QString& word : words) {
        first += word + u"ton "_s;
        second = word + *rc::gen::element(u"ton "_s, u"tom "_s, u"garb "_s) + second;
    }
    const WeighedName a = formOf(first, EntityKind::Person);
    const WeighedName b = formOf(second, EntityKind::Person);
    if (a.size() == b.size() && std::abs(a.total - b.total) < 0.001F)
        RC_ASSERT(std::abs(pairScore(first, second) - pairScore(second, first)) < 0.05);
}

RC_GTEST_PROP(SoundDistanceProperty, IsSymmetricAndZeroOnlyForItself, ())
{
    const auto letters =
        rc::gen::resize(10, rc::gen::container<std::string>(rc::gen::inRange<char>('a', '{')));
    const std::string a = *letters;
    const std::string b = *letters;
    RC_ASSERT(std::abs(soundDistance(a, b, 99) - soundDistance(b, a, 99)) < 1e-5);
    RC_ASSERT((soundDistance(a, b, 99) < 1e-6) == (a == b));
}

RC_GTEST_PROP(NameFormProperty, TakesAnyTextAndIgnoresCaseAndSpaces, ())
{
    const QString name = *genName();
    const auto lettersOf = [](const QString& text) {
        std::vector<std::string> letters;
        for (const NameToken& token : nameFormOf(text, EntityKind::Person).tokens)
            letters.push_back(token.letters);
        return letters;
    };
    RC_ASSERT(lettersOf(name) == lettersOf(name.toUpper()));
    RC_ASSERT(lettersOf(name) == lettersOf(u"  "_s + QString(name).replace(u' ', u"\u00A0 "_s)));
}

} // namespace
