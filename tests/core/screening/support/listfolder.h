#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <string>

namespace purser::screening {

/// A folder of list files that a test writes.
class ListFolder
{
public:
    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QString path() const { return m_folder.path(); }

    /// Four files of OFAC's delimited format.
    void writeOfac(const QByteArray& sdn, const QByteArray& alt = {}, const QByteArray& add = {},
        const QByteArray& comments = {}) const;

private:
    QTemporaryDir m_folder;
};

/// "parse dtd un.xml:3" for the message of a failed expectation.
std::string textOf(const Error& error);

} // namespace purser::screening
