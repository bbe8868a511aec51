#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace purser::demo {

/// How much invented data an office gets.
struct DemoProfile {
    QString name;
    int clients = 0;
    int partners = 0;
    qint64 payments = 0; ///< decided ones, in the past
    qint64 deals = 0;    ///< balance operations included
    int days = 0;        ///< length of the history
    qint64 detailed =
        0; ///< newest payments that get their whole chain: approvals, events, instructions

    /// small, office or large.
    static std::optional<DemoProfile> named(const QString& name);
    static QStringList names();
};

} // namespace purser::demo
