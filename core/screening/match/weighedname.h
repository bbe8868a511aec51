#pragma once

#include "core/screening/match/engineconfig.h"
#include "core/screening/match/tokenfrequencies.h"
#include "core/screening/text/nameform.h"

#include <deque>
#include <memory>
#include <vector>

namespace purser::screening {

/// A name with what each of its words weighs in a comparison. The words are held elsewhere: by
/// `owned`, or by the vocabulary of an index.
struct WeighedName {
    EntityKind kind = EntityKind::Unknown;
    Script script = Script::None;
    std::vector<const NameToken*> tokens;
    std::vector<const NameToken*> joins; ///< each two neighbours run together
    std::vector<float> weights;          ///< one a token
    float total = 0;
    float heavyTotal = 0; ///< of names and generic words only
    std::vector<std::string> together; ///< as in its NameForm
    std::shared_ptr<const std::deque<NameToken>> owned;

    size_t size() const { return tokens.size(); }
};

/// Names and generic words carry a name; the other roles only colour it.
inline bool isHeavy(const NameToken& token)
{
    return token.role == TokenRole::Name || token.role == TokenRole::Generic;
}

/// What a word weighs: by role and by how rare it is.
float weightOf(const NameToken& token, EntityKind kind, const TokenFrequencies& frequencies,
    const EngineConfig& config);

/// Two neighbouring words written as one.
NameToken joinOf(const NameToken& first, const NameToken& second);

/// A name that holds its own words.
WeighedName weighed(
    const NameForm& form, const TokenFrequencies& frequencies, const EngineConfig& config);

} // namespace purser::screening
