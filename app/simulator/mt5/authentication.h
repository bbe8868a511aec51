#pragma once

#include "app/simulator/mt5/command.h"
#include "core/base/clock.h"

namespace purser::simulator {

/// auth/start and auth/answer.
class Authentication
{
public:
    Authentication(const ManagerAccess& manager, const TradeBook& book, const Clock& clock)
        : m_manager(manager), m_book(book), m_clock(clock)
    {
    }

    CommandResult start(Session& session, const Parameters& parameters, bool oldBuild) const;
    /// Nothing when the proof is wrong or late: the server then answers 403.
    std::optional<CommandResult> answer(
        Session& session, const Parameters& parameters, const FaultPlan& plan) const;

private:
    qint64 monotonicMs() const;

    const ManagerAccess& m_manager;
    const TradeBook& m_book;
    const Clock& m_clock;
};

} // namespace purser::simulator
