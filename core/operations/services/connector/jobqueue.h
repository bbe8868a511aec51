#pragma once

#include "core/operations/services/connector/accountorder.h"
#include "core/operations/services/connector/gatewayevent.h"
#include "core/operations/services/connector/inflight.h"
#include "core/operations/services/connector/instruction.h"
#include "core/operations/services/connector/pendingdeposit.h"
#include "core/operations/services/connector/pendingsession.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <variant>

namespace purser::operations {

/// Work for the thread of one server or gateway.
struct Execute {
    Instruction instruction;
};
struct LookUp {
    Instruction instruction;
};
struct SetAccount {
    AccountOrder order;
};
struct ReadFigures {
    WantedFigures wanted;
};
struct ReadRate {
    WantedRate wanted;
};
struct AskEvent {
    GatewayEvent event;
};
struct AskStatus {
    PendingPayout payout;
};

struct AskDeposit {
    PendingDeposit deposit;
};

struct OpenPage {
    PendingSession session;
};

struct Job {
    using Work = std::variant<LookUp, Execute, SetAccount, OpenPage, AskEvent, AskStatus, AskDeposit,
        ReadFigures, ReadRate>;
    Work work;
    InFlight::Token token;
};

/// Jobs of one worker: look-ups first, since money hangs on them, then instructions, then pages
/// that clients wait for, then the rest; each in the order they came. Thread-safe.
class JobQueue
{
public:
    void put(Job job);
    /// Waits for a job, no longer than that; none when asked to stop.
    std::optional<Job> take(const std::stop_token& stop, std::chrono::milliseconds patience);
    /// All that is left.
    std::vector<Job> drain();

private:
    std::optional<Job> takeFirst();

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    /// By the index of the alternative.
    std::array<std::deque<Job>, std::variant_size_v<Job::Work>> m_jobs;
};

} // namespace purser::operations
