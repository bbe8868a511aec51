#include "core/screening/match/weighedname.h"

#include "core/screening/text/phones.h"
#include "core/screening/text/tokenroles.h"

namespace purser::screening {

float weightOf(const NameToken& token, EntityKind kind, const TokenFrequencies& frequencies,
    const EngineConfig& config)
{
    const RoleWeights& role = config.role;
    double weight = 0;
    switch (token.role) {
    case TokenRole::Initial: weight = role.initial; break;
    case TokenRole::Number: weight = role.number; break;
    case TokenRole::Particle: weight = role.particle; break;
    case TokenRole::Title: weight = role.title; break;
    case TokenRole::LegalForm: weight = role.legalForm; break;
    case TokenRole::Filler: weight = role.filler; break;
    case TokenRole::Generic:
    case TokenRole::Name:
        weight = role.mostCommon
            + (1.0 - role.mostCommon) * frequencies.rarity(token, kind, role.knownShare);
        if (token.role == TokenRole::Generic)
            weight *= role.generic;
        else if (kind == EntityKind::Person && (token.father || isPatronymic(token.letters)))
            weight *= role.patronymic;
    }
    return static_cast<float>(weight);
}

NameToken joinOf(const NameToken& first, const NameToken& second)
{
    NameToken joined;
    joined.letters = first.letters + second.letters;
    joined.script = isConsonantal(first.script) ? first.script : second.script;
    joined.phones = phonesOf(joined.letters, joined.script);
    joined.key = consonantKey(joined.phones);
    joined.original = first.original + u' ' + second.original;
    return joined;
}

WeighedName weighed(
    const NameForm& form, const TokenFrequencies& frequencies, const EngineConfig& config)
{
    auto words = std::make_shared<std::deque<NameToken>>(form.tokens.begin(), form.tokens.end());
    WeighedName name;
    name.kind = form.kind;
    name.script = form.script;
    name.together = form.together;
    for (size_t i = 0; i < form.tokens.size(); ++i) {
        const NameToken& token = (*words)[i];
        name.tokens.push_back(&token);
        name.weights.push_back(weightOf(token, form.kind, frequencies, config));
        name.total += name.weights.back();
        if (isHeavy(token))
            name.heavyTotal += name.weights.back();
    }
    for (size_t i = 0; i + 1 < form.tokens.size(); ++i) {
        words->push_back(joinOf(form.tokens[i], form.tokens[i + 1]));
        name.joins.push_back(&words->back());
    }
    name.owned = std::move(words);
    return name;
}

} // namespace purser::screening
