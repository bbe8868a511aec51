#include "core/compliance/verify/auditrecords.h"

#include <gtest/gtest.h>

using namespace purser::compliance;

namespace {

const QByteArray hash(64, 'a');

TEST(AuditRecords, ReadsAnchorsAndIgnoresWhatItDoesNotKnow)
{
    const auto anchors = parseAnchors("{\"office\":\"o\",\"no\":7,\"count\":\"12\",\"seal_hash\":\""
        + hash + "\",\"at\":\"later\"}\n\n{\"no\":\"8\",\"seal_hash\":\"" + hash
        + "\",\"signature\":\"" + QByteArray(128, 'b') + "\"}\r\n");
    ASSERT_TRUE(anchors);
    ASSERT_EQ(anchors->size(), 2u);
    EXPECT_EQ(anchors->at(0).no, 7);
    EXPECT_EQ(anchors->at(0).count, 12);
    EXPECT_EQ(anchors->at(0).hash.toHex(), hash);
    EXPECT_TRUE(anchors->at(0).signature.isEmpty());
    EXPECT_EQ(anchors->at(1).no, 8);
    EXPECT_EQ(anchors->at(1).signature.size(), 64);
}

TEST(AuditRecords, NamesTheLineOfABadAnchor)
{
    for (const QByteArray& bad : {QByteArray("no json"), QByteArray("[]"), QByteArray("{\"no\":0}"),
             QByteArray("{\"no\":1,\"seal_hash\":\"abcd\"}"),
             "{\"no\":1,\"seal_hash\":\"" + hash + "\",\"signature\":\"ab\"}"}) {
        const auto anchors = parseAnchors("{\"no\":1,\"seal_hash\":\"" + hash + "\"}\n" + bad);
        ASSERT_FALSE(anchors) << bad.toStdString();
        EXPECT_EQ(anchors.error().code, purser::ErrorCode::Parse);
        EXPECT_EQ(anchors.error().args.value(u"line").toInt(), 2);
    }
}

TEST(AuditRecords, ReadsReceipts)
{
    const auto receipts = parseReceipts("{\"chain\":\"mara\",\"seq\":3,\"hash\":\"" + hash + "\"}");
    ASSERT_TRUE(receipts);
    ASSERT_EQ(receipts->size(), 1u);
    EXPECT_EQ(receipts->front().chain, QStringLiteral("mara"));
    EXPECT_EQ(receipts->front().seq, 3);
    EXPECT_FALSE(parseReceipts("{\"chain\":\"\",\"seq\":3,\"hash\":\"" + hash + "\"}"));
    EXPECT_FALSE(parseReceipts("{\"chain\":\"mara\",\"seq\":0,\"hash\":\"" + hash + "\"}"));
}

} // namespace
