#include "core/base/logvalue.h"

#include "core/base/asciidigit.h"
#include "core/base/scrub.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qsizetype longestCode = 64;
constexpr qsizetype mostCodeDigits = 9;

bool isCodeCharacter(QChar character)
{
    return isAsciiDigit(character) || (character >= u'a' && character <= u'z')
        || (character >= u'A' && character <= u'Z') || u"_.:#/[]-"_s.contains(character);
}

bool isCode(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestCode
        && std::all_of(text.begin(), text.end(), isCodeCharacter)
        && std::count_if(text.begin(), text.end(), isAsciiDigit) <= mostCodeDigits;
}

} // namespace

LogValue LogValue::code(QStringView text)
{
    LogValue value;
    value.m_json = isCode(text) ? text.toString() : u"(dropped)"_s;
    return value;
}

LogValue LogValue::libraryText(QStringView text)
{
    LogValue value;
    value.m_json = scrubbed(text);
    return value;
}

LogValue::LogValue(const Error& error)
{
    QJsonObject object{{u"code"_s, errorName(error.code)}};
    // Arguments may carry what somebody typed; only these two hold words of closed lists.
    for (const QString& name : {u"what"_s, u"field"_s})
        if (error.args.contains(name))
            object.insert(name, code(error.args.value(name).toString()).json());
    if (!error.detail.isEmpty())
        object.insert(u"detail"_s, scrubbed(error.detail));
    m_json = object;
}

} // namespace purser
