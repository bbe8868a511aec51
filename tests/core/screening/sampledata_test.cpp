// Holds the engine against real lists where the sample data is at hand (PURSER_SAMPLE_DATA, or
// ../shared/data beside the project).

#include "core/screening/lists/listimporter.h"
#include "core/screening/match/engine.h"
#include "core/screening/proof/selftest.h"

#include <QDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::screening;

namespace {

/// Where the sample lists are, of the one place that may have them; none is no fault.
QStringList sampleFolders()
{
    QString data = qEnvironmentVariable("PURSER_SAMPLE_DATA");
    if (data.isEmpty())
        data = qEnvironmentVariable("PURSER_SOURCE_DIR") + u"/../shared/data"_s;
    const QString folder = data + u"/screening"_s;
    return QDir(folder + u"/ofac-2018-12"_s).exists() ? QStringList{folder} : QStringList{};
}

class SampleListTest : public testing::TestWithParam<QString>
{
protected:
    std::shared_ptr<const ListVersion> read(const QString& name)
    {
        const auto imported = importLists(GetParam() + u'/' + name);
        EXPECT_TRUE(imported);
        return imported ? imported->lists.front() : nullptr;
    }
};

/// The counts were taken with another reader (Python's csv and ElementTree).
TEST_P(SampleListTest, HoldsEveryRow)
{
    const auto ofac = read(u"ofac-2018-12"_s);
    ASSERT_TRUE(ofac);
    EXPECT_EQ(ofac->counts.entities, 7379);
    EXPECT_EQ(ofac->counts.rows, 7379 + 9682 + 11696 + 13);
    const auto un = read(u"un_excerpt.xml"_s);
    ASSERT_TRUE(un);
    EXPECT_EQ(un->counts.entities, 80);
}

TEST_P(SampleListTest, EveryNameFindsItself)
{
    std::vector<std::shared_ptr<const ListVersion>> lists{
        read(u"ofac-2018-12"_s), read(u"un_excerpt.xml"_s)};
    ASSERT_TRUE(lists[0] && lists[1]);
    const Engine engine(std::make_shared<const ListSet>(lists), EngineConfig{});
    const SelfTestResult result = selfTest(engine,
        {NameChange::AsIs, NameChange::LowerCase, NameChange::NoDiacritics, NameChange::Reordered},
        7);
    for (const SelfTestMiss& miss : result.misses)
        ADD_FAILURE() << miss.entity.toStdString() << " " << miss.name.toStdString() << " "
                      << nameChangeName(miss.change);
    EXPECT_TRUE(result.isGood());
}

TEST_P(SampleListTest, PartsAddUpToTheScoreOverAThousandHits)
{
    const auto list = read(u"ofac-2018-12"_s);
    ASSERT_TRUE(list);
    const Engine engine(
        std::make_shared<const ListSet>(std::vector<std::shared_ptr<const ListVersion>>{list}),
        EngineConfig{});
    Engine::Session session(engine);
    ScreenOptions options;
    options.floor = 0.4;
    int hits = 0;
    for (size_t i = 0; i < list->entities.size() && hits < 1000; i += 11) {
        Subject subject;
        subject.kind = list->entities[i].kind;
        subject.name = list->entities[i].names.back().text;
        subject.birth = BirthDate::parse(u"1961-04-05"_s);
        subject.nationalities = {u"SY"_s};
        for (const Hit& hit : session.screen(subject, options)) {
            double sum = 0;
            for (const ScorePart& part : hit.parts)
                sum += part.value;
            EXPECT_NEAR(sum, hit.score, 0.001) << subject.name.toStdString();
            ++hits;
        }
    }
    EXPECT_GE(hits, 1000);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SampleListTest);
INSTANTIATE_TEST_SUITE_P(Samples, SampleListTest, testing::ValuesIn(sampleFolders()));

} // namespace
