#pragma once

#include <QString>
#include <QtGlobal>
#include <stop_token>

namespace purser::operations {

/// A part of the bridge that does its work in a thread of its own until it is asked to stop.
class Service
{
public:
    virtual ~Service() = default;

    /// Its name in the health rows and the log: "connector".
    virtual QString name() const = 0;
    /// Works until stopped. Outages of the office or of other servers do not end it.
    virtual void run(std::stop_token stop) = 0;

protected:
    Service() = default;
    Q_DISABLE_COPY_MOVE(Service)
};

} // namespace purser::operations
