#pragma once

#include "ui/shell/login/keychain.h"
#include "ui/shell/login/secretstore.h"

#include <QHash>
#include <chrono>

namespace purser::shell {

/// Remembers passwords in the keychain of the computer, and in memory until the program ends, so that
/// a keychain that refuses loses nothing. One that does not answer in time is given up with `slow`;
/// its answer, should it come later, is kept for the next question.
///
/// Keychain {why}: no_store, locked, denied, cancelled, slow, unavailable.
class KeychainStore : public SecretStore
{
public:
    explicit KeychainStore(std::unique_ptr<Keychain> keychain = makeDesktopKeychain(),
        std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~KeychainStore() override;

    void read(const QString& key, QObject* guard,
        std::function<void(Result<Secret>)> done) override;
    void write(const QString& key, const Secret& secret, QObject* guard,
        std::function<void(Result<void>)> done) override;
    void remove(const QString& key) override;

private:
    /// Outlives the store while an answer is still to come.
    using Memory = QHash<QString, Secret>;

    const std::unique_ptr<Keychain> m_keychain;
    const std::chrono::milliseconds m_patience;
    const std::shared_ptr<Memory> m_memory = std::make_shared<Memory>();
};

} // namespace purser::shell
