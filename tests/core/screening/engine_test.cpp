#include "core/screening/match/engine.h"
#include "core/screening/match/explanation.h"
#include "tests/core/screening/support/samplelists.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace {

std::vector<ListedEntity> sample()
{
    std::vector<ListedEntity> entities{
        person(u"p1"_s, {u"OKAFOR, Ada Ngozi"_s, u"OKAFOUR, Adah"_s}),
        person(u"p2"_s, {u"SILVA, Rui"_s}), person(u"p3"_s, {u"LAVROV, Sergey Viktorovich"_s}),
        company(u"c1"_s, {u"OKAFOR TRADING LLC"_s}), company(u"c2"_s, {u"SEA QUEEN"_s})};
    entities[4].kind = EntityKind::Vessel;
    entities[1].identifiers = {{u"Passport"_s, u"X-7654321"_s, u"PT"_s}};
    entities[1].wallets = {{u"ETH"_s, u"0xAbCdEf0123"_s}, {u"XBT"_s, u"1QwErTy"_s}};
    return entities;
}

class EngineTest : public testing::Test
{
protected:
    std::vector<Hit> screen(const Subject& subject, double floor = 0.65)
    {
        ScreenOptions options;
        options.floor = floor;
        return m_session.screen(subject, options);
    }

    Engine m_engine{setOf(sample()), EngineConfig{}};
    Engine::Session m_session{m_engine};
};

TEST_F(EngineTest, GivesThePublishersIdAndTheNameThatFits)
{
    const auto hits = screen(personCalled(u"Adah Okafour"_s));
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].entity->id, u"p1"_s);
    EXPECT_EQ(hits[0].listedName.text, u"OKAFOUR, Adah"_s);
    EXPECT_EQ(hits[0].band, Band::Strong);
}

TEST_F(EngineTest, AWeakAliasHasAThresholdOfItsOwnAndHidesNoOtherName)
{
    std::vector<ListedEntity> entities{person(u"w"_s, {u"OKAFOR, Ada Ngozi"_s, u"The Clerk"_s}),
        person(u"b"_s, {u"PETROVA, Ekaterina"_s, u"PETROVA, Ekaterine"_s})};
    entities[0].names[1].strength = NameStrength::Weak;
    entities[1].names[1].strength = NameStrength::Weak;
    EngineConfig stricter;
    stricter.scopes.push_back({{}, std::nullopt, 0.95, true});
    const auto found = [&entities](const EngineConfig& config, const QString& name) {
        const Engine engine{setOf(std::vector<ListedEntity>(entities)), config};
        Engine::Session session{engine};
        return session.screen(personCalled(name), {.floor = config.bands.shadow});
    };
    const auto usual = found({}, u"The Clerk"_s);
    ASSERT_EQ(usual.size(), 1u);
    EXPECT_EQ(usual[0].band, Band::Review);
    const auto weak = found(stricter, u"The Clerk"_s);
    ASSERT_EQ(weak.size(), 1u);
    EXPECT_EQ(weak[0].score, usual[0].score) << "another threshold, not another score";
    EXPECT_EQ(weak[0].band, Band::Shadow);
    // Its own name is an alert, whatever the alias beside it scores.
    EngineConfig generous = stricter;
    generous.name.weakAlias = 1.0;
    const auto both = found(generous, u"Ekaterine Petrova"_s);
    ASSERT_EQ(both.size(), 1u);
    EXPECT_EQ(both[0].listedName.strength, NameStrength::Weak) << "0.95 is reached";
    generous.scopes[0].review = 1.1;
    const auto hidden = found(generous, u"Ekaterine Petrova"_s);
    ASSERT_EQ(hidden.size(), 1u);
    EXPECT_NE(hidden[0].listedName.strength, NameStrength::Weak);
    EXPECT_GE(hidden[0].band, Band::Review);
    // What an engine without it gives keeps its bytes, and one with it is read again.
    EXPECT_FALSE(EngineConfig{}.canonical().contains("weak\""));
    const auto again =
        EngineConfig::fromCanonical(QJsonDocument::fromJson(stricter.canonical()).object());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->digest(), stricter.digest());
    EXPECT_EQ(again->reviewOf(u"UN"_s, EntityKind::Person, NameStrength::Weak), 0.95);
    EXPECT_EQ(again->reviewOf(u"UN"_s, EntityKind::Person), EngineConfig{}.bands.review);
}

TEST_F(EngineTest, FindsANameWhoseWordsArePartedElsewhere)
{
    const Engine engine{
        setOf({person(u"h"_s, {u"JALAL, Husam-al-Din"_s}), person(u"k"_s, {u"KIM, Su-Kwang"_s}),
            person(u"a"_s, {u"ABDOULAYE HISSENE"_s}), person(u"p"_s, {u"PAK, Il-Kyu"_s})}),
        EngineConfig{}};
    Engine::Session session{engine};
    const std::pair<QString, QString> same[] = {{u"Husam-a-lDin JALAL"_s, u"h"_s},
        {u"Husam-al-DinJALAL"_s, u"h"_s}, {u"Jalal Husamal Din"_s, u"h"_s},
        {u"SuK-wang KIM"_s, u"k"_s}, {u"ABDOUALYE HISSENE"_s, u"a"_s}, {u"IlxKyu PAK"_s, u"p"_s}};
    for (const auto& [name, entity] : same) {
        const auto hits = session.screen(personCalled(name), {});
        ASSERT_EQ(hits.size(), 1u) << qPrintable(name);
        EXPECT_EQ(hits[0].entity->id, entity);
        EXPECT_GE(hits[0].score, EngineConfig{}.bands.review) << qPrintable(name);
        EXPECT_NEAR(sumOf(hits[0].parts), hits[0].score, 0.001);
    }
    for (const QString& other : {u"Husam-al-Rashid Jalal"_s, u"Su-Kyong Kim"_s, u"Il Kyo Bak"_s})
        EXPECT_TRUE(
            session.screen(personCalled(other), {.floor = EngineConfig{}.bands.strong}).empty())
            << qPrintable(other);
}

TEST_F(EngineTest, ComparesPersonsWithPersonsAndTheUnknownWithAll)
{
    EXPECT_EQ(screen(personCalled(u"Sea Queen"_s)).size(), 0u);
    Subject unknown;
    unknown.name = u"Sea Queen"_s;
    ASSERT_EQ(screen(unknown).size(), 1u);
    EXPECT_EQ(screen(unknown)[0].entity->id, u"c2"_s);
    unknown.name = u"Sergei Lavrov"_s;
    ASSERT_EQ(screen(unknown).size(), 1u);
    Subject firm;
    firm.kind = EntityKind::Organisation;
    firm.name = u"Okafor Trading Limited"_s;
    ASSERT_EQ(screen(firm).size(), 1u);
    EXPECT_EQ(screen(firm)[0].entity->id, u"c1"_s);
}

TEST_F(EngineTest, PartsAddUpToTheScore)
{
    Subject subject = personCalled(u"Sergej Lavrow"_s);
    subject.birth = BirthDate::parse(u"1950-03-21"_s);
    subject.nationalities = {u"RU"_s};
    for (const QString& name : {u"Sergej Lavrow"_s, u"Serge Lavroff Ivanov"_s, u"Lavrov"_s,
             u"Ada Okafor"_s, u"Rui da Silva"_s}) {
        subject.name = name;
        const auto hits = screen(subject, 0.05);
        EXPECT_FALSE(hits.empty()) << name.toStdString();
        for (const Hit& hit : hits)
            EXPECT_NEAR(sumOf(hit.parts), hit.score, 0.001) << name.toStdString();
    }
}

TEST_F(EngineTest, SaysWhichWordsItTookForTheSame)
{
    const auto hits = screen(personCalled(u"Sergei Lavrov"_s));
    ASSERT_FALSE(hits.empty());
    QStringList codes;
    for (const ScorePart& part : hits[0].parts)
        codes.append(part.code);
    EXPECT_EQ(codes, (QStringList{u"words"_s, u"words"_s, u"only_in_list"_s}));
    EXPECT_TRUE(hits[0].parts[0].detail.startsWith(u"sergei = sergey (variant"_s))
        << hits[0].parts[0].detail.toStdString();
    EXPECT_EQ(hits[0].parts[2].detail, u"viktorovich"_s);
}

TEST_F(EngineTest, DocumentsAndWalletsDecideAlone)
{
    Subject subject = personCalled(u"Somebody Else"_s);
    subject.identifiers = {{u"Passport"_s, u"x7654321"_s, {}}};
    auto hits = screen(subject);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].entity->id, u"p2"_s);
    EXPECT_EQ(hits[0].score, 1);
    EXPECT_EQ(hits[0].parts[0].code, u"document"_s);
    subject.identifiers.clear();
    subject.wallets = {u"0xABCDEF0123"_s};
    hits = screen(subject);
    ASSERT_EQ(hits.size(), 1u) << "hexadecimal addresses have no case";
    EXPECT_EQ(hits[0].parts[0].code, u"wallet"_s);
    subject.wallets = {u"1qwerty"_s};
    EXPECT_TRUE(screen(subject).empty()) << "others have";
    subject.identifiers = {{u"Passport"_s, u"7654321"_s, {}}};
    EXPECT_TRUE(screen(subject).empty()) << "nearly the same number is another";
}

TEST(EngineOfWallets, FindsEveryOneOf654AndNoneThatIsNearlyOne)
{
    constexpr int wallets = 654;
    const auto address = [](int number) {
        return u"0x"_s + QString::number(0x1000'0000 + 7919LL * number, 16) + u"c0ffee"_s;
    };
    std::vector<ListedEntity> entities;
    for (int i = 0; i < wallets; ++i) {
        entities.push_back(person(u"w%1"_s.arg(i), {u"LISTED, Number%1"_s.arg(i)}));
        entities.back().wallets = {{u"ETH"_s, address(i)}};
    }
    const Engine engine(setOf(entities), EngineConfig{});
    Engine::Session session(engine);
    Subject subject = personCalled(u"Somebody Else"_s);
    int found = 0;
    int nearly = 0;
    for (int i = 0; i < wallets; ++i) {
        subject.wallets = {address(i)};
        const auto hits = session.screen(subject, {});
        found += hits.size() == 1 && hits[0].entity->id == u"w%1"_s.arg(i) && hits[0].score == 1
                && hits[0].parts[0].code == u"wallet"_s
            ? 1
            : 0;
        // One sign less, one more, and one that is another.
        for (const QString& wrong : {address(i).chopped(1), address(i) + u'0',
                 QString(address(i)).replace(5, 1, u"f"_s).replace(6, 1, u"f"_s) + u"f"_s}) {
            subject.wallets = {wrong};
            nearly += session.screen(subject, {}).empty() ? 0 : 1;
        }
    }
    EXPECT_EQ(found, wallets);
    EXPECT_EQ(nearly, 0);
}

TEST_F(EngineTest, ShowsWhatTheBandsHideOnDemand)
{
    const Subject subject = personCalled(u"Ada Brown"_s);
    EXPECT_TRUE(screen(subject).empty());
    const auto hidden = screen(subject, 0.05);
    ASSERT_FALSE(hidden.empty());
    EXPECT_EQ(hidden[0].band, Band::None);
    EXPECT_EQ(hidden[0].entity->id, u"p1"_s);
}

TEST_F(EngineTest, ScreensOtherNamesToo)
{
    Subject subject = personCalled(u"Somebody Else"_s);
    subject.otherNames = {u"Сергей Лавров"_s};
    const auto hits = screen(subject);
    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits[0].queryName, u"Сергей Лавров"_s);
}

TEST_F(EngineTest, GivesTheSameAnswerEveryTime)
{
    Engine other(setOf(sample()), EngineConfig{});
    Engine::Session session(other);
    ScreenOptions options;
    options.floor = 0.05;
    for (const QString& name : {u"Ada Okafor"_s, u"Rui Silva"_s, u"Lavrov"_s}) {
        const auto first = screen(personCalled(name), 0.05);
        const auto second = session.screen(personCalled(name), options);
        ASSERT_EQ(first.size(), second.size());
        for (size_t i = 0; i < first.size(); ++i) {
            EXPECT_EQ(first[i].entity->id, second[i].entity->id);
            EXPECT_EQ(first[i].score, second[i].score);
        }
    }
}

TEST_F(EngineTest, TakesNamesThatAreNone)
{
    for (const QString& name :
        {u""_s, u" "_s, u"…"_s, u"1"_s, QString(20'000, u'a'), QString(u"a "_s).repeated(2'000)})
        EXPECT_TRUE(screen(personCalled(name)).empty()) << name.size();
}

TEST(EngineConfig, DigestFollowsEveryFigure)
{
    const QByteArray digest = EngineConfig{}.digest();
    EngineConfig config;
    for (const auto& [name, value] : config.figures()) {
        const double before = *value;
        *value = before + 0.5;
        EXPECT_NE(config.digest(), digest) << name;
        *value = before;
    }
    EXPECT_EQ(config.digest(), digest);
}

} // namespace
