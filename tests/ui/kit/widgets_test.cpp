#include "tests/ui/kit/accessiblenames.h"
#include "tests/ui/kit/kitapplication.h"
#include "ui/kit/widgets/approvalchain.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/stategraph.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/timeline.h"
#include "ui/kit/widgets/toasts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::kit {
namespace {

using tests::eventually;

class Widgets : public testing::Test
{
protected:
    Widgets() { tests::kitTheme(); }
};

QPushButton* buttonNamed(QWidget& root, const QString& name)
{
    const auto buttons = root.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->accessibleName() == name) {
            return button;
        }
    }
    return nullptr;
}

class Decisions : public Widgets
{
protected:
    Decisions()
    {
        window.resize(800, 80);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&bar);
        bar.setDecisions({{u"reject"_s, u"Reject…"_s, u"R"_s},
            {u"approve"_s, u"Approve 4,850.00 EUR"_s, u"A"_s, true}});
    }

    QWidget window;
    DecisionBar bar;
    QSignalSpy triggered{&bar, &DecisionBar::triggered};
};

TEST_F(Decisions, ALetterDecides)
{
    ASSERT_TRUE(tests::showActive(window));
    QTest::keyClick(&window, Qt::Key_A);
    ASSERT_EQ(triggered.size(), 1);
    EXPECT_EQ(triggered.at(0).at(0).toString(), u"approve"_s);
    bar.setParent(nullptr);
}

TEST_F(Decisions, WhatIsNotAllowedSaysWhyAndDoesNothing)
{
    ASSERT_TRUE(tests::showActive(window));
    bar.setAllowed(u"approve"_s, false, u"You have already approved this."_s);
    QTest::keyClick(&window, Qt::Key_A);
    EXPECT_TRUE(triggered.isEmpty());
    QPushButton* approve = buttonNamed(bar, u"Approve 4,850.00 EUR"_s);
    ASSERT_NE(approve, nullptr);
    EXPECT_FALSE(approve->isEnabled());
    EXPECT_EQ(approve->toolTip(), u"You have already approved this."_s);
    EXPECT_EQ(approve->accessibleDescription(), approve->toolTip());
    bar.setParent(nullptr);
}

TEST_F(Decisions, NothingCanBeDecidedTwiceWhileACommandIsOnItsWay)
{
    ASSERT_TRUE(tests::showActive(window));
    bar.setBusy(u"approve"_s);
    QTest::keyClick(&window, Qt::Key_A);
    QTest::keyClick(&window, Qt::Key_R);
    EXPECT_TRUE(triggered.isEmpty());
    bar.setBusy({});
    QTest::keyClick(&window, Qt::Key_R);
    EXPECT_EQ(triggered.size(), 1);
    bar.setParent(nullptr);
}

TEST_F(Decisions, TheScopeKeepsLettersOutOfTextFields)
{
    QLineEdit text(&window);
    window.layout()->addWidget(&text);
    ASSERT_TRUE(tests::showActive(window));
    text.setFocus();
    QTest::keyClicks(&text, u"ar"_s);
    EXPECT_EQ(text.text(), u"ar"_s);
    EXPECT_TRUE(triggered.isEmpty());
    bar.setParent(nullptr);
    text.setParent(nullptr);
}

TEST_F(Widgets, ChecksStandWithStopsFirstAndCount)
{
    CheckList checks;
    using Level = CheckItem::Level;
    checks.setChecks({{Level::Clear, u"Identity"_s, u"full"_s, u"KYC"_s, u"3 months"_s},
        {Level::Look, u"Destination age"_s, u"31 h"_s, u"office"_s, u"now"_s},
        {Level::Clear, u"Velocity"_s, u"2"_s, u"office"_s, {}},
        {Level::Stop, u"Closed loop"_s, u"owed"_s, u"office"_s, u"now"_s}});
    EXPECT_EQ(checks.plainText(),
        u"stop\tClosed loop\towed\toffice, now\n"
        "look\tDestination age\t31 h\toffice, now\n"
        "clear\tIdentity\tfull\tKYC, 3 months\n"
        "clear\tVelocity\t2\toffice"_s);
    EXPECT_EQ(checks.summary(), u"1 stop   1 look   2 clear"_s);
    EXPECT_EQ(checks.accessibleDescription(), checks.plainText());
    checks.setChecks({});
    EXPECT_EQ(checks.summary(), u"0 clear"_s);
}

TEST_F(Widgets, TabsMoveByKeyInReadingOrder)
{
    TabStrip tabs;
    tabs.addTab(u"mine"_s, u"Mine"_s);
    tabs.addTab(u"all"_s, u"All"_s);
    tabs.addTab(u"unknown"_s, u"Unknown"_s);
    tabs.setCount(u"mine"_s, 12);
    QSignalSpy changed(&tabs, &TabStrip::currentChanged);
    EXPECT_EQ(tabs.current(), u"mine"_s);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(tabs.current(), u"all"_s);
    tabs.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(tabs.current(), u"mine"_s);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(changed.size(), 2) << "there is nothing before the first tab";
    EXPECT_EQ(tabs.accessibleDescription(), u"Mine, 12"_s);
    tabs.setCurrent(u"no such"_s);
    EXPECT_EQ(tabs.current(), u"mine"_s);
}

TEST_F(Widgets, TheCurrentTabIsWholeWhereTheRoomIsShort)
{
    TabStrip tabs;
    for (const QString& word : {u"mine"_s, u"withdrawals"_s, u"deposits"_s, u"unknown"_s})
        tabs.addTab(word, word + u" in a language of long words"_s);
    tabs.resize(320, 40);
    tabs.show();
    ASSERT_GT(tabs.sizeHint().width(), 2 * tabs.width());
    tabs.setCurrent(u"unknown"_s);
    QSignalSpy changed(&tabs, &TabStrip::currentChanged);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(tabs.width() - 20, 20));
    EXPECT_EQ(changed.count(), 0) << "the last tab is current and ends at the edge";
    QTest::keyClick(&tabs, Qt::Key_Home);
    EXPECT_EQ(tabs.current(), u"mine"_s);
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, QPoint(20, 20));
    EXPECT_EQ(tabs.current(), u"mine"_s) << "the strip has gone back";
}

TEST_F(Widgets, TheSearchIsAnnouncedOnceAfterAPause)
{
    FilterBar bar;
    QSignalSpy searched(&bar, &FilterBar::searchChanged);
    auto* box = bar.findChild<QLineEdit*>();
    QTest::keyClicks(box, u"okafor"_s);
    EXPECT_TRUE(searched.isEmpty());
    ASSERT_TRUE(eventually([&] { return !searched.isEmpty(); }));
    EXPECT_EQ(searched.size(), 1);
    EXPECT_EQ(searched.at(0).at(0).toString(), u"okafor"_s);
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(searched.size(), 1) << "the same text again is no news";
    box->clear();
    EXPECT_EQ(searched.size(), 2) << "clearing is announced at once";
}

TEST_F(Widgets, AFilterGoesByKeyboardToo)
{
    FilterBar bar;
    bar.setFilters({{u"amount"_s, u"Amount ≥ 1,000 EUR"_s}});
    QSignalSpy removed(&bar, &FilterBar::filterRemoved);
    QSignalSpy clicked(&bar, &FilterBar::filterClicked);
    auto* chip = bar.findChild<Chip*>();
    ASSERT_NE(chip, nullptr);
    QTest::keyClick(chip, Qt::Key_Return);
    EXPECT_EQ(clicked.size(), 1);
    QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed.at(0).at(0).toString(), u"amount"_s);
    EXPECT_TRUE(tests::namelessFocusable(bar).isEmpty())
        << tests::namelessFocusable(bar).join(u", "_s).toStdString();
}

TEST_F(Widgets, FactsChangeInPlace)
{
    Facts facts(Facts::Direction::Down);
    facts.setFact(u"fee"_s, u"Fee"_s, u"0.00 EUR"_s);
    const auto labels = facts.findChildren<QLabel*>().size();
    facts.setFact(u"fee"_s, u"Fee"_s, u"1.00 EUR"_s);
    EXPECT_EQ(facts.findChildren<QLabel*>().size(), labels);
    EXPECT_EQ(facts.value(u"fee"_s), u"1.00 EUR"_s);
    facts.setFact(u"fee"_s, u"Fee"_s, {});
    EXPECT_EQ(facts.value(u"fee"_s), u"–"_s);
    auto* button = new QPushButton(u"Reveal"_s);
    facts.setFactWidget(u"mail"_s, u"E-mail"_s, button);
    facts.setFactWidget(u"mail"_s, u"E-mail"_s, button); // again, as a refresh does
    facts.clear();
    EXPECT_TRUE(facts.findChildren<QLabel*>().isEmpty());
}

TEST_F(Widgets, ABannerIsThereOnlyWhileItSaysSomething)
{
    Banner banner;
    EXPECT_TRUE(banner.isHidden());
    banner.showMessage(Tone::Warn, u"Connection lost."_s);
    EXPECT_FALSE(banner.isHidden());
    banner.clear();
    EXPECT_TRUE(banner.isHidden());
}

TEST_F(Widgets, WhatFlowsWrapsAndStaysInside)
{
    QWidget box;
    auto* flow = new FlowLayout(&box);
    for (int i = 0; i < 9; ++i) {
        flow->addWidget(new Chip(u"Requested by client"_s, Tone::Ok));
    }
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        box.setLayoutDirection(direction);
        for (const int width : {160, 340, 900}) {
            box.resize(width, flow->heightForWidth(width));
            flow->setGeometry(box.rect());
            for (int i = 0; i < flow->count(); ++i) {
                EXPECT_TRUE(box.rect().contains(flow->itemAt(i)->geometry())) << width << ' ' << i;
            }
        }
    }
    EXPECT_GT(flow->heightForWidth(160), flow->heightForWidth(900));
}

TEST_F(Widgets, LongTextsMakeListsHigher)
{
    StepList steps;
    steps.setSteps({{u"Ledger: client trading to payout in flight, 4,850.00 EUR"_s}, {u"Short"_s}});
    EXPECT_GT(steps.heightForWidth(160), steps.heightForWidth(800));
    Timeline timeline;
    timeline.setEntries({{u"14:03"_s, u"J. Ferreira"_s,
        u"returned for information: the name on the account differs from the client's"_s}});
    EXPECT_GT(timeline.heightForWidth(300), timeline.heightForWidth(1200));
}

TEST_F(Widgets, AnElidedLabelTellsTheRestInItsTooltip)
{
    Label label(u"to DE89 ···· 3000, Chidi Okafor, Berliner Sparkasse"_s);
    label.setElided(true);
    label.resize(80, 20);
    label.grab();
    EXPECT_EQ(label.toolTip(), label.text());
    label.resize(800, 20);
    label.grab();
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST_F(Widgets, AnErrorStateOffersToTryAgainAndItsReference)
{
    StatePanel panel;
    panel.setContent(new QWidget);
    panel.showError(Error{ErrorCode::Timeout, {}, {}});
    EXPECT_EQ(panel.state(), StatePanel::State::Error);
    QSignalSpy retry(&panel, &StatePanel::retryRequested);
    panel.findChild<QPushButton*>()->click();
    EXPECT_EQ(retry.size(), 1);
    panel.showEmpty(u"Nothing here."_s, {}, u"Add one"_s);
    QSignalSpy action(&panel, &StatePanel::actionRequested);
    panel.findChild<QPushButton*>()->click();
    EXPECT_EQ(action.size(), 1);
    EXPECT_EQ(retry.size(), 1);
}

TEST_F(Widgets, ToastsStackInsideTheWindow)
{
    QWidget window;
    window.resize(600, 400);
    Toasts toasts(&window);
    toasts.show(Tone::Ok, u"Approved. Receipt 41-7"_s);
    toasts.show(Tone::Warn,
        u"A long message that will not fit into one line of this narrow window, "
        "so it wraps and is still whole"_s);
    const auto shown = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(shown.size(), 2);
    EXPECT_FALSE(shown.at(0)->geometry().intersects(shown.at(1)->geometry()));
    for (const QWidget* toast : shown) {
        EXPECT_TRUE(window.rect().contains(toast->geometry()));
    }
    toasts.show(Tone::Ok, u"Approved. Receipt 41-8"_s);
    const auto newest = window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_EQ(newest.size(), 2) << "who is quick still sees the item under them";
    EXPECT_TRUE(std::none_of(newest.begin(), newest.end(), [](const QWidget* toast) {
        return toast->accessibleName() == u"Approved. Receipt 41-7"_s;
    })) << "the oldest is gone";
}

class States : public Widgets
{
protected:
    States()
    {
        graph.setStates({{u"waits"_s, u"Waits"_s}, {u"asked"_s, u"Asked"_s, true}, {u"done"_s, u"Done"_s, false, true}},
            {{u"waits"_s, u"asked"_s}, {u"asked"_s, u"waits"_s}, {u"waits"_s, u"done"_s, StateEdge::By::Outside},
                {u"waits"_s, u"nowhere"_s}});
        graph.resize(graph.sizeHint());
    }

    StateGraph graph;
};

TEST_F(States, BeginWithThePresentOneAndAreWalkedWithTheArrowKeys)
{
    EXPECT_EQ(graph.chosen(), u"done"_s);
    const QSignalSpy chosen(&graph, &StateGraph::chosenChanged);
    QTest::keyClick(&graph, Qt::Key_Up);
    EXPECT_EQ(graph.chosen(), u"asked"_s);
    QTest::keyClick(&graph, Qt::Key_Home);
    QTest::keyClick(&graph, Qt::Key_Up);
    EXPECT_EQ(graph.chosen(), u"waits"_s);
    EXPECT_EQ(chosen.count(), 2);
    EXPECT_EQ(graph.accessibleDescription(), u"Waits"_s);
}

TEST_F(States, AreChosenWithTheMouseInEitherDirectionOfReading)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        graph.setLayoutDirection(direction);
        graph.choose(u"done"_s);
        const int x = direction == Qt::LeftToRight ? 40 : graph.width() - 40;
        QTest::mouseClick(&graph, Qt::LeftButton, {}, QPoint(x, 15));
        EXPECT_EQ(graph.chosen(), u"waits"_s);
    }
}

/// What leads from the chosen state is drawn in the accent, a step to an unknown state not at all.
TEST_F(States, ShowWhatLeadsFromTheChosenOne)
{
    const auto accents = [this] {
        const QImage image = graph.grab().toImage();
        int count = 0;
        for (int x = graph.width() / 2; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == tokensOf(&graph).accent;
        }
        return count;
    };
    EXPECT_EQ(accents(), 0) << "nothing follows the last state";
    graph.choose(u"waits"_s);
    EXPECT_GT(accents(), 20);
}

} // namespace
} // namespace purser::kit
