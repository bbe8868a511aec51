#include "core/network/json/jsonreader.h"
#include "core/payments/gateways/digest.h"
#include "core/payments/gateways/praxis/praxissignature.h"
#include "tests/core/payments/gateways/vectors.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::payments::gateways;
using namespace purser::tests;

namespace {

Secret secretOf(const QJsonValue& value)
{
    return Secret::fromText(value.toString());
}

praxis::SignedFields fieldsNamed(const QString& name)
{
    if (name == u"cashier_request"_s)
        return praxis::cashierRequest();
    if (name == u"withdrawal_request"_s)
        return praxis::withdrawalRequest();
    if (name == u"find_transaction_request"_s)
        return praxis::findTransactionRequest();
    if (name == u"find_order_request"_s)
        return praxis::findOrderRequest();
    EXPECT_EQ(name, u"notification"_s);
    return praxis::notification();
}

} // namespace

TEST(Signatures, OfPraxisAreThoseOfAnIndependentScript)
{
    const QJsonArray vectors = signatureVectors(u"praxis"_s);
    for (const QJsonValue& value : vectors) {
        const QJsonObject vector = value.toObject();
        const QString name = vector.value(u"fields"_s).toString();
        const auto document = network::readJson(vector.value(u"body"_s).toString().toUtf8());
        ASSERT_TRUE(document);
        EXPECT_EQ(
            praxis::signature(*document, fieldsNamed(name), secretOf(vector.value(u"secret"_s))),
            vector.value(u"signature"_s).toString().toLatin1())
            << qPrintable(name);
    }
}

TEST(Signatures, ByHmacAreThoseOfAnIndependentScript)
{
    const QJsonArray vectors = signatureVectors(u"hmac"_s);
    for (const QJsonValue& value : vectors) {
        const QJsonObject vector = value.toObject();
        const bool isLong = vector.value(u"algorithm"_s).toString() == u"sha512"_s;
        EXPECT_EQ(
            hmacHex(vector.value(u"body"_s).toString().toUtf8(), secretOf(vector.value(u"key"_s)),
                isLong ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256),
            vector.value(u"signature"_s).toString().toLatin1());
    }
}

TEST(Signatures, TheVectorsAreWhatTheScriptSays)
{
    const QString folder =
        qEnvironmentVariable("PURSER_SOURCE_DIR") + u"/tests/core/payments/gateways/vectors/"_s;
    QProcess python;
    python.start(u"python3"_s, {folder + u"signatures.py"_s});
    ASSERT_TRUE(python.waitForFinished(60'000)) << "python3 is needed to check the vectors";
    QFile file(folder + u"signatures.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(python.readAllStandardOutput(), file.readAll());
}

TEST(Signatures, AreComparedAsDigests)
{
    EXPECT_TRUE(sameDigest("00ff", "00FF"));
    EXPECT_FALSE(sameDigest("00ff", "00fe"));
    EXPECT_FALSE(sameDigest("00ff", "00ff00"));
    EXPECT_FALSE(sameDigest("", "")) << "no signature is not an empty one";
    EXPECT_FALSE(sameDigest("zz", "zz"));
    EXPECT_FALSE(sameDigest("0", "0"));
}
