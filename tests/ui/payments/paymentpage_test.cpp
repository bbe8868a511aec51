// The item page by itself: what it makes of a sheet.

#include "tests/core/payments/sheetjson.h"
#include "tests/ui/support/deskrig.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/checklist.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/payments/paymentpage.h"
#include "ui/payments/sheetsteps.h"
#include "ui/payments/statesdialog.h"
#include "ui/payments/stateways.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments;
using purser::payments::test::sheetJson;
using purser::payments::test::withMember;
using purser::tests::DeskRig;
using State = purser::kit::StatePanel::State;

namespace {

class PaymentPageTest : public ::testing::Test
{
protected:
    PaymentPageTest()
        : formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()),
          clock(1700003300'000000), page(formats, clock)
    {
        page.resize(700, 900);
        page.show();
    }

    static PaymentSheet sheet(const QJsonObject& json = sheetJson())
    {
        return paymentSheetFromJson(json).value_or(PaymentSheet{});
    }
    State state() const { return page.findChild<kit::StatePanel*>()->state(); }
    QStringList buttons() const
    {
        QCoreApplication::processEvents(); // new buttons are shown by the event loop
        QStringList texts;
        for (const auto* button : page.decisionBar()->findChildren<QAbstractButton*>()) {
            if (!button->isHidden())
                texts.append(DeskRig::plain(button->text()));
        }
        return texts;
    }

    kit::Formats formats;
    ManualClock clock;
    PaymentPage page;
};

} // namespace

TEST_F(PaymentPageTest, HasItsStates)
{
    EXPECT_EQ(state(), State::Empty);
    page.showLoading();
    EXPECT_EQ(state(), State::Loading);
    page.showError(Error{ErrorCode::ServerUnavailable, {}, {}});
    EXPECT_EQ(state(), State::Error);
    page.showSheet(sheet());
    EXPECT_EQ(state(), State::Fresh);
}

TEST_F(PaymentPageTest, PutsTheStopFirstAndCountsEachLevel)
{
    page.showSheet(sheet());
    const auto* checks = page.findChild<kit::CheckList*>();
    EXPECT_EQ(checks->count(kit::CheckItem::Level::Stop), 1);
    EXPECT_EQ(checks->count(kit::CheckItem::Level::Look), 1);
    EXPECT_EQ(checks->count(kit::CheckItem::Level::Clear), 2);
    EXPECT_TRUE(checks->plainText().contains(u"Source of funds in"_s));
    EXPECT_TRUE(checks->plainText().contains(u"Moon phase"_s)) << "a check newer than the program";
}

TEST_F(PaymentPageTest, OffersTheDecisionsOfTheState)
{
    const QJsonObject answered =
        withMember(sheetJson(), {u"instructions"_s, u"0"_s, u"state"_s}, u"done"_s);
    page.showSheet(sheet(answered));
    EXPECT_EQ(buttons(),
        (QStringList{u"Reject…"_s, u"Return for information…"_s,
            u"Approve 4,850.00 EUR to DE89 ···· 3000"_s}));
    page.showSheet(sheet(withMember(answered, {u"payment"_s, u"state"_s}, u"waiting_info"_s)));
    EXPECT_EQ(buttons(), (QStringList{u"Reject…"_s, u"Answer…"_s}));
    page.showSheet(sheet(withMember(answered, {u"payment"_s, u"state"_s}, u"settled"_s)));
    EXPECT_TRUE(buttons().isEmpty());
    page.showSheet(sheet());
    EXPECT_EQ(buttons(), QStringList{u"Resolve the unknown outcome…"_s});
}

TEST_F(PaymentPageTest, SaysWhatSomebodyFoundOutAboutAnUnknownOutcome)
{
    page.showSheet(sheet());
    QStringList said;
    for (const auto* banner : page.findChildren<kit::Banner*>())
        said.append(banner->text());
    EXPECT_TRUE(said.contains(u"João Ferreira said what happened; confirm it or say otherwise."_s))
        << qPrintable(said.join(u'|'));
}

TEST(SheetSteps, SaysInWordsAndFiguresWhatWillHappen)
{
    const kit::Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    const PaymentSheet sheet = paymentSheetFromJson(sheetJson()).value_or(PaymentSheet{});
    const SheetSteps steps(sheet, formats, QDateTime::fromSecsSinceEpoch(1700003300, Qt::UTC));
    const QList<kit::StepLine> planned = steps.planned();
    ASSERT_EQ(planned.size(), 2);
    EXPECT_EQ(DeskRig::plain(planned.at(0).text),
        u"MT5 real-2: balance −4,850.00 EUR on 7104418, margin checked by the server"_s);
    EXPECT_EQ(DeskRig::plain(planned.at(1).text),
        u"Ledger: client trading → payout in flight, 4,850.00 EUR"_s);
    const QList<kit::StepLine> happened = steps.happened();
    ASSERT_EQ(happened.size(), 2);
    EXPECT_TRUE(happened.at(1).right.startsWith(u"journal 7"_s)
        || happened.at(0).right.startsWith(u"journal 7"_s));
    const QList<kit::ChainStep> chain = steps.chain();
    ASSERT_EQ(chain.size(), 3);
    EXPECT_EQ(chain.at(2).kind, kit::ChainStep::Kind::You);
    EXPECT_EQ(chain.at(2).text, u"You, as payments specialist"_s);
}

TEST(SheetSteps, SayEachRefundOfAWithdrawalBeforeAndAfter)
{
    const kit::Formats formats(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    const auto money = [](const char* minor) {
        return QJsonObject{{u"minor"_s, QString::fromLatin1(minor)}, {u"currency"_s, u"EUR"_s},
            {u"exponent"_s, 2}};
    };
    const auto leg = [&](const char* account, const char* side, const char* minor) {
        return QJsonObject{{u"step"_s, u"payout_settled"_s},
            {u"account"_s, QString::fromLatin1(account)}, {u"side"_s, QString::fromLatin1(side)},
            {u"amount"_s, money(minor)}};
    };
    const auto part = [&](int number, const QJsonValue& instruction, const char* state) {
        return QJsonObject{{u"part"_s, number}, {u"instruction"_s, instruction},
            {u"gateway"_s, u"hyperswitch"_s}, {u"amount"_s, money("20000")},
            {u"state"_s, QString::fromLatin1(state)},
            {u"deposit"_s, u"D-%1"_s.arg(QString::number(number))}};
    };
    QJsonObject json = sheetJson();
    json.insert(u"parts"_s,
        QJsonArray{part(1, QJsonValue::Null, "expected"), part(2, QJsonValue::Null, "expected")});
    json = withMember(json, {u"postings"_s, u"planned"_s},
        QJsonArray{leg("payout_in_flight", "debit", "20000"),
            leg("psp_receivable", "credit", "20000"), leg("payout_in_flight", "debit", "20000"),
            leg("psp_receivable", "credit", "20000")});
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1700003300, Qt::UTC);
    const PaymentSheet before = paymentSheetFromJson(json).value_or(PaymentSheet{});
    const QList<kit::StepLine> planned = SheetSteps(before, formats, now).planned();
    ASSERT_EQ(planned.size(), 4);
    EXPECT_EQ(DeskRig::plain(planned.at(2).text),
        u"Part 2: refund 200.00 EUR of deposit D-2 by hyperswitch"_s);
    EXPECT_TRUE(DeskRig::plain(planned.at(3).text).endsWith(u"200.00 EUR"_s));
    json.insert(u"parts"_s, QJsonArray{part(1, 31, "settled")});
    const PaymentSheet after = paymentSheetFromJson(json).value_or(PaymentSheet{});
    EXPECT_TRUE(SheetSteps(after, formats, now).planned().isEmpty());
    bool told = false;
    for (const kit::StepLine& line : SheetSteps(after, formats, now).happened())
        told = told
            || (DeskRig::plain(line.text)
                    == u"Part 1: refund 200.00 EUR of deposit D-1 by hyperswitch"_s
                && line.right.endsWith(u"; the client has it"_s));
    EXPECT_TRUE(told);
}

namespace {

StateStep step(const char* from, const char* to, const char* by)
{
    return {Listed<PaymentState>::fromWord(QString::fromLatin1(from)),
        Listed<PaymentState>::fromWord(QString::fromLatin1(to)), QString::fromLatin1(by)};
}

} // namespace

TEST(StateWays, FollowTheUsualWayWithWhatHangsOnIt)
{
    const std::vector<StateStep> steps{step("none", "awaiting_approval", "person"),
        step("awaiting_approval", "rejected", "person"),
        step("awaiting_approval", "approved", "person"),
        step("approved", "awaiting_approval", "office"), step("approved", "settled", "bridge"),
        step("rejected", "cancelled", "person")};
    const StateWays ways(steps);
    EXPECT_EQ(ways.usual(), (QStringList{u"awaiting_approval"_s, u"approved"_s, u"settled"_s}));
    EXPECT_EQ(ways.ordered(),
        (QStringList{
            u"awaiting_approval"_s, u"rejected"_s, u"cancelled"_s, u"approved"_s, u"settled"_s}));
    EXPECT_TRUE(ways.between(u"settled"_s, u"rejected"_s).isEmpty());
}

TEST(StatesDialogTest, SaysWhoTakesAPaymentOn)
{
    PaymentSheet sheet = paymentSheetFromJson(sheetJson()).value_or(PaymentSheet{});
    sheet.path = {step("none", "awaiting_approval", "person"),
        step("awaiting_approval", "approved", "person"),
        step("approved", "awaiting_approval", "office"), step("approved", "executing", "bridge"),
        step("executing", "settled", "bridge")};
    StatesDialog dialog(sheet, nullptr);
    EXPECT_EQ(dialog.graph().chosen(), u"awaiting_approval"_s) << "where it is now";
    EXPECT_EQ(dialog.told(),
        u"Awaiting approval may be followed by: Approved (a person).\nIt comes after: Approved (the office)."_s);
    dialog.graph().choose(u"settled"_s);
    EXPECT_EQ(
        dialog.told(), u"Settled: nothing follows.\nIt comes after: Executing (the bridge)."_s);
}
