#include "core/compliance/auditrow.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::compliance;

namespace {

QJsonObject rowJson()
{
    return {{u"id"_s, 9}, {u"at_us"_s, Q_INT64_C(1700000000123456)}, {u"actor"_s, u"mara"_s},
        {u"station"_s, QJsonValue::Null}, {u"command"_s, u"payment.approve"_s},
        {u"entity"_s, u"payment"_s}, {u"entity_id"_s, u"48213"_s}, {u"payload"_s, u"{}"_s},
        {u"chain"_s, u"mara"_s}, {u"seq"_s, 4}, {u"hash"_s, u"ab12"_s},
        {u"seal_no"_s, QJsonValue::Null}};
}

} // namespace

TEST(AuditRow, ReadsEveryColumn)
{
    const Result<AuditRow> row = auditRowFromJson(rowJson());
    ASSERT_TRUE(row) << qPrintable(row.error().detail);
    EXPECT_EQ(row->actor, u"mara"_s);
    EXPECT_TRUE(row->station.isNull());
    EXPECT_EQ(row->sequence, 4);
    EXPECT_FALSE(row->sealNo);
}

TEST(AuditRow, NamesTheFieldThatIsWrong)
{
    QJsonObject json = rowJson();
    json.remove(u"hash"_s);
    const Result<AuditRow> row = auditRowFromJson(json);
    ASSERT_FALSE(row);
    EXPECT_EQ(row.error().args.value(u"field"_s).toString(), u"hash"_s);
}

TEST(AuditFilter, SendsInstantsAsMicroseconds)
{
    AuditFilter filter;
    filter.actor = u"mara"_s;
    filter.from = QDateTime::fromString(u"2023-11-14T22:13:20Z"_s, Qt::ISODate);
    EXPECT_EQ(filter.toJson(),
        (QJsonObject{{u"actor"_s, u"mara"_s}, {u"from_us"_s, Q_INT64_C(1700000000000000)}}));
}

TEST(AuditStatus, ReadsASealedAndAnUnsealedTrail)
{
    const Result<AuditStatus> sealed = auditStatusFromJson(
        {{u"last_seal"_s,
             QJsonObject{{u"no"_s, 3}, {u"at_us"_s, Q_INT64_C(1700000000000000)}, {u"rows"_s, 12},
                 {u"signed"_s, true}}},
            {u"unsealed"_s, 2}, {u"oldest_unsealed_age_s"_s, 4}, {u"chains"_s, 7}});
    ASSERT_TRUE(sealed) << qPrintable(sealed.error().detail);
    ASSERT_TRUE(sealed->lastSeal);
    EXPECT_TRUE(sealed->lastSeal->isSigned);
    EXPECT_EQ(sealed->oldestUnsealedSeconds, 4);

    const Result<AuditStatus> fresh = auditStatusFromJson({{u"last_seal"_s, QJsonValue::Null},
        {u"unsealed"_s, 0}, {u"oldest_unsealed_age_s"_s, QJsonValue::Null}, {u"chains"_s, 0}});
    ASSERT_TRUE(fresh);
    EXPECT_FALSE(fresh->lastSeal);
    EXPECT_FALSE(fresh->oldestUnsealedSeconds);
}
