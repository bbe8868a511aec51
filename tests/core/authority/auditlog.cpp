#include "tests/core/authority/auditlog.h"

#include "tests/support/demand.h"

namespace purser::tests {

using namespace Qt::StringLiterals;
using namespace purser::compliance;

namespace {

AuditEntry entryOf(const office::RowView& row)
{
    return {.id = row.integer(u"id"_s),
        .xid = row.text(u"xid"_s).toULongLong(),
        .chain = row.text(u"chain"_s),
        .seq = row.integer(u"seq"_s),
        .atUs = row.integer(u"at_us"_s),
        .actor = row.text(u"actor"_s),
        .station = row.text(u"station"_s),
        .command = row.text(u"command"_s),
        .entity = row.text(u"entity"_s),
        .entityId = row.text(u"entity_id"_s),
        .payload = row.text(u"payload"_s),
        .hash = QByteArray::fromHex(row.text(u"hash"_s).toLatin1())};
}

AuditSeal sealOf(const office::RowView& row)
{
    return {.no = row.integer(u"no"_s),
        .lowXid = row.text(u"low_xid"_s).toULongLong(),
        .highXid = row.text(u"high_xid"_s).toULongLong(),
        .count = row.integer(u"count"_s),
        .root = QByteArray::fromHex(row.text(u"root"_s).toLatin1()),
        .hash = QByteArray::fromHex(row.text(u"hash"_s).toLatin1()),
        .signature = QByteArray::fromHex(row.text(u"signature"_s).toLatin1()),
        .keyId = row.text(u"key_id"_s)};
}

std::vector<AuditSeal> readSeals(office::Connection& reader)
{
    const office::Table rows =
        demand(reader.call({u"desk.audit_seals"_s, {{u"p_after_no"_s, 0}, {u"p_limit"_s, 5000}}}));
    std::vector<AuditSeal> seals;
    for (int i = 0; i < rows.rowCount(); ++i)
        seals.push_back(sealOf(rows.row(i)));
    return seals;
}

} // namespace

QString officeId(office::Connection& staff)
{
    return demand(staff.callJson({u"desk.me"_s, {}}))[u"office"][u"id"].toString();
}

VerifyReport verifyLog(office::Connection& reader, const std::vector<QByteArray>& keys,
    const std::vector<AuditAnchor>& anchors, const std::vector<AuditReceipt>& receipts)
{
    AuditVerifier verifier({officeId(reader), readSeals(reader), keys, anchors, receipts});
    QString xid = u"0"_s;
    qint64 id = 0;
    constexpr int page = 500;
    for (int got = page; got == page;) {
        const office::Table rows = demand(reader.call({u"desk.audit_entries"_s,
            {{u"p_after_xid"_s, xid}, {u"p_after_id"_s, id}, {u"p_limit"_s, page}}}));
        got = rows.rowCount();
        for (int i = 0; i < got; ++i) {
            verifier.add(entryOf(rows.row(i)));
            xid = rows.row(i).text(u"xid"_s);
            id = rows.row(i).integer(u"id"_s);
        }
    }
    return verifier.finish();
}

QStringList kinds(const VerifyReport& report)
{
    QStringList names;
    for (const VerifyFinding& finding : report.findings) {
        if (!names.contains(finding.name()))
            names << finding.name();
    }
    return names;
}

} // namespace purser::tests
