#include "core/base/scrub.h"

#include "core/base/asciidigit.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qsizetype longestText = 300;
constexpr qsizetype mostWordDigits = 5;

bool mayBePersonal(QStringView word)
{
    const auto revealing = [](QChar character) {
        return character == u'@' || character.unicode() > 0x7e;
    };
    return std::any_of(word.begin(), word.end(), revealing)
        || std::count_if(word.begin(), word.end(), isAsciiDigit) > mostWordDigits;
}

/// Replaces quoted spans and bracketed values. A quote without its partner takes the rest with it.
QString withoutQuotes(const QString& text)
{
    // An apostrophe inside a word ("can't") does not open a quote.
    static const QRegularExpression quoted(
        u"(?<!\\w)'[^']*(?:'|$)|\"[^\"]*(?:\"|$)|=\\s*\\([^)]*(?:\\)|$)"_s);
    return QString(text).replace(quoted, u" ~ "_s);
}

} // namespace

QString scrubbed(QStringView text)
{
    QString plain = text.left(10 * longestText).toString();
    for (QChar& character : plain)
        if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            character = u' ';

    QStringList words = withoutQuotes(plain).split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words)
        if (mayBePersonal(word))
            word = u"~"_s;
    return words.join(u' ').left(longestText);
}

} // namespace purser
