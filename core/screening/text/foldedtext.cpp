#include "core/screening/text/foldedtext.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace purser::screening {

namespace {

bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case U'´':
    case U'‘':
    case U'’':
    case U'‛':
    case U'ʹ':
    case U'ʺ':
    case U'ʻ':
    case U'ʼ':
    case U'ʽ':
    case U'ʾ':
    case U'ʿ':
    case U'ˈ':
    case U'′':
    case U'＇':
    case U'״':
    case U'׳':
    case U'"': return true;
    default: return false;
    }
}

/// Signs that carry no letter: direction, joining, kashida, Arabic and Hebrew vowel points.
bool isSilent(char32_t c)
{
    return u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR || c == 0x0640
        || (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x06D6 && c <= 0x06ED)
        || (c >= 0x0591 && c <= 0x05C7) || (c >= 0xFE00 && c <= 0xFE0F);
}

QString composed(const QString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return text.toCaseFolded();
    const icu::UnicodeString source(
        false, reinterpret_cast<const UChar*>(text.utf16()), static_cast<int32_t>(text.size()));
    const icu::UnicodeString result = nfkc->normalize(source, status);
    if (U_FAILURE(status))
        return text.toCaseFolded();
    return QString(reinterpret_cast<const QChar*>(result.getBuffer()), result.length());
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// "a.b.c. company" → "abc company": a full stop after a single letter joins it to a letter that
/// follows at once and stands alone too.
QString withoutStops(const QString& text)
{
    QString result;
    result.reserve(text.size());
    const auto letterAt = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'.') {
            result.append(text[i]);
            continue;
        }
        const bool single = letterAt(i - 1) && !letterAt(i - 2);
        const bool nextSingle = letterAt(i + 1) && !letterAt(i + 2);
        if (!(single && nextSingle))
            result.append(u' ');
    }
    return result;
}

QString withPlainSpaces(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (isApostrophe(c) || isSilent(c))
            continue;
        const auto type = u_charType(static_cast<UChar32>(c));
        const bool kept = u_isalnum(static_cast<UChar32>(c)) || c == U'.'
            || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK
            || type == U_LETTER_NUMBER;
        if (kept)
            result.append(QStringView(QChar::fromUcs4(c)));
        else if (!result.isEmpty() && result.back() != u' ')
            result.append(u' ');
    }
    return result;
}

} // namespace

QString foldedText(const QString& name)
{
    const QString folded = isPlainAscii(name) ? name.toLower() : composed(name);
    return withoutStops(withPlainSpaces(folded)).simplified();
}

} // namespace purser::screening
