// The desk of screening: settings tried, proposed and put in force, several hits decided by
// keyboard, the rules of the rating tried dry; the bar of declared funds in a client's file; and a
// sample handed out by "work next".

#include "core/office/call.h"
#include "tests/core/clients/review/ruledesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/screeningbench.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/automatic/automaticdesk.h"
#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/samplespage.h"
#include "ui/clients/fundsbar.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/hitspage.h"
#include "ui/clients/screening/reportview.h"
#include "ui/clients/screening/riskbackcheckdialog.h"
#include "ui/clients/screening/riskpage.h"
#include "ui/clients/screening/risktrialdialog.h"
#include "ui/clients/screening/screeningdesk.h"
#include "ui/clients/screening/screeningview.h"
#include "ui/clients/screening/settingdecision.h"
#include "ui/clients/screening/settingproposalspage.h"
#include "ui/clients/screening/settingsdialog.h"
#include "ui/clients/screening/settingspage.h"
#include "ui/clients/screening/trialspage.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/widgets/decisionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

class ScreeningDeskTest : public ::testing::Test
{
protected:
    const TestOffice& office() { return desk.office(); }

    static QJsonObject hit(const QString& entity, double words, const QString& kind = u"adverse"_s)
    {
        QJsonObject made = ReviewDesk::hit(
            kind, words >= 0.92 ? u"strong"_s : u"possible"_s, QString(64, entity.at(0).toLower()));
        made.insert(u"entity"_s, entity);
        made.insert(u"name"_s, u"Listed "_s + entity);
        made.insert(u"score_milli"_s, qRound(words * 1000));
        made.insert(u"explanation"_s,
            QJsonObject{{u"parts"_s,
                QJsonArray{QJsonArray{u"words"_s, u"a = a"_s, QString::number(words, 'f', 6)}}}});
        return made;
    }
    /// A client with hits, the first true and the second not.
    void judged()
    {
        const auto client = desk.person().client;
        const qint64 run = desk.screen(client, {hit(u"A"_s, 0.76), hit(u"B"_s, 0.74)});
        const std::pair<QString, QString> words[] = {
            {u"confirmed"_s, u"same_person"_s}, {u"false"_s, u"other_country"_s}};
        for (int i = 0; i < 2; ++i)
            demand(desk.command(u"chen"_s, u"desk.decide_hit"_s,
                {{u"p_id"_s,
                     desk.number(
                         u"select id from book.screening_hit where run_id = $1 and entity_ref = $2"_s,
                         {run, i == 0 ? u"A"_s : u"B"_s})},
                    {u"p_version"_s, 1}, {u"p_outcome"_s, words[i].first},
                    {u"p_reason"_s, words[i].second}, {u"p_text"_s, u"seen"_s}}));
    }

    ReviewDesk desk;
};

} // namespace

TEST_F(ScreeningDeskTest, SettingsAreTriedProposedAndPutInForceByAnother)
{
    judged();
    {
        ScreeningBench chen(office(), u"chen"_s);
        SettingsPage& page = chen.view().settings();
        chen.view().showPage(u"settings"_s);
        SettingsDialog* dialog = page.laboratory();
        ASSERT_NE(dialog, nullptr);
        ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isReady(); }));
        dialog->setName(u"Autumn"_s);
        dialog->setReason(u"fewer false ones"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nobody has looked yet";
        dialog->setFigure(u"bands.review"_s, 770);
        QSignalSpy tested(dialog, &SettingsDialog::tested);
        dialog->tryThem();
        ASSERT_TRUE(DeskRig::waitFor([&tested] { return !tested.isEmpty(); }));
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        EXPECT_GT(dialog->report().thresholds()->topLevelItemCount(), 10);
        ASSERT_EQ(dialog->report().lost()->topLevelItemCount(), 1);
        EXPECT_EQ(dialog->report().lost()->topLevelItem(0)->text(1), u"Listed A"_s);
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"dialog-laboratory"_s);
        // What was shown is not what would be proposed any more.
        dialog->setFigure(u"bands.strong"_s, 950);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->addScope({u"UN"_s, u"person"_s, 780});
        dialog->addScope({QString(), QString(), 860, true});
        dialog->tryThem();
        ASSERT_TRUE(DeskRig::waitFor([&tested] { return tested.size() == 2; }));
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"dialog-laboratory-scopes"_s);
        EXPECT_TRUE(chen.accept(dialog));
        chen.fill(chen.view().proposals(), u"proposals"_s);
        EXPECT_FALSE(chen.isAllowed(chen.view().proposals(), u"Put in force"_s));
    }
    ScreeningBench vera(office(), u"vera"_s);
    SettingProposalsPage& proposals = vera.view().proposals();
    vera.fill(proposals, u"proposals"_s);
    vera.press(proposals, Qt::Key_A);
    auto* decision = qobject_cast<SettingDecision*>(proposals.commands().dialog());
    ASSERT_NE(decision, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([decision] { return decision->isShown(); }));
    EXPECT_FALSE(decision->acceptButton()->isEnabled()) << "a true hit is lost without a reason";
    EXPECT_EQ(DeskRig::unnamed(decision), QStringList());
    DeskRig::picture(decision, u"dialog-settings-decision"_s);
    decision->setReason(u"watched by hand"_s);
    EXPECT_TRUE(vera.accept(decision));
    EXPECT_EQ(desk.number(
                  u"select count(*) from policy.screening_settings where name = 'Autumn' "
                  "and proposed_by = 'chen' and activated_by = 'vera' and (figures ->> "
                  "'bands.review')::int = 770 and scopes @> '[{\"list\": \"UN\"}, {\"weak\": true, "
                  "\"review_milli\": 860}]' and "
                  "decision_reason = 'watched by hand'"_s),
        1);
    vera.fill(vera.view().settings(), u"settings"_s);
}

TEST_F(ScreeningDeskTest, ATrialIsStartedWatchedStoppedAndUsedWhenItIsDone)
{
    judged();
    ScreeningBench chen(office(), u"chen"_s);
    SettingsDialog* dialog = chen.view().settings().laboratory();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isReady(); }));
    dialog->setName(u"Heavier"_s);
    dialog->setFigure(u"name.conflict"_s, 1600);
    QSignalSpy tested(dialog, &SettingsDialog::tested);
    dialog->tryThem();
    ASSERT_TRUE(DeskRig::waitFor([&tested] { return !tested.isEmpty(); }));
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "only a trial on the lists tells";
    QSignalSpy started(dialog, &SettingsDialog::trialStarted);
    dialog->startTrial();
    ASSERT_TRUE(DeskRig::waitFor([&started] { return !started.isEmpty(); }));
    dialog->reject();
    ASSERT_TRUE(
        DeskRig::waitFor([&] { return chen.view().settings().commands().dialog() == nullptr; }));
    TrialsPage& trials = chen.view().trials();
    trials.refresh();
    chen.fill(trials, u"trials"_s);
    EXPECT_FALSE(chen.isAllowed(trials, u"See"_s));
    EXPECT_TRUE(chen.isAllowed(trials, u"Stop"_s));
    desk.number(u"update book.screening_trial set state = 'done', lists_digest = repeat('0', 64), "
                "engine = 'x', started_at = clock_timestamp(), ended_at = clock_timestamp(), round "
                "= 1, version = version + 1 returning 1"_s);
    trials.refresh();
    ASSERT_TRUE(DeskRig::waitFor([&] { return chen.isAllowed(trials, u"See"_s); }));
    chen.press(trials, Qt::Key_L);
    auto* again = qobject_cast<SettingsDialog*>(chen.view().settings().commands().dialog());
    ASSERT_NE(again, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([again] { return again->isReady(); }));
    EXPECT_EQ(again->settings().figures.value(u"name.conflict"_s), 1600);
    EXPECT_TRUE(again->settings().trial.isValid());
}

TEST_F(ScreeningDeskTest, SeveralHitsAreDecidedByKeyboard)
{
    const auto client = desk.person().client;
    desk.screen(client, {hit(u"A"_s, 0.80), hit(u"B"_s, 0.78), hit(u"C"_s, 0.95, u"sanction"_s)});
    ScreeningBench chen(office(), u"chen"_s);
    HitsPage& page = chen.view().hits();
    chen.fill(page, u"hits"_s, 3);
    DeskRig::picture(&chen.rig().window(), u"screening-hits"_s);
    page.grid().setCurrentRow(1);
    page.window()->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.window()));
    page.grid().setFocus();
    QTest::keyClick(page.grid().view().focusWidget() ? QApplication::focusWidget() : &page.grid(),
        Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.grid().selectedRows().size() == 3; }));
    chen.press(page, Qt::Key_N);
    HitsDialog* dialog = page.dialog();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isChecked(); }));
    ASSERT_EQ(dialog->table()->topLevelItemCount(), 3);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no reason yet";
    dialog->setReasonCode(u"other_country"_s);
    dialog->setText(u"lives elsewhere"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-hits"_s);
    // The first of the list is a sanction: the others are of another kind, and it takes two people.
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->reject();
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.dialog() == nullptr; }));
    page.grid().selectIds({page.grid().visibleIds().at(1), page.grid().visibleIds().at(2)});
    dialog = page.decide(HitOutcome::False);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isChecked(); }));
    dialog->setReasonCode(u"other_country"_s);
    dialog->setText(u"lives elsewhere"_s);
    ASSERT_TRUE(dialog->acceptButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->isClosing(); }));
    EXPECT_EQ(desk.number(u"select count(*) from book.screening_hit where state = 'false'"_s), 2);
    EXPECT_TRUE(chen.accept(dialog));
    ASSERT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 1; }));
}

TEST_F(ScreeningDeskTest, RiskRulesAreTriedDryWithAStepOfEachFactorAndPutInForceByAnother)
{
    desk.person();
    demand(desk.command(u"chen"_s, u"desk.draft_risk_rules"_s,
        {{u"p_name"_s, u"Stricter"_s},
            {u"p_changes"_s, u"{\"factors\": {\"remote_without_chip\": 14}}"_s}}));
    {
        ScreeningBench chen(office(), u"chen"_s);
        chen.fill(chen.view().risk(), u"risk"_s, 2);
        chen.view().risk().grid().setCurrentRow(1);
        EXPECT_FALSE(chen.isAllowed(chen.view().risk(), u"Put in force"_s)) << "a draft of hers";
    }
    ScreeningBench vera(office(), u"vera"_s);
    RiskPage& page = vera.view().risk();
    vera.fill(page, u"risk"_s, 2);
    page.grid().setCurrentRow(1);
    RiskTrialDialog* dialog = page.tryCurrent();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy tried(dialog, &RiskTrialDialog::tried);
    ASSERT_TRUE(DeskRig::waitFor([&tried] { return !tried.isEmpty(); }));
    EXPECT_GT(dialog->factors()->topLevelItemCount(), 15);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-risk-trial"_s);
    dialog->reject();
    vera.press(page, Qt::Key_A);
    ASSERT_NE(page.commands().dialog(), nullptr);
    EXPECT_TRUE(vera.accept(page.commands().dialog()));
    EXPECT_EQ(
        desk.text(u"select name from policy.risk_ruleset where state = 'active'"_s), u"Stricter"_s);
}

TEST_F(ScreeningDeskTest, RiskRulesAreHeldAgainstWhatHappenedAndTooFewIsSaid)
{
    judged();
    ScreeningBench chen(office(), u"chen"_s);
    chen.fill(chen.view().risk(), u"risk"_s);
    RiskBackcheckDialog* dialog = chen.view().risk().checkCurrent();
    ASSERT_NE(dialog, nullptr);
    QSignalSpy checked(dialog, &RiskBackcheckDialog::checked);
    ASSERT_TRUE(DeskRig::waitFor([&checked] { return !checked.isEmpty(); }));
    ASSERT_EQ(dialog->figures()->topLevelItemCount(), 4);
    EXPECT_EQ(DeskRig::plain(dialog->figures()->topLevelItem(1)->text(1)), u"1"_s);
    EXPECT_TRUE(dialog->figures()->topLevelItem(1)->text(3).startsWith(u"too few"_s));
    ASSERT_EQ(dialog->tenths()->topLevelItemCount(), 1);
    EXPECT_EQ(dialog->tenths()->topLevelItem(0)->text(4), u"100 %"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"dialog-risk-backcheck"_s);
}

TEST(FundsBar, SaysByWordFigureAndColourHowMuchOfWhatWasDeclaredHasCome)
{
    const kit::Formats formats;
    FundsBar bar(formats);
    FundsUsed funds;
    funds.used = Money(64'000, Currency(u"EUR"_s, 2));
    const auto shows = [&](std::optional<int> percent, const QString& of) {
        funds.declared =
            percent ? std::optional(Money(100'000, Currency(u"EUR"_s, 2))) : std::nullopt;
        funds.percent = percent;
        funds.of = of;
        bar.showFunds(funds);
        EXPECT_EQ(bar.accessibleDescription(), bar.text());
        EXPECT_FALSE(bar.accessibleName().isEmpty());
        return DeskRig::plain(bar.text());
    };
    EXPECT_EQ(shows(64, u"expected_deposits"_s),
        u"64 % used, within what was declared: 640.00 EUR of 1,000.00 EUR expected deposits"_s);
    EXPECT_EQ(bar.tone(), kit::Tone::Ok);
    EXPECT_TRUE(shows(80, u"net_worth"_s).contains(u"nearly used up"_s));
    EXPECT_EQ(bar.tone(), kit::Tone::Warn);
    EXPECT_TRUE(shows(100, u"net_worth"_s).contains(u", used up"_s));
    EXPECT_EQ(bar.tone(), kit::Tone::Stop);
    EXPECT_TRUE(shows(std::nullopt, {}).contains(u"nothing is declared"_s));
    bar.resize(420, 40);
    DeskRig::picture(&bar, u"funds-bar"_s);
}

TEST(SampleHandedOut, OpensAtTheDeskOfWhoMayCheckIt)
{
    RuleDesk rules;
    rules.publishLive();
    const auto first = rules.fromTheWeb();
    const auto second = rules.fromTheWeb();
    rules.run();
    DeskRig rig(rules.desk().office(), u"chen"_s);
    auto automatic = makeAutomaticDesk();
    auto* view = qobject_cast<AutomaticView*>(rig.show(*automatic));
    const qint64 wanted = rules.sample(second);
    ASSERT_GT(wanted, 0);
    EXPECT_TRUE(rig.deeds().open(u"sample.open"_s, wanted));
    ASSERT_TRUE(DeskRig::waitFor([&] { return view->samples().grid().currentId() == wanted; }));
    EXPECT_NE(rules.sample(first), wanted);
}
