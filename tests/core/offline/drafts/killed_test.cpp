// A real process that types is killed at random moments; what it was told is kept is there afterwards.

#include "core/offline/drafts/draftjournal.h"
#include "tests/core/offline/drafts/typist/typist.h"
#include "tests/core/offline/drafts/typistprocess.h"
#include "tests/support/demand.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::offline;
using namespace purser::tests;

namespace {

constexpr int kills = 50;

/// Every draft in the file is whole, and none is older than what the process was told.
void expectKept(const DraftJournal& journal, const TypistProcess& typist)
{
    QHash<QString, int> found;
    for (const Draft& draft : journal.drafts()) {
        const int count = draft.content.value(u"count"_s).toInt();
        found.insert(draft.key, count);
        EXPECT_EQ(draft.content.value(u"text"_s).toString(), Typist::textOf(draft.key, count))
            << draft.key.toStdString() << " is not what was typed";
    }
    for (auto it = typist.kept().cbegin(); it != typist.kept().cend(); ++it) {
        if (typist.sent().contains(it.key())) {
            EXPECT_FALSE(found.contains(it.key())) << it.key().toStdString() << " was sent";
        } else if (!typist.sending().contains(it.key())) {
            EXPECT_GE(found.value(it.key()), it.value()) << it.key().toStdString();
        }
    }
}

} // namespace

TEST(KilledTypist, LosesNothingItWasToldIsKept)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"drafts/journal"_s);
    const Secret key = DraftCipher::newKey();
    std::mt19937 random(20251128);
    std::uniform_int_distribution<int> life(0, 450);
    int told = 0;
    for (int round = 0; round < kills; ++round) {
        TypistProcess typist(path, key, QString::number(round));
        ASSERT_TRUE(typist.runFor(std::chrono::milliseconds(life(random)))) << "round " << round;
        const DraftJournal journal =
            demand(DraftJournal::open(path, demand(DraftCipher::fromKey(key))));
        EXPECT_FALSE(journal.opening().otherKey);
        expectKept(journal, typist);
        told += static_cast<int>(typist.kept().size());
    }
    EXPECT_GT(told, kills);
}
