#include "tests/app/simulator/gateways/gatewayrig.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

struct Report {
    qint64 rows = 0;  ///< sum of the rows, in cents
    qint64 total = 0; ///< as stated
    qsizetype count = 0;
};

/// Cents of an amount of two decimals or none.
qint64 centsOf(const QString& amount)
{
    QString digits = amount;
    digits.remove(u'.');
    return amount.contains(u'.') ? digits.toLongLong() : digits.toLongLong() * 100;
}

Report read(const QString& csv)
{
    Report report;
    const QStringList lines = csv.trimmed().split(u'\n');
    for (const QString& line : lines.mid(1)) {
        const QString amount = line.section(u',', 3, 3);
        if (line.startsWith(u"total,"_s)) {
            report.total = centsOf(amount);
        } else {
            report.rows += centsOf(amount);
            ++report.count;
        }
    }
    return report;
}

} // namespace

TEST(Settlement, IsWrongInTheWayThatWasAskedFor)
{
    const auto rig = makeRig(u"sepa-bank"_s);
    rig->connectGateway(60s);
    EXPECT_TRUE(rig->gateway().ensureReady());
    rig->payOut(u"W-1"_s);
    rig->payOut(u"W-2"_s);
    const auto report = [&rig](const QString& fault) {
        return read(
            rig->simulator().get(u"/settlement?fault="_s + fault).value(u"csv"_s).toString());
    };
    const Report good = report({});
    EXPECT_EQ(good.count, 2);
    EXPECT_EQ(good.rows, -970'000);
    EXPECT_EQ(good.total, -970'000);
    EXPECT_EQ(report(u"missing_row"_s).count, 1);
    EXPECT_EQ(report(u"missing_row"_s).total, -970'000);
    EXPECT_EQ(report(u"extra_row"_s).count, 3);
    EXPECT_EQ(report(u"off_by_one"_s).rows, -969'999);
    EXPECT_EQ(report(u"off_by_one"_s).total, -970'000);
    EXPECT_EQ(report(u"fee_row"_s).rows, -970'100);
    EXPECT_EQ(report(u"reserve_row"_s).rows, -971'000);
}

TEST(Settlement, WhatWasRejectedComesBack)
{
    const auto rig = makeRig(u"sepa-bank"_s);
    rig->connectGateway(60s);
    EXPECT_TRUE(rig->gateway().ensureReady());
    rig->payOut(u"W-1"_s);
    rig->simulator().post(u"/act"_s, {{u"reference"_s, u"W-1"_s}, {u"status"_s, u"rejected"_s}});
    const Report report = read(rig->simulator().get(u"/settlement"_s).value(u"csv"_s).toString());
    EXPECT_EQ(report.count, 2);
    EXPECT_EQ(report.total, 0);
}
