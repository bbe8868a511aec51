#pragma once

#include "core/office/table.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVariantMap>
#include <optional>

namespace purser::shell {

/// One thing the office tells somebody of; see desk.notifications().
struct Notice
{
    qint64 id = 0;
    QString kind; ///< "payment_returned"; policy.notification_kind has them all
    QString desk;
    QString tone; ///< normal, ok, look, stop
    QString deed; ///< what a click asks for; may be empty
    QDateTime at;
    QString entity;
    qint64 entityId = 0;
    QJsonObject args;
    bool seen = false;
    bool open = true; ///< not dealt with yet

    static Notice fromRow(const office::RowView& row);
    /// For the deed.
    QVariantMap arguments() const;
};

/// How its reader wants to be told of a kind.
struct NoticeRule
{
    QString kind;
    QString desk;
    bool shown = true;
    bool toast = true;
    bool desktop = false;
    bool sound = false;
};

/// The rules of one person, and the hours in which nothing may pop up or sound.
struct NoticeRules
{
    QList<NoticeRule> kinds; ///< in the office's order
    std::optional<int> quietFrom; ///< minute of the office's day
    std::optional<int> quietTo;

    static NoticeRules fromJson(const QJsonObject& json);
    NoticeRule of(const QString& kind) const;
    bool isQuiet(const QTime& time) const;
};

} // namespace purser::shell
