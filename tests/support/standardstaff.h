#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace purser::tests {

struct StandardStaff {
    QString login;
    QString name;
    QStringList roles;
    QList<qint64> partners; ///< scope; empty: sees every client
};

/// Who works in a test office.
QList<StandardStaff> standardStaff();
/// The services of the bridge.
QStringList standardServices();
/// The password of every login in a test office.
QString standardPassword(const QString& login);

} // namespace purser::tests
