#pragma once

#include <QLatin1String>
#include <span>

namespace purser::simulator {

/// One row of the catalogue of faults; `GET /faults/catalogue` prints it.
struct FaultKind {
    QLatin1String name;
    QLatin1String endpoint;  ///< where it strikes unless told otherwise
    int count;               ///< how often unless told otherwise; below zero: without end
    QLatin1String arguments; ///< further members it understands, with their defaults
    QLatin1String meaning;
};

/// Every fault of the MT5 Web API simulator.
std::span<const FaultKind> mt5Faults();
/// Every fault of the payout gateway.
std::span<const FaultKind> payoutFaults();

} // namespace purser::simulator
