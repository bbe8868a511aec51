#pragma once

#include "core/base/result.h"
#include "core/network/resilience/circuitbreaker.h"
#include "core/payments/gateways/outcome.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <optional>
#include <stop_token>
#include <vector>

namespace purser::payments::gateways {

/// A file the bank has put out for us.
struct BankFile {
    std::int64_t number = 0; ///< counts up; what has been seen is not asked for again
    QString name;
};

/// How files get to a bank and back.
class BankChannel
{
public:
    virtual ~BankChannel() = default;

    virtual Result<void> ensureReady() = 0;
    /// See Gateway.
    virtual void setStopToken(std::stop_token) {}
    virtual const network::CircuitBreaker* breaker() const { return nullptr; }
    /// Delivers a file under its name, once. Pending: the bank has it. A name that is taken by
    /// other bytes is Unknown with reason "name_taken": something of that id is at the bank.
    virtual Outcome deliver(const QString& name, const QByteArray& bytes) = 0;
    /// What was delivered under the name; nothing when there is no such file.
    virtual Result<std::optional<QByteArray>> delivered(const QString& name) = 0;
    /// Files put out for us with a greater number, in order.
    virtual Result<std::vector<BankFile>> incoming(std::int64_t after) = 0;
    virtual Result<QByteArray> fetch(const QString& name) = 0;

protected:
    BankChannel() = default;
    Q_DISABLE_COPY_MOVE(BankChannel)
};

/// Names of files: 1..80 characters out of A-Z a-z 0-9 . _ -, not beginning with a point.
bool isFileName(const QString& name);

} // namespace purser::payments::gateways
