#include "core/screening/lists/birthdate.h"

#include <QRegularExpression>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

bool isPlausibleYear(int year)
{
    return year >= 1800 && year <= 2200;
}

int monthOf(const QString& word)
{
    static const QString names = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = word.size() < 3 ? -1 : names.indexOf(word.left(3).toLower());
    return at >= 0 && at % 3 == 0 ? static_cast<int>(at / 3) + 1 : 0;
}

std::optional<BirthDate> ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    if (!first.isValid() || !isPlausibleYear(year))
        return std::nullopt;
    return BirthDate{first, first.addMonths(1).addDays(-1), false};
}

std::optional<BirthDate> ofValidDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || !isPlausibleYear(year))
        return std::nullopt;
    return BirthDate::ofDay(date);
}

/// "23 Sep 1976", "Sep 1976", "1976".
std::optional<BirthDate> inWords(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 3)
        return std::nullopt;
    bool isYear = false;
    const int year = words.last().toInt(&isYear);
    if (!isYear || words.last().size() != 4 || !isPlausibleYear(year))
        return std::nullopt;
    if (words.size() == 1)
        return BirthDate::ofYears(year, year);
    const int month = monthOf(words.at(words.size() - 2));
    if (month == 0)
        return std::nullopt;
    return words.size() == 2 ? ofMonth(year, month)
                             : ofValidDay(year, month, words.first().toInt());
}

/// "1976-09-23", "1976-09", "23/09/1976", "dd/09/1976", "dd/mm/1976".
std::optional<BirthDate> inFigures(const QString& text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2})(?:T.*)?)?$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const int year = match.captured(1).toInt();
        const int month = match.captured(2).toInt();
        if (match.capturedLength(3) == 0)
            return ofMonth(year, month);
        return ofValidDay(year, month, match.captured(3).toInt());
    }
    static const QRegularExpression local(
        u"^(\\d{1,2}|dd|00)/(\\d{1,2}|mm)/(\\d{4})$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = local.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(1).toInt();
    if (!isPlausibleYear(year))
        return std::nullopt;
    if (month == 0)
        return BirthDate::ofYears(year, year);
    return day == 0 ? ofMonth(year, month) : ofValidDay(year, month, day);
}

} // namespace

BirthDate BirthDate::ofYears(int first, int last, bool circa)
{
    return {QDate(first, 1, 1), QDate(last, 12, 31), circa};
}

std::optional<BirthDate> BirthDate::parse(const QString& text)
{
    QString rest = text.simplified();
    bool circa = false;
    for (const QString& word : {u"circa "_s, u"c. "_s, u"approximately "_s, u"approx. "_s}) {
        if (rest.startsWith(word, Qt::CaseInsensitive)) {
            rest = rest.mid(word.size());
            circa = true;
        }
    }
    if (const qsizetype at = rest.indexOf(u" to "_s, 0, Qt::CaseInsensitive); at > 0) {
        const auto first = parse(rest.left(at));
        const auto last = parse(rest.mid(at + 4));
        if (!first || !last || first->from > last->to)
            return std::nullopt;
        return BirthDate{first->from, last->to, circa || first->circa || last->circa};
    }
    std::optional<BirthDate> date = inWords(rest);
    if (!date)
        date = inFigures(rest);
    if (date)
        date->circa = circa;
    return date;
}

QString BirthDate::toString() const
{
    const QString first = from.toString(Qt::ISODate);
    const QString text = isDay() ? first : first + u'/' + to.toString(Qt::ISODate);
    return circa ? u'~' + text : text;
}

std::optional<BirthDate> BirthDate::fromString(const QString& text)
{
    const bool circa = text.startsWith(u'~');
    const QString days = circa ? text.mid(1) : text;
    const QDate from = QDate::fromString(days.section(u'/', 0, 0), Qt::ISODate);
    const QDate to =
        days.contains(u'/') ? QDate::fromString(days.section(u'/', 1, 1), Qt::ISODate) : from;
    if (!from.isValid() || !to.isValid() || from > to)
        return std::nullopt;
    return BirthDate{from, to, circa};
}

} // namespace purser::screening
