#include "app/simulator/faults/faultlist.h"

#include "app/simulator/faults/wildcard.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

FaultList::FaultList(std::span<const FaultKind> catalogue, std::uint64_t seed)
    : m_catalogue(catalogue), m_random(seed)
{
}

Result<Fault> FaultList::read(const QJsonObject& description) const
{
    const QString name = description.value("fault"_L1).toString();
    const auto kind = std::find_if(m_catalogue.begin(), m_catalogue.end(),
        [&name](const FaultKind& candidate) { return candidate.name == name; });
    if (kind == m_catalogue.end())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"fault"_s}, {u"value"_s, name}});

    Fault fault;
    fault.name = name;
    fault.arguments = description;
    const auto take = [&fault](QLatin1String member) { return fault.arguments.take(member); };
    take("fault"_L1);
    take("id"_L1);
    take("now"_L1);
    fault.endpoint = take("endpoint"_L1).toString(kind->endpoint);
    const QString reference = take("reference"_L1).toString();
    fault.subject = take("login"_L1).toVariant().toString();
    if (fault.subject.isEmpty())
        fault.subject = reference;
    fault.skip = take("skip"_L1).toInt(0);
    fault.remaining = take("count"_L1).toInt(kind->count);
    fault.probability = take("probability"_L1).toDouble(1.0);
    fault.delayMs = take("delay_ms"_L1).toInt(0);
    if (fault.probability < 0.0 || fault.probability > 1.0)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"probability"_s}});
    if (fault.remaining == 0)
        return failure(ErrorCode::BadInput, {{u"field"_s, u"count"_s}});
    if (name == "retcode"_L1 && !fault.arguments.value("code"_L1).isDouble())
        return failure(ErrorCode::BadInput, {{u"field"_s, u"code"_s}});
    return fault;
}

Result<Fault> FaultList::add(const QJsonObject& description)
{
    Result<Fault> fault = read(description);
    if (fault) {
        fault->id = m_nextId++;
        m_faults.append(*fault);
    }
    return fault;
}

bool FaultList::remove(qint64 id)
{
    return m_faults.removeIf([id](const Fault& fault) { return fault.id == id; }) > 0;
}

QList<Fault> FaultList::strike(const QString& endpoint, const QString& subject)
{
    // A fault for "*" is to strike the commands a test is about, not the way there.
    // Neither what is sent out by itself.
    const bool isByNameOnly = endpoint.startsWith("auth/"_L1) || endpoint == "webhook"_L1;
    QList<Fault> striking;
    for (Fault& fault : m_faults) {
        const bool byName =
            !isByNameOnly || fault.endpoint.startsWith(endpoint.section(u'/', 0, 0));
        if (fault.remaining == 0 || !byName || !wildcardMatches(fault.endpoint, endpoint))
            continue;
        if (!fault.subject.isEmpty() && fault.subject != subject)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (!m_random.chance(fault.probability))
            continue;
        if (fault.remaining > 0)
            --fault.remaining;
        ++fault.hits;
        striking.append(fault);
    }
    return striking;
}

QJsonArray FaultList::toJson() const
{
    QJsonArray array;
    for (const Fault& fault : m_faults)
        array.append(fault.toJson());
    return array;
}

QJsonArray FaultList::catalogue() const
{
    QJsonArray array;
    for (const FaultKind& kind : m_catalogue) {
        array.append(QJsonObject{{u"fault"_s, QString(kind.name)},
            {u"endpoint"_s, QString(kind.endpoint)}, {u"count"_s, kind.count},
            {u"arguments"_s, QString(kind.arguments)}, {u"meaning"_s, QString(kind.meaning)}});
    }
    return array;
}

} // namespace purser::simulator
