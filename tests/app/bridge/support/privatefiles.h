#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace purser::tests {

/// Files of a bridge that only their owner may read: its configuration and its secrets.
class PrivateFiles
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes the file and returns its path.
    QString write(const QString& name, const QByteArray& content) const;
    /// Writes a secret, and returns how a configuration in the same folder refers to it.
    QJsonObject secret(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

} // namespace purser::tests
