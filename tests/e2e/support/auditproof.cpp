#include "tests/e2e/support/auditproof.h"

#include "app/office/auditverification.h"
#include "core/operations/services/sealkey.h"
#include "tests/support/demand.h"
#include "tests/support/eventually.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

QString write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

QByteArray lines(const QList<QJsonObject>& objects)
{
    QByteArray text;
    for (const QJsonObject& object : objects)
        text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace

bool eventuallySealed(office::Connection& owner, int milliseconds)
{
    // Nothing is sealed that is not there: the last seal ends with the last row, not with today.
    const QString unsealed =
        u"select count(*) from audit.log l where l.xid >= coalesce((select max(s.high_xid) from "
        "audit.seal s where s.signature is not null), '0'::xid8)"_s;
    return eventually(
        [&] { return demand(owner.execute(unsealed)).row(0).integer(0) == 0; }, milliseconds);
}

void expectAuditIntact(
    office::Connection& owner, const QString& bridgeConfig, const QList<QJsonObject>& receipts)
{
    const QTemporaryDir folder;
    const QFileInfo config(bridgeConfig);
    QFile seed(config.dir().filePath(u"seal-key"_s));
    EXPECT_TRUE(seed.open(QIODevice::ReadOnly));
    const auto key = demand(operations::SealKey::fromSeed(Secret::fromUtf8(seed.readAll())));
    const tool::VerifyFiles files{{write(folder.filePath(u"key"_s), key.publicKey().toHex())},
        {config.dir().filePath(u"anchors.jsonl"_s)},
        {write(folder.filePath(u"receipts"_s), lines(receipts))}};
    const compliance::VerifyReport report =
        demand(tool::verifyAudit(owner, tool::AuditReader::Way::Tables, files));
    EXPECT_EQ(report.differences, 0)
        << QJsonDocument(report.toJson()).toJson(QJsonDocument::Indented).constData();
    EXPECT_EQ(report.receipts, receipts.size());
    EXPECT_GT(report.signatures, 0);
    EXPECT_GT(report.anchors, 0);
    EXPECT_GT(report.sealedEntries, 0);
}

} // namespace purser::tests
