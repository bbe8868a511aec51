#include "core/operations/demo/copyrows.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::demo;

namespace {

QByteArray written(const std::function<void(CopyRows&)>& fill)
{
    QByteArray bytes;
    CopyRows rows([&](const QByteArray& piece) {
        bytes += piece;
        return Result<void>();
    });
    fill(rows);
    EXPECT_TRUE(rows.finish());
    return bytes;
}

TEST(CopyRows, WritesEachKindOfValue)
{
    EXPECT_EQ(written([](CopyRows& rows) {
        rows.number(-7).text(u"a\tb\\c\nd").optional(u"").id(0).id(5).flag(true).null();
        rows.date(QDate(2026, 1, 31)).date({}).endRow();
    }),
        "-7\ta\\tb\\\\c\\nd\t\\N\t\\N\t5\tt\t\\N\t2026-01-31\t\\N\n");
}

TEST(CopyRows, WritesInstantsToTheMicrosecond)
{
    // 951868800 is 2000-03-01T00:00:00Z, the day after a leap day; from `date -u -d @951868800`.
    EXPECT_EQ(written([](CopyRows& rows) {
        rows.instant(951'868'800'000'001).instant(951'868'799'999'999).instant(0).endRow();
    }),
        "2000-03-01 00:00:00.000001+00\t2000-02-29 23:59:59.999999+00\t\\N\n");
}

TEST(CopyRows, WritesEightDecimals)
{
    EXPECT_EQ(written([](CopyRows& rows) {
        rows.decimalE8(108'540'000).decimalE8(1).decimalE8(234'000'000'000).endRow();
    }),
        "1.08540000\t0.00000001\t2340.00000000\n");
}

TEST(CopyRows, HandsNothingOnAfterAFailure)
{
    int calls = 0;
    CopyRows rows([&](const QByteArray&) -> Result<void> {
        ++calls;
        return failure(ErrorCode::ConnectionLost);
    });
    const QString large(300 * 1024, u'x');
    for (int i = 0; i < 3; ++i) {
        rows.text(large);
        rows.endRow();
    }
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(rows.finish().error().code, ErrorCode::ConnectionLost);
}

} // namespace
