#include "ui/kit/text/formats.h"

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString grouped(const QString& whole, const QString& separator)
{
    QString result;
    const qsizetype length = whole.size();
    for (qsizetype i = 0; i < length; ++i) {
        if (i > 0 && (length - i) % 3 == 0) {
            result += separator;
        }
        result += whole.at(i);
    }
    return result;
}

} // namespace

QString isolated(const QString& text, const QLocale& locale)
{
    return locale.textDirection() == Qt::RightToLeft ? u"\u2066"_s + text + u"\u2069"_s : text;
}

Formats::Formats() : m_zone(QTimeZone::systemTimeZone()) {}

Formats::Formats(QLocale locale, QTimeZone zone)
    : m_locale(std::move(locale)), m_zone(std::move(zone))
{
}

QString Formats::digits(QString text) const
{
    const QString zero = m_locale.zeroDigit();
    if (zero.size() == 1 && zero != "0"_L1) {
        for (QChar& character : text) {
            if (character >= u'0' && character <= u'9') {
                character = QChar(char16_t(zero.at(0).unicode() + (character.unicode() - u'0')));
            }
        }
    }
    return text;
}

QString Formats::amount(const Money& amount) const
{
    QString text = amount.text();
    const bool negative = text.startsWith(u'-');
    if (negative) {
        text.remove(0, 1);
    }
    const qsizetype point = text.indexOf(u'.');
    QString result = grouped(point < 0 ? text : text.left(point), m_locale.groupSeparator());
    if (point >= 0) {
        result += m_locale.decimalPoint() + text.mid(point + 1);
    }
    return digits((negative ? u"\u2212"_s : QString()) + result);
}

QString Formats::money(const Money& amount) const
{
    return isolated(this->amount(amount) + u'\u00a0' + amount.currency().code(), m_locale);
}

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::time(const QDateTime& instant) const
{
    return instant.isValid() ? m_locale.toString(instant.toTimeZone(m_zone).time(), u"HH:mm"_s)
                             : QString();
}

QString Formats::timeWithSeconds(const QDateTime& instant) const
{
    return instant.isValid() ? m_locale.toString(instant.toTimeZone(m_zone).time(), u"HH:mm:ss"_s)
                             : QString();
}

QString Formats::date(const QDate& day) const
{
    return day.isValid() ? m_locale.toString(day, u"d MMM yyyy"_s) : QString();
}

QString Formats::dateTime(const QDateTime& instant) const
{
    return instant.isValid() ? date(instant.toTimeZone(m_zone).date()) + u' ' + time(instant)
                             : QString();
}

QString Formats::shortDateTime(const QDateTime& instant, const QDateTime& now) const
{
    if (!instant.isValid()) {
        return {};
    }
    const QDate then = instant.toTimeZone(m_zone).date();
    const QDate today = now.toTimeZone(m_zone).date();
    if (then == today) {
        return time(instant);
    }
    if (then.year() == today.year()) {
        return m_locale.toString(then, u"d MMM"_s) + u' ' + time(instant);
    }
    return date(then);
}

QString Formats::duration(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    if (seconds < minute) {
        return tr("%1 s").arg(seconds);
    }
    if (seconds < hour) {
        return tr("%1 min").arg(seconds / minute);
    }
    if (seconds < day) {
        //: hours and minutes: "1 h 05"
        return tr("%1 h %2")
            .arg(seconds / hour)
            .arg(seconds % hour / minute, 2, 10, QLatin1Char('0'));
    }
    const qint64 days = seconds / day;
    if (days < 60) {
        return days == 1 ? tr("1 day") : tr("%n days", nullptr, int(days));
    }
    if (days < 730) {
        return tr("%n months", nullptr, int(days / 30));
    }
    return tr("%n years", nullptr, int(days / 365));
}

QString Formats::age(const QDateTime& instant, const QDateTime& now)
{
    const qint64 seconds = instant.secsTo(now);
    if (seconds < 2) {
        return tr("now");
    }
    if (seconds >= day && seconds < 2 * day) {
        return tr("yesterday");
    }
    //: %1 is a length of time: "4 s ago"
    return tr("%1 ago").arg(duration(seconds));
}

QString Formats::shortAge(const QDateTime& instant, const QDateTime& now)
{
    const qint64 seconds = instant.secsTo(now);
    return seconds < 2 ? tr("now") : duration(seconds);
}

QString Formats::due(const QDateTime& due, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(due);
    //: %1 is a length of time: "12 min late"
    return seconds < 0 ? tr("%1 late").arg(duration(-seconds)) : duration(seconds);
}

QString Formats::countdown(qint64 seconds)
{
    seconds = qMax<qint64>(0, seconds);
    return u"%1:%2"_s.arg(seconds / minute).arg(seconds % minute, 2, 10, QLatin1Char('0'));
}

} // namespace purser::kit
