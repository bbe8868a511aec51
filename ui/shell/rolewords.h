#pragma once

#include <QString>
#include <QStringList>

namespace purser::shell {

/// "Payments specialist" for "payments"; the code itself for a role this program does not know.
QString roleWord(const QString& role);

/// The roles of a person in words, the one with most say first.
QStringList roleWords(const QStringList& roles);

} // namespace purser::shell
