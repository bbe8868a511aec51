#pragma once

#include <QJsonObject>
#include <QString>

namespace purser::simulator {

/// One misbehaviour somebody asked for over the control port, as it waits for a request to strike.
struct Fault {
    qint64 id = 0;
    QString name;      ///< one of the catalogue
    QString endpoint;  ///< "trade/balance"; may contain '*'
    QString subject;   ///< strikes only requests about this login or payout reference; empty: any
    int skip = 0;      ///< lets that many matching requests pass first
    int remaining = 1; ///< how often it may still strike; below zero: without end
    double probability = 1.0;
    int delayMs = 0;
    QJsonObject arguments; ///< what else the catalogue says the fault understands
    int hits = 0;

    int number(const QString& name, int otherwise) const
    {
        return arguments.value(name).toInt(otherwise);
    }
    QString text(const QString& name) const { return arguments.value(name).toString(); }
    bool flag(const QString& name, bool otherwise) const
    {
        return arguments.value(name).toBool(otherwise);
    }
    QJsonObject toJson() const;
};

} // namespace purser::simulator
