// The approvals desk: matrix and its simulation, stand-ins, automatic rules, proposals under four
// eyes; each by the role that does it, and refused to the others.

#include "tests/core/payments/kinds/kindsdesk.h"
#include "tests/ui/payments/rowsbench.h"
#include "tests/ui/support/deskrig.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/approvals/approvalsdesk.h"
#include "ui/payments/approvals/approvalsview.h"
#include "ui/payments/approvals/autoruledialog.h"
#include "ui/payments/approvals/autorulefields.h"
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/bandeditor.h"
#include "ui/payments/approvals/delegatedialog.h"
#include "ui/payments/approvals/matrixdialog.h"
#include "ui/payments/approvals/matrixpage.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/approvals/standinspage.h"
#include "ui/payments/approvals/termdialog.h"
#include "ui/payments/approvals/termspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

/// A member of staff at the approvals desk.
class ApprovalsBench
{
public:
    ApprovalsBench(const TestOffice& office, const QString& login)
        : m_rig(office, login), m_view(qobject_cast<ApprovalsView*>(m_rig.show(*m_desk)))
    {
        EXPECT_TRUE(DeskRig::waitFor([this] { return m_view->matrix().grid().loadedCount() > 0; }));
    }

    ApprovalsView& view() { return *m_view; }
    DeskRig& rig() { return m_rig; }

private:
    DeskRig m_rig;
    std::unique_ptr<purser::kit::Desk> m_desk = makeApprovalsDesk();
    ApprovalsView* m_view;
};

class ApprovalsDesk : public ::testing::Test
{
protected:
    const TestOffice& office() { return desk.desk().office(); }
    qint64 count(const QString& sql) { return desk.books().number(sql); }

    /// A dialog that asked for the password.
    static bool givePassword(ApprovalsPage& page, const QString& login)
    {
        purser::kit::StepUpDialog* dialog = nullptr;
        EXPECT_TRUE(DeskRig::waitFor([&] {
            dialog = qobject_cast<purser::kit::StepUpDialog*>(page.commands().dialog());
            return dialog && dialog->isVisible();
        }));
        if (!dialog)
            return false;
        dialog->findChild<QLineEdit*>()->setText(TestOffice::password(login).text());
        return submit(dialog);
    }

    KindsDesk desk;
};

} // namespace

/// A zone is chosen from a list that is searched; what it would mean stands beside it, here and
/// where it is decided.
TEST_F(ApprovalsDesk, TimeZonesSayWhatTheyMean)
{
    const auto rowOf = [](ApprovalsPage& page, const QString& kind) {
        for (int row = 0; row < page.grid().loadedCount(); ++row) {
            page.grid().setCurrentRow(row);
            const auto term = page.grid().currentData<PaymentTerm>();
            if (term && term->kind == kind)
                return true;
        }
        return false;
    };
    {
        ApprovalsBench adam(office(), u"adam"_s);
        TermsPage& page = adam.view().terms();
        adam.view().showPage(u"terms"_s);
        firstRow(page);
        ASSERT_TRUE(rowOf(page, u"policy.business_day"_s));
        EXPECT_EQ(page.grid().currentData<PaymentTerm>()->zone, u"UTC"_s);
        ASSERT_TRUE(rowOf(page, u"policy.business_zone"_s));
        QSignalSpy editing(&page, &TermsPage::editing);
        page.edit();
        ASSERT_TRUE(DeskRig::waitFor([&] { return !editing.isEmpty(); }));
        auto* dialog = editing.takeFirst().at(0).value<TermDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setReason(u"where the office is"_s);
        dialog->setValue(u"zone"_s, u"Asia/Atlantis"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "nothing that is not in the list";
        EXPECT_EQ(dialog->effectText(), QString());
        auto* box = dialog->findChild<QComboBox*>(u"zone"_s);
        ASSERT_NE(box, nullptr);
        box->completer()->setCompletionPrefix(u"kathm"_s);
        EXPECT_EQ(box->completer()->currentCompletion(), u"Asia/Kathmandu"_s);
        box->setEditText(u"asia/kathmandu"_s);
        EXPECT_TRUE(DeskRig::waitFor([&] {
            return dialog->effectText().contains(
                u"Monday \u2013 Friday: 07:00 to 19:00, in UTC 01:15 to 13:15"_s);
        })) << qPrintable(dialog->effectText());
        EXPECT_EQ(dialog->payload()->value(u"zone"_s), u"Asia/Kathmandu"_s);
        DeskRig::picture(dialog, u"dialog-zone"_s);
        EXPECT_TRUE(submit(dialog));
    }
    ApprovalsBench alma(office(), u"alma"_s);
    alma.view().showPage(u"proposals"_s);
    firstRow(*alma.view().proposals());
    QSignalSpy deciding(alma.view().proposals(), &ProposalsPage::deciding);
    alma.view().proposals()->decide(true);
    ASSERT_TRUE(DeskRig::waitFor([&] { return !deciding.isEmpty(); }));
    const QString what = deciding.first().first().toString();
    EXPECT_TRUE(what.contains(u"Monday \u2013 Friday: 07:00 to 19:00, in UTC 01:15 to 13:15"_s))
        << qPrintable(what);
    auto* dialog =
        qobject_cast<purser::kit::ReasonDialog*>(alma.view().proposals()->commands().dialog());
    ASSERT_NE(dialog, nullptr);
    DeskRig::picture(dialog, u"dialog-zone-decision"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_TRUE(DeskRig::waitFor([this] {
        return count(u"select count(*) from policy.business_zone where entity_id is null and zone "
                     "= 'Asia/Kathmandu'"_s)
            == 1;
    }));
}

TEST_F(ApprovalsDesk, TermsAreProposedHereAndReadInProposals)
{
    {
        ApprovalsBench adam(office(), u"adam"_s);
        TermsPage& page = adam.view().terms();
        adam.view().showPage(u"terms"_s);
        firstRow(page);
        DeskRig::picture(&adam.rig().window(), u"approvals-terms"_s);
        QSignalSpy editing(&page, &TermsPage::editing);
        const auto opened = [&]() -> TermDialog* {
            EXPECT_TRUE(DeskRig::waitFor([&] { return !editing.isEmpty(); }));
            return editing.isEmpty() ? nullptr : editing.takeFirst().at(0).value<TermDialog*>();
        };
        page.edit();
        TermDialog* promise = opened();
        ASSERT_NE(promise, nullptr);
        EXPECT_FALSE(promise->acceptButton()->isEnabled()) << "without saying why";
        promise->setValue(u"method"_s, u"sepa"_s);
        promise->setValue(u"minutes"_s, 90);
        promise->setReason(u"transfers are quick now"_s);
        DeskRig::picture(promise, u"dialog-term"_s);
        EXPECT_EQ(promise->payload()->value(u"kind"_s).toString(), u"withdrawal"_s);
        EXPECT_FALSE(promise->payload()->contains(u"category"_s)) << "for every client";
        EXPECT_TRUE(submit(promise));
        page.makeNew(u"policy.holiday"_s);
        TermDialog* holiday = opened();
        ASSERT_NE(holiday, nullptr);
        holiday->setValue(u"day"_s, u"2027-01-01"_s);
        holiday->setReason(u"as every year"_s);
        EXPECT_FALSE(holiday->acceptButton()->isEnabled()) << "without a name";
        holiday->setValue(u"name"_s, u"New Year"_s);
        EXPECT_TRUE(submit(holiday));
        page.makeNew(u"policy.person_limit"_s);
        TermDialog* limit = opened();
        ASSERT_NE(limit, nullptr);
        limit->setValue(u"login"_s, u"joao"_s);
        for (const QString& name :
            {u"per_operation_minor"_s, u"per_day_minor"_s, u"per_file_minor"_s})
            limit->setValue(name, u"0"_s);
        limit->setReason(u"in training"_s);
        EXPECT_TRUE(submit(limit));
    }
    EXPECT_EQ(count(u"select count(*) from policy.change_request where state = 'proposed'"_s), 3);
    ApprovalsBench alma(office(), u"alma"_s);
    alma.view().showPage(u"proposals"_s);
    firstRow(*alma.view().proposals());
    DeskRig::picture(&alma.rig().window(), u"approvals-term-proposals"_s);
    QSignalSpy deciding(alma.view().proposals(), &ProposalsPage::deciding);
    alma.view().proposals()->decide(true);
    auto* dialog =
        qobject_cast<purser::kit::ReasonDialog*>(alma.view().proposals()->commands().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(deciding.first().first().toString().startsWith(u"joao: "_s))
        << qPrintable(deciding.first().first().toString());
    submit(dialog);
    if (qobject_cast<purser::kit::StepUpDialog*>(alma.view().proposals()->commands().dialog()))
        givePassword(*alma.view().proposals(), u"alma"_s);
    EXPECT_TRUE(DeskRig::waitFor([this] {
        return count(u"select count(*) from policy.person_limit where login = 'joao' and "
                     "per_operation_minor = 0"_s)
            == 1;
    }));
}

TEST_F(ApprovalsDesk, TermsAreReadByWhoWorksUnderThemAndChangedByNobodyElse)
{
    ApprovalsBench mara(office(), u"mara"_s);
    mara.view().showPage(u"terms"_s);
    firstRow(mara.view().terms());
    auto* button = decisionButton(mara.view().terms(), u"Propose"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(
        DeskRig::waitFor([&] { return button->toolTip() == u"Your role does not do this."_s; }));
    EXPECT_FALSE(button->isEnabled());
}

TEST_F(ApprovalsDesk, AMatrixIsTriedProposedAndDecidedByAnother)
{
    auto sana = desk.as("sana");
    demand(desk.desk().submit(*sana, 90000));
    {
        ApprovalsBench adam(office(), u"adam"_s);
        firstRow(adam.view().matrix());
        DeskRig::picture(&adam.rig().window(), u"approvals-matrix"_s);
        MatrixDialog* dialog = adam.view().matrix().edit();
        ASSERT_NE(dialog, nullptr);
        for (int i = 0; i < dialog->bandCount(); ++i)
            dialog->band(i)->setRoles({u"payments"_s, u"payments"_s, u"payments_manager"_s});
        QSignalSpy simulated(dialog, &MatrixDialog::simulated);
        dialog->simulate();
        EXPECT_TRUE(DeskRig::waitFor([&simulated] { return !simulated.isEmpty(); }));
        EXPECT_TRUE(DeskRig::plain(dialog->resultText()).contains(u"more: 1."_s))
            << qPrintable(dialog->resultText());
        DeskRig::picture(dialog, u"dialog-matrix"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying why";
        dialog->setReason(u"three people from now on"_s);
        EXPECT_TRUE(submit(dialog));
        EXPECT_EQ(
            count(u"select count(*) from policy.change_request where state = 'proposed'"_s), 1);
        adam.view().showPage(u"proposals"_s);
        firstRow(*adam.view().proposals());
        EXPECT_TRUE(DeskRig::waitFor([&adam] {
            auto* approve = decisionButton(*adam.view().proposals(), u"Approve"_s);
            return approve && !approve->isEnabled()
                && approve->toolTip() == u"You proposed this; another person decides."_s;
        }));
    }
    ApprovalsBench alma(office(), u"alma"_s);
    alma.view().showPage(u"proposals"_s);
    firstRow(*alma.view().proposals());
    alma.view().proposals()->decide(true);
    auto* dialog =
        qobject_cast<purser::kit::ReasonDialog*>(alma.view().proposals()->commands().dialog());
    ASSERT_NE(dialog, nullptr);
    DeskRig::picture(dialog, u"dialog-decide-change"_s);
    submit(dialog);
    // Policy may ask for the password here; then it is given once more.
    if (count(u"select count(*) from policy.change_request where state = 'approved'"_s) == 0) {
        EXPECT_TRUE(givePassword(*alma.view().proposals(), u"alma"_s));
    }
    EXPECT_EQ(count(u"select count(*) from policy.change_request where state = 'approved'"_s), 1);
    EXPECT_GE(count(u"select count(*) from policy.approval_step s join policy.approval_rule r on "
                    "r.id = s.rule_id where r.kind = 'withdrawal' and upper_inf(r.valid) and "
                    "s.step_no = 3"_s),
        1);
}

TEST_F(ApprovalsDesk, WhoOnlyTriesCannotPropose)
{
    ApprovalsBench ines(office(), u"ines"_s);
    firstRow(ines.view().matrix());
    MatrixDialog* dialog = ines.view().matrix().edit();
    ASSERT_NE(dialog, nullptr);
    dialog->setReason(u"would be nice"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->reject();
    EXPECT_EQ(ines.view().proposals(), nullptr) << "changes are not hers to list";

    ApprovalsBench mara(office(), u"mara"_s);
    firstRow(mara.view().matrix());
    EXPECT_EQ(mara.view().matrix().edit(), nullptr);
}

TEST_F(ApprovalsDesk, BandsRise)
{
    ApprovalsBench adam(office(), u"adam"_s);
    firstRow(adam.view().matrix());
    MatrixDialog* dialog = adam.view().matrix().edit();
    ASSERT_NE(dialog, nullptr);
    dialog->setReason(u"because"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    dialog->addBand();
    EXPECT_TRUE(dialog->acceptButton()->isEnabled()) << "twice the last one";
    dialog->band(dialog->bandCount() - 1)->setRoles({});
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "a band without a step";
    dialog->reject();
}

TEST_F(ApprovalsDesk, AStepIsDelegatedAndTakenBack)
{
    ApprovalsBench mara(office(), u"mara"_s);
    StandInsPage& page = mara.view().standIns();
    mara.view().showPage(u"standins"_s);
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.delegate() != nullptr; }));
    auto* dialog = qobject_cast<DelegateDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    dialog->setAmountText(u"500.00"_s);
    dialog->setReason(u"holiday"_s);
    EXPECT_TRUE(DeskRig::waitFor([dialog] {
        dialog->choose(u"joao"_s);
        return dialog->acceptButton()->isEnabled();
    }));
    DeskRig::picture(dialog, u"dialog-delegate"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select most_minor from policy.delegation where giver = 'mara' and taker = "
                    "'joao' and state = 'active'"_s),
        50000);
    firstRow(page);
    DeskRig::picture(&mara.rig().window(), u"approvals-standins"_s);
    page.end();
    EXPECT_TRUE(submit(page.commands().dialog()));
    EXPECT_EQ(count(u"select count(*) from policy.delegation where state = 'ended'"_s), 1);
}

TEST_F(ApprovalsDesk, BreakGlassTakesASecondPersonAndThePasswords)
{
    {
        ApprovalsBench mara(office(), u"mara"_s);
        StandInsPage& page = mara.view().standIns();
        page.breakGlass();
        auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
        ASSERT_NE(dialog, nullptr);
        dialog->setReasonCode(u"payments_manager"_s);
        dialog->setText(u"nobody else is in"_s);
        submit(dialog);
        EXPECT_TRUE(givePassword(page, u"mara"_s));
        EXPECT_EQ(count(u"select count(*) from policy.delegation where state = 'proposed'"_s), 1);
    }
    ApprovalsBench omar(office(), u"omar"_s);
    StandInsPage& page = omar.view().standIns();
    omar.view().showPage(u"standins"_s);
    firstRow(page);
    page.confirm();
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    dialog->setText(u"I called her"_s);
    submit(dialog);
    EXPECT_TRUE(givePassword(page, u"omar"_s));
    EXPECT_EQ(count(u"select count(*) from policy.delegation where state = 'active'"_s), 1);
}

TEST_F(ApprovalsDesk, ARuleIsTriedAndProposedInShadow)
{
    ApprovalsBench adam(office(), u"adam"_s);
    AutoRulesPage& page = adam.view().autoRules();
    adam.view().showPage(u"auto"_s);
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.edit() != nullptr; }));
    auto* dialog = qobject_cast<AutoRuleDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    AutoRuleFields& fields = dialog->fields();
    fields.setName(u"small"_s);
    fields.setAmounts(u"100.00"_s, u"50.00"_s);
    fields.setDay(20, u"1000.00"_s);
    dialog->setReason(u"small ones"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "a day below one payment";
    fields.setAmounts(u"100.00"_s, u"200.00"_s);
    fields.setExcludedCountries(u"Iran"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "no country";
    fields.setExcludedCountries(u"ir, kp"_s);
    fields.setDay(20, u"99.00"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "a day of the rule below one payment";
    fields.setDay(20, u"1000.00"_s);
    QSignalSpy tested(dialog, &AutoRuleDialog::tested);
    dialog->backtest();
    EXPECT_TRUE(DeskRig::waitFor([&tested] { return !tested.isEmpty(); }));
    EXPECT_FALSE(dialog->resultText().isEmpty());
    DeskRig::picture(dialog, u"dialog-auto-rule"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(
        count(u"select count(*) from policy.change_request where kind = 'policy.auto_rule' "
              "and payload ->> 'mode' = 'shadow' and payload ->> 'most_minor' = '10000' and "
              "payload -> 'excluded_countries' = '[\"IR\", \"KP\"]' and payload ->> 'most_count' "
              "= '20' and payload ->> 'most_sum_minor' = '100000'"_s),
        1);
    {
        // Whoever decides reads every condition.
        ApprovalsBench alma(office(), u"alma"_s);
        ProposalsPage& proposals = *alma.view().proposals();
        alma.view().showPage(u"proposals"_s);
        firstRow(proposals);
        EXPECT_TRUE(proposals.grid().model().textOf(0, 1).contains(u"IR"_s))
            << qPrintable(proposals.grid().model().textOf(0, 1));
    }
    auto alma = office().as("alma");
    demand(alma->command({u"desk.decide_change"_s,
        {{u"p_key"_s, WithdrawalDesk::newKey()},
            {u"p_id"_s, count(u"select max(id) from policy.change_request"_s)}, {u"p_version"_s, 1},
            {u"p_decision"_s, u"approve"_s}, {u"p_reason"_s, u"good"_s}}}));
    adam.view().refresh();
    firstRow(page);
    const auto row = page.grid().currentData<AutoRuleRow>();
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(row->terms.excludedCountries, (QStringList{u"IR"_s, u"KP"_s}));
    EXPECT_EQ(row->terms.mostSumMinor, 100000);
    EXPECT_EQ(row->usedCount, 0);
    DeskRig::picture(&adam.rig().window(), u"approvals-automatic"_s);
}

TEST_F(ApprovalsDesk, OnePersonStopsAutomaticApproval)
{
    ApprovalsBench mara(office(), u"mara"_s);
    AutoRulesPage& page = mara.view().autoRules();
    page.stop();
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setText(u"something is odd"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(
        count(
            u"select count(*) from policy.setting where key = 'auto.stopped' and value = 'true'"_s),
        1);
    EXPECT_FALSE(decisionButton(page, u"Confirm"_s)->isEnabled());
}
