#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

namespace purser::screening {

/// What is known about a single name.
struct KnownName {
    std::int16_t group = -1;  ///< spellings of one name share a group
    std::int16_t nickOf = -1; ///< the group this is a short or foreign form of
};

/// Looks a name up, by its Latin letters. Spellings of one name across languages are one group
/// ("mohammed", "muhammad", "mehmet"); short forms point to the group of the full name ("bibi").
/// Two known names of different groups are different names, however near their spelling is
/// (Hasan and Husain, Daniel and Donald).
KnownName knownName(std::string_view letters);

/// The usual Latin spelling of a common name written in Arabic script ("muhammad" for محمد), or
/// empty. Hamza seats, Persian letters and final forms are one. Tells names apart that differ in
/// vowels only (Hasan, Husain) and joins those that no rule of spelling would.
std::string_view commonArabicName(const QString& word);

} // namespace purser::screening
