#include "app/office/commands/verifycommands.h"

#include "app/office/auditverification.h"
#include "app/office/ledgerproof.h"
#include "app/office/staffsession.h"
#include "app/office/trial/triallayout.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <optional>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// Who reads: the login asked for, else the superuser of this computer's server.
struct Reader {
    std::unique_ptr<office::Connection> owner;
    std::optional<StaffSession> staff;

    office::Connection& connection() { return staff ? staff->connection() : *owner; }
};

Result<Reader> openReader(const OfficeTarget& target, const Options& options)
{
    Reader reader;
    if (target.login().isEmpty()) {
        auto connection = target.connectAsOwner();
        if (!connection)
            return failure(connection.error());
        reader.owner = std::move(*connection);
        return reader;
    }
    auto session = StaffSession::open(options);
    if (!session)
        return failure(session.error());
    reader.staff.emplace(std::move(*session));
    return reader;
}

/// A trial office has its key and anchors where everybody finds them.
VerifyFiles filesFor(const OfficeTarget& target, const Options& options)
{
    VerifyFiles files{
        options.texts(u"key"_s), options.texts(u"anchors"_s), options.texts(u"receipts"_s)};
    if (!target.isTrial())
        return files;
    const TrialLayout layout(target.trialDirectory());
    if (files.keys.isEmpty() && QFileInfo::exists(layout.publicKey()))
        files.keys.append(layout.publicKey());
    if (files.anchors.isEmpty() && QFileInfo::exists(layout.anchors()))
        files.anchors.append(layout.anchors());
    return files;
}

QString placeOf(const compliance::VerifyFinding& finding)
{
    if (!finding.chain.isEmpty())
        return u"row %1 of %2"_s.arg(finding.seq).arg(finding.chain);
    return u"seal %1"_s.arg(finding.sealNo);
}

} // namespace

QStringList AuditVerifyCommand::words() const
{
    return {u"audit"_s, u"verify"_s};
}

QString AuditVerifyCommand::summary() const
{
    return u"Recompute the audit log: chains, seals, signatures, anchors, receipts"_s;
}

void AuditVerifyCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    OfficeTarget::addLoginTo(options);
    StaffSession::addTo(options);
    options.value(u"key"_s, u"file"_s,
        u"Public key of the sealer (64 hex digits); without it signatures are not checked."_s);
    options.value(u"anchors"_s, u"file"_s, u"Seals noted outside the database, JSON lines."_s);
    options.value(u"receipts"_s, u"file"_s, u"Receipts a desktop kept, JSON lines."_s);
}

Result<ExitCode> AuditVerifyCommand::run(const Options& options, Output& output) const
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    Result<Reader> reader = openReader(*target, options);
    if (!reader)
        return failure(reader.error());
    const VerifyFiles files = filesFor(*target, options);
    const auto report = verifyAudit(reader->connection(),
        reader->staff.has_value() ? AuditReader::Way::Desk : AuditReader::Way::Tables, files);
    if (!report)
        return failure(report.error());

    output.line(describe(*report, !files.keys.isEmpty()));
    QList<QStringList> rows;
    for (const compliance::VerifyFinding& finding : report->findings)
        rows.append(
            {finding.name(), placeOf(finding), finding.expected.left(16), finding.found.left(16)});
    if (!rows.isEmpty()) {
        output.line(u"First difference: %1, %2"_s.arg(rows[0][0], rows[0][1]));
        output.table({u"Difference"_s, u"Where"_s, u"Expected"_s, u"Found"_s}, rows);
    }
    output.set(u"report"_s, report->toJson());
    output.set(u"signatures_checked"_s, !files.keys.isEmpty());
    return report->isClean() ? ExitCode::Done : ExitCode::Differences;
}

QStringList LedgerVerifyCommand::words() const
{
    return {u"ledger"_s, u"verify"_s};
}

QString LedgerVerifyCommand::summary() const
{
    return u"Prove the ledger: balances, journals, holds"_s;
}

void LedgerVerifyCommand::addOptions(Options& options) const
{
    OfficeTarget::addTo(options);
    OfficeTarget::addLoginTo(options);
    StaffSession::addTo(options);
}

Result<ExitCode> LedgerVerifyCommand::run(const Options& options, Output& output) const
{
    const Result<OfficeTarget> target = OfficeTarget::from(options);
    if (!target)
        return failure(target.error());
    Result<Reader> reader = openReader(*target, options);
    if (!reader)
        return failure(reader.error());
    const auto proofs = proveLedger(reader->connection(), reader->staff.has_value());
    if (!proofs)
        return failure(proofs.error());
    QList<QStringList> rows;
    QJsonArray list;
    bool isClean = true;
    for (const LedgerProof& proof : *proofs) {
        isClean = isClean && proof.differences == 0;
        rows.append({proof.name, QString::number(proof.checked), QString::number(proof.differences),
            proof.first});
        list.append(QJsonObject{{u"proof"_s, proof.name}, {u"checked"_s, proof.checked},
            {u"differences"_s, proof.differences}, {u"first_at"_s, proof.first}});
    }
    output.table({u"Proof"_s, u"Checked"_s, u"Differences"_s, u"First at"_s}, rows);
    output.set(u"proofs"_s, list);
    return isClean ? ExitCode::Done : ExitCode::Differences;
}

} // namespace purser::tool
