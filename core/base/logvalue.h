#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>
#include <QUuid>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <utility>

namespace purser {

/// A word written in the source: the name of a component, an event, a field, or a fixed value.
/// Lower case, digits, `_` and `.`; anything else does not compile, nor does text made at run time.
class LogWord
{
public:
    template <size_t size>
    consteval LogWord(const char16_t (&text)[size]) : m_text(text), m_length(size - 1)
    {
        bool fits = size > 1 && size <= 41;
        for (size_t i = 0; i + 1 < size; ++i)
            fits = fits
                && ((text[i] >= u'a' && text[i] <= u'z') || (text[i] >= u'0' && text[i] <= u'9')
                    || text[i] == u'_' || text[i] == u'.');
        if (!fits)
            notALogWord();
    }

    QStringView text() const { return {m_text, static_cast<qsizetype>(m_length)}; }

private:
    static void notALogWord(); // Not constant: calling it is the compile error.

    const char16_t* m_text;
    size_t m_length;
};

/// A value that may stand in a log: numbers, ids, codes, durations. There is deliberately no way in
/// for a QString, a Secret, an amount or a date, so that no personal data can get into a log by
/// being passed along; a new kind is added here, after thinking.
class LogValue
{
public:
    LogValue(LogWord word) : m_json(word.text().toString()) {}
    template <std::same_as<bool> Flag>
    LogValue(Flag flag) : m_json(flag)
    {
    }
    /// A count, a version, a ticket number of a trading server.
    template <std::integral Number>
    requires(!std::same_as<Number, bool> && sizeof(Number) > 1
        && !std::same_as<Number,
            char16_t> && !std::same_as<Number, char32_t> && !std::same_as<Number, wchar_t>)
        LogValue(Number number)
        : m_json(fromNumber(number))
    {
    }
    template <typename Tag>
    LogValue(Id<Tag> id) : m_json(static_cast<qint64>(id.value()))
    {
    }
    /// Written in milliseconds, with three decimals.
    template <typename Representation, typename Period>
    LogValue(std::chrono::duration<Representation, Period> duration)
        : m_json(static_cast<double>(
                     std::chrono::duration_cast<std::chrono::microseconds>(duration).count())
            / 1000.0)
    {
    }
    /// The key of a command.
    template <std::same_as<QUuid> Key>
    LogValue(const Key& key) : m_json(key.toString(QUuid::WithoutBraces))
    {
    }
    LogValue(ErrorCode code) : m_json(errorName(code)) {}
    /// The code, the words among its arguments, and the scrubbed detail.
    LogValue(const Error& error);

    /// Text known at run time that is a code by its nature: a state, a staff login, a server's
    /// name, a payment reference, a currency. 1..64 characters out of A-Z a-z 0-9 _ . : # / -, at
    /// most nine digits. Anything else is left out and shown as "(dropped)".
    static LogValue code(QStringView text);
    /// A message of a library, after scrubbed().
    static LogValue libraryText(QStringView text);

    const QJsonValue& json() const { return m_json; }

private:
    LogValue() = default;
    template <std::integral Number>
    static QJsonValue fromNumber(Number number)
    {
        // Above this a JSON reader that uses doubles would show another number.
        constexpr std::int64_t exact = std::int64_t(1) << 53;
        if (std::cmp_less_equal(number, exact) && std::cmp_greater_equal(number, -exact))
            return static_cast<qint64>(number);
        return QString::number(number);
    }

    QJsonValue m_json;
};

struct LogField {
    LogWord name;
    LogValue value;
};

} // namespace purser
