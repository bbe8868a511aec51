#pragma once

#include "app/simulator/mt5/mask.h"

#include <QJsonObject>
#include <QString>

namespace purser::simulator {

/// The manager account clients connect with, and what it may do.
struct ManagerAccess {
    qint64 login = 1000;
    QString password;
    QString visibleGroups = QStringLiteral("real\\*,demo\\*");
    bool mayEditAccounts = true;
    bool isAccountant = true; ///< balance operations
    bool seesPersonalData = true;
    bool seesTrades = true;

    bool sees(QStringView group) const { return Mask(visibleGroups).matches(group); }
    /// {groups?, edit_accounts?, accountant?, personal_data?, trades?, password?}
    void apply(const QJsonObject& settings);
    QJsonObject toJson() const; ///< without the password
};

} // namespace purser::simulator
