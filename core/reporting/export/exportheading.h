#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QTimeZone>

namespace purser::reporting {

/// What stands above the rows of every export, so that a file found later says what it is.
struct ExportHeading {
    Q_DECLARE_TR_FUNCTIONS(purser::reporting::ExportHeading)
public:
    QString title;
    QString office;
    QString filters; ///< in words; empty: everything
    QString user;    ///< name and login
    QTimeZone zone = QTimeZone::utc();
    QDateTime made;
    qint64 run = 0; ///< of the office's record

    /// Name and value of each line, in order, in the language of the program.
    QList<QPair<QString, QString>> lines() const;
    /// "E-1042", as people refer to the record.
    QString runCode() const;
};

/// "2026-11-28 13:28:38" in that zone; empty for an invalid instant.
QString zonedText(const QDateTime& instant, const QTimeZone& zone);

} // namespace purser::reporting
