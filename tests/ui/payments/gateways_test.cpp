// The gateways desk: a file released by its hash by somebody else than who approved, a copy on a
// disk, and the outcome of a payout entered by two people.

#include "core/office/call.h"
#include "tests/support/demand.h"
#include "tests/ui/payments/gatewaysbench.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/payments/rowsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/approvals/approvalsdesk.h"
#include "ui/payments/approvals/approvalsview.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/gateways/differencespage.h"
#include "ui/payments/gateways/filedialog.h"
#include "ui/payments/gateways/filespage.h"
#include "ui/payments/gateways/gatewaysdesk.h"
#include "ui/payments/gateways/gatewaysview.h"
#include "ui/payments/gateways/givenuppage.h"
#include "ui/payments/gateways/healthpage.h"
#include "ui/payments/gateways/messagespage.h"
#include "ui/payments/gateways/outcomedialog.h"
#include "ui/payments/gateways/payoutspage.h"
#include "ui/payments/gateways/ratesourcedialog.h"
#include "ui/payments/gateways/ratespage.h"
#include "ui/payments/gateways/releaselistdialog.h"
#include "ui/payments/gateways/routeeditor.h"
#include "ui/payments/gateways/routesdialog.h"
#include "ui/payments/gateways/routespage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

class Gateways : public ::testing::Test
{
protected:
    Gateways()
    {
        payment = office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500000), 90000);
        office.approve(u"mara"_s, payment);
        office.carryOut(u"55010"_s);
    }

    /// A file for the payout that waits, of one transfer to that account.
    void makeFile(const QString& account)
    {
        demand(office.owner().execute(
            u"insert into book.payout_file (instruction_id, gateway, message_id, content, sha256, "
            "total_minor, currency, transfers) select i.id, i.provider, 'W-TEST-' || p.id, "
            "c.bytes, "
            "encode(sha256(c.bytes), 'hex'), i.amount_minor, i.currency, 1 from book.instruction i "
            "join book.payment p on p.id = i.payment_id join book.destination d on d.id = "
            "p.destination_id cross join lateral (select convert_to('<Document "
            "xmlns=\"urn:test\"><CdtTrfTxInf><PmtId><EndToEndId>' || p.reference || "
            "'</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">' || (i.amount_minor / "
            "100.0)::numeric(18, 2) || '</InstdAmt></Amt><Cdtr><Nm>Ana "
            "Costa</Nm></Cdtr><CdtrAcct><Id><IBAN>' || coalesce(nullif($2, ''), d.detail) || "
            "'</IBAN></Id></CdtrAcct></CdtTrfTxInf></Document>', 'UTF8') as bytes) c where "
            "i.payment_id = $1 and i.kind = 'payout'"_s,
            {payment, account}));
    }

    qint64 count(const QString& sql) { return office.books().number(sql); }

    DeskOffice office;
    qint64 payment = 0;
};

} // namespace

TEST_F(Gateways, AFileIsReleasedByTheEndOfItsHash)
{
    makeFile({});
    GatewaysBench ines(office.office(), u"ines"_s);
    firstRow(ines.view().files());
    DeskRig::picture(&ines.rig().window(), u"gateways-files"_s);
    FileDialog* dialog = ines.view().files().look();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(DeskRig::waitFor([dialog] { return dialog->file().has_value(); }));
    ASSERT_EQ(dialog->file()->transfers.size(), 1U);
    EXPECT_EQ(dialog->file()->transfers.front().creditor, u"Ana Costa"_s);
    EXPECT_TRUE(dialog->file()->transfers.front().differs.isEmpty());
    DeskRig::picture(dialog, u"dialog-file"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setTyped(u"00000000"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->setTyped(dialog->file()->sha256.right(FileDialog::typedLength).toUpper());
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select count(*) from book.payout_file where released_by = 'ines'"_s), 1);
    EXPECT_TRUE(DeskRig::waitFor([&] { return ines.view().files().grid().loadedCount() == 0; }));
    firstRow(ines.view().released());
}

// Two files chosen with the keyboard, released together.
TEST_F(Gateways, SeveralFilesAreReleasedTogether)
{
    makeFile({});
    const qint64 first = payment;
    demand(office.owner().script("update book.instruction set not_before = clock_timestamp() + "
                                 "interval '1 day' where kind = 'payout' and state = 'planned'"));
    payment = office.submit(office.account(u"Bo Lind"_s, u"EUR"_s, 500000), 80000);
    office.approve(u"mara"_s, payment);
    office.carryOut(u"55011"_s);
    makeFile({});
    GatewaysBench ines(office.office(), u"ines"_s);
    FilesPage& page = ines.view().files();
    ASSERT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 2; }));
    EXPECT_EQ(page.releaseSeveral(), nullptr) << "one is no list";
    page.grid().view().setFocus();
    QTest::keyClick(&page.grid().view(), Qt::Key_A, Qt::ControlModifier);
    ReleaseListDialog* dialog = page.releaseSeveral();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->ready().size(), 2U);
    DeskRig::picture(&ines.rig().window(), u"gateways-files-several"_s);
    DeskRig::picture(dialog, u"dialog-release-list"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 0; }));
    EXPECT_EQ(count(u"select count(*) from book.payout_file where released_by = 'ines'"_s), 2);
    EXPECT_NE(first, payment);
}

TEST_F(Gateways, AFileOfAnotherAccountShowsIt)
{
    makeFile(u"DE00999988887777666655"_s);
    GatewaysBench ines(office.office(), u"ines"_s);
    firstRow(ines.view().files());
    FileDialog* dialog = ines.view().files().look();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(DeskRig::waitFor([dialog] { return dialog->file().has_value(); }));
    EXPECT_EQ(dialog->file()->transfers.front().differs, QStringList{u"account"_s});
    DeskRig::picture(dialog, u"dialog-file-differs"_s);
    EXPECT_EQ(FileDialog::whyNot(dialog->file()->release),
        u"It does not hold the payment it was made for; nobody can release it."_s);
    dialog->setTyped(dialog->file()->sha256.right(FileDialog::typedLength));
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    dialog->reject();
}

TEST_F(Gateways, AFileThatDoesNotHoldItsPaymentIsGivenUpByTwo)
{
    makeFile(u"DE00999988887777666655"_s);
    const auto giveUp = [this](const QString& login, bool isSecond) {
        GatewaysBench bench(office.office(), login);
        FilesPage& page = bench.view().files();
        firstRow(page);
        FileDialog* file = page.look();
        ASSERT_NE(file, nullptr);
        EXPECT_TRUE(DeskRig::waitFor([file] { return file->file().has_value(); }));
        DeskRig::picture(file, isSecond ? u"dialog-file-said"_s : u"dialog-file-give-up"_s);
        QPushButton* button = nullptr;
        for (auto* one : file->findChildren<QPushButton*>()) {
            if (one->text() == u"Give up this file…"_s)
                button = one;
        }
        ASSERT_NE(button, nullptr);
        EXPECT_TRUE(button->isVisible() && button->isEnabled());
        button->click();
        purser::kit::ReasonDialog* dialog = nullptr;
        EXPECT_TRUE(DeskRig::waitFor([&] {
            dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
            return dialog && dialog->isVisible();
        }));
        ASSERT_NE(dialog, nullptr);
        if (!isSecond)
            dialog->setReasonCode(u"money_back"_s);
        EXPECT_EQ(dialog->reasonCode(), u"money_back"_s) << "what the first has said";
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying how one knows";
        dialog->setText(u"another account stands in it"_s);
        DeskRig::picture(dialog, u"dialog-give-up"_s);
        EXPECT_TRUE(submit(dialog));
        if (isSecond)
            return;
        // Whoever said so waits for another.
        EXPECT_TRUE(DeskRig::waitFor([&] {
            FileDialog* again = page.look();
            return again != nullptr;
        }));
        auto* again = qobject_cast<FileDialog*>(page.commands().dialog());
        ASSERT_NE(again, nullptr);
        EXPECT_TRUE(DeskRig::waitFor([again] { return again->file().has_value(); }));
        for (auto* one : again->findChildren<QPushButton*>()) {
            if (one->text() == u"Give up this file…"_s) {
                EXPECT_EQ(one->toolTip(), u"You said so already; another person confirms it."_s);
            }
        }
        again->reject();
    };
    giveUp(u"ines"_s, false);
    EXPECT_EQ(count(u"select count(*) from book.payout_file where given_up_by is not null"_s), 0);
    giveUp(u"omar"_s, true);
    EXPECT_EQ(count(u"select count(*) from book.payout_file where given_up_by = 'omar'"_s), 1);
    EXPECT_EQ(office.state(payment), u"compensating"_s);
    GatewaysBench mara(office.office(), u"mara"_s);
    GivenUpPage& page = mara.view().givenUp();
    mara.view().showPage(u"givenup"_s);
    firstRow(page);
    const auto row = page.grid().currentData<GivenUpFileRow>();
    ASSERT_TRUE(row.has_value());
    EXPECT_EQ(row->then, u"money_back"_s);
    EXPECT_EQ(row->reason, u"another account stands in it"_s);
    EXPECT_NE(row->proposedBy, row->agreedBy);
    EXPECT_EQ(row->payment.value(), payment);
    EXPECT_TRUE(row->nextMessageId.isEmpty());
    DeskRig::picture(&mara.rig().window(), u"gateways-given-up"_s);
}

TEST_F(Gateways, ARateThatJumpedIsLetInByWhoMay)
{
    demand(office.owner().script(
        "insert into policy.rate_source (base, quote, server_id, symbol) select 'EUR', 'USD', "
        "s.id, "
        "'EURUSD' from book.trading_server s limit 1;"
        "insert into policy.rate_source (base, quote, via) values ('GBP', 'EUR', 'USD');"
        "insert into sync.market_rate (from_currency, to_currency, rate_e10, source, as_of) values "
        "('EUR', 'USD', 10850000000, 'MT5', clock_timestamp() - interval '2 minutes');"
        "insert into sync.rate_reading (source_id, problem, bid_e10, ask_e10, mid_e10, before_e10, "
        "as_of) select s.id, 'jump', 11999000000, 12001000000, 12000000000, 10850000000, "
        "clock_timestamp() from policy.rate_source s where s.symbol is not null"));
    {
        GatewaysBench mara(office.office(), u"mara"_s);
        firstRow(mara.view().rates());
        EXPECT_EQ(mara.view().rates().accept(), nullptr) << "not for her role";
    }
    GatewaysBench omar(office.office(), u"omar"_s);
    RatesPage& page = omar.view().rates();
    omar.view().showPage(u"rates"_s);
    firstRow(page);
    DeskRig::picture(&omar.rig().window(), u"gateways-rates"_s);
    purser::kit::ReasonDialog* dialog = page.accept();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying where one looked";
    dialog->setText(u"two other sources say the same"_s);
    DeskRig::picture(dialog, u"dialog-rate"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select rate_e10 from sync.market_rate where from_currency = 'EUR' and "
                    "to_currency = 'USD'"_s),
        12000000000);
}

TEST_F(Gateways, SourcesOfRatesAreProposedByOneAndReadByTheOther)
{
    demand(office.owner().script(
        "insert into policy.rate_source (base, quote, server_id, symbol) select 'EUR', 'USD', "
        "s.id, 'EURUSD' from book.trading_server s limit 1"));
    GatewaysBench adam(office.office(), u"adam"_s);
    RatesPage& page = adam.view().rates();
    adam.view().showPage(u"rates"_s);
    firstRow(page);
    EXPECT_EQ(page.accept(), nullptr) << "letting rates in is for others";
    QSignalSpy proposing(&page, &RatesPage::proposing);
    const auto opened = [&]() -> RateSourceDialog* {
        EXPECT_TRUE(DeskRig::waitFor([&] { return !proposing.isEmpty(); }));
        return proposing.isEmpty() ? nullptr
                                   : proposing.takeFirst().at(0).value<RateSourceDialog*>();
    };
    page.propose(true);
    RateSourceDialog* dialog = opened();
    ASSERT_NE(dialog, nullptr);
    dialog->setPair(u"GBP"_s, u"JPY"_s);
    dialog->setReason(u"clients ask for it"_s);
    dialog->setVia(u"GBP"_s);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "through itself";
    dialog->setVia(u"USD"_s);
    DeskRig::picture(dialog, u"dialog-rate-source"_s);
    EXPECT_TRUE(submit(dialog));
    // The pair there is is retired.
    page.propose(false);
    RateSourceDialog* retired = opened();
    ASSERT_NE(retired, nullptr);
    EXPECT_EQ(retired->payload().value(u"symbol"_s).toString(), u"EURUSD"_s);
    retired->setNone();
    retired->setReason(u"quoted elsewhere"_s);
    EXPECT_TRUE(submit(retired));
    EXPECT_EQ(count(u"select count(*) from policy.change_request where state = 'proposed' and kind "
                    "= 'policy.rate_source' and not payload ? 'symbol'"_s),
        2);
    GatewaysBench mara(office.office(), u"mara"_s);
    firstRow(mara.view().rates());
    QSignalSpy none(&mara.view().rates(), &RatesPage::proposing);
    mara.view().rates().propose(true);
    EXPECT_TRUE(none.isEmpty());
}

TEST_F(Gateways, WhoAskedOrHasNotTheRoleReadsAFileAndReleasesNone)
{
    makeFile({});
    {
        GatewaysBench mara(office.office(), u"mara"_s);
        FilesPage& page = mara.view().files();
        firstRow(page);
        EXPECT_TRUE(DeskRig::waitFor([&page] {
            auto* button = decisionButton(page, u"Release"_s);
            return button && button->toolTip() == u"Your role does not do this."_s;
        }));
        EXPECT_FALSE(decisionButton(page, u"Release"_s)->isEnabled());
        EXPECT_FALSE(decisionButton(page, u"Keep"_s)->isEnabled());
        FileDialog* dialog = page.look();
        ASSERT_NE(dialog, nullptr);
        EXPECT_TRUE(DeskRig::waitFor([dialog] { return dialog->file().has_value(); }));
        dialog->setTyped(dialog->file()->sha256.right(FileDialog::typedLength));
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->reject();
    }
    demand(office.owner().execute(
        u"update book.payment set requested_by = 'ines' where id = $1"_s, {payment}));
    GatewaysBench ines(office.office(), u"ines"_s);
    FilesPage& page = ines.view().files();
    firstRow(page);
    EXPECT_TRUE(DeskRig::waitFor([&page] {
        auto* button = decisionButton(page, u"Release"_s);
        return button && !button->isEnabled() && button->toolTip().contains(u"had a hand"_s);
    }));
}

TEST_F(Gateways, ACopyOfAFileIsKeptOnTheRecord)
{
    makeFile({});
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.xml"_s);
    GatewaysBench ines(office.office(), u"ines"_s);
    FilesPage& page = ines.view().files();
    firstRow(page);
    page.setPathChooser([path](const QString&, const auto& chosen) { chosen(path); });
    QSignalSpy saved(&page, &FilesPage::saved);
    page.save();
    EXPECT_TRUE(DeskRig::waitFor([&saved] { return !saved.isEmpty(); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("<Document"));
    EXPECT_EQ(count(u"select count(*) from audit.log where command = 'payout_file.exported'"_s), 1);
}

TEST_F(Gateways, MessagesSayWhatTheyLedToAndStandAtTheirPayment)
{
    auto intake = office.office().asService("purser_intake");
    demand(intake->execute(
        u"select link.store_webhook('cards', '[]', convert_to('x', 'UTF8'), 'requery', 'new', "
        "false, false, jsonb_build_object('id', 'e-1', 'kind', 'status', 'operation', 'payout', "
        "'reference', $1::text, 'provider_id', 'po_1', 'word', 'approved'), null), "
        "link.store_webhook('cards', '[]', '\\x41'::bytea, 'reject', 'forged', false, true)"_s,
        {demand(office.owner().execute(
                    u"select reference from book.payment where id = $1"_s, {payment}))
                .row(0)
                .text(0)}));
    GatewaysBench joao(office.office(), u"joao"_s);
    MessagesPage& page = joao.view().messages();
    joao.view().showPage(u"messages"_s);
    firstRow(page);
    DeskRig::picture(&joao.rig().window(), u"gateways-messages"_s);
    EXPECT_EQ(page.grid().loadedCount(), 2);
    const auto text = [&page](int row, int column) {
        page.grid().setCurrentRow(row);
        return page.grid().currentRow()->cells.at(column).text;
    };
    EXPECT_EQ(text(0, 2), u"Forged: not signed by the gateway"_s);
    EXPECT_EQ(text(0, 6), u"Nothing"_s);
    EXPECT_EQ(text(1, 2), u"Verified"_s);
    EXPECT_EQ(text(1, 6), u"Waits until the gateway is asked"_s);
    auto* open = decisionButton(page, u"Open"_s);
    ASSERT_NE(open, nullptr);
    page.grid().setCurrentRow(0);
    EXPECT_TRUE(DeskRig::waitFor([open] { return !open->isEnabled(); })) << "of a forged one";
    page.grid().setCurrentRow(1);
    EXPECT_TRUE(DeskRig::waitFor([open] { return open->isEnabled(); }));
    page.showOnly(GatewaysApi::Messages::Alarming);
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 1; }));
    // Another choice while the first list is being fetched: what comes late of it is passed over.
    GatewaysBench again(office.office(), u"joao"_s);
    again.view().messages().showOnly(GatewaysApi::Messages::Alarming);
    again.view().showPage(u"messages"_s);
    // The list before may be on show until then; once the choice is, it stays.
    const auto shown = [&again] { return again.view().messages().grid().loadedCount(); };
    EXPECT_TRUE(DeskRig::waitFor([&shown] { return shown() == 1; }));
    GatewaysBench later(office.office(), u"joao"_s);
    EXPECT_EQ(shown(), 1);

    PaymentsBench payments(office.office(), u"joao"_s);
    payments.showTab(PaymentTab::All);
    payments.open(payment);
    const auto& told = payments.view().openPayment().sheet()->messages;
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().word, u"approved"_s);
    DeskRig::picture(&payments.view(), u"payment-messages"_s);
}

TEST_F(Gateways, FromTheMoneyAtAGatewayItsLedgerIsAskedFor)
{
    GatewaysBench ines(office.office(), u"ines"_s);
    HealthPage& page = ines.view().health();
    ines.view().showPage(u"health"_s);
    QVariantMap asked;
    QObject desk;
    ines.rig().deeds().offer(
        &desk, u"ledger.open"_s, [&asked](const QVariantMap& arguments) { asked = arguments; });
    ASSERT_TRUE(DeskRig::waitFor([&] {
        auto* button = decisionButton(page, u"Ledger of it"_s);
        return button && button->isEnabled();
    }));
    const auto row = page.grid().currentData<GatewayRow>();
    ASSERT_TRUE(row);
    EXPECT_FALSE(row->ledgerProvider.isEmpty());
    decisionButton(page, u"Ledger of it"_s)->click();
    EXPECT_EQ(asked.value(u"provider"_s).toString(), row->ledgerProvider);
}

TEST_F(Gateways, OnePersonKeepsPayoutsFromAGatewayAndAnotherLetsThemGoThereAgain)
{
    const auto choose = [](HealthPage& page, const QString& gateway) {
        return DeskRig::waitFor([&] {
            for (int row = 0; row < page.grid().loadedCount(); ++row) {
                page.grid().setCurrentRow(row);
                if (page.grid().currentRow()->cells.front().text == gateway)
                    return true;
            }
            return false;
        });
    };
    {
        GatewaysBench ines(office.office(), u"ines"_s);
        HealthPage& page = ines.view().health();
        ines.view().showPage(u"health"_s);
        ASSERT_TRUE(choose(page, u"bank"_s));
        DeskRig::picture(&ines.rig().window(), u"gateways-health"_s);
        purser::kit::ReasonDialog* dialog = page.change();
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a reason";
        dialog->setText(u"answers slowly"_s);
        DeskRig::picture(dialog, u"dialog-switch"_s);
        EXPECT_TRUE(submit(dialog));
        EXPECT_EQ(count(u"select count(*) from book.gateway_switch where not open"_s), 1);
        auto* button = decisionButton(page, u"Let payouts go to bank"_s);
        EXPECT_TRUE(DeskRig::waitFor([&] {
            button = choose(page, u"bank"_s) ? decisionButton(page, u"Let payouts go to bank"_s)
                                             : nullptr;
            return button && !button->isEnabled();
        }));
        EXPECT_EQ(button->toolTip(),
            u"You switched it off; another person lets payouts go there again."_s);
        EXPECT_EQ(page.change(), nullptr);
    }
    GatewaysBench omar(office.office(), u"omar"_s);
    HealthPage& page = omar.view().health();
    omar.view().showPage(u"health"_s);
    ASSERT_TRUE(choose(page, u"bank"_s));
    purser::kit::ReasonDialog* dialog = page.change();
    ASSERT_NE(dialog, nullptr);
    dialog->setText(u"answers again"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select count(*) from book.gateway_switch where open"_s), 1);
}

TEST_F(Gateways, TwoPeopleSayWhatTheBankSaid)
{
    office.carryOut(u"PAY-"_s);
    {
        GatewaysBench ines(office.office(), u"ines"_s);
        PayoutsPage& page = ines.view().payouts();
        ines.view().showPage(u"payouts"_s);
        firstRow(page);
        DeskRig::picture(&ines.rig().window(), u"gateways-payouts"_s);
        OutcomeDialog* dialog = page.enter();
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setOutcome(u"settled"_s);
        dialog->setEvidence(u"Statement 17, line 3"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying how one knows";
        dialog->setReason(u"seen on the account"_s);
        dialog->setAmountText(u"0.00"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setAmountText(u"900.00"_s);
        dialog->setFeeText(u"900.01"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "more than was paid";
        dialog->setFeeText(u"1.50"_s);
        DeskRig::picture(dialog, u"dialog-outcome"_s);
        EXPECT_TRUE(submit(dialog));
        EXPECT_EQ(office.state(payment), u"sent"_s);
    }
    GatewaysBench omar(office.office(), u"omar"_s);
    PayoutsPage& page = omar.view().payouts();
    omar.view().showPage(u"payouts"_s);
    firstRow(page);
    OutcomeDialog* dialog = page.enter();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->entry().evidence, u"Statement 17, line 3"_s);
    EXPECT_EQ(dialog->entry().amount.minor(), 90000);
    EXPECT_EQ(dialog->entry().fee.minor(), 150);
    dialog->setReason(u"the same line"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(office.state(payment), u"settled"_s);
    EXPECT_EQ(count(u"select count(*) from book.payout_entry where value_date is not null"_s), 1);
    EXPECT_EQ(count(u"select count(*) from book.payment where provider_fee_minor = 150"_s), 1);
}

TEST_F(Gateways, WhoseTheDifferenceOfAPayoutIsTwoPeopleSay)
{
    office.carryOut(u"PAY-"_s);
    for (const char* who : {"ines", "omar"}) {
        auto person = office.office().as(who);
        demand(person->command({u"desk.enter_payout_outcome"_s,
            {{u"p_key"_s, purser::office::newCommandKey()}, {u"p_id"_s, payment},
                {u"p_version"_s,
                    office.books().number(
                        u"select version from book.payment where id = $1"_s, {payment})},
                {u"p_outcome"_s, u"settled"_s}, {u"p_amount_minor"_s, 88500},
                {u"p_evidence"_s, u"Statement 17"_s}, {u"p_reason"_s, u"seen"_s}}}));
    }
    for (const QString& who : {u"ines"_s, u"omar"_s}) {
        GatewaysBench bench(office.office(), who);
        DifferencesPage& page = bench.view().differences();
        bench.view().showPage(u"differences"_s);
        firstRow(page);
        DeskRig::picture(&bench.rig().window(), u"gateways-differences"_s);
        purser::kit::ReasonDialog* dialog = page.settle();
        ASSERT_NE(dialog, nullptr);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        dialog->setReasonCode(u"to_client"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without saying how one knows";
        dialog->setText(u"their statement"_s);
        DeskRig::picture(dialog, u"dialog-difference"_s);
        EXPECT_TRUE(submit(dialog));
    }
    EXPECT_EQ(count(u"select count(*) from book.payout_difference where state = 'settled' and "
                    "outcome = 'to_client'"_s),
        1);
    GatewaysBench joao(office.office(), u"joao"_s);
    DifferencesPage& page = joao.view().differences();
    joao.view().showPage(u"differences"_s);
    page.showSettled(true);
    firstRow(page);
    EXPECT_EQ(page.settle(), nullptr) << "it is settled, and not for him";
}

TEST_F(Gateways, AMessageThatWaitsForPeopleIsAskedAboutAgainOrDealtWith)
{
    auto intake = office.office().asService("purser_intake");
    for (const QString& event : {u"e-1"_s, u"e-2"_s})
        demand(intake->execute(
            u"select link.store_webhook('cards', '[]', convert_to($1, 'UTF8'), 'requery', 'new', "
            "false, false, jsonb_build_object('id', $1, 'kind', 'status', 'operation', 'deposit', "
            "'reference', 'D-999999', 'provider_id', 'x', 'word', 'approved'), null)"_s,
            {event}));
    demand(office.owner().execute(
        u"update book.gateway_event set state = 'parked', finished_at = clock_timestamp(), result "
        "= '{\"result\": \"unknown_reference\"}'"_s));
    GatewaysBench joao(office.office(), u"joao"_s);
    MessagesPage& page = joao.view().messages();
    joao.view().showPage(u"messages"_s);
    page.showOnly(GatewaysApi::Messages::Waiting);
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 2; }));
    page.grid().setCurrentRow(0);
    DeskRig::picture(&joao.rig().window(), u"gateways-messages-waiting"_s);
    page.settle();
    auto* dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "without a reason";
    dialog->setText(u"a test of theirs"_s);
    DeskRig::picture(dialog, u"dialog-message"_s);
    EXPECT_TRUE(submit(dialog));
    EXPECT_TRUE(DeskRig::waitFor([&page] { return page.grid().loadedCount() == 1; }));
    page.grid().setCurrentRow(0);
    page.retry();
    dialog = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select count(*) from book.gateway_event where state = 'new'"_s), 1);
    EXPECT_EQ(count(u"select count(*) from book.gateway_event where settled_by = 'joao'"_s), 1);
}

namespace {

/// The dialog of the routes of a method, opened by its key.
RoutesDialog* editRoutes(GatewaysBench& bench, const QString& method)
{
    RoutesPage& page = bench.view().routes();
    bench.view().showPage(u"routes"_s);
    firstRow(page);
    EXPECT_TRUE(DeskRig::waitFor([&] {
        for (int row = 0; row < page.grid().loadedCount(); ++row) {
            page.grid().setCurrentRow(row);
            if (page.grid().currentRow()->cells.front().text == method)
                return true;
        }
        return false;
    }));
    bench.rig().window().activateWindow();
    page.grid().setFocus();
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.isAncestorOf(QApplication::focusWidget()); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    RoutesDialog* dialog = nullptr;
    EXPECT_TRUE(DeskRig::waitFor([&] {
        dialog = qobject_cast<RoutesDialog*>(page.commands().dialog());
        return dialog && dialog->isVisible();
    }));
    return dialog;
}

/// Ctrl+Shift with that key, where the person is.
void press(QWidget* widget, Qt::Key key)
{
    widget->activateWindow();
    widget->setFocus();
    EXPECT_TRUE(DeskRig::waitFor([widget] { return widget->hasFocus(); }));
    QTest::keyClick(widget, key, Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

TEST_F(Gateways, RoutesAreEditedByKeyboardTriedAndDecidedBesideWhatHolds)
{
    demand(office.owner().script(
        "insert into policy.gateway_route (method, gateway, priority) values ('sepa', 'bank', 1); "
        "insert into policy.gateway (code, ledger_provider) values ('second', 'bank')"));
    {
        GatewaysBench adam(office.office(), u"adam"_s);
        EXPECT_EQ(adam.view().page(u"files"_s), nullptr) << "who changes policy sees no payment";
        RoutesDialog* dialog = editRoutes(adam, u"SEPA"_s);
        ASSERT_NE(dialog, nullptr);
        ASSERT_EQ(dialog->lineCount(), 1);
        dialog->setReason(u"a better price"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled()) << "it is what holds";

        dialog->addLine();
        RouteEditor* line = dialog->line(1);
        part<QComboBox>(line, u"Gateway"_s)->setFocus();
        QTest::keyClicks(part<QComboBox>(line, u"Gateway"_s), u"second"_s);
        QTest::keyClicks(part<QComboBox>(line, u"Currency"_s), u"EUR"_s);
        auto* most = part<QLineEdit>(line, u"Up to which amount"_s);
        auto* least = part<QLineEdit>(line, u"From which amount"_s);
        QTest::keyClicks(least, u"600"_s);
        QTest::keyClicks(most, u"500"_s);
        EXPECT_EQ(line->line().gateway, u"second"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        EXPECT_EQ(dialog->acceptButton()->toolTip(),
            u"Line 2: the upper amount must be above the lower one."_s);
        least->clear();
        EXPECT_TRUE(dialog->acceptButton()->isEnabled());
        press(part<QComboBox>(line, u"Gateway"_s), Qt::Key_Up);
        ASSERT_EQ(dialog->routes().lines.front().gateway, u"second"_s);

        QSignalSpy tried(dialog, &RoutesDialog::tried);
        dialog->tryOut();
        EXPECT_TRUE(DeskRig::waitFor([&tried] { return !tried.isEmpty(); }));
        EXPECT_TRUE(DeskRig::plain(dialog->resultText()).contains(u"to another gateway: 0."_s))
            << qPrintable(dialog->resultText());
        DeskRig::picture(dialog, u"dialog-routes"_s);
        EXPECT_TRUE(submit(dialog));
    }
    DeskRig rig(office.office(), u"alma"_s);
    const auto desk = makeApprovalsDesk();
    auto* view = qobject_cast<ApprovalsView*>(rig.show(*desk));
    view->showPage(u"proposals"_s);
    firstRow(*view->proposals());
    QSignalSpy deciding(view->proposals(), &ProposalsPage::deciding);
    view->proposals()->decide(true);
    EXPECT_TRUE(DeskRig::waitFor([&deciding] { return !deciding.isEmpty(); }));
    DeskRig::picture(view->proposals()->commands().dialog(), u"dialog-decide-routes"_s);
    const QStringList halves =
        DeskRig::plain(deciding.front().front().toString()).split(u"Proposed:"_s);
    ASSERT_EQ(halves.size(), 2);
    EXPECT_TRUE(halves[0].contains(u"1. bank: currency any"_s)) << qPrintable(halves[0]);
    EXPECT_TRUE(halves[1].contains(u"1. second: currency EUR; amounts up to 500.00 EUR"_s))
        << qPrintable(halves[1]);
    EXPECT_TRUE(halves[1].contains(u"2. bank"_s));
    EXPECT_TRUE(submit(view->proposals()->commands().dialog()));
    EXPECT_TRUE(DeskRig::waitFor([this] {
        return count(u"select count(*) from policy.gateway_route where set_no = 1"_s) == 2;
    }));
}

TEST_F(Gateways, AMethodIsLeftWithoutARouteOnlyWhenItIsSaid)
{
    GatewaysBench adam(office.office(), u"adam"_s);
    demand(office.owner().script(
        "insert into policy.gateway_route (method, gateway, priority) values ('sepa', 'bank', 1)"));
    RoutesDialog* dialog = editRoutes(adam, u"SEPA"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->setReason(u"the bank takes all"_s);
    press(part<QComboBox>(dialog->line(0), u"Gateway"_s), Qt::Key_Delete);
    ASSERT_EQ(dialog->lineCount(), 0);
    EXPECT_FALSE(dialog->acceptButton()->isEnabled());
    for (auto* box : dialog->findChildren<QCheckBox*>()) {
        if (box->text().startsWith(u"No line"_s))
            box->setChecked(true);
    }
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(submit(dialog));
}

TEST_F(Gateways, AManagerTriesRoutesAndProposesNone)
{
    {
        GatewaysBench ines(office.office(), u"ines"_s);
        RoutesDialog* dialog = editRoutes(ines, u"SEPA"_s);
        ASSERT_NE(dialog, nullptr);
        dialog->addLine();
        dialog->setReason(u"would be nice"_s);
        EXPECT_FALSE(dialog->acceptButton()->isEnabled());
        EXPECT_EQ(dialog->acceptButton()->toolTip(),
            u"An administrator proposes it; here it can be tried."_s);
        dialog->reject();
    }
    GatewaysBench joao(office.office(), u"joao"_s);
    joao.view().showPage(u"routes"_s);
    firstRow(joao.view().routes());
    EXPECT_TRUE(DeskRig::waitFor([&joao] {
        auto* button = decisionButton(joao.view().routes(), u"Try or propose"_s);
        return button && !button->isEnabled()
            && button->toolTip() == u"Your role does not do this."_s;
    }));
}
