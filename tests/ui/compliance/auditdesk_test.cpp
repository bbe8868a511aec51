// The audit desk over a real office: what stands in the trail, filtered, sealed, and refused.

#include "tests/core/authority/testsealer.h"
#include "tests/ui/support/deskoffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/compliance/auditdesk.h"
#include "ui/compliance/auditlist.h"
#include "ui/compliance/auditpage.h"
#include "ui/compliance/auditview.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/statepanel.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purser::tests;
using purser::compliance::AuditFilter;
using purser::compliance::AuditList;
using purser::compliance::AuditView;
using State = purser::kit::StatePanel::State;

namespace {

/// Somebody at the audit desk.
class AuditBench
{
public:
    AuditBench(const TestOffice& office, const QString& login) : rig(office, login)
    {
        QWidget* widget = rig.show(*desk);
        view = qobject_cast<AuditView*>(widget);
        EXPECT_TRUE(DeskRig::waitFor([this] { return states().state() != State::Loading; }));
    }

    purser::kit::StatePanel& states() { return *view->list().grid()->findChild<purser::kit::StatePanel*>(); }

    QStringList column(int column)
    {
        QStringList texts;
        const purser::kit::WindowModel& model = view->list().grid()->model();
        for (int row = 0; row < model.knownCount(); ++row)
            texts.append(model.textOf(row, column));
        return texts;
    }

    void ask(const AuditFilter& filter)
    {
        QSignalSpy loaded(&view->list(), &AuditList::loaded);
        view->list().setFilter(filter);
        EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
    }

    DeskRig rig;
    std::unique_ptr<purser::kit::Desk> desk = purser::compliance::makeAuditDesk();
    AuditView* view = nullptr;
};

constexpr int actorColumn = 1;
constexpr int commandColumn = 2;
constexpr int itemColumn = 3;
constexpr int sealColumn = 6;

} // namespace

TEST(AuditDesk, ShowsWhoDidWhatToWhatNewestFirst)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    office.approve(u"mara"_s, payment);
    AuditBench chen(office.office(), u"chen"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] { return chen.column(commandColumn).contains(u"payment.approve"_s); }));
    const qsizetype approved = chen.column(commandColumn).indexOf(u"payment.approve"_s);
    EXPECT_EQ(chen.column(actorColumn).at(approved), u"mara"_s);
    EXPECT_EQ(chen.column(itemColumn).at(approved), u"payment %1"_s.arg(payment));
    EXPECT_LT(approved, chen.column(commandColumn).indexOf(u"payment.submit"_s));
    DeskRig::picture(&chen.rig.window(), u"audit-list"_s);
    EXPECT_TRUE(DeskRig::unnamed(&chen.rig.window()).isEmpty())
        << DeskRig::unnamed(&chen.rig.window()).join(u", "_s).toStdString();
}

TEST(AuditDesk, AnswersAQuestion)
{
    DeskOffice office;
    const qint64 account = office.account(u"Ana Costa"_s, u"EUR"_s, 500000);
    const qint64 payment = office.submit(account, 90000);
    office.submit(account, 20000);
    office.approve(u"mara"_s, payment);
    AuditBench chen(office.office(), u"chen"_s);
    chen.ask(AuditList::read(u"W-%1"_s.arg(payment)));
    for (const QString& item : chen.column(itemColumn))
        EXPECT_EQ(item, u"payment %1"_s.arg(payment));
    EXPECT_TRUE(chen.column(commandColumn).contains(u"payment.submit"_s));
    EXPECT_TRUE(chen.column(commandColumn).contains(u"payment.approve"_s));
    const qsizetype ofThisPayment = chen.column(commandColumn).size();
    chen.ask(AuditList::read(u"payment.approve"_s));
    EXPECT_EQ(chen.column(actorColumn), QStringList{u"mara"_s});
    chen.ask(AuditList::read(u"nobody"_s));
    EXPECT_TRUE(chen.column(actorColumn).isEmpty());
    EXPECT_EQ(chen.states().state(), State::Empty);
    chen.view->openItem(u"payment"_s, QString::number(payment));
    EXPECT_TRUE(DeskRig::waitFor([&] { return chen.column(commandColumn).size() == ofThisPayment; }));
}

TEST(AuditDesk, SaysWhatIsSealed)
{
    DeskOffice office;
    office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    AuditBench chen(office.office(), u"chen"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] { return !chen.column(sealColumn).isEmpty(); }));
    EXPECT_EQ(chen.column(sealColumn).first(), u"not sealed"_s);
    TestSealer sealer;
    auto service = office.office().asService("purser_sealer");
    EXPECT_GT(sealer.seal(*service), 0);
    chen.view->refresh();
    EXPECT_TRUE(DeskRig::waitFor([&] {
        const QStringList seals = chen.column(sealColumn);
        return !seals.isEmpty() && seals.last() != u"not sealed"_s; // reading the trail adds to it
    })) << qPrintable(chen.column(sealColumn).join(u", "_s));
    DeskRig::picture(&chen.rig.window(), u"audit-sealed"_s);
}

TEST(AuditDesk, IsOfferedToNobodyWithoutTheRight)
{
    DeskOffice office;
    DeskRig sana(office.office(), u"sana"_s);
    const auto desk = purser::compliance::makeAuditDesk();
    EXPECT_FALSE(sana.context().may(desk->permission()));
    desk->start(sana.context());
    EXPECT_FALSE(sana.deeds().canDo(u"audit.open"_s));
    EXPECT_EQ(sana.actions().action(u"audit.search"_s), nullptr);
}

TEST(AuditDesk, LeadsBackToThePayment)
{
    DeskOffice office;
    const qint64 payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
    AuditBench chen(office.office(), u"chen"_s);
    qint64 opened = 0;
    QObject other;
    chen.rig.deeds().offer(&other, u"payment.open"_s,
        [&opened](const QVariantMap& arguments) { opened = arguments.value(u"id"_s).toLongLong(); });
    chen.ask(AuditList::read(u"W-%1"_s.arg(payment)));
    chen.view->page().itemRequested(u"payment"_s, QString::number(payment));
    EXPECT_EQ(opened, payment);
}
