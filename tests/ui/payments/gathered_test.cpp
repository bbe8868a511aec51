// Payouts gathered for one file: made before its time, looked into, one payment taken out of it.
// And the list of the desk's pages, which shows all of them.

#include "tests/support/demand.h"
#include "tests/ui/payments/gatewaysbench.h"
#include "tests/ui/payments/paymentsbench.h"
#include "tests/ui/payments/rowsbench.h"
#include "tests/ui/support/deskoffice.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/payments/gateways/filedialog.h"
#include "ui/payments/gateways/filespage.h"
#include "ui/payments/gateways/gatheringspage.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace purser::payments;
using namespace purser::tests;

namespace {

class GatheredPages : public ::testing::Test
{
protected:
    GatheredPages()
    {
        for (const qint64 minor : {90'000, 40'000}) {
            payments.append(
                office.submit(office.account(u"Ana Costa"_s, u"EUR"_s, 500'000), minor));
            office.approve(u"mara"_s, payments.last());
            office.carryOut(QString::number(55'010 + minor));
            // The next round leaves this payout where it is.
            demand(office.owner().script("update book.instruction set not_before = "
                                         "clock_timestamp() + interval '1 day' where kind = "
                                         "'payout'"));
        }
        demand(office.owner().script(
            "update policy.setting set value = '5' where key = 'payout_file.most_transfers'; "
            "insert into book.payout_gathering (gateway, method, currency, closes_at) select "
            "i.provider, p.method, 'EUR', clock_timestamp() + interval '1 hour' from "
            "book.instruction i join book.payment p on p.id = i.payment_id where i.kind = 'payout' "
            "limit 1; insert into book.gathered_payout (gathering_id, instruction_id) select g.id, "
            "i.id from book.payout_gathering g, book.instruction i where i.kind = 'payout' and "
            "i.state = 'planned'"));
    }

    /// What the bridge makes of a gathering that is closed.
    void makeFile()
    {
        demand(office.owner().script(
            "update book.payout_gathering set closed_at = clock_timestamp(), closed_why = 'full'; "
            "insert into book.payout_file (instruction_id, gathering_id, gateway, message_id, "
            "content, sha256, total_minor, currency, transfers) select x.first, x.id, x.gateway, "
            "book.next_file_name(x.id), c.bytes, encode(sha256(c.bytes), 'hex'), x.minor, 'EUR', "
            "x.n from (select g.id, g.gateway, min(i.id) as first, sum(i.amount_minor) as minor, "
            "count(*) as n, string_agg('<CdtTrfTxInf><PmtId><EndToEndId>' || p.reference || "
            "'</EndToEndId></PmtId><Amt><InstdAmt Ccy=\"EUR\">' || (i.amount_minor / "
            "100.0)::numeric(18, 2) || '</InstdAmt></Amt><Cdtr><Nm>Ana Costa</Nm></Cdtr><CdtrAcct>"
            "<Id><IBAN>' || d.detail || '</IBAN></Id></CdtrAcct></CdtTrfTxInf>', '' order by i.id) "
            "as lines from book.payout_gathering g join book.gathered_payout q on q.gathering_id = "
            "g.id and q.left_at is null join book.instruction i on i.id = q.instruction_id join "
            "book.payment p on p.id = i.payment_id join book.destination d on d.id = "
            "p.destination_id group by g.id) x cross join lateral (select '<NbOfTxs>' || x.n || "
            "'</NbOfTxs><CtrlSum>' || (x.minor / 100.0)::numeric(18, 2) || '</CtrlSum>' as sums) s "
            "cross join lateral (select convert_to('<Document xmlns=\"urn:test\"><H>' || s.sums || "
            "'</H><P>' || s.sums || x.lines || '</P></Document>', 'UTF8') as bytes) c"));
    }
    qint64 count(const QString& sql) { return office.books().number(sql); }

    DeskOffice office;
    QList<qint64> payments;
};

} // namespace

TEST_F(GatheredPages, AFileIsMadeBeforeItsTime)
{
    GatewaysBench ines(office.office(), u"ines"_s);
    ines.view().showPage(u"gatherings"_s);
    GatheringsPage& page = ines.view().gatherings();
    firstRow(page);
    DeskRig::picture(&ines.rig().window(), u"gateways-gatherings"_s);
    purser::kit::ReasonDialog* dialog = page.close();
    ASSERT_NE(dialog, nullptr);
    DeskRig::picture(dialog, u"dialog-close-gathering"_s);
    EXPECT_TRUE(dialog->acceptButton()->isEnabled());
    EXPECT_TRUE(submit(dialog));
    EXPECT_EQ(count(u"select count(*) from book.payout_gathering where closed_by = 'ines'"_s), 1);
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 0; }));
    // Whoever only watches sees them and closes none.
    demand(office.owner().script("update book.payout_gathering set closed_at = null, closed_why = "
                                 "null, closed_by = null"));
    GatewaysBench joao(office.office(), u"joao"_s);
    joao.view().showPage(u"gatherings"_s);
    firstRow(joao.view().gatherings());
    EXPECT_EQ(joao.view().gatherings().close(), nullptr);
}

TEST_F(GatheredPages, OnePaymentIsTakenOutOfAFileOfMany)
{
    makeFile();
    GatewaysBench ines(office.office(), u"ines"_s);
    FilesPage& page = ines.view().files();
    firstRow(page);
    FileDialog* dialog = page.look();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(DeskRig::waitFor([dialog] { return dialog->file().has_value(); }));
    ASSERT_EQ(dialog->file()->transfers.size(), 2U);
    EXPECT_TRUE(dialog->file()->release.allowed);
    DeskRig::picture(dialog, u"dialog-file-of-many"_s);
    auto buttons = dialog->findChildren<QPushButton*>();
    const auto takeOut = std::find_if(buttons.begin(), buttons.end(),
        [](QPushButton* button) { return button->text() == u"Take a payment out…"; });
    ASSERT_NE(takeOut, buttons.end());
    EXPECT_TRUE((*takeOut)->isVisible());
    (*takeOut)->click();
    auto* reason = qobject_cast<purser::kit::ReasonDialog*>(page.commands().dialog());
    ASSERT_NE(reason, nullptr);
    EXPECT_FALSE(reason->acceptButton()->isEnabled()) << "not without a word why";
    reason->setReasonCode(QString::number(payments[1]));
    reason->setText(u"The client asked to wait."_s);
    DeskRig::picture(reason, u"dialog-take-out"_s);
    EXPECT_TRUE(submit(reason));
    EXPECT_EQ(count(u"select count(*) from book.file_give_up where then_what = 'taken_out' and "
                    "proposed_by = 'ines'"_s),
        1);
    EXPECT_EQ(count(u"select count(*) from book.payment where state = 'compensating' and id = "_s
                  + QString::number(payments[1])),
        1);
    EXPECT_TRUE(DeskRig::waitFor([&] { return page.grid().loadedCount() == 0; }));
}

TEST_F(GatheredPages, EveryPageOfTheDeskIsSeenAndReachedByKeyboard)
{
    GatewaysBench ines(office.office(), u"ines"_s);
    ines.rig().window().resize(1360, 820);
    auto* tabs = ines.view().findChild<purser::kit::TabStrip*>();
    ASSERT_NE(tabs, nullptr);
    EXPECT_TRUE(DeskRig::waitFor([&] { return tabs->height() > 300; }));
    EXPECT_GE(tabs->width(), tabs->sizeHint().width());
    EXPECT_GE(tabs->height(), tabs->minimumSizeHint().height());
    EXPECT_EQ(tabs->current(), u"files"_s);
    QTest::keyClick(&ines.view().files().grid(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->current(), u"gatherings"_s);
    EXPECT_TRUE(ines.view().gatherings().isVisible());
    QTest::keyClick(
        &ines.view().gatherings(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->current(), u"files"_s);
    tabs->step(-1);
    EXPECT_EQ(tabs->current(), u"deposits"_s) << "round at the ends";
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Up);
    EXPECT_EQ(tabs->current(), u"routes"_s);
    DeskRig::picture(&ines.rig().window(), u"gateways-pages"_s);
}
