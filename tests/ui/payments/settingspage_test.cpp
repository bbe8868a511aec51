// The settings of payments on the approvals desk, automatic approval that starts again, and rules
// of the matrix for a narrower case; each proposed by one person and decided by another.

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
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/casechooser.h"
#include "ui/payments/approvals/matrixdialog.h"
#include "ui/payments/approvals/matrixpage.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/approvals/settingdialog.h"
#include "ui/payments/approvals/settingspage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

/// A member of staff at the approvals desk, on one of its pages.
class SettingsBench
{
public:
    SettingsBench(const TestOffice& office, const QString& login, const QString& page)
        : m_rig(office, login), m_view(qobject_cast<ApprovalsView*>(m_rig.show(*m_desk)))
    {
        EXPECT_TRUE(DeskRig::waitFor([this] { return m_view->matrix().grid().loadedCount() > 0; }));
        m_view->showPage(page);
    }

    ApprovalsView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }

private:
    DeskRig m_rig;
    std::unique_ptr<purser::kit::Desk> m_desk = makeApprovalsDesk();
    ApprovalsView* m_view;
};

class SettingsDesk : public ::testing::Test
{
protected:
    SettingsDesk()
    {
        desk.run("update policy.setting set value = 'false' where key = 'change.step_up'");
    }

    const TestOffice& office() { return desk.desk().office(); }
    qint64 count(const QString& sql) { return desk.books().number(sql); }

    /// Goes to the row of whose cells one begins so.
    static bool goTo(ApprovalsPage& page, int column, const QString& beginning)
    {
        return DeskRig::waitFor([&] {
            for (int row = 0; row < page.grid().loadedCount(); ++row) {
                if (page.grid().model().textOf(row, column).startsWith(beginning)) {
                    page.grid().setCurrentRow(row);
                    return true;
                }
            }
            return false;
        });
    }

    /// Alma reads in the newest proposal what is said here, and approves it.
    void approveProposal(const QString& reads)
    {
        SettingsBench alma(office(), u"alma"_s, u"proposals"_s);
        ProposalsPage& page = *alma.view().proposals();
        firstRow(page);
        const auto text = [&page] { return DeskRig::plain(page.grid().model().textOf(0, 1)); };
        // Amounts come with the currencies, a moment later.
        EXPECT_TRUE(DeskRig::waitFor([&] { return text().contains(reads); }))
            << text().toStdString();
        page.decide(true);
        EXPECT_TRUE(submit(page.commands().dialog()));
    }

    KindsDesk desk;
};

} // namespace

TEST_F(SettingsDesk, ASettingIsReadInWordsProposedByKeyboardAndDecidedByAnother)
{
    {
        SettingsBench adam(office(), u"adam"_s, u"settings"_s);
        SettingsPage& page = adam.view().settings();
        ASSERT_TRUE(goTo(page, 1, u"Largest sum of one bulk approval"_s));
        DeskRig::picture(&adam.rig().window(), u"approvals-settings"_s);
        EXPECT_EQ(DeskRig::plain(page.grid().currentRow()->cells.at(2).text), u"50,000.00 EUR"_s);
        SettingDialog* dialog = page.edit();
        ASSERT_NE(dialog, nullptr);
        auto* value = dialog->findChild<QLineEdit*>(u"value"_s);
        ASSERT_NE(value, nullptr);
        ASSERT_TRUE(DeskRig::waitFor([&] { return value->hasFocus(); }));
        value->selectAll();
        QTest::keyClicks(value, u"75000"_s);
        QTest::keyClick(value, Qt::Key_Tab);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying why";
        QTest::keyClicks(QApplication::focusWidget(), u"more payments now"_s);
        DeskRig::picture(dialog, u"dialog-setting"_s);
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        EXPECT_TRUE(DeskRig::waitFor([&] { return !page.commands().dialog(); }));
    }
    EXPECT_EQ(count(u"select (payload ->> 'value')::int8 from policy.change_request where kind = "
                    "'policy.setting'"_s),
        7'500'000);
    EXPECT_EQ(count(u"select authz.whole_setting('bulk.most_minor')"_s), 5'000'000)
        << "one person changes nothing";
    approveProposal(u"Largest sum of one bulk approval: 75,000.00 EUR"_s);
    EXPECT_EQ(count(u"select authz.whole_setting('bulk.most_minor')"_s), 7'500'000);
}

TEST_F(SettingsDesk, FeesAndCountriesAreMadeAndGoOutOfForce)
{
    SettingsBench adam(office(), u"adam"_s, u"settings"_s);
    SettingsPage& page = adam.view().settings();
    ASSERT_TRUE(goTo(page, 1, u"Identity"_s));
    SettingDialog* fee = page.makeNew(u"policy.fee_rule"_s);
    ASSERT_NE(fee, nullptr);
    fee->setValue(u"kind"_s, u"withdrawal"_s);
    fee->setValue(u"method"_s, u"sepa"_s);
    fee->setValue(u"currency"_s, u"EUR"_s);
    fee->setValue(u"rate_e6"_s, 2500);
    fee->setValue(u"fixed_minor"_s, u"100"_s);
    fee->setReason(u"costs of the bank"_s);
    EXPECT_FALSE(fee->acceptButton()->isEnabled()) << "without a least fee";
    fee->setValue(u"least_minor"_s, u"0"_s);
    EXPECT_TRUE(fee->payload()->value(u"most_minor"_s).isNull());
    DeskRig::picture(fee, u"dialog-fee"_s);
    EXPECT_TRUE(submit(fee));
    approveProposal(
        u"Withdrawal, SEPA, EUR: 1.00 EUR and 0.25 % of the amount, at least 0.00 EUR"_s);
    EXPECT_EQ(
        count(u"select rate_e6 from policy.fee_rule where method = 'sepa' and in_force"_s), 2500);

    SettingDialog* country = page.makeNew(u"policy.method_country"_s);
    ASSERT_NE(country, nullptr);
    country->setReason(u"not any more"_s);
    EXPECT_FALSE(country->acceptButton()->isEnabled()) << "without a country";
    auto* code = country->findChild<QLineEdit*>(u"country"_s);
    code->setFocus();
    code->setCursorPosition(0);
    QTest::keyClicks(code, u"us"_s);
    EXPECT_EQ(country->payload()->value(u"country"_s).toString(), u"US"_s);
    EXPECT_TRUE(submit(country));

    adam.view().refresh();
    ASSERT_TRUE(goTo(page, 1, u"Withdrawal, SEPA"_s));
    SettingDialog* end = page.edit();
    ASSERT_NE(end, nullptr);
    end->setRemoved(true);
    end->setReason(u"no longer"_s);
    EXPECT_FALSE(end->payload()->contains(u"fixed_minor"_s));
    EXPECT_TRUE(submit(end));
    EXPECT_EQ(count(u"select count(*) from policy.change_request where payload @> '{\"removed\": "
                    "true, \"method\": \"sepa\"}'"_s),
        1);
}

TEST_F(SettingsDesk, IsReadByWhoWorksUnderItAndChangedByNobodyElse)
{
    SettingsBench mara(office(), u"mara"_s, u"settings"_s);
    SettingsPage& page = mara.view().settings();
    ASSERT_TRUE(goTo(page, 1, u"Identity"_s));
    for (const QString& beginning : {u"Propose"_s, u"New fee"_s}) {
        auto* button = decisionButton(page, beginning);
        ASSERT_NE(button, nullptr);
        EXPECT_FALSE(button->isEnabled());
        EXPECT_EQ(button->toolTip(), u"Your role does not do this."_s);
    }
    EXPECT_EQ(page.edit(), nullptr);
}

TEST_F(SettingsDesk, AutomaticApprovalIsStartedAgainByTwoPeople)
{
    demand(desk.as("joao")->command({u"desk.stop_auto_approval"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()}, {u"p_reason"_s, u"odd"_s}}}));
    {
        SettingsBench adam(office(), u"adam"_s, u"auto"_s);
        AutoRulesPage& page = adam.view().autoRules();
        ASSERT_TRUE(DeskRig::waitFor([&] {
            auto* button = decisionButton(page, u"Start"_s);
            return button && button->isEnabled();
        }));
        page.start();
        auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setText(u"it was the provider"_s);
        EXPECT_TRUE(submit(dialog));
    }
    const auto stopped = [this] {
        return count(u"select count(*) from policy.setting where key = 'auto.stopped' and value = "
                     "'true'"_s);
    };
    EXPECT_EQ(stopped(), 1) << "one person starts nothing";
    approveProposal(u"Automatic approval is stopped altogether: no"_s);
    EXPECT_EQ(stopped(), 0);
    SettingsBench adam(office(), u"adam"_s, u"auto"_s);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        auto* button = decisionButton(adam.view().autoRules(), u"Start"_s);
        return button && button->toolTip() == u"It is not stopped."_s;
    }));
}

TEST_F(SettingsDesk, ANarrowerRuleBeginsWithWhatHoldsAndEnds)
{
    {
        SettingsBench adam(office(), u"adam"_s, u"matrix"_s);
        MatrixPage& page = adam.view().matrix();
        ASSERT_TRUE(goTo(page, 0, u"Withdrawal"_s));
        EXPECT_FALSE(decisionButton(page, u"End"_s)->isEnabled()) << "the general rule stays";
        QSignalSpy making(&page, &MatrixPage::makingNew);
        page.makeNew();
        ASSERT_TRUE(DeskRig::waitFor([&] { return !making.isEmpty(); }));
        auto* dialog = making.first().first().value<MatrixDialog*>();
        ASSERT_NE(dialog, nullptr);
        const int bands = dialog->bandCount();
        EXPECT_GT(bands, 0);
        dialog->setReason(u"what comes by the web"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "that is the general case";
        MatrixBand web;
        web.kind = PaymentKind::Withdrawal;
        web.risk = u"high"_s;
        web.channel = u"web"_s;
        dialog->cases()->choose(web);
        EXPECT_EQ(dialog->bandCount(), bands) << "as it holds today";
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        EXPECT_EQ(DeskRig::unnamed(dialog), QStringList());
        DeskRig::picture(dialog, u"dialog-narrower-rule"_s);
        EXPECT_TRUE(submit(dialog));
    }
    approveProposal(u"Withdrawal, only for high risk and above, by way of web: from"_s);
    SettingsBench adam(office(), u"adam"_s, u"matrix"_s);
    MatrixPage& page = adam.view().matrix();
    ASSERT_TRUE(goTo(page, 5, u"high risk"_s));
    page.end();
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    dialog->setText(u"no longer needed"_s);
    EXPECT_TRUE(submit(dialog));
    approveProposal(u"this rule ends"_s);
    EXPECT_EQ(count(u"select count(*) from policy.approval_rule where channel = 'web' and "
                    "upper_inf(valid)"_s),
        0);
}
