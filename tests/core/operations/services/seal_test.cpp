#include "core/operations/services/anchorfile.h"
#include "core/operations/services/seal.h"
#include "core/operations/services/sealkey.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <sodium.h>

using namespace purser;
using namespace purser::operations;
using namespace Qt::StringLiterals;

namespace {

Seal seal(qint64 no)
{
    Seal seal;
    seal.office = u"0b0e1a52-7a3c-4a9e-9d3a-2f4b5c6d7e8f"_s;
    seal.no = no;
    seal.lowXid = 700;
    seal.highXid = 900;
    seal.count = 12;
    seal.root = QByteArray(32, 'r');
    seal.hash = seal.hashAfter(QByteArray(32, '\0'));
    return seal;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void appendRaw(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::Append));
    file.write(bytes);
}

} // namespace

TEST(SealKey, SignsAsTheStandardSays)
{
    // RFC 8032, 7.1, TEST 2.
    const Result<SealKey> key = SealKey::fromSeed(Secret::fromText(
        QString(u"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"_s)));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->id(), u"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"_s);
    EXPECT_EQ(key->sign("\x72").toHex(),
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

TEST(SealKey, TakesAWholeSeedOnly)
{
    for (const QString& seed :
        {QString(), u"ab"_s, QString(63, u'a'), QString(66, u'a'), QString(64, u'g')})
        EXPECT_FALSE(SealKey::fromSeed(Secret::fromText(QString(seed)))) << qPrintable(seed);
    EXPECT_TRUE(SealKey::fromSeed(Secret::fromUtf8(QByteArray(QByteArray(64, 'A') + '\n'))));
    EXPECT_TRUE(SealKey::fromSeed(SealKey::newSeed()));
    EXPECT_FALSE(SealKey::newSeed() == SealKey::newSeed());
}

TEST(Seal, IsReadWhole)
{
    QJsonObject json{{u"office_id"_s, u"o"_s}, {u"no"_s, 3}, {u"low_xid"_s, u"700"_s},
        {u"high_xid"_s, u"18446744073709551615"_s}, {u"count"_s, 12},
        {u"root"_s, QString(64, u'1')}, {u"hash"_s, QString(64, u'2')}};
    const Result<Seal> seal = parseSeal(json);
    ASSERT_TRUE(seal);
    EXPECT_EQ(seal->highXid, std::numeric_limits<quint64>::max());
    EXPECT_EQ(seal->message(), "purser seal v1\no\n3\n12\n" + QByteArray(64, '2') + "\n");
    for (const QString& name : json.keys()) {
        QJsonObject without = json;
        without.remove(name);
        EXPECT_FALSE(parseSeal(without)) << qPrintable(name);
    }
}

TEST(AnchorFile, KeepsWhatWasNoted)
{
    const QTemporaryDir folder;
    AnchorFile file(folder.filePath(u"anchors.jsonl"_s));
    EXPECT_FALSE(file.last()->has_value());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    ASSERT_TRUE(file.append(seal(1), u"key"_s, QByteArray(64, 's'), at));
    ASSERT_TRUE(file.append(seal(2), u"key"_s, QByteArray(64, 's'), at));
    const Result<std::optional<Seal>> last = file.last();
    ASSERT_TRUE(last && last->has_value());
    EXPECT_EQ((*last)->no, 2);
    EXPECT_EQ((*last)->hash, seal(2).hash);
    EXPECT_EQ(contents(folder.filePath(u"anchors.jsonl"_s)).count('\n'), 2);
}

TEST(AnchorFile, TakesOffALineThatACrashCutShort)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"anchors.jsonl"_s);
    AnchorFile file(path);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    ASSERT_TRUE(file.append(seal(1), u"key"_s, QByteArray(64, 's'), at));
    const QByteArray before = contents(path);
    appendRaw(path, "{\"count\":12,\"no\":2,\"off");
    EXPECT_EQ((*file.last())->no, 1);
    ASSERT_TRUE(file.append(seal(2), u"key"_s, QByteArray(64, 's'), at));
    EXPECT_TRUE(contents(path).startsWith(before));
    EXPECT_EQ(contents(path).count('\n'), 2);
    EXPECT_EQ((*file.last())->no, 2);
}

TEST(AnchorFile, IsNotGuessedFrom)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"anchors.jsonl"_s);
    appendRaw(path, "something else\n");
    EXPECT_EQ(AnchorFile(path).last().error().code, ErrorCode::Parse);
    EXPECT_EQ(AnchorFile(folder.path() + u"/none/anchors"_s)
                  .append(seal(1), u"key"_s, {}, QDateTime())
                  .error()
                  .code,
        ErrorCode::Io);
}
