#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>
#include <functional>

namespace purser::shell {

/// Where passwords are remembered: the keychain of the computer, never a file of ours.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// NotFound when there is none; Keychain {why} when the store cannot be used. `done` is called in
    /// this thread, later, unless `guard` has gone.
    virtual void read(
        const QString& key, QObject* guard, std::function<void(Result<Secret>)> done) = 0;
    /// Keychain {why} when it could not be stored for good; it is then known until the program ends.
    virtual void write(const QString& key, const Secret& secret, QObject* guard,
        std::function<void(Result<void>)> done) = 0;
    virtual void remove(const QString& key) = 0;
};

} // namespace purser::shell
