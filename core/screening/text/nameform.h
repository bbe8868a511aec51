#pragma once

#include "core/screening/lists/entitykind.h"
#include "core/screening/text/nametoken.h"

#include <QString>
#include <vector>

namespace purser::screening {

/// A name taken apart for comparison.
struct NameForm {
    EntityKind kind = EntityKind::Unknown; ///< Person, or Organisation for everything else
    std::vector<NameToken> tokens;         ///< in speaking order: "DOE, John" is john doe
    Script script = Script::None;          ///< of most of its tokens
    /// A person's letters in a row as they stand, then with the last word first, then with the
    /// first word last. Empty where not all of it is in Latin letters.
    std::vector<std::string> together;

    bool isEmpty() const { return tokens.empty(); }
};

/// Takes a name apart. A person's "FAMILY, Given" is put in speaking order, Abd is a word of its
/// own, titles and particles are marked; of anything else legal forms, generic words and numbers
/// are marked. No word is dropped for being light: where all are, each counts as a name. Of a text
/// of more than 60 words the first 60 count.
NameForm nameFormOf(const QString& name, EntityKind kind);

} // namespace purser::screening
