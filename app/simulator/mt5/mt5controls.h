#pragma once

#include "app/simulator/control/controlrequest.h"
#include "app/simulator/mt5/manageraccess.h"
#include "app/simulator/mt5/tradegenerator.h"
#include "app/simulator/mt5/webapi.h"

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace purser::simulator {

/// What only the MT5 simulator offers on its control port: exact accounts, trades, edited deals,
/// the clock, the market, the manager's rights. See README.md for the JSON.
struct Mt5Controls {
    TradeBook& book;
    TradingDesk& desk;
    Market& market;
    ServerClock& clock;
    ManagerAccess& manager;
    WebApi& api;
    QTimer& marketTick;

    /// The routes refer to this object's parts, not to the object.
    void addTo(ControlRoutes& routes) const;
};

/// The answer to a request that has something wrong in a field.
ControlAnswer fieldRefused(const QString& field);

/// Adds exact accounts: POST accounts.
ControlAnswer addAccounts(const Mt5Controls& parts, const QJsonObject& body);
/// Figures, group and trades of one account: GET accounts/LOGIN.
ControlAnswer describeAccount(const Mt5Controls& parts, qint64 login);
/// Adds, edits, cancels, deletes or restores a deal: POST deals. `deleted` remembers for restoring.
ControlAnswer changeDeal(
    const Mt5Controls& parts, QHash<qint64, Deal>& deleted, const QJsonObject& body);

} // namespace purser::simulator
