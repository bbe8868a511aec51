#pragma once

#include "core/base/error.h"
#include "core/office/linkstate.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace purser::office {

/// Makes one state of what the workers of a session report about the way to the office.
class LinkMonitor : public QObject
{
    Q_OBJECT

public:
    /// Lost after that time of Reconnecting.
    explicit LinkMonitor(std::chrono::milliseconds lostAfter, QObject* parent = nullptr);

    LinkState state() const { return m_state; }
    const Error& error() const { return m_error; }

    /// Nothing: the office was reached.
    void report(const std::optional<Error>& error);

Q_SIGNALS:
    void changed(purser::office::LinkState state);

private:
    void set(LinkState state);

    LinkState m_state = LinkState::Closed;
    Error m_error;
    QTimer m_patience;
};

} // namespace purser::office
