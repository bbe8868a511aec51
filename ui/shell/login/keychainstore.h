#pragma once

#include "ui/shell/login/secretstore.h"

#include <QHash>

namespace purser::shell {

/// The keychain of the desktop (libsecret, KWallet …) through QtKeychain. Where there is none, or it
/// refuses, secrets live in memory until the program ends. Plain-text fallbacks are off.
class KeychainStore : public SecretStore
{
public:
    void read(const QString& key, QObject* guard,
        std::function<void(Result<Secret>)> done) override;
    void write(const QString& key, const Secret& secret, QObject* guard,
        std::function<void(Result<void>)> done) override;
    void remove(const QString& key) override;

private:
    QHash<QString, Secret> m_memory;
};

} // namespace purser::shell
