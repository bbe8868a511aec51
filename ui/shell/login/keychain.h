#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace purser::shell {

/// What can come of asking the computer's keychain.
enum class KeychainAnswer {
    Good,
    NotFound,
    NoService, ///< nothing that keeps secrets runs here, or no session bus to reach it
    Locked,    ///< it is there, but its collection is locked or there is none
    Denied,    ///< it does not let this program in
    Cancelled, ///< the person closed its question
    Failed,    ///< anything else
};

/// The computer's keychain as such. Answers come later, in this thread; or never, when the keychain
/// hangs: KeychainStore sees to that.
class Keychain
{
public:
    using Read = std::function<void(KeychainAnswer answer, QByteArray&& secret)>;
    using Done = std::function<void(KeychainAnswer answer)>;

    Keychain() = default;
    virtual ~Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)

    virtual void read(const QString& key, Read done) = 0;
    virtual void write(const QString& key, const QByteArray& secret, Done done) = 0;
    virtual void remove(const QString& key) = 0;
};

/// Through QtKeychain: libsecret, KWallet and the like. Its plain-text fallback is off.
std::unique_ptr<Keychain> makeDesktopKeychain();

} // namespace purser::shell
