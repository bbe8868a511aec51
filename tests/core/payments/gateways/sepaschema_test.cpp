#include "core/payments/gateways/sepa/bankreport.h"
#include "core/payments/gateways/sepa/creditfile.h"
#include "core/payments/gateways/sepa/xmlschema.h"
#include "tests/support/currencies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::payments::gateways::sepa;
using namespace purser::tests;

namespace {

/// The folder of samples that are not part of the project, where it is at hand. Where it is not,
/// there is nothing to instantiate the test with: it is not there, instead of passing.
std::vector<QString> sampleFolders(const QString& name)
{
    const QString folder = qEnvironmentVariable(
        "PURSER_SAMPLE_DATA", qEnvironmentVariable("PURSER_SOURCE_DIR") + u"/../shared/data"_s);
    const QDir dir(folder + u'/' + name);
    return dir.exists() ? std::vector<QString>{dir.path()} : std::vector<QString>();
}

/// The schemas of ISO 20022 are not ours to hand on; SepaGateway checks where a site has them.
class SampleSchemas : public ::testing::TestWithParam<QString>
{
};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SampleSchemas);
INSTANTIATE_TEST_SUITE_P(
    AtHand, SampleSchemas, ::testing::ValuesIn(sampleFolders(u"xsd"_s)));

/TEST_P(SampleAdvices, AreReadWithoutBeingTakenForOurs)
{
    const QString folder = GetParam();
    const CurrencyBook book({eur, Currency(u"CHF"_s, 2), Currency(u"SEK"_s, 2)});
    for (const QString& name : {u"camt054.v2.xml"_s, u"camt054.v8.xml"_s}) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto notes = readBankReport(file.readAll(), book);
        EXPECT_TRUE(notes) << qPrintable(name);
    }
    QFile statement(folder + u"/camt053.v4.xml"_s);
    ASSERT_TRUE(statement.open(QIODevice::ReadOnly));
    EXPECT_EQ(readBankReport(statement.readAll(), book).error().code, ErrorCode::Parse)
        << "a statement is no advice";
}
