#pragma once

#include "core/base/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace purser::kit {

/// A figure, number or code that keeps its order inside right-to-left text. For reading: whoever
/// copies it takes the marks along.
QString isolated(const QString& text, const QLocale& locale = QLocale());

/// How numbers and times are written for the person who reads. Everything by `QLocale()` (set once
/// at start from the language) and shown in the office's time zone.
class Formats
{
    Q_DECLARE_TR_FUNCTIONS(purser::kit::Formats)
public:
    /// The system's zone until the office has told its own.
    Formats();
    explicit Formats(QLocale locale, QTimeZone zone = QTimeZone::systemTimeZone());

    void setZone(const QTimeZone& zone) { m_zone = zone; }
    const QTimeZone& zone() const { return m_zone; }
    const QLocale& locale() const { return m_locale; }

    /// "4,850.00 EUR", "−4,850.00 EUR", "0.41800000 BTC", "1,850,000 JPY"; groups and separators by
    /// locale, never a double on the way.
    QString money(const Money& amount) const;
    /// "4,850.00"
    QString amount(const Money& amount) const;
    QString number(qint64 value) const;
    /// "14:26"
    QString time(const QDateTime& instant) const;
    /// "14:26:03"
    QString timeWithSeconds(const QDateTime& instant) const;
    /// "22 Nov 2025"
    QString date(const QDate& day) const;
    /// "22 Nov 2025 14:26"
    QString dateTime(const QDateTime& instant) const;
    /// What is short and clear beside a thing of today: "14:26" today, "22 Nov 14:26" this year.
    QString shortDateTime(const QDateTime& instant, const QDateTime& now) const;

    /// A length of time in its two biggest units: "4 s", "12 min", "1 h 05", "19 days".
    static QString duration(qint64 seconds);
    /// "now" under 2 s, "4 s ago", "12 min ago", "yesterday", "19 days ago".
    static QString age(const QDateTime& instant, const QDateTime& now);
    /// Without "ago", for narrow columns: "now", "4 s", "19 days".
    static QString shortAge(const QDateTime& instant, const QDateTime& now);
    /// How long until something is due: "44 min", "1 h 05", "12 min late".
    static QString due(const QDateTime& due, const QDateTime& now);
    /// "4:12": a countdown.
    static QString countdown(qint64 seconds);

private:
    QString digits(QString text) const;

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace purser::kit
