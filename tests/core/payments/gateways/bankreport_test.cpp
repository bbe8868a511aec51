#include "core/payments/gateways/sepa/bankreport.h"

#include "tests/support/currencies.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::payments::gateways::sepa;
using namespace purser::tests;

namespace {

const CurrencyBook euroBook({eur});

QByteArray document(const QByteArray& format, const QByteArray& content)
{
    return "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:" + format
        + "\">" + content + "</Document>";
}

const QByteArray status = document("pain.002.001.10",
    "<CstmrPmtStsRpt><GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-03-03T08:00:00+01:00</CreDtTm>"
    "</GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>F-1</OrgnlMsgId><OrgnlMsgNmId>pain.001</OrgnlMsgNmId>"
    "<GrpSts>PART</GrpSts></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>F-1"
    "</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>W-1</OrgnlEndToEndId><TxSts>RJCT</TxSts>"
    "<StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts><TxInfAndSts>"
    "<OrgnlEndToEndId>W-2</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts></OrgnlPmtInfAndSts>"
    "</CstmrPmtStsRpt>");

QByteArray advice(const QByteArray& entry)
{
    return document("camt.054.001.08",
        "<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>A1</MsgId><CreDtTm>2026-03-03T09:00:00Z</CreDtTm>"
        "</GrpHdr><Ntfctn><Id>A1</Id>"
            + entry + "</Ntfctn></BkToCstmrDbtCdtNtfctn>");
}

QByteArray entry(const QByteArray& side, const QByteArray& state, const QByteArray& more = {})
{
    return "<Ntry><Amt Ccy=\"EUR\">4850.00</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Sts><Cd>"
        + state + "</Cd></Sts><NtryDtls><TxDtls><Refs><EndToEndId>W-1</EndToEndId></Refs>" + more
        + "</TxDtls></NtryDtls></Ntry>";
}

} // namespace

TEST(BankReport, AStatusReportNamesFileAndTransfers)
{
    const auto notes = readBankReport(status, euroBook);
    ASSERT_TRUE(notes);
    ASSERT_EQ(notes->size(), 3u);
    EXPECT_EQ((*notes)[0].endToEndId, QString());
    EXPECT_EQ((*notes)[0].messageId, u"F-1"_s);
    EXPECT_EQ((*notes)[0].stage, Stage::Processing);
    EXPECT_EQ((*notes)[1].endToEndId, u"W-1"_s);
    EXPECT_EQ((*notes)[1].stage, Stage::Refused);
    EXPECT_EQ((*notes)[1].reason, u"AC01"_s);
    EXPECT_EQ((*notes)[1].at, 1'772'521'200'000'000);
    EXPECT_EQ((*notes)[2].stage, Stage::Settled);
    EXPECT_TRUE((*notes)[2].reason.isEmpty()) << "a reason is of its own transfer only";
}

TEST(BankReport, AnAdviceOfDebitOrReturn)
{
    const auto debit = readBankReport(advice(entry("DBIT", "BOOK")), euroBook);
    ASSERT_TRUE(debit);
    ASSERT_EQ(debit->size(), 1u);
    EXPECT_EQ(debit->front().stage, Stage::Settled);
    EXPECT_EQ(debit->front().amount, Money(485'000, eur));
    const auto back = readBankReport(
        advice(entry("CRDT", "BOOK", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>")), euroBook);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 1u);
    EXPECT_EQ(back->front().stage, Stage::Returned);
    EXPECT_EQ(back->front().reason, u"AC04"_s);
    const auto foreign = readBankReport(advice(entry("CRDT", "BOOK")), euroBook);
    ASSERT_TRUE(foreign);
    EXPECT_TRUE(foreign->empty()) << "somebody's money is not the return of ours";
    const auto pending = readBankReport(advice(entry("DBIT", "PDNG")), euroBook);
    EXPECT_EQ(pending->front().stage, Stage::Processing);
    const auto odd = readBankReport(advice(entry("DBIT", "WXYZ")), euroBook);
    EXPECT_EQ(odd->front().stage, Stage::Unrecognized);
}

TEST(BankReport, SeveralTransactionsOfOneEntryHaveTheirOwnAmounts)
{
    const QByteArray batch =
        "<Ntry><Amt Ccy=\"EUR\">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><NtryDtls>"
        "<TxDtls><Refs><EndToEndId>W-1</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy=\"EUR\">1.00"
        "</Amt></TxAmt></AmtDtls></TxDtls><TxDtls><Refs><EndToEndId>W-2</EndToEndId></Refs>"
        "<Amt Ccy=\"EUR\">2.00000</Amt></TxDtls></NtryDtls></Ntry>";
    const auto notes = readBankReport(advice(batch), euroBook);
    ASSERT_TRUE(notes);
    ASSERT_EQ(notes->size(), 2u);
    EXPECT_EQ((*notes)[0].amount, Money(100, eur));
    EXPECT_EQ((*notes)[1].amount, Money(200, eur));
}

TEST(BankReport, WhatIsNoReportIsRefusedWhole)
{
    const auto what = [](const QByteArray& bytes) {
        const auto notes = readBankReport(bytes, euroBook);
        return notes ? u"(accepted)"_s : notes.error().args.value(u"what"_s).toString();
    };
    EXPECT_EQ(what("<x/>"), u"name_space"_s);
    EXPECT_EQ(what(QByteArray(status).replace("</Document>", "")), u"not_well_formed"_s);
    EXPECT_EQ(what("<!DOCTYPE Document [<!ENTITY a \"b\">]>" + status.mid(21)), u"document_type"_s);
    EXPECT_EQ(what(document("pain.001.001.09", "<CstmrCdtTrfInitn/>")), u"format"_s);
    EXPECT_EQ(what(advice(entry("DBIT", "BOOK").replace("EUR", "XXX"))), u"unknown_currency"_s);
    EXPECT_EQ(
        what(advice(entry("DBIT", "BOOK").replace("4850.00", "4850.001"))), u"too_many_decimals"_s);
    const QByteArray deep = QByteArray("<a>").repeated(50) + QByteArray("</a>").repeated(50);
    EXPECT_EQ(what(document("camt.054.001.08", deep)), u"too_deep"_s);
    EXPECT_EQ(
        what(document("camt.054.001.08", "<a>" + QByteArray(10'001, 'x') + "</a>")), u"too_long"_s);
}
