#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace purser::screening {

/// A date of birth as lists give it: a day, a month, a year, or a span of them; never wider than
/// what was said. "circa 1965" keeps its year and is marked.
struct BirthDate {
    QDate from; ///< first day it may be
    QDate to;   ///< last day it may be
    bool circa = false;

    bool isDay() const { return from == to; }
    bool operator==(const BirthDate&) const = default;

    /// "23 Sep 1976", "Sep 1976", "1976", "circa 1976", "1962 to 1964", "1976-09-23", "1976-09",
    /// "23/09/1976", "dd/mm/1976" (a year); nothing for anything else.
    static std::optional<BirthDate> parse(const QString& text);
    static BirthDate ofYears(int first, int last, bool circa = false);
    static BirthDate ofDay(const QDate& day) { return {day, day, false}; }

    /// "1976-09-23" or "1976-01-01/1978-12-31", with "~" before it when circa.
    QString toString() const;
    /// What toString() wrote.
    static std::optional<BirthDate> fromString(const QString& text);
};

} // namespace purser::screening
