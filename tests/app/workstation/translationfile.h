#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace purser::tests {

/// One text of a .ts file.
struct Translation {
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;     ///< "unfinished", "vanished"; empty: done
    QStringList forms; ///< one, or one for each form of the plural

    /// "PaymentQueue: Unknown", to name it in a failure.
    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// All texts of a file; empty when it cannot be read.
QList<Translation> readTranslations(const QString& path);

/// %1, %n and %L1 of a text, sorted.
QStringList placeholders(const QString& text);

} // namespace purser::tests
