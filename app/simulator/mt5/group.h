#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QJsonObject>
#include <QString>

namespace purser::simulator {

/// The settings of one account group.
struct Group {
    enum MarginMode { Netting = 0, Hedging = 2 };

    QString name;
    int server = 1;
    QString currency = QStringLiteral("USD");
    int currencyDigits = 2;
    QString company;
    MarginMode marginMode = Hedging;
    int passwordMinimum = 8;
    int defaultLeverage = 100;
    int marginCall = 80;    ///< per cent
    int stopOut = 50;       ///< per cent
    Minor commissionPerLot; ///< charged on entry and on exit, positive here
    Minor feePerLot;        ///< charged on entry, positive here

    /// For the journal and the control port, not the protocol's form.
    QJsonObject toJson() const;
    static Group fromJson(const QJsonObject& object);
};

} // namespace purser::simulator
