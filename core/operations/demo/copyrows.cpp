#include "core/operations/demo/copyrows.h"

#include "core/operations/demo/demotime.h"

#include <cstdio>

namespace purser::demo {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

/// Year, month, day of a day counted from 1970-01-01 (H. Hinnant, "days_from_civil" inverted).
void civilFromDays(qint64 days, int& year, int& month, int& dayOfMonth)
{
    days += 719'468;
    const qint64 era = days / 146'097;
    const qint64 dayOfEra = days - era * 146'097;
    const qint64 yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const qint64 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * dayOfYear + 2) / 153;
    dayOfMonth = static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1);
    month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    year = static_cast<int>(yearOfEra + era * 400 + (month <= 2));
}

} // namespace

CopyRows::CopyRows(Sink sink) : m_sink(std::move(sink))
{
    m_buffer.reserve(pieceSize + 4096);
}

CopyRows& CopyRows::text(QStringView value)
{
    separate();
    for (const char c : value.toUtf8()) {
        switch (c) {
        case '\\': m_buffer += "\\\\"; break;
        case '\t': m_buffer += "\\t"; break;
        case '\n': m_buffer += "\\n"; break;
        case '\r': m_buffer += "\\r"; break;
        default: m_buffer += c;
        }
    }
    return *this;
}

CopyRows& CopyRows::optional(QStringView value)
{
    return value.isEmpty() ? null() : text(value);
}

CopyRows& CopyRows::number(qint64 value)
{
    separate();
    m_buffer += QByteArray::number(value);
    return *this;
}

CopyRows& CopyRows::id(qint64 value)
{
    return value == 0 ? null() : number(value);
}

CopyRows& CopyRows::decimalE8(qint64 value)
{
    separate();
    char digits[40];
    std::snprintf(digits, sizeof digits, "%lld.%08lld", static_cast<long long>(value / 100'000'000),
        static_cast<long long>(std::abs(value % 100'000'000)));
    m_buffer += digits;
    return *this;
}

CopyRows& CopyRows::flag(bool value)
{
    separate();
    m_buffer += value ? 't' : 'f';
    return *this;
}

CopyRows& CopyRows::instant(qint64 us)
{
    if (us == 0)
        return null();
    separate();
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDays(us / day, year, month, dayOfMonth);
    const qint64 inDay = us % day;
    char digits[48];
    std::snprintf(digits, sizeof digits, "%04d-%02d-%02d %02d:%02d:%02d.%06d+00", year, month,
        dayOfMonth, static_cast<int>(inDay / hour), static_cast<int>(inDay / minute % 60),
        static_cast<int>(inDay / second % 60), static_cast<int>(inDay % second));
    m_buffer += digits;
    return *this;
}

CopyRows& CopyRows::date(QDate value)
{
    return value.isValid() ? text(value.toString(Qt::ISODate)) : null();
}

CopyRows& CopyRows::null()
{
    separate();
    m_buffer += "\\N";
    return *this;
}

void CopyRows::endRow()
{
    m_buffer += '\n';
    m_atRowStart = true;
    if (m_buffer.size() >= pieceSize)
        flush();
}

Result<void> CopyRows::finish()
{
    flush();
    return m_state;
}

void CopyRows::separate()
{
    if (!m_atRowStart)
        m_buffer += '\t';
    m_atRowStart = false;
}

void CopyRows::flush()
{
    if (m_state && !m_buffer.isEmpty())
        m_state = m_sink(m_buffer);
    m_buffer.resize(0);
}

} // namespace purser::demo
