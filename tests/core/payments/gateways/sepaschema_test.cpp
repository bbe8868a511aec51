#include "core/payments/gateways/sepa/bankreport.h"
#include "core/payments/gateways/sepa/creditfile.h"
#include "core/payments/gateways/sepa/xmlschema.h"
#include "tests/support/currencies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
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

/// What strangers' files say, read with no more than the format.
class SampleAdvices : public ::testing::TestWithParam<QString>
{
};
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SampleAdvices);

/// Of as many transfers, two of them with everything that may differ.
QByteArray fileOf(PainVersion version, int count = 2)
{
    CreditBatch batch;
    batch.messageId = u"F-1"_s;
    batch.createdAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    batch.executionDate = QDate(2026, 3, 3);
    batch.debtor = {u"Example Broker Ltd"_s, u"DE89370400440532013000"_s, {}};
    batch.transfers = {{u"W-1"_s, Money(485'000, eur), u"Anna Schmidt"_s,
                           u"DE02120300000000202051"_s, u"BYLADEM1001"_s, u"Withdrawal W-1"_s},
        {u"W-2"_s, Money(1, eur), u"Lars Ørsted"_s, u"NO9386011117947"_s, {}, {}}};
    batch.transfers.resize(static_cast<size_t>(std::min(count, 2)));
    for (int i = 2; i < count; ++i)
        batch.transfers.push_back({u"W-%1"_s.arg(i + 1), Money(100 + i, eur), u"Anna Schmidt"_s,
            u"DE02120300000000202051"_s, {}, {}});
    batch.batchBooking = count > 1;
    const auto file = writeCreditFile(batch, version);
    EXPECT_TRUE(file);
    return file ? file->bytes : QByteArray();
}

/// A schema of the test's own, for what has to hold everywhere.
QString ownSchema(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(u"note.xsd"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">"
               "<xs:element name=\"note\"><xs:simpleType><xs:restriction base=\"xs:string\">"
               "<xs:maxLength value=\"3\"/></xs:restriction></xs:simpleType></xs:element>"
               "</xs:schema>");
    return file.fileName();
}

} // namespace

TEST(XmlSchema, SaysWhetherADocumentFits)
{
    const QTemporaryDir folder;
    const QString schema = ownSchema(folder);
    EXPECT_TRUE(validateXml("<note>abc</note>", schema));
    EXPECT_EQ(validateXml("<note>abcd</note>", schema).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(validateXml("<note>abc", schema).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(validateXml("", schema).error().code, ErrorCode::CheckFailed);
    EXPECT_EQ(validateXml("<note/>", folder.filePath(u"none.xsd"_s)).error().code, ErrorCode::Io);
}

TEST_P(SampleSchemas, FilesOfBothEditionsFitThoseOfIso20022)
{
    const QString folder = GetParam();
    const QByteArray now = fileOf(PainVersion::V09);
    const QByteArray before = fileOf(PainVersion::V03);
    const auto fits = [&folder](const QByteArray& bytes, const QString& name) {
        const Result<void> result = validateXml(bytes, folder + u'/' + name);
        return result ? std::string("fits") : result.error().detail.toStdString();
    };
    EXPECT_EQ(fits(now, u"pain.001.001.09.xsd"_s), "fits");
    EXPECT_EQ(fits(before, u"pain.001.001.03.xsd"_s), "fits");
    EXPECT_NE(fits(before, u"pain.001.001.09.xsd"_s), "fits");
    QByteArray wrong = now;
    EXPECT_NE(fits(wrong.replace("<PmtMtd>TRF", "<PmtMtd>XXX"), u"pain.001.001.09.xsd"_s), "fits");
}

TEST_P(SampleSchemas, FilesOfManyTransfersFitAndAddUp)
{
    for (const int count : {1, 2, 500}) {
        for (const PainVersion version : {PainVersion::V03, PainVersion::V09}) {
            const QByteArray bytes = fileOf(version, count);
            const QString name =
                version == PainVersion::V09 ? u"pain.001.001.09.xsd"_s : u"pain.001.001.03.xsd"_s;
            EXPECT_TRUE(validateXml(bytes, GetParam() + u'/' + name)) << count;
            EXPECT_TRUE(checkCreditFile(bytes)) << count;
            EXPECT_EQ(bytes.count("<CdtTrfTxInf>"), count);
            const QByteArray sum = count == 1 ? "4850.00"
                : count == 2                  ? "4850.01"
                                              : QByteArray("6595.50");
            EXPECT_EQ(bytes.count("<CtrlSum>" + sum + "</CtrlSum>"), 2) << count;
            EXPECT_EQ(bytes.count("<NbOfTxs>" + QByteArray::number(count) + "</NbOfTxs>"), 2);
            EXPECT_EQ(bytes.contains("<BtchBookg>true"), count > 1);
        }
    }
}

TEST_P(SampleAdvices, AreReadWithoutBeingTakenForOurs)
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

INSTANTIATE_TEST_SUITE_P(AtHand, SampleSchemas, ::testing::ValuesIn(sampleFolders(u"xsd"_s)));
INSTANTIATE_TEST_SUITE_P(
    AtHand, SampleAdvices, ::testing::ValuesIn(sampleFolders(u"statements/camt"_s)));
