#include "ui/shell/login/keychainstore.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

/// A word for the reason, never the text of the store, which may be in any language.
QString whyOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return u"denied"_s;
    case QKeychain::NoBackendAvailable: return u"no_store"_s;
    case QKeychain::NotImplemented: return u"not_supported"_s;
    default: return u"unavailable"_s;
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

} // namespace

void KeychainStore::read(
    const QString& key, QObject* guard, std::function<void(Result<Secret>)> done)
{
    const Secret known = m_memory.value(key);
    if (!known.isEmpty()) {
        QMetaObject::invokeMethod(
            guard, [known, done = std::move(done)] { done(known); }, Qt::QueuedConnection);
        return;
    }
    auto* job = makeJob<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, guard,
        [job, done = std::move(done)](QKeychain::Job*) {
            if (job->error() == QKeychain::NoError) {
                done(Secret::fromUtf8(job->binaryData()));
            } else if (job->error() == QKeychain::EntryNotFound) {
                done(failure(ErrorCode::NotFound));
            } else {
                done(failure(ErrorCode::Keychain, {{u"why"_s, whyOf(job->error())}}));
            }
        });
    job->start();
}

void KeychainStore::write(const QString& key, const Secret& secret, QObject* guard,
    std::function<void(Result<void>)> done)
{
    m_memory.insert(key, secret);
    auto* job = makeJob<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret.utf8());
    QObject::connect(job, &QKeychain::Job::finished, guard,
        [job, done = std::move(done)](QKeychain::Job*) {
            if (job->error() == QKeychain::NoError) {
                done({});
            } else {
                done(failure(ErrorCode::Keychain, {{u"why"_s, whyOf(job->error())}}));
            }
        });
    job->start();
}

void KeychainStore::remove(const QString& key)
{
    m_memory.remove(key);
    makeJob<QKeychain::DeletePasswordJob>(key)->start();
}

} // namespace purser::shell
