#include "app/bridge/secretreader.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace purser::bridge {

SecretReader::SecretReader(QMap<QString, SecretSource> sources, QObject* parent)
    : QObject(parent), m_sources(std::move(sources))
{
}

void SecretReader::start()
{
    QTimer::singleShot(0, this, &SecretReader::next);
}

void SecretReader::next()
{
    while (!m_sources.isEmpty()) {
        const QString name = m_sources.firstKey();
        const SecretSource source = m_sources.take(name);
        if (source.kind == SecretSource::Kind::Keychain)
            return readFromKeychain(name, source.place);
        const Result<Secret> secret = readSecret(source);
        if (!secret) {
            Q_EMIT failed(name, secret.error());
            return;
        }
        m_secrets.insert(name, *secret);
    }
    Q_EMIT finished();
}

void SecretReader::readFromKeychain(const QString& name, const QString& key)
{
    auto* job = new QKeychain::ReadPasswordJob(u"purser-bridge"_s, this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, name, job] {
        QString text = job->textData();
        if (job->error() != QKeychain::NoError || text.isEmpty()) {
            Q_EMIT failed(
                name, Error{ErrorCode::Keychain, {{u"what"_s, u"secret"_s}}, job->errorString()});
            return;
        }
        m_secrets.insert(name, Secret::fromText(std::move(text)));
        next();
    });
    job->start();
}

} // namespace purser::bridge
