#include "core/screening/text/script.h"

#include <unicode/uscript.h>

namespace purser::screening {

Script scriptOf(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetter(c) ? Script::Latin : Script::None;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_LATIN: return Script::Latin;
    case USCRIPT_CYRILLIC: return Script::Cyrillic;
    case USCRIPT_GREEK: return Script::Greek;
    case USCRIPT_ARABIC: return Script::Arabic;
    case USCRIPT_HEBREW: return Script::Hebrew;
    case USCRIPT_HANGUL: return Script::Hangul;
    case USCRIPT_HAN: return Script::Han;
    case USCRIPT_COMMON:
    case USCRIPT_INHERITED:
    case USCRIPT_INVALID_CODE:
    case USCRIPT_UNKNOWN: return Script::None;
    default: return QChar::isLetter(c) || QChar::isMark(c) ? Script::Other : Script::None;
    }
}

const char* scriptName(Script script)
{
    switch (script) {
    case Script::Latin: return "latin";
    case Script::Cyrillic: return "cyrillic";
    case Script::Greek: return "greek";
    case Script::Arabic: return "arabic";
    case Script::Hebrew: return "hebrew";
    case Script::Hangul: return "hangul";
    case Script::Han: return "han";
    case Script::Other: return "other";
    case Script::None: break;
    }
    return "none";
}

} // namespace purser::screening
