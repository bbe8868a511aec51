#pragma once

#include "ui/shell/login/secretstore.h"

#include <QHash>

namespace purser::tests {

/// A keychain in memory that a test can lock.
class MemorySecrets : public shell::SecretStore
{
public:
    QHash<QString, Secret> secrets;
    bool locked = false;

    void read(const QString& key, QObject* guard,
        std::function<void(Result<Secret>)> done) override;
    void write(const QString& key, const Secret& secret, QObject* guard,
        std::function<void(Result<void>)> done) override;
    void remove(const QString& key) override { secrets.remove(key); }
};

} // namespace purser::tests
