#include "ui/shell/login/keychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

/// Whether anything on the session bus keeps secrets, running or to be started.
bool hasSecretService()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return false;
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    const QStringList running = bus.interface()->registeredServiceNames().value();
    const QStringList startable = bus.interface()->activatableServiceNames().value();
    const auto known = {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
    return std::any_of(known.begin(), known.end(), [&](const QString& name) {
        return running.contains(name) || startable.contains(name);
    });
}

/// QtKeychain calls nearly everything "other error", with a text in the language of the desktop; so
/// what the bus says decides. libsecret reports a locked collection as access denied.
KeychainAnswer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeychainAnswer::Good;
    case QKeychain::EntryNotFound: return KeychainAnswer::NotFound;
    case QKeychain::AccessDeniedByUser: return KeychainAnswer::Cancelled;
    case QKeychain::AccessDenied:
        return hasSecretService() ? KeychainAnswer::Locked : KeychainAnswer::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainAnswer::NoService;
    default: return hasSecretService() ? KeychainAnswer::Locked : KeychainAnswer::NoService;
    }
}

template <typename Job>
Job* makeJob(const QString& key)
{
    auto* job = new Job(u"purser"_s);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

class DesktopKeychain : public Keychain
{
public:
    void read(const QString& key, Read done) override
    {
        auto* job = makeJob<QKeychain::ReadPasswordJob>(key);
        QObject::connect(job, &QKeychain::Job::finished, job, [job, done = std::move(done)] {
            done(answerOf(job->error()), job->binaryData());
        });
        job->start();
    }

    void write(const QString& key, const QByteArray& secret, Done done) override
    {
        auto* job = makeJob<QKeychain::WritePasswordJob>(key);
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, job,
            [job, done = std::move(done)] { done(answerOf(job->error())); });
        job->start();
    }

    void remove(const QString& key) override
    {
        makeJob<QKeychain::DeletePasswordJob>(key)->start();
    }
};

} // namespace

std::unique_ptr<Keychain> makeDesktopKeychain()
{
    return std::make_unique<DesktopKeychain>();
}

} // namespace purser::shell
