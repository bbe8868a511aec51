#include "app/office/auditverification.h"

#include "core/compliance/verify/auditverifier.h"

#include <QFile>
#include <QThread>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// A row may wait for one before it in its chain that is in a transaction still open; that is over
/// within the time staff transactions may last.
constexpr int gapTries = 60;
constexpr unsigned long gapPauseMs = 250;
constexpr qsizetype keySize = 32;

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, {{u"path"_s, path}, {u"why"_s, u"not_readable"_s}});
    return file.readAll();
}

template <typename Record>
Result<void> readRecords(const QStringList& paths,
    Result<std::vector<Record>> (*parse)(const QByteArray&), std::vector<Record>& records)
{
    for (const QString& path : paths) {
        const Result<QByteArray> bytes = readAll(path);
        if (!bytes)
            return failure(bytes.error());
        Result<std::vector<Record>> parsed = parse(*bytes);
        if (!parsed) {
            parsed.error().args.insert(u"path"_s, path);
            return failure(parsed.error());
        }
        std::move(parsed->begin(), parsed->end(), std::back_inserter(records));
    }
    return {};
}

/// What was kept outside is read first: what the log says must then be at least as new.
Result<compliance::VerifyInput> readInput(AuditReader& reader, const VerifyFiles& files)
{
    compliance::VerifyInput input;
    for (const QString& path : files.keys) {
        Result<QByteArray> key = readPublicKey(path);
        if (!key)
            return failure(key.error());
        input.keys.push_back(std::move(*key));
    }
    Result<void> done = readRecords(files.anchors, &compliance::parseAnchors, input.anchors);
    if (done)
        done = readRecords(files.receipts, &compliance::parseReceipts, input.receipts);
    if (!done)
        return failure(done.error());
    const Result<QString> office = reader.officeId();
    if (!office)
        return failure(office.error());
    input.office = *office;
    auto seals = reader.seals();
    if (!seals)
        return failure(seals.error());
    input.seals = std::move(*seals);
    return input;
}

} // namespace

Result<compliance::VerifyReport> verifyAudit(
    office::Connection& connection, AuditReader::Way way, const VerifyFiles& files)
{
    AuditReader reader(connection, way);
    Result<compliance::VerifyInput> input = readInput(reader, files);
    if (!input)
        return failure(input.error());
    compliance::AuditVerifier verifier(std::move(*input));
    for (int tries = 0;;) {
        const auto entries = reader.nextEntries();
        if (!entries)
            return failure(entries.error());
        for (const compliance::AuditEntry& entry : *entries)
            verifier.add(entry);
        if (!entries->empty())
            continue;
        if (!verifier.hasGaps() || ++tries == gapTries)
            return verifier.finish();
        QThread::msleep(gapPauseMs);
    }
}

QString describe(const compliance::VerifyReport& report, bool signaturesChecked)
{
    const QString signatures = signaturesChecked ? u"%1 signatures good"_s.arg(report.signatures)
                                                 : u"signatures not checked (no key given)"_s;
    return u"%1 rows in %2 chains, %3 seals over %4 rows, %5, %6 rows not sealed yet; "
           u"%7 anchors and %8 receipts agree; %9 differences"_s.arg(report.entries)
               .arg(report.chains)
               .arg(report.seals)
               .arg(report.sealedEntries)
               .arg(signatures)
               .arg(report.unsealedEntries)
               .arg(report.anchors)
               .arg(report.receipts)
               .arg(report.differences);
}

Result<QByteArray> readPublicKey(const QString& path)
{
    const Result<QByteArray> bytes = readAll(path);
    if (!bytes)
        return failure(bytes.error());
    const QByteArray key = QByteArray::fromHex(bytes->trimmed());
    if (key.size() != keySize || bytes->trimmed().size() != 2 * keySize)
        return failure(ErrorCode::Parse, {{u"path"_s, path}, {u"what"_s, u"public_key"_s}});
    return key;
}

} // namespace purser::tool
