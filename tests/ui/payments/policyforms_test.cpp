// Forms of policy that two administrators change: what a person sees, and the days on which a
// payment system sends nothing.

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/support/demand.h"
#include "tests/ui/payments/rowsbench.h"
#include "tests/ui/support/deskrig.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/payments/approvals/approvalsdesk.h"
#include "ui/payments/approvals/approvalsview.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/approvals/scopedialog.h"
#include "ui/payments/approvals/scopespage.h"
#include "ui/payments/gateways/bankholidaydialog.h"
#include "ui/payments/gateways/cutoffspage.h"
#include "ui/payments/gateways/gatewaysdesk.h"
#include "ui/payments/gateways/gatewaysview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

/// A member of staff at a desk of policy.
template <typename View>
class PolicyBench
{
public:
    PolicyBench(
        const TestOffice& office, const QString& login, std::unique_ptr<purser::kit::Desk> desk)
        : m_rig(office, login), m_desk(std::move(desk)),
          m_view(qobject_cast<View*>(m_rig.show(*m_desk)))
    {
    }

    View& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }

private:
    DeskRig m_rig;
    std::unique_ptr<purser::kit::Desk> m_desk;
    View* m_view;
};

class PolicyForms : public ::testing::Test
{
protected:
    using ApprovalsOf = PolicyBench<ApprovalsView>;
    using GatewaysOf = PolicyBench<GatewaysView>;

    const TestOffice& office() { return desk.desk().office(); }
    qint64 count(const QString& sql) { return desk.books().number(sql); }
    void run(const char* sql) { demand(office().asOwner()->script(sql)); }

    /// The newest proposal approved on the desk by somebody; what its dialog said.
    QString approve(const QString& login)
    {
        ApprovalsOf other(office(), login, makeApprovalsDesk());
        other.view().showPage(u"proposals"_s);
        ProposalsPage& page = *other.view().proposals();
        firstRow(page);
        QSignalSpy deciding(&page, &ProposalsPage::deciding);
        page.decide(true);
        EXPECT_TRUE(DeskRig::waitFor([&] { return !deciding.isEmpty(); }));
        auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
        EXPECT_NE(dialog, nullptr);
        if (!dialog || deciding.isEmpty())
            return {};
        DeskRig::picture(dialog, u"policy-decision"_s);
        submit(dialog);
        purser::kit::StepUpDialog* password = nullptr;
        if (DeskRig::waitFor([&] {
                password = qobject_cast<purser::kit::StepUpDialog*>(page.commands().dialog());
                return (password && password->isVisible()) || !page.commands().dialog();
            })
            && password) {
            password->findChild<QLineEdit*>()->setText(TestOffice::password(login).text());
            submit(password);
        }
        return deciding.first().first().toString();
    }

    QString nameOf(const QString& login)
    {
        return demand(office().asOwner()->execute(
                          u"select name from policy.staff where login = $1"_s, {login}))
            .row(0)
            .text(0);
    }

    static bool goTo(ScopesPage& page, const QString& name)
    {
        for (int row = 0; row < page.grid().loadedCount(); ++row) {
            if (page.grid().model().textOf(row, 0) == name) {
                page.grid().setCurrentRow(row);
                return true;
            }
        }
        return false;
    }

    KindsDesk desk;
};

} // namespace

TEST_F(PolicyForms, AScopeIsProposedByKeyboardSeenInFiguresAndDecidedByAnother)
{
    run("insert into policy.office_unit (kind, code, name) values ('brand', 'NORTH', "
        "'Northbridge'), ('team', 'VIP', 'VIP team'); update book.client set circle_id = "
        "book.circle_for((select id from policy.office_unit where code = 'NORTH'), null, null, "
        "partner_id) where id = (select min(id) from book.client)");
    const qint64 all = count(u"select count(*) from book.client where merged_into is null"_s);
    {
        ApprovalsOf adam(office(), u"adam"_s, makeApprovalsDesk());
        adam.view().showPage(u"scopes"_s);
        ScopesPage& page = *adam.view().scopes();
        firstRow(page);
        DeskRig::picture(&adam.rig().window(), u"scopes"_s);
        ASSERT_TRUE(goTo(page, nameOf(u"adam"_s)));
        EXPECT_EQ(page.edit(), nullptr) << "nobody changes their own";
        ASSERT_TRUE(goTo(page, nameOf(u"sana"_s)));
        ScopeDialog* dialog = page.edit();
        ASSERT_NE(dialog, nullptr);
        QSignalSpy tried(dialog, &ScopeDialog::tried);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing is changed yet";
        auto* every = dialog->findChild<QCheckBox*>();
        auto* parts = dialog->findChild<QListWidget*>();
        ASSERT_TRUE(DeskRig::waitFor([&] { return every->hasFocus(); }));
        QTest::keyClick(every, Qt::Key_Space);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(parts->hasFocus());
        QTest::keyClick(parts, Qt::Key_Space); // the brand, which is the first
        QTest::keyClick(parts, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Northbridge only"_s);
        EXPECT_TRUE(DeskRig::waitFor([&] { return tried.size() > 0; }));
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"scope-dialog"_s);
        EXPECT_EQ(dialog->wish().units.size(), 1);
        EXPECT_EQ(dialog->reason(), u"Northbridge only"_s);
        EXPECT_TRUE(submit(dialog));
        EXPECT_EQ(
            count(u"select count(*) from policy.change_request where kind = 'staff.scope'"_s), 1);
        EXPECT_EQ(count(u"select count(*) from policy.staff where login = 'sana' and scoped"_s), 0)
            << "one person changes nothing";
    }
    const QString said = approve(u"alma"_s);
    EXPECT_TRUE(said.contains(u"Brand Northbridge"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"Clients now %1, then 1."_s.arg(all))) << qPrintable(said);
    EXPECT_TRUE(DeskRig::waitFor([this] {
        return count(u"select count(*) from policy.staff where login = 'sana' and scoped"_s) == 1;
    }));
}

TEST_F(PolicyForms, ADayOfAPaymentSystemIsProposedAndDecidedByAnother)
{
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(30);
    run("update policy.payment_method set cut_off = '15:00' where code = 'sepa'; "
        "update policy.bank_calendar set zone = 'Europe/Berlin'");
    {
        GatewaysOf adam(office(), u"adam"_s, makeGatewaysDesk());
        adam.view().showPage(u"cutoffs"_s);
        CutOffsPage& page = adam.view().cutOffs();
        firstRow(page);
        DeskRig::picture(&adam.rig().window(), u"cut-offs"_s);
        const auto next = page.grid().currentData<CutOffDay>();
        ASSERT_TRUE(next);
        EXPECT_EQ(next->zone, u"Europe/Berlin"_s);
        EXPECT_EQ(next->clock, u"15:00"_s);
        ASSERT_TRUE(DeskRig::waitFor([&] {
            auto* button = decisionButton(page, u"Propose"_s);
            return button && button->isEnabled();
        }));
        BankHolidayDialog* dialog = page.changeDay();
        ASSERT_NE(dialog, nullptr);
        dialog->setDay(day);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a name";
        dialog->setName(u"Day of the strike"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying why";
        dialog->setReason(u"The central bank says so"_s);
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"bank-holiday"_s);
        EXPECT_TRUE(submit(dialog));
    }
    const auto closed = [&] {
        return count(u"select count(*) from policy.bank_holiday where calendar = 'target' and name "
                     "= 'Day of the strike' and closed"_s);
    };
    EXPECT_EQ(closed(), 0) << "one person changes nothing";
    EXPECT_TRUE(approve(u"alma"_s).contains(u"closed: Day of the strike"_s));
    EXPECT_TRUE(DeskRig::waitFor([&] { return closed() == 1; }));
    // Whoever only reads the calendar is not offered to change it.
    GatewaysOf mara(office(), u"mara"_s, makeGatewaysDesk());
    mara.view().showPage(u"cutoffs"_s);
    firstRow(mara.view().cutOffs());
    EXPECT_EQ(mara.view().cutOffs().changeDay(), nullptr);
}
