#pragma once

#include "app/bridge/secretsource.h"

#include <QHash>
#include <QObject>

namespace purser::bridge {

/// Reads the secrets of a configuration, those of the keychain in the background of the event loop.
class SecretReader : public QObject
{
    Q_OBJECT

public:
    explicit SecretReader(QMap<QString, SecretSource> sources, QObject* parent = nullptr);

    void start();
    const QHash<QString, Secret>& secrets() const { return m_secrets; }

Q_SIGNALS:
    void finished();
    /// The first that could not be read; `name` is that of the configuration.
    void failed(const QString& name, const purser::Error& error);

private:
    void next();
    void readFromKeychain(const QString& name, const QString& key);

    QMap<QString, SecretSource> m_sources;
    QHash<QString, Secret> m_secrets;
};

} // namespace purser::bridge
