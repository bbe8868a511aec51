#pragma once

#include "core/base/rate.h"
#include "core/office/officesession.h"
#include "core/payments/paymentids.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <optional>
#include <vector>

namespace purser::payments {

/// A pair with a source of market rates, as `desk.list_market_rates` gives it.
struct MarketRateRow {
    RateSourceId id;
    QString base;  ///< one unit of it ...
    QString quote; ///< ... is so many units of this
    QString server;
    QString symbol; ///< null where the pair goes through another currency
    QString via;    ///< that currency
    Rate rate;      ///< zero: there has been none
    QDateTime asOf;
    bool isFresh = false; ///< may be quoted to clients
    QString problem;      ///< why the last price was not let in; null: it was
    Rate bid;
    Rate ask;
    Rate mid;    ///< of what was not let in
    Rate before; ///< what it was held against
    QDateTime since;
};

Result<MarketRateRow> marketRateRowFromJson(const QJsonObject& row);

/// What a source of market rates may name.
struct RateSourceChoices {
    QStringList currencies;
    QStringList servers;
};

/// Market rates as the bridge reads them.
class RatesApi
{
public:
    explicit RatesApi(office::OfficeSession& session) : m_session(session) {}

    /// Those with a problem first.
    office::Task<std::vector<MarketRateRow>> rates();
    /// For who proposes sources.
    office::Task<RateSourceChoices> choices();
    /// Lets a rate in that jumped. @param seen  what the person saw
    static office::Call accept(
        const QString& key, RateSourceId id, Rate seen, const QString& reason);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::MarketRateRow)
