#pragma once

#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QVariantMap>
#include <functional>

namespace purser::kit {

/// Something the palette found: asking for its deed opens it.
struct Found
{
    QString icon;
    QString title;
    QString subtitle;
    QString code; ///< "C-10482", at the right
    QString verb; ///< deed, "client.open"
    QVariantMap arguments;
    double rank = 1; ///< 0 to 1: an action that fits without a slip counts 0.92, one with a slip 0.35
};

/// Searches beyond actions (the office); the app hands it to the palette.
class Finder
{
public:
    using Ready = std::function<void(Result<QList<Found>>)>;
    Finder() = default;
    virtual ~Finder() = default;
    Q_DISABLE_COPY_MOVE(Finder)

    /// Returns at once; `ready` follows in this thread unless `guard` has gone. Only the answer to the
    /// last search is shown. The function returned cancels.
    virtual std::function<void()> search(
        const QString& text, int limit, QObject* guard, Ready ready) = 0;
};

} // namespace purser::kit
