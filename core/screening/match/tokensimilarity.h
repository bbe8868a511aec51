#pragma once

#include "core/screening/match/engineconfig.h"
#include "core/screening/text/nametoken.h"

namespace purser::screening {

/// Why two words count as the same.
enum class MatchReason : std::uint8_t {
    None,
    Same,       ///< letter by letter
    SameSounds, ///< spelled otherwise, sounds the same
    Variant,    ///< known spellings of one name
    ShortForm,  ///< a known short or foreign form
    Near,       ///< a few sounds differ
    Consonants, ///< the consonants agree; one side's script writes no vowels
    Initial,    ///< one side has only the first letter
    LegalClass, ///< another legal form of the same kind
    Joined,     ///< two words on one side are one on the other
    Initialism, ///< one side is made of the other's first letters
};

const char* matchReasonName(MatchReason reason);

/// 0 means different; otherwise between the rules' least similarity and 1.
struct TokenMatch {
    double similarity = 0;
    MatchReason reason = MatchReason::None;
};

/// Compares two words of names.
TokenMatch matchTokens(const NameToken& a, const NameToken& b, const TokenRules& rules);

/// Compares runs of letters only, whatever their roles: for joined words.
TokenMatch matchLetters(const NameToken& a, const NameToken& b, const TokenRules& rules);

} // namespace purser::screening
