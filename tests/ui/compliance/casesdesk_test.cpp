// The desk of cases over a real office: a case from the queue to a decision by keyboard, and who
// has the desk at all.

#include "tests/core/clients/cases/casedesk.h"
#include "tests/support/demand.h"
#include "tests/ui/support/deskrig.h"
#include "ui/compliance/caselist.h"
#include "ui/compliance/casesdesk.h"
#include "ui/compliance/casesview.h"
#include "ui/kit/cases/casedeeds.h"
#include "ui/kit/cases/caseform.h"
#include "ui/kit/cases/casepage.h"
#include "ui/kit/cases/linkdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"

#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;
using compliance::CasesView;

namespace {

/// Somebody at the desk of cases.
class CasesBench
{
public:
    CasesBench(const TestOffice& office, const QString& login)
        : rig(office, login), view(qobject_cast<CasesView*>(rig.show(*desk)))
    {
    }

    kit::CasePage& page() { return view->page(); }
    kit::Grid& grid() { return view->list().grid(); }

    bool open(const QString& part, qint64 id)
    {
        view->list().showPart(part);
        const bool listed = DeskRig::waitFor([&] { return grid().setCurrentId(id); });
        return listed && DeskRig::waitFor([&] {
            return page().file() && page().file()->row.id.value() == id;
        });
    }
    void press(Qt::Key key)
    {
        rig.window().activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&rig.window()));
        page().setFocus();
        QTest::keyClick(&page(), key);
    }
    bool awaitState(clients::CaseState state)
    {
        return DeskRig::waitFor([&] { return page().file() && page().file()->row.state == state; });
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        DeskRig::waitFor([&] { return page().deeds().commands().dialog() != nullptr; });
        return qobject_cast<Dialog*>(page().deeds().commands().dialog());
    }
    bool submit(kit::DialogFrame* shown)
    {
        EXPECT_TRUE(shown->acceptButton()->isEnabled());
        shown->acceptButton()->click();
        return DeskRig::waitFor([&] { return !page().deeds().isBusy(); });
    }

    DeskRig rig;
    std::unique_ptr<kit::Desk> desk = compliance::makeCasesDesk();
    CasesView* view;
};

} // namespace

TEST(CasesDesk, ACaseGoesFromTheQueueToADecisionByKeyboard)
{
    CaseDesk cases;
    const qint64 id = demand(cases.open()).id;
    CasesBench chen(cases.desk.office(), u"chen"_s);
    ASSERT_TRUE(chen.open(u"open"_s, id));
    chen.press(Qt::Key_T);
    ASSERT_TRUE(chen.awaitState(clients::CaseState::Investigating));

    chen.press(Qt::Key_L);
    auto* links = chen.dialog<kit::LinkDialog>();
    ASSERT_TRUE(links);
    ASSERT_TRUE(DeskRig::waitFor([&] { return links->count() > 0; }));
    ASSERT_TRUE(chen.submit(links));
    EXPECT_TRUE(DeskRig::waitFor([&] { return chen.page().file()->links.size() == 1; }));

    chen.press(Qt::Key_N);
    auto* note = chen.dialog<kit::CaseForm>();
    ASSERT_TRUE(note);
    EXPECT_FALSE(note->acceptButton()->isEnabled());
    note->setText(u"The bank confirms the sale"_s);
    ASSERT_TRUE(chen.submit(note));
    EXPECT_TRUE(DeskRig::waitFor([&] { return chen.page().file()->history.size() == 4; }));

    chen.press(Qt::Key_P);
    auto* proposal = chen.dialog<kit::CaseForm>();
    ASSERT_TRUE(proposal);
    proposal->setChoice(u"no_action"_s);
    EXPECT_FALSE(proposal->day().isValid());
    proposal->setChoice(u"monitor"_s);
    proposal->setDay(QDate::currentDate().addDays(40));
    proposal->setText(u"Look again in spring"_s);
    DeskRig::picture(proposal, u"case-propose"_s);
    ASSERT_TRUE(chen.submit(proposal));
    ASSERT_TRUE(chen.awaitState(clients::CaseState::Proposed));
    chen.press(Qt::Key_A);
    EXPECT_FALSE(chen.page().deeds().isBusy()) << "nobody decides what they proposed";
    DeskRig::picture(&chen.rig.window(), u"case-proposed"_s);
    EXPECT_TRUE(DeskRig::unnamed(&chen.rig.window()).isEmpty())
        << DeskRig::unnamed(&chen.rig.window()).join(u", "_s).toStdString();

    CasesBench vera(cases.desk.office(), u"vera"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] { return vera.desk->badge() == 1; }));
    ASSERT_TRUE(vera.open(u"proposed"_s, id));
    vera.press(Qt::Key_A);
    auto* approval = vera.dialog<kit::CaseForm>();
    ASSERT_TRUE(approval);
    ASSERT_TRUE(vera.submit(approval));
    EXPECT_TRUE(vera.awaitState(clients::CaseState::Approved));
    EXPECT_EQ(cases.state(id), u"approved"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] { return vera.desk->badge() == 0; }));
}

TEST(CasesDesk, ShowsMineTheLateAndThosePutOffApart)
{
    CaseDesk cases;
    const qint64 mine = cases.investigated();
    const qint64 late = demand(cases.open(u"olga"_s, u"fraud"_s)).id;
    cases.desk.number(
        u"update book.case_file set due_at = clock_timestamp() - interval '1 day' where id = $1 returning 1"_s,
        {late});
    const qint64 off = demand(cases.open(u"olga"_s, u"sanctions"_s)).id;
    demand(cases.take(u"olga"_s, off));
    demand(cases.snooze(u"olga"_s, off, QDate::currentDate().addDays(4).toString(Qt::ISODate)));
    CasesBench chen(cases.desk.office(), u"chen"_s);
    const auto shown = [&](const QString& part) {
        chen.view->list().showPart(part);
        QList<qint64> ids;
        DeskRig::waitFor([&] {
            ids = chen.grid().visibleIds();
            return chen.grid().query().filter.value(u"view"_s) == part && !ids.isEmpty();
        });
        return ids;
    };
    const auto only = [&](const QString& part, qint64 id) {
        return DeskRig::waitFor([&] { return shown(part) == QList<qint64>{id}; });
    };
    EXPECT_TRUE(only(u"mine"_s, mine));
    EXPECT_TRUE(only(u"due"_s, late));
    EXPECT_TRUE(only(u"snoozed"_s, off));
    EXPECT_TRUE(DeskRig::waitFor([&] { return shown(u"open"_s).size() == 2; }));
    EXPECT_EQ(chen.desk->badge(), 1);
    DeskRig::picture(&chen.rig.window(), u"cases-queue"_s);
}

TEST(CasesDesk, IsThereOnlyForWhoMayKnowOfCases)
{
    CaseDesk cases;
    demand(cases.open());
    for (const QString& login : {u"mara"_s, u"sana"_s, u"adam"_s}) {
        DeskRig rig(cases.desk.office(), login);
        const auto desk = compliance::makeCasesDesk();
        desk->start(rig.context());
        EXPECT_FALSE(rig.context().may(desk->permission())) << login.toStdString();
        EXPECT_FALSE(rig.deeds().canDo(u"case.open"_s)) << login.toStdString();
        EXPECT_EQ(desk->badge(), -1) << login.toStdString();
    }
}
