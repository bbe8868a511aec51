#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/actions/matching.h"
#include "ui/kit/actions/palette.h"
#include "ui/kit/actions/palettemodel.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;

ActionSpec spec(const QString& id, const QKeySequence& keys = {}, const QString& scope = {})
{
    return {id, id, {}, keys, {}, {}, scope};
}

TEST(ActionRegistryTest, TwoActionsCannotHaveOneId)
{
    ActionRegistry actions;
    EXPECT_TRUE(actions.add(spec(u"a"_s)));
    const auto second = actions.add(spec(u"a"_s));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Internal);
}

TEST(ActionRegistryTest, AShortcutIsTakenOnlyWhereBothCanBeActive)
{
    ActionRegistry actions;
    EXPECT_TRUE(actions.add(spec(u"payments.find"_s, QKeySequence::Find, u"payments"_s)));
    EXPECT_TRUE(actions.add(spec(u"clients.find"_s, QKeySequence::Find, u"clients"_s)));
    const auto clash = actions.add(spec(u"app.find"_s, QKeySequence::Find));
    ASSERT_FALSE(clash);
    EXPECT_FALSE(actions.add(spec(u"payments.search"_s, QKeySequence::Find, u"payments"_s)));
    EXPECT_EQ(actions.ids().size(), 2);
}

TEST(ActionRegistryTest, PermissionScopeAndReason)
{
    ActionRegistry actions;
    int done = 0;
    ActionSpec approve{u"approve"_s, u"Approve"_s, {}, {}, u"payment.approve"_s, [&] { ++done; },
        u"payments"_s};
    ASSERT_TRUE(actions.add(approve));
    EXPECT_FALSE(actions.trigger(u"approve"_s)) << "no permission";
    actions.setPermissions({u"payment.approve"_s});
    EXPECT_FALSE(actions.trigger(u"approve"_s)) << "another desk is on show";
    actions.setScope(u"payments"_s);
    EXPECT_TRUE(actions.trigger(u"approve"_s));
    actions.setEnabled(u"approve"_s, false, u"No connection."_s);
    EXPECT_FALSE(actions.trigger(u"approve"_s));
    EXPECT_EQ(actions.action(u"approve"_s)->toolTip(), u"No connection."_s);
    EXPECT_EQ(done, 1);
    EXPECT_FALSE(actions.trigger(u"no such"_s));
}

TEST(ActionRegistryTest, ShortcutsWorkInTheWindow)
{
    tests::kitTheme();
    ActionRegistry actions;
    int done = 0;
    ASSERT_TRUE(actions.add({u"next"_s, u"Work next"_s, {}, Qt::Key_F9, {}, [&] { ++done; }}));
    QWidget window;
    actions.attachTo(&window);
    ASSERT_TRUE(tests::showActive(window));
    QTest::keyClick(&window, Qt::Key_F9);
    EXPECT_EQ(done, 1);
    actions.remove(u"next"_s);
    EXPECT_EQ(actions.action(u"next"_s), nullptr);
}

TEST(DeedsTest, AnOfferEndsWithItsOwner)
{
    Deeds deeds;
    qint64 opened = 0;
    {
        QObject desk;
        deeds.offer(&desk, u"client.open"_s,
            [&](const QVariantMap& arguments) { opened = arguments.value(u"id"_s).toLongLong(); });
        EXPECT_TRUE(deeds.open(u"client.open"_s, 1042));
        EXPECT_EQ(opened, 1042);
    }
    EXPECT_FALSE(deeds.canDo(u"client.open"_s));
    EXPECT_FALSE(deeds.open(u"client.open"_s, 7));
    EXPECT_EQ(opened, 1042);
}

TEST(DeedsTest, ALaterOfferIsNotTakenDownByTheEarlierOwner)
{
    Deeds deeds;
    QObject second;
    int who = 0;
    {
        QObject first;
        deeds.offer(&first, u"open"_s, [&](const QVariantMap&) { who = 1; });
        deeds.offer(&second, u"open"_s, [&](const QVariantMap&) { who = 2; });
    }
    EXPECT_TRUE(deeds.ask(u"open"_s, {}));
    EXPECT_EQ(who, 2);
}

TEST(MatchRank, BeginningsOfWordsInAnyOrder)
{
    EXPECT_GT(matchRank(u"Change password…"_s, u"pass"_s), 0);
    EXPECT_GT(matchRank(u"Change password…"_s, u"pass cha"_s), 0);
    EXPECT_EQ(matchRank(u"Change password…"_s, u"word"_s), 0);
    EXPECT_EQ(matchRank(u"Change password…"_s, u"change theme"_s), 0);
    EXPECT_GT(matchRank(u"Größe ändern"_s, u"andern"_s), 0);
    EXPECT_GT(matchRank(u"Go to Payments"_s, u"go"_s), matchRank(u"Let go"_s, u"go"_s));
    EXPECT_GT(matchRank(u"Anything"_s, {}), 0);
}

TEST(MatchRank, ForgivesOneSlipInAWordOfFourLetters)
{
    for (const QString& typed : {u"pasword"_s, u"passwrod"_s, u"passsword"_s, u"passwird"_s,
             u"chnage"_s, u"chnage pasword"_s}) {
        const int rank = matchRank(u"Change password…"_s, typed);
        EXPECT_GT(rank, 0) << typed.toStdString();
        EXPECT_LT(rank, exactRank) << typed.toStdString();
    }
    EXPECT_EQ(matchRank(u"Change password…"_s, u"pss"_s), 0) << "three letters are too few to guess";
    EXPECT_EQ(matchRank(u"Log out"_s, u"lgo"_s), 0);
    EXPECT_EQ(matchRank(u"Dark theme"_s, u"drak tehme"_s) > 0, true);
    EXPECT_EQ(matchRank(u"Dark theme"_s, u"drka tehmx"_s), 0);
}

TEST(Slips, AreCountedToTheBeginningOfAWord)
{
    EXPECT_EQ(slipsToBeginning(u"pass", u"password", 2), 0);
    EXPECT_EQ(slipsToBeginning(u"psas", u"password", 2), 1);
    EXPECT_EQ(slipsToBeginning(u"paxx", u"password", 1), 2);
    EXPECT_EQ(slipsToBeginning(u"abc", u"", 2), 3);
}

/// Answers when the test says so.
class ScriptedFinder : public Finder
{
public:
    std::function<void()> search(const QString& text, int, QObject*, Ready ready) override
    {
        texts.append(text);
        answers.append(std::move(ready));
        return [this] { ++cancelled; };
    }
    QStringList texts;
    QList<Ready> answers;
    int cancelled = 0;
};

class PaletteTest : public testing::Test
{
protected:
    PaletteTest()
    {
        tests::kitTheme();
        window.resize(1000, 700);
        EXPECT_TRUE(actions.add({u"theme.dark"_s, u"Dark theme"_s, {}, {}, {}, [this] { ++dark; }}));
        EXPECT_TRUE(actions.add({u"logout"_s, u"Log out"_s}));
        deeds.offer(&window, u"client.open"_s,
            [this](const QVariantMap& arguments) { opened = arguments.value(u"id"_s).toLongLong(); });
        window.show();
    }

    QLineEdit& box() { return *palette.findChild<QLineEdit*>(); }

    QWidget window;
    ActionRegistry actions;
    Deeds deeds;
    ScriptedFinder finder;
    int dark = 0;
    qint64 opened = 0;
    Palette palette{actions, deeds, &finder, &window};
};

Found client(qint64 id, const QString& name)
{
    return {u"client"_s, name, {}, {}, u"client.open"_s, {{u"id"_s, id}}};
}

TEST_F(PaletteTest, ShowsEveryActionBeforeAnythingIsTyped)
{
    palette.openWith({});
    EXPECT_EQ(palette.resultCount(), 2);
    EXPECT_TRUE(finder.texts.isEmpty());
}

TEST_F(PaletteTest, EnterRunsTheActionThatMatches)
{
    palette.openWith(u"dark"_s);
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(dark, 1);
    EXPECT_FALSE(palette.isVisible());
}

TEST_F(PaletteTest, WhatTheOfficeFindsStandsFirstAndOpens)
{
    palette.openWith(u"oka"_s);
    ASSERT_EQ(finder.texts, QStringList{u"oka"_s});
    finder.answers.last()(QList<Found>{client(1042, u"Chidi Okafor"_s), client(7, u"Okada"_s)});
    QTest::keyClick(&box(), Qt::Key_Down);
    QTest::keyClick(&box(), Qt::Key_Up);
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(opened, 1042);
}

TEST_F(PaletteTest, OnlyTheAnswerToTheLastTextIsShown)
{
    palette.openWith(u"ok"_s);
    QTest::keyClicks(&box(), u"afor"_s);
    ASSERT_TRUE(eventually([&] { return finder.texts.size() == 2; }));
    EXPECT_EQ(finder.cancelled, 1);
    finder.answers.at(1)(QList<Found>{client(1, u"Okafor"_s)});
    finder.answers.at(0)(QList<Found>{client(2, u"Okada"_s), client(3, u"Oki"_s)});
    EXPECT_EQ(palette.resultCount(), 1);
}

TEST_F(PaletteTest, ActionsStillWorkWhenTheOfficeDoesNotAnswer)
{
    palette.openWith(u"dark"_s);
    finder.answers.last()(failure(ErrorCode::ConnectionLost));
    EXPECT_EQ(palette.resultCount(), 1);
    QTest::keyClick(&box(), Qt::Key_Return);
    EXPECT_EQ(dark, 1);
}

TEST_F(PaletteTest, OneLetterAsksTheOfficeNothing)
{
    palette.openWith(u"o"_s);
    EXPECT_TRUE(finder.texts.isEmpty());
}

} // namespace
} // namespace purser::kit
