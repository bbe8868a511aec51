#pragma once

#include "app/simulator/faults/fault.h"
#include "app/simulator/faults/faultkind.h"
#include "app/simulator/faults/randomsource.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QList>

namespace purser::simulator {

/// The faults that wait for their request, in the order they were asked for.
class FaultList
{
public:
    FaultList(std::span<const FaultKind> catalogue, std::uint64_t seed);

    /// Takes one object {fault, endpoint?, login? or reference?, skip?, count?, probability?,
    /// delay_ms?, …}. BadInput with `field` when the name is unknown or a value makes no sense.
    Result<Fault> add(const QJsonObject& description);
    /// Reads a description without keeping it: a fault that is to strike now.
    Result<Fault> read(const QJsonObject& description) const;
    bool remove(qint64 id);
    void clear() { m_faults.clear(); }

    /// The faults that strike this request; their counts are used up.
    QList<Fault> strike(const QString& endpoint, const QString& subject);

    QJsonArray toJson() const;
    QJsonArray catalogue() const;

private:
    std::span<const FaultKind> m_catalogue;
    QList<Fault> m_faults;
    RandomSource m_random;
    qint64 m_nextId = 1;
};

} // namespace purser::simulator
