#pragma once

#include <memory>

namespace purser::office {

struct CancelTarget;

/// Ends the statement that a connection is running, from another thread.
///
/// cancel() opens a connection of its own to the server and waits for it, so it is not for a GUI
/// thread. The cancelled statement fails with ErrorCode::Cancelled; the connection stays usable.
class Canceller
{
public:
    Canceller() = default;

    bool isValid() const { return m_target != nullptr; }
    /// Whether the request reached the server. Thread-safe; valid also after the connection is
    /// gone.
    bool cancel() const;

private:
    friend class Connection;
    explicit Canceller(std::shared_ptr<CancelTarget> target) : m_target(std::move(target)) {}

    std::shared_ptr<CancelTarget> m_target;
};

} // namespace purser::office
