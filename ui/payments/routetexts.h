#pragma once

#include "core/payments/routesapi.h"

#include <QCoreApplication>

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// The routes of payouts and deposits in words, as they are read, proposed and decided.
class RouteTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::RouteTexts)

public:
    /// "1,000.00 EUR to 5,000.00 EUR"
    static QString amounts(const std::optional<Money>& least, const std::optional<Money>& most,
        const kit::Formats& formats);
    /// "all but US, CA"
    static QString countries(
        const QStringList& only, const QStringList& excluded, const kit::Formats& formats);
    /// A whole set, a line each; of payouts with the cut-off at the end.
    /// @param now  the set that holds, whose method it is for
    static QStringList set(const std::vector<RouteLine>& lines, const QString& cutOff,
        const RouteSet& now, const kit::Formats& formats);
    /// What is wrong with a line, by the field that the office names.
    static QString wrong(int line, const QString& field);
};

} // namespace purser::payments
