#include "app/simulator/gateways/gatewaybook.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

Result<void> GatewayBook::open(const QString& fileName)
{
    const Result<QList<QJsonObject>> lines = m_journal.open(fileName);
    if (!lines)
        return failure(lines.error());
    for (const QJsonObject& line : *lines) {
        if (line.contains("executed"_L1))
            m_executions.restore(line.value("executed"_L1).toObject());
        else
            index(GatewayRecord::fromJson(line.value("record"_L1).toObject()));
    }
    return {};
}

void GatewayBook::index(const GatewayRecord& record)
{
    const auto known = m_byId.constFind(record.id);
    if (known != m_byId.constEnd()) {
        m_records[*known] = record;
        return;
    }
    m_byId.insert(record.id, m_records.size());
    m_records.append(record);
}

const GatewayRecord* GatewayBook::find(const QString& id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_records.at(*found);
}

QList<GatewayRecord> GatewayBook::where(const std::function<bool(const GatewayRecord&)>& fits) const
{
    QList<GatewayRecord> found;
    std::copy_if(m_records.cbegin(), m_records.cend(), std::back_inserter(found), fits);
    return found;
}

QList<GatewayRecord> GatewayBook::withReference(const QString& kind, const QString& reference) const
{
    return where([&](const GatewayRecord& record) {
        return record.kind == kind && record.reference == reference;
    });
}

void GatewayBook::put(const GatewayRecord& record)
{
    index(record);
    m_journal.append({{u"record"_s, record.toJson()}});
}

void GatewayBook::noteExecution(const QString& what, const GatewayRecord& record)
{
    const bool hasMoved = !record.processedAmount.isEmpty();
    m_journal.append({{u"executed"_s,
        m_executions.append({{u"what"_s, what}, {u"kind"_s, record.kind}, {u"id"_s, record.id},
            {u"reference"_s, record.reference},
            {u"amount"_s, hasMoved ? record.processedAmount : record.amount},
            {u"currency"_s, hasMoved ? record.processedCurrency : record.currency}})}});
}

} // namespace purser::simulator
