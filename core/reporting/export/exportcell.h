#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringView>

namespace purser::reporting {

/// One value on its way into a file, apart from how a screen shows it.
struct ExportCell {
    enum class Kind {
        Text,
        Number,  ///< `number`
        Amount,  ///< `money`; becomes a number and its currency
        Instant, ///< `instant`; written in the zone of the heading
    };

    Kind kind = Kind::Text;
    QString text; ///< what people read, for every kind: PDF prints it
    qint64 number = 0;
    Money money;
    QDateTime instant; ///< invalid: empty

    static ExportCell ofText(QString text);
    static ExportCell ofNumber(qint64 number, QString text);
    static ExportCell ofMoney(const Money& money, QString text);
    static ExportCell ofInstant(const QDateTime& instant, QString text);
};

using ExportRow = QList<ExportCell>;

/// A column of the file. `width` is a share, for layouts on paper.
struct ExportColumn {
    QString id;
    QString title;
    ExportCell::Kind kind = ExportCell::Kind::Text;
    int width = 100;
};

/// Text that no spreadsheet program takes for a formula: an apostrophe goes before a first
/// character out of = + - @, their full-width forms, tab and carriage return (OWASP, CSV
/// injection).
QString guardedText(const QString& text);

} // namespace purser::reporting
