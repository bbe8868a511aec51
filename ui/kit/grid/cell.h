#pragma once

#include "core/base/money.h"
#include "ui/kit/theme/tokens.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>
#include <optional>

namespace purser::kit {

class Formats;

/// One cell, formatted once when its row arrives (painting must be cheap). `text` is what is shown,
/// copied and read aloud.
struct Cell
{
    QString text;
    QVariant raw;              ///< QDateTime for Due and Age, int for Risk, else what export wants
    Tone tone = Tone::Normal;  ///< colour of the text
    QString icon;              ///< icon id before the text, or empty
    QString toolTip;           ///< empty: the text, when it does not fit
    std::optional<Money> money; ///< for Money columns; totals are made of these
    QString key;               ///< what the office calls the value, where a filter by it needs that

    static Cell plain(QString text, Tone tone = Tone::Normal);
    static Cell of(const Money& amount, const Formats& formats);
    /// Countdown to an instant; the words are made when painted. `level`: Stop, Warn or Normal.
    static Cell due(const QDateTime& instant, Tone level);
    /// 0 to 100.
    static Cell risk(int score);
    /// A state word with the icon of its tone ("status-look" for Warn …), or the icon named.
    static Cell state(QString word, Tone tone = Tone::Normal, QString icon = {});
    static Cell dateTime(const QDateTime& instant, const Formats& formats);
    static Cell date(const QDate& day, const Formats& formats);
    static Cell number(qint64 value, const Formats& formats);
    /// Age of an instant; the words are made when painted.
    static Cell age(const QDateTime& instant);
    /// The cell with the office's word for its value, for "filter by this value".
    Cell withKey(const QString& word) &&;

    /// Whether both look the same.
    friend bool operator==(const Cell& left, const Cell& right);
};

/// One row: its id and version in the office, one cell a column (in the order of the columns), and
/// whatever the desk wants to find again (`data`, its own row struct).
struct GridRow
{
    qint64 id = 0;
    int version = 0;
    QList<Cell> cells;
    QVariant data;
};

} // namespace purser::kit
