#pragma once

#include <QByteArray>
#include <QString>

namespace purser::tests {

/// A line of what the teller is asked for:
/// {"withdrawal", "account", "destination", "minor", "course"}, the course being one of "approve",
/// "reject", "return" (for information, then answered and approved), "cancel", "leave".
struct TellerOrder {
    qint64 withdrawal = 0;
    qint64 account = 0;
    qint64 destination = 0;
    qint64 minor = 0;
    QString course;

    static TellerOrder fromLine(const QByteArray& line);
    QByteArray toLine() const;
};

} // namespace purser::tests
