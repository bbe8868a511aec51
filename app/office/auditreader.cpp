#include "app/office/auditreader.h"

#include "core/office/call.h"
#include "core/office/table.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 5000;

QByteArray hexColumn(const office::RowView& row, const QString& column)
{
    return QByteArray::fromHex(row.text(column).toLatin1());
}

compliance::AuditSeal sealFrom(const office::RowView& row)
{
    compliance::AuditSeal seal;
    seal.no = row.integer(u"no"_s);
    seal.lowXid = row.text(u"low_xid"_s).toULongLong();
    seal.highXid = row.text(u"high_xid"_s).toULongLong();
    seal.count = row.integer(u"count"_s);
    seal.root = hexColumn(row, u"root"_s);
    seal.hash = hexColumn(row, u"hash"_s);
    seal.keyId = row.text(u"key_id"_s);
    seal.signature = hexColumn(row, u"signature"_s);
    return seal;
}

compliance::AuditEntry entryFrom(const office::RowView& row)
{
    compliance::AuditEntry entry;
    entry.id = row.integer(u"id"_s);
    entry.xid = row.text(u"xid"_s).toULongLong();
    entry.chain = row.text(u"chain"_s);
    entry.seq = row.integer(u"seq"_s);
    entry.atUs = row.integer(u"at_us"_s);
    entry.actor = row.text(u"actor"_s);
    entry.station = row.text(u"station"_s);
    entry.command = row.text(u"command"_s);
    entry.entity = row.text(u"entity"_s);
    entry.entityId = row.text(u"entity_id"_s);
    entry.payload = row.text(u"payload"_s);
    entry.hash = hexColumn(row, u"hash"_s);
    return entry;
}

} // namespace

AuditReader::AuditReader(office::Connection& connection, Way way)
    : m_connection(connection), m_way(way)
{
}

Result<QString> AuditReader::officeId()
{
    if (m_way == Way::Desk) {
        const auto me = m_connection.callJson({u"desk.me"_s, {}});
        if (!me)
            return failure(me.error());
        return me->value(u"office").toObject().value(u"id").toString();
    }
    const auto office = m_connection.execute(u"select id::text from meta.office"_s);
    if (!office)
        return failure(office.error());
    if (office->isEmpty())
        return failure(ErrorCode::WrongState, {{u"why"_s, u"not_an_office"_s}});
    return office->row(0).text(0);
}

Result<std::vector<compliance::AuditSeal>> AuditReader::seals()
{
    std::vector<compliance::AuditSeal> seals;
    for (;;) {
        const auto page = sealPage(seals.empty() ? 0 : seals.back().no);
        if (!page)
            return failure(page.error());
        for (int i = 0; i < page->rowCount(); ++i)
            seals.push_back(sealFrom(page->row(i)));
        if (page->rowCount() < pageRows)
            return seals;
    }
}

Result<std::vector<compliance::AuditEntry>> AuditReader::nextEntries()
{
    const auto page = entryPage();
    if (!page)
        return failure(page.error());
    std::vector<compliance::AuditEntry> entries;
    for (int i = 0; i < page->rowCount(); ++i)
        entries.push_back(entryFrom(page->row(i)));
    if (!entries.empty()) {
        m_afterXid = QString::number(entries.back().xid);
        m_afterId = entries.back().id;
    }
    return entries;
}

Result<office::Table> AuditReader::sealPage(qint64 after)
{
    if (m_way == Way::Desk)
        return m_connection.call(
            {u"desk.audit_seals"_s, {{u"p_after_no"_s, after}, {u"p_limit"_s, pageRows}}});
    return m_connection.execute(
        u"select s.no, s.low_xid::text, s.high_xid::text, s.count, encode(s.root, 'hex') as root,"
        " encode(s.hash, 'hex') as hash, s.key_id, encode(s.signature, 'hex') as signature"
        " from audit.seal s where s.no > $1 order by s.no limit $2"_s,
        {after, pageRows});
}

Result<office::Table> AuditReader::entryPage()
{
    const QString xid = m_afterXid.isEmpty() ? u"0"_s : m_afterXid;
    if (m_way == Way::Desk)
        return m_connection.call({u"desk.audit_entries"_s,
            {{u"p_after_xid"_s, xid}, {u"p_after_id"_s, m_afterId}, {u"p_limit"_s, pageRows}}});
    return m_connection.execute(
        u"select l.xid::text, l.id, l.at_us, l.chain, l.seq, l.actor, l.station, l.command, "
        u"l.entity,"
        " l.entity_id, l.payload, encode(l.hash, 'hex') as hash from audit.log l"
        " where (l.xid, l.id) > ($1::text::xid8, $2) and l.xid < "
        "pg_snapshot_xmin(pg_current_snapshot())"
        " order by l.xid, l.id limit $3"_s,
        {xid, m_afterId, pageRows});
}

} // namespace purser::tool
