#include "core/compliance/verify/auditverifier.h"
#include "tests/core/compliance/verify/madelog.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser::compliance;
using purser::compliance::test::kinds;
using purser::compliance::test::MadeLog;

namespace {

/// Three chains, three signed seals (rows 0–3, 4–6, 7–8) and an unsealed tail (row 9).
MadeLog goodLog()
{
    MadeLog log;
    for (const char16_t* chain : {u"mara", u"joao", u"mara", u"connector"})
        log.append(QString::fromUtf16(chain), u"{\"amount\":\"4850.00\"}"_s);
    log.seal();
    for (const char16_t* chain : {u"mara", u"mara", u"joao"})
        log.append(QString::fromUtf16(chain), u"{}"_s);
    log.seal();
    log.append(u"connector"_s, u"{}"_s);
    log.append(u"mara"_s, u"{}"_s);
    log.seal();
    log.append(u"joao"_s, u"{}"_s);
    return log;
}

TEST(AuditVerifier, AGoodLogIsClean)
{
    MadeLog log = goodLog();
    VerifyInput input = log.input();
    for (size_t i = 0; i < log.seals.size(); ++i)
        input.anchors.push_back(log.anchor(i));
    for (size_t i = 0; i < log.entries.size(); ++i)
        input.receipts.push_back(log.receipt(i));
    const VerifyReport report = log.verify(input);
    EXPECT_EQ(kinds(report), QStringList());
    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.entries, 10);
    EXPECT_EQ(report.chains, 3);
    EXPECT_EQ(report.seals, 3);
    EXPECT_EQ(report.signatures, 3);
    EXPECT_EQ(report.sealedEntries, 9);
    EXPECT_EQ(report.unsealedEntries, 1);
    EXPECT_EQ(report.anchors, 3);
    EXPECT_EQ(report.receipts, 10);
}

TEST(AuditVerifier, AnEmptyLogIsClean)
{
    EXPECT_TRUE(MadeLog().verify().isClean());
}

TEST(AuditVerifier, TransactionsOfOneActorMayCommitInAnotherOrder)
{
    MadeLog log;
    log.append(u"mara"_s, u"{}"_s);
    log.append(u"mara"_s, u"{}"_s);
    log.swapLastTwo();
    log.seal();
    EXPECT_EQ(kinds(log.verify()), QStringList());
}

TEST(AuditVerifier, SealsAtTheEndMayWaitForTheSealer)
{
    MadeLog log = goodLog();
    log.seals.back().signature.clear();
    const VerifyReport report = log.verify();
    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.unsignedSeals, 1);
}

TEST(AuditVerifier, ASignatureTakenOutOfTheMiddleIsFound)
{
    MadeLog log = goodLog();
    log.seals[1].signature.clear();
    const VerifyReport report = log.verify();
    ASSERT_EQ(kinds(report), QStringList{u"seal_signature"_s});
    EXPECT_EQ(report.findings.front().sealNo, 2);
}

TEST(AuditVerifier, AChangedPayloadIsFoundAtItsRow)
{
    MadeLog log = goodLog();
    log.entries[2].payload = u"{\"amount\":\"4950.00\"}"_s;
    const VerifyReport report = log.verify();
    ASSERT_EQ(kinds(report), QStringList{u"entry_changed"_s});
    EXPECT_EQ(report.findings.front().chain, u"mara"_s);
    EXPECT_EQ(report.findings.front().seq, 2);
    EXPECT_EQ(report.findings.front().entryId, 3);
}

TEST(AuditVerifier, AChangedRowWithItsChainMadeToFitIsFoundByTheSeals)
{
    MadeLog log = goodLog();
    log.entries[2].payload = u"{\"amount\":\"4950.00\"}"_s;
    log.rechainFrom(2);
    const VerifyReport report = log.verify();
    EXPECT_EQ(kinds(report), (QStringList{u"seal_root"_s, u"seal_root"_s, u"seal_root"_s}));
    EXPECT_EQ(report.findings.front().sealNo, 1);
}

TEST(AuditVerifier, AllSealsMadeToFitIsFoundByAnchors)
{
    MadeLog log = goodLog();
    VerifyInput anchors = log.input();
    anchors.anchors = {log.anchor(0), log.anchor(2)};
    log.entries[5].payload = u"{\"amount\":\"1\"}"_s;
    log.rechainFrom(5);
    log.resealFrom(0);
    VerifyInput input = log.input();
    EXPECT_TRUE(log.verify(input).isClean()) << "nothing inside the database can show it";
    input.anchors = anchors.anchors;
    const VerifyReport report = log.verify(input);
    ASSERT_EQ(kinds(report), QStringList{u"anchor_differs"_s})
        << "the first seal is still the same";
    EXPECT_EQ(report.findings.front().sealNo, 3);
}

TEST(AuditVerifier, ResealedWithAnotherKeyIsFoundByTheSignature)
{
    MadeLog log = goodLog();
    MadeLog other;
    log.entries[5].payload = u"{\"amount\":\"1\"}"_s;
    log.rechainFrom(5);
    log.resealFrom(0);
    for (AuditSeal& seal : log.seals)
        other.sign(seal);
    EXPECT_EQ(kinds(log.verify()),
        (QStringList{u"seal_signature"_s, u"seal_signature"_s, u"seal_signature"_s}));
}

TEST(AuditVerifier, ALostRowIsFoundByItsNumberAndItsSeal)
{
    MadeLog log = goodLog();
    log.entries.erase(log.entries.begin() + 2);
    const VerifyReport report = log.verify();
    ASSERT_EQ(kinds(report), (QStringList{u"seal_count"_s, u"entry_missing"_s}));
    EXPECT_EQ(report.findings.back().chain, u"mara"_s);
    EXPECT_EQ(report.findings.back().seq, 2);
    EXPECT_EQ(report.findings.front().sealNo, 1);
}

TEST(AuditVerifier, ARowPutInIsFound)
{
    MadeLog log = goodLog();
    AuditEntry twin = log.entries[2];
    twin.id = 900;
    twin.payload = u"{}"_s;
    log.entries.insert(log.entries.begin() + 3, twin);
    EXPECT_EQ(kinds(log.verify()), (QStringList{u"entry_doubled"_s, u"seal_count"_s}));
}

TEST(AuditVerifier, ARowBelowTheFirstSealIsFound)
{
    MadeLog log = goodLog();
    AuditEntry early = log.entries[0];
    early.chain = u"nobody"_s;
    early.xid = 1;
    early.hash = QByteArray(32, 'x');
    log.entries.insert(log.entries.begin(), early);
    EXPECT_EQ(kinds(log.verify()), (QStringList{u"entry_changed"_s, u"entry_before_seal"_s}));
}

TEST(AuditVerifier, ALostSealIsFound)
{
    MadeLog log = goodLog();
    log.seals.erase(log.seals.begin() + 1);
    const VerifyReport report = log.verify();
    ASSERT_EQ(kinds(report).value(0), u"seal_missing"_s);
    EXPECT_EQ(report.findings.front().sealNo, 2);
}

TEST(AuditVerifier, SealsThatLeaveAGapAreFound)
{
    MadeLog log = goodLog();
    log.seals[1].lowXid += 1;
    EXPECT_EQ(kinds(log.verify()).value(0), u"seal_range"_s);
}

TEST(AuditVerifier, ACutOffTailIsFoundByAnchorAndReceiptOnly)
{
    MadeLog log = goodLog();
    VerifyInput input = log.input();
    const AuditAnchor lastAnchor = log.anchor(2);
    const AuditReceipt sealedReceipt = log.receipt(8);
    const AuditReceipt unsealedReceipt = log.receipt(9);
    log.entries.resize(7);
    log.seals.pop_back();
    input = log.input();
    EXPECT_TRUE(log.verify(input).isClean()) << "chains and seals are whole";
    input.anchors = {lastAnchor};
    input.receipts = {sealedReceipt, unsealedReceipt};
    const VerifyReport report = log.verify(input);
    EXPECT_EQ(kinds(report).count(u"anchor_lost"_s), 1);
    EXPECT_EQ(kinds(report).count(u"receipt_lost"_s), 2);
    EXPECT_EQ(report.differences, 3);
}

TEST(AuditVerifier, AReceiptWithAnotherHashIsFound)
{
    MadeLog log = goodLog();
    VerifyInput input = log.input();
    input.receipts = {log.receipt(9), log.receipt(3)};
    input.receipts[0].hash[0] = static_cast<char>(input.receipts[0].hash[0] ^ 1);
    const VerifyReport report = log.verify(input);
    ASSERT_EQ(kinds(report), QStringList{u"receipt_differs"_s});
    EXPECT_EQ(report.findings.front().chain, u"joao"_s);
    EXPECT_EQ(report.receipts, 1);
}

TEST(AuditVerifier, AnAnchorOfAnotherOfficeOrKeyIsNotAccepted)
{
    MadeLog log = goodLog();
    MadeLog other;
    VerifyInput input = log.input();
    AuditAnchor elsewhere = log.anchor(0);
    elsewhere.office = u"other"_s;
    AuditSeal forged = log.seals[1];
    other.sign(forged);
    AuditAnchor forgedAnchor = log.anchor(1);
    forgedAnchor.signature = forged.signature;
    input.anchors = {elsewhere, forgedAnchor};
    EXPECT_EQ(kinds(log.verify(input)), (QStringList{u"anchor_foreign"_s, u"anchor_foreign"_s}));
}

TEST(AuditVerifier, CountsFindingsBeyondTheLimit)
{
    MadeLog log;
    for (int i = 0; i < 150; ++i)
        log.append(u"mara"_s, u"{}"_s).payload = u"spoilt"_s;
    const VerifyReport report = log.verify();
    EXPECT_EQ(report.differences, 150);
    EXPECT_EQ(report.findings.size(), VerifyReport::maximumFindings);
}

TEST(AuditVerifier, ReportAsJsonNamesTheFirstPlace)
{
    MadeLog log = goodLog();
    log.entries[2].payload = u"x"_s;
    const QJsonObject json = log.verify().toJson();
    EXPECT_EQ(json.value(u"differences").toInt(), 1);
    const QJsonObject finding = json.value(u"findings")[0].toObject();
    EXPECT_EQ(finding.value(u"kind").toString(), u"entry_changed"_s);
    EXPECT_EQ(finding.value(u"chain").toString(), u"mara"_s);
    EXPECT_EQ(finding.value(u"seq").toInt(), 2);
}

} // namespace
