// Everything screenings found, their proofs saved byte by byte, the lists in force; why a client is
// rated so; other rules of the rating drafted; a test replayed and a masked field revealed in a
// client's file.

#include "core/clients/review/screenings.h"
#include "core/office/call.h"
#include "tests/core/clients/review/reviewdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/clients/reviewer.h"
#include "tests/ui/clients/typist.h"
#include "tests/ui/support/demooffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/intake/deedsender.h"
#include "ui/clients/intake/recorddesk.h"
#include "ui/clients/intake/recordpanel.h"
#include "ui/clients/review/reviewpage.h"
#include "ui/clients/review/reviewsview.h"
#include "ui/clients/screening/figuretable.h"
#include "ui/clients/screening/listspage.h"
#include "ui/clients/screening/riskdraftdialog.h"
#include "ui/clients/screening/riskpage.h"
#include "ui/clients/screening/riskreasonsdialog.h"
#include "ui/clients/screening/risktrialdialog.h"
#include "ui/clients/screening/screeningsdialog.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::clients;
using namespace purser::tests;

namespace {

const auto proof = u"{\"engine\":\"test 1\",\"result\":[]}"_s;

/// A screening with a proof: one hit that waits and one below the alerts.
qint64 screened(ReviewDesk& desk, qint64 client)
{
    QJsonObject below = ReviewDesk::hit(u"adverse"_s, u"shadow"_s);
    below.insert(u"score_milli"_s, 660);
    below.insert(u"name"_s, u"Somebody Alike"_s);
    below.insert(u"explanation"_s,
        QJsonObject{{u"parts"_s, QJsonArray{QJsonArray{u"words"_s, u"a = b"_s, u"0.660000"_s}}}});
    const QString lists =
        u"[{\"name\": \"UN\", \"digest\": \"%1\", \"names\": \"1\"}]"_s.arg(QString(64, u'0'));
    const auto put =
        desk.as(u"purser_jobs"_s)
            .execute(u"select link.put_screening($1, $2, 'application', $3, 'test 1', "
                     u"$4, null, $5)"_s,
                {client, desk.text(u"select book.subject_digest($1)"_s, {client}), lists,
                    office::jsonText(QJsonArray{ReviewDesk::hit(u"pep"_s), below}), proof});
    return demand(put).row(0).integer(0);
}

QStringList columnOf(const FigureTable* table, int column)
{
    QStringList texts;
    for (int row = 0; row < table->topLevelItemCount(); ++row)
        texts << DeskRig::plain(table->topLevelItem(row)->text(column));
    return texts;
}

} // namespace

TEST(ScreeningsDialog, ShowsWhatIsQuietWithItsReasonAndSavesTheProofAsItIs)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 run = screened(desk, a.client);
    DeskRig rig(desk.office(), u"chen"_s);
    QWidget frame;
    ScreeningsDialog dialog(ScreeningsApi(rig.session()), ClientId(a.client), u"Joerg Mueller"_s,
        rig.context().formats, &frame);
    QSignalSpy loaded(&dialog, &ScreeningsDialog::loaded);
    dialog.show();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !loaded.isEmpty(); }));
    EXPECT_EQ(columnOf(dialog.hits(), 0), (QStringList{u"Joerg Mueller"_s, u"Somebody Alike"_s}));
    EXPECT_EQ(columnOf(dialog.hits(), 5), (QStringList{u"waits: open"_s, u"below the alerts"_s}));
    EXPECT_EQ(columnOf(dialog.hits(), 4), (QStringList{u"0.72"_s, u"0.72"_s}));
    dialog.hits()->setCurrentItem(dialog.hits()->topLevelItem(1));
    EXPECT_TRUE(dialog.explanation().contains(u"0.66"_s));
    EXPECT_EQ(DeskRig::unnamed(&dialog), QStringList());
    DeskRig::picture(&dialog, u"screenings"_s);
    // The switch by keyboard.
    dialog.all()->setFocus();
    QTest::keyClick(dialog.all(), Qt::Key_Space);
    ASSERT_TRUE(DeskRig::waitFor([&] { return loaded.size() == 2; }));
    EXPECT_EQ(columnOf(dialog.hits(), 0), QStringList{u"Joerg Mueller"_s});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"proof.json"_s);
    QString proposed;
    dialog.setChoosePath([&](const QString& proposal, const auto& chosen) {
        proposed = proposal;
        chosen(path);
    });
    QSignalSpy saved(&dialog, &ScreeningsDialog::saved);
    ASSERT_TRUE(dialog.acceptButton()->isEnabled());
    dialog.acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !saved.isEmpty(); }));
    EXPECT_EQ(proposed, u"screening_%1_%2.json"_s.arg(a.client).arg(run));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), proof.toUtf8());
    EXPECT_EQ(
        desk.number(u"select count(*) from audit.log where command = 'screening.certificate'"_s),
        1);
    EXPECT_EQ(desk.number(u"select count(*) from audit.log where command = 'screening.read'"_s), 2);
}

TEST(ScreeningsDialog, SaysWhatPeopleFoundFalseAndUntilWhenThatHolds)
{
    ReviewDesk desk;
    const auto a = desk.person();
    const qint64 run = desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    demand(desk.command(u"olga"_s, u"desk.decide_hit"_s,
        {{u"p_id"_s, desk.number(u"select id from book.screening_hit where run_id = $1"_s, {run})},
            {u"p_version"_s, 1}, {u"p_outcome"_s, u"false"_s},
            {u"p_reason"_s, u"other_country"_s}}));
    desk.screen(a.client, {ReviewDesk::hit(u"pep"_s)});
    DeskRig rig(desk.office(), u"chen"_s);
    QWidget frame;
    ScreeningsDialog dialog(
        ScreeningsApi(rig.session()), ClientId(a.client), u"x"_s, rig.context().formats, &frame);
    QSignalSpy loaded(&dialog, &ScreeningsDialog::loaded);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !loaded.isEmpty(); }));
    const QStringList quiet = columnOf(dialog.hits(), 5);
    ASSERT_EQ(quiet.size(), 2);
    EXPECT_TRUE(quiet[0].startsWith(u"found false by Olga"_s)) << qPrintable(quiet[0]);
    EXPECT_TRUE(quiet[0].contains(u"holds until"_s));
    EXPECT_EQ(quiet[1], u"a later screening stands"_s);
    EXPECT_FALSE(dialog.acceptButton()->isEnabled()) << "that screening left no proof";
}

TEST(ListsPage, ShowsTheListsInForceTheSelfTestAndTheRunOverTheBook)
{
    ReviewDesk desk;
    DeskRig rig(desk.office(), u"chen"_s);
    ListsPage page(rig.context(), nullptr);
    page.resize(900, 400);
    page.show();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.summary().contains(u"no self-test yet"_s); }));
    auto& jobs = desk.as(u"purser_jobs"_s);
    const QString digest(64, u'a');
    demand(jobs.execute(
        u"select link.put_screening_lists('[{\"name\": \"UN\", \"source\": \"un_xml\", \"digest\": \"%1\", \"published\": \"2026-11-01\", \"entities\": 700, \"names\": 1012, \"files\": []}]')"_s
            .arg(digest)));
    demand(jobs.execute(u"select link.put_self_test($1, 'test 1', 1012, 1012, '[]')"_s, {digest}));
    demand(jobs.execute(u"select link.screening_book_run($1, 'test 1')"_s, {digest}));
    page.refresh();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 1; }));
    EXPECT_TRUE(DeskRig::plain(page.summary()).contains(u"all of 1,012 names found"_s));
    EXPECT_TRUE(page.summary().contains(u"is being screened"_s));
    DeskRig::picture(&page, u"screening-lists"_s);
    demand(jobs.execute(
        u"select link.put_self_test($1, 'test 1', 1012, 1011, '[\"x\"]')"_s, {digest}));
    page.refresh();
    ASSERT_TRUE(DeskRig::waitFor(
        [&] { return DeskRig::plain(page.summary()).contains(u"only 1,011 of 1,012"_s); }));
}

TEST(RiskReasonsDialog, SaysEachLineAndWhatChangesTheBand)
{
    ReviewDesk desk;
    const auto a = desk.person({{u"pep"_s, u"current"_s}, {u"sector"_s, u"arms"_s}});
    DeskRig rig(desk.office(), u"chen"_s);
    QWidget frame;
    RiskReasonsDialog dialog(RiskRulesApi(rig.session()), ClientId(a.client), u"Joerg Mueller"_s,
        rig.context().formats, &frame);
    QSignalSpy loaded(&dialog, &RiskReasonsDialog::loaded);
    dialog.show();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !loaded.isEmpty(); }));
    EXPECT_TRUE(dialog.summary().startsWith(u"60 points, high"_s)) << qPrintable(dialog.summary());
    EXPECT_TRUE(dialog.summary().contains(u"lower band begins 1 point"_s));
    EXPECT_EQ(dialog.lines()->topLevelItemCount(), 3);
    EXPECT_TRUE(columnOf(dialog.lines(), 1).contains(u"Arms"_s));
    const QStringList what = columnOf(dialog.changes(), 0);
    EXPECT_TRUE(what.contains(u"Floor: political office would no longer hold"_s))
        << qPrintable(what.join(u"; "_s));
    EXPECT_EQ(DeskRig::unnamed(&dialog), QStringList());
    DeskRig::picture(&dialog, u"risk-reasons"_s);
}

TEST(RiskDraft, ChangesPointsThresholdsCapsAndFloorsAndIsTriedDry)
{
    ReviewDesk desk;
    desk.person();
    DeskRig rig(desk.office(), u"chen"_s);
    RiskPage page(rig.context(), nullptr);
    page.resize(1200, 600);
    page.show();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 1; }));
    RiskDraftDialog* dialog = page.draft();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setName(u"Stricter"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing differs";
    dialog->setPoints(u"remote_without_chip"_s, 15);
    dialog->setThreshold(u"instruments"_s, 2);
    dialog->setCap(u"geography"_s, 30);
    dialog->setFloor(u"pep"_s, 65);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    DeskRig::picture(dialog, u"risk-draft"_s);
    ASSERT_TRUE(dialog->acceptButton()->isEnabled());
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 2; }));
    EXPECT_EQ(
        desk.text(
            u"select f.points || ' ' || (select i.threshold from policy.risk_factor i where "
            u"i.ruleset_id = r.id and i.code = 'instruments') || ' ' || c.cap || ' ' || l.least "
            u"from "
            "policy.risk_ruleset r join policy.risk_factor f on f.ruleset_id = r.id and f.code = "
            "'remote_without_chip' join policy.risk_category c on c.ruleset_id = r.id and c.code = "
            "'geography' join policy.risk_floor l on l.ruleset_id = r.id and l.code = 'pep' where "
            "r.name = 'Stricter'"_s),
        u"15 2 30 65"_s);
    page.grid().setCurrentRow(1);
    RiskTrialDialog* trial = page.tryCurrent();
    ASSERT_NE(trial, nullptr);
    QSignalSpy tried(trial, &RiskTrialDialog::tried);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !tried.isEmpty(); }));
    EXPECT_EQ(trial->weeks()->topLevelItemCount(), 53);
    DeskRig::picture(trial, u"risk-trial-weeks"_s);
    trial->reject();
}

namespace {

/// The file of the first application in review that is a person's, at its list.
QTreeWidget* openRecord(Reviewer& reviewer)
{
    reviewer.show(ReviewTab::Open);
    reviewer.openFirst([](const ApplicationRow& row) {
        return row.state == ApplicationState::InReview && row.documentsOpen == 0
            && row.clientKind != ClientKind::Entity;
    });
    Typist::press(Qt::Key_PageDown, Qt::ControlModifier);
    auto* list = reviewer.view().records().panel()->findChild<QTreeWidget*>();
    DeskRig::waitFor([list] { return list->topLevelItemCount() > 0; });
    list->setFocus();
    return list;
}

void goToLine(QTreeWidget* list, const QString& name)
{
    const auto found = list->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_FALSE(found.isEmpty()) << qPrintable(name);
    list->setCurrentItem(found.first());
}

} // namespace

TEST(RecordOfAClient, ReplaysATestAndSaysThatTheSameComesOut)
{
    DemoOffice office;
    Reviewer chen(office.office(), u"chen"_s);
    QTreeWidget* list = openRecord(chen);
    goToLine(list, u"Appropriateness test"_s);
    Typist::press(Qt::Key_H);
    FigureTable* table = nullptr;
    ASSERT_TRUE(DeskRig::waitFor([&] {
        auto* dialog = chen.view().records().sender().dialog();
        table = dialog ? dialog->findChild<FigureTable*>() : nullptr;
        return table != nullptr;
    }));
    EXPECT_EQ(table->topLevelItemCount(), 6);
    auto* dialog = chen.view().records().sender().dialog();
    DeskRig::picture(dialog, u"test-replayed"_s);
    EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
    dialog->reject();
}

TEST(RecordOfAClient, RevealsAMaskedFieldForAPurposeAndHidesItAgain)
{
    DemoOffice office;
    Reviewer sana(office.office(), u"sana"_s);
    QTreeWidget* list = openRecord(sana);
    goToLine(list, u"Date of birth"_s);
    const auto says = [&] { return list->currentItem()->text(1); };
    const QString masked = says();
    ASSERT_TRUE(masked.contains(u'•')) << qPrintable(masked);
    Typist::press(Qt::Key_R);
    kit::ReasonDialog* dialog = nullptr;
    ASSERT_TRUE(DeskRig::waitFor([&] {
        dialog = qobject_cast<kit::ReasonDialog*>(sana.view().records().sender().dialog());
        return dialog != nullptr;
    }));
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no purpose, nothing to see";
    DeskRig::picture(dialog, u"record-reveal"_s);
    dialog->setReasonCode(
        office.text(u"select code from policy.reveal_purpose order by position limit 1"_s));
    dialog->acceptButton()->click();
    ASSERT_TRUE(DeskRig::waitFor([&] { return !says().contains(u'•'); }));
    EXPECT_EQ(office.number(u"select count(*) from audit.log where command = 'client.reveal' and "
                            u"payload like '%birth_date%'"_s),
        1);
    // When its time is over it is hidden as before; here that is at once.
    sana.view().records().panel()->showRevealed({u"birth_date"_s, u"1970-01-01"_s, {}});
    EXPECT_FALSE(says().contains(u'•'));
    ASSERT_TRUE(DeskRig::waitFor([&] { return says() == masked; }));
}
