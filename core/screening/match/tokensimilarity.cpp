#include "core/screening/match/tokensimilarity.h"

#include "core/screening/match/sounddistance.h"
#include "core/screening/text/slip.h"

#include <algorithm>

namespace purser::screening {

namespace {

/// How much difference a word of that many sounds can bear.
double budgetOf(size_t sounds)
{
    if (sounds <= 2)
        return 0.45;
    if (sounds == 3)
        return 0.75;
    if (sounds == 4)
        return 1.05;
    if (sounds <= 6)
        return 1.6;
    return sounds <= 8 ? 2.2 : 3.0;
}

bool isRomanisedLoosely(Script script)
{
    return script == Script::Han || script == Script::Hangul || script == Script::Other;
}

double scriptFactor(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    if (a.script == b.script)
        return 1.0;
    return isRomanisedLoosely(a.script) || isRomanisedLoosely(b.script) ? rules.foreignScript : 1.0;
}

TokenMatch graded(
    double distance, size_t sounds, double budget, const TokenRules& rules, MatchReason reason)
{
    if (distance > budget)
        return {};
    const double similarity = rules.sameSounds
        - rules.steepness * distance / static_cast<double>(std::max<size_t>(sounds, 3));
    if (similarity < rules.leastSimilarity)
        return {};
    return {similarity, distance < 1e-6 ? MatchReason::SameSounds : reason};
}

TokenMatch consonantMatch(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    const bool bothBare = isConsonantal(a.script) && isConsonantal(b.script);
    const NameToken& bare = isConsonantal(a.script) ? a : b;
    const NameToken& other = &bare == &a ? b : a;
    const size_t sounds = std::max(bare.phones.size(), other.key.size() + 1);
    const double budget = budgetOf(sounds);
    const double distance = bothBare ? soundDistance(bare.phones, other.phones, budget)
                                     : consonantDistance(bare.phones, other.phones, budget);
    return graded(distance, sounds, budget, rules, MatchReason::Consonants);
}

TokenMatch soundMatch(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    const size_t sounds = std::max(a.phones.size(), b.phones.size());
    const size_t fewer = std::min(a.phones.size(), b.phones.size());
    const double budget = budgetOf(sounds);
    if (fewer == 0 || static_cast<double>(sounds - fewer) * 0.5 > budget)
        return {};
    double distance = soundDistance(a.phones, b.phones, budget);
    if (exchangeCost(a.phones.front(), b.phones.front()) > 0.45)
        distance += rules.firstSound;
    return graded(distance, sounds, budget, rules, MatchReason::Near);
}

/// What was typed wrong sounds as it may.
TokenMatch slipMatch(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    const size_t letters = std::max(a.letters.size(), b.letters.size());
    if (letters < shortestSlippedWord || !isOneSlip(a.letters, b.letters))
        return {};
    const double first = a.letters.front() == b.letters.front() ? 0 : rules.firstSound;
    return graded(rules.slip + first, letters, budgetOf(letters), rules, MatchReason::Near);
}

TokenMatch initialMatch(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    const bool both = a.role == TokenRole::Initial && b.role == TokenRole::Initial;
    if (a.letters.front() != b.letters.front())
        return {};
    return both ? TokenMatch{1.0, MatchReason::Same}
                : TokenMatch{rules.initial, MatchReason::Initial};
}

TokenMatch formMatch(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    if (a.role != b.role)
        return {};
    if (a.letters == b.letters)
        return {1.0, MatchReason::Same};
    return a.group == b.group ? TokenMatch{rules.sameLegalClass, MatchReason::LegalClass}
                              : TokenMatch{};
}

bool isShortForm(const NameToken& a, const NameToken& b)
{
    const auto meets = [](std::int16_t x, std::int16_t y) { return x >= 0 && x == y; };
    return meets(a.nickOf, b.group) || meets(b.nickOf, a.group) || meets(a.nickOf, b.nickOf);
}

} // namespace

const char* matchReasonName(MatchReason reason)
{
    switch (reason) {
    case MatchReason::Same: return "same";
    case MatchReason::SameSounds: return "same_sounds";
    case MatchReason::Variant: return "variant";
    case MatchReason::ShortForm: return "short_form";
    case MatchReason::Near: return "near";
    case MatchReason::Consonants: return "consonants";
    case MatchReason::Initial: return "initial";
    case MatchReason::LegalClass: return "legal_class";
    case MatchReason::Joined: return "joined";
    case MatchReason::Initialism: return "initialism";
    case MatchReason::None: break;
    }
    return "none";
}

TokenMatch matchLetters(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    const bool bare = isConsonantal(a.script) || isConsonantal(b.script);
    if (a.letters == b.letters && (!bare || a.script == b.script))
        return {scriptFactor(a, b, rules), MatchReason::Same};
    TokenMatch match = bare ? consonantMatch(a, b, rules) : soundMatch(a, b, rules);
    if (const TokenMatch slip = bare ? TokenMatch{} : slipMatch(a, b, rules);
        slip.similarity > match.similarity)
        match = slip;
    match.similarity *= scriptFactor(a, b, rules);
    return match;
}

TokenMatch matchTokens(const NameToken& a, const NameToken& b, const TokenRules& rules)
{
    if (a.role == TokenRole::LegalForm || b.role == TokenRole::LegalForm)
        return formMatch(a, b, rules);
    if (a.role == TokenRole::Number || b.role == TokenRole::Number)
        return a.letters == b.letters ? TokenMatch{1.0, MatchReason::Same} : TokenMatch{};
    if (a.role == TokenRole::Initial || b.role == TokenRole::Initial)
        return initialMatch(a, b, rules);
    if (a.letters != b.letters && a.group >= 0 && a.group == b.group)
        return {rules.variant * scriptFactor(a, b, rules), MatchReason::Variant};
    const bool knownApart = a.group >= 0 && b.group >= 0 && a.group != b.group;
    TokenMatch match =
        knownApart && rules.otherName <= 0 ? TokenMatch{} : matchLetters(a, b, rules);
    if (knownApart && (match.similarity *= rules.otherName) < rules.leastSimilarity)
        match = {};
    if (match.similarity < rules.shortForm && isShortForm(a, b))
        match = {rules.shortForm * scriptFactor(a, b, rules), MatchReason::ShortForm};
    return match;
}

} // namespace purser::screening
