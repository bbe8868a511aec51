#pragma once

#include "core/screening/text/script.h"

#include <QString>
#include <cstdint>
#include <string>

namespace purser::screening {

/// What a word does in a name; decides how much it says about who is meant.
enum class TokenRole : std::uint8_t {
    Name,      ///< a given or family name, the distinctive word of a company
    Initial,   ///< one letter for a name
    Number,    ///< written out, Roman or in figures; `letters` is the figure
    Particle,  ///< al, bin, abu, de, von: part of the name, rarely telling
    Title,     ///< sheikh, haji, dr, mv: comes and goes
    LegalForm, ///< ltd, gmbh, ooo: `group` is its class
    Generic,   ///< trading, bank, international: what thousands of companies are called
    Filler,    ///< the, of, and
};

/// One word of a name, ready to be compared.
struct NameToken {
    std::string letters; ///< a–z and 0–9
    std::string phones;  ///< see phonesOf()
    std::string key;     ///< see consonantKey(); not for scoring
    TokenRole role = TokenRole::Name;
    Script script = Script::Latin;
    std::int16_t group = -1;  ///< set of equal names, or class of legal forms; -1 is none
    std::int16_t nickOf = -1; ///< the set of names this is a short form of
    bool father = false;      ///< named after bin or the like, in a name that has others
    bool evasive = false;     ///< look-alike letters or digits were read as letters
    QString original;         ///< as written, folded
};

} // namespace purser::screening
