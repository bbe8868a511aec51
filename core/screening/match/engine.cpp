#include "core/screening/match/engine.h"

#include "core/screening/match/explanation.h"
#include "core/screening/match/qualifiers.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace purser::screening {

using namespace Qt::StringLiterals;

const char* const engineVersion = "3";

namespace {

constexpr qsizetype shortestNumber = 5; // shorter document numbers coincide by chance

std::uint64_t entityKey(std::uint32_t list, std::uint32_t entity)
{
    return (std::uint64_t(list) << 32) | entity;
}

std::string numberKey(const QString& number)
{
    return 'n' + comparableNumber(number).toStdString();
}

std::string walletKey(const QString& address)
{
    return 'w' + comparableWallet(address).toStdString();
}

/// A person is compared with persons, anything else with anything else; who is not known, with all.
bool comparable(EntityKind asked, EntityKind listed)
{
    if (asked == EntityKind::Unknown || listed == EntityKind::Unknown)
        return true;
    return (asked == EntityKind::Person) == (listed == EntityKind::Person);
}

/// A legal form, a line of business or a number: no person is called so.
bool soundsLikeCompany(const WeighedName& name)
{
    return std::any_of(name.tokens.begin(), name.tokens.end(), [](const NameToken* token) {
        return token->role == TokenRole::LegalForm || token->role == TokenRole::Generic
            || token->role == TokenRole::Number;
    });
}

} // namespace

/// A listed name of an entity that fits best so far.
struct Engine::Session::Best {
    double score = -1;
    QString queryName;
    const WeighedName* query = nullptr;
    std::uint32_t indexedName = 0;
    NameScore nameScore;
    double kindFactor = 1; ///< below 1 when a company was found for who may be a person
};

/// The best names of an entity so far, or the number that decides. A weak alias is kept beside the
/// others: where its threshold is higher it must not hide a name that is an alert by itself.
struct Engine::Session::BestNames {
    Best strong;
    Best weak;
    ScorePart exact; ///< a document or wallet found as it is
};

Engine::Engine(std::shared_ptr<const ListSet> lists, EngineConfig config)
    : m_lists(std::move(lists)), m_config(std::move(config)),
      m_index(std::make_unique<const NameIndex>(*m_lists, m_config))
{
    for (std::uint32_t list = 0; list < m_lists->lists().size(); ++list) {
        const auto& entities = m_lists->lists()[list]->entities;
        for (std::uint32_t i = 0; i < entities.size(); ++i) {
            for (const Identifier& identifier : entities[i].identifiers)
                m_numbers.emplace(numberKey(identifier.value), entityKey(list, i));
            for (const Wallet& wallet : entities[i].wallets)
                m_numbers.emplace(walletKey(wallet.address), entityKey(list, i));
        }
    }
}

Band Engine::bandOf(double score, const QString& list, EntityKind kind, NameStrength strength) const
{
    const Bands& bands = m_config.bands;
    if (score >= m_config.reviewOf(list, kind, strength))
        return score >= bands.strong ? Band::Strong : Band::Review;
    return score >= bands.shadow ? Band::Shadow : Band::None;
}

Engine::Session::Session(const Engine& engine)
    : m_engine(engine), m_search(*engine.m_index, engine.m_config)
{
}

void Engine::Session::screenName(const QString& name, EntityKind form, const Subject& subject,
    const ScreenOptions& options, BestByEntity& best)
{
    const EngineConfig& config = m_engine.m_config;
    const NameIndex& index = *m_engine.m_index;
    const auto& lists = m_engine.m_lists->lists();
    m_queries.push_back(weighed(nameFormOf(name, form), index.frequencies(), config));
    const WeighedName& query = m_queries.back();
    const auto accepts = [&](const NameIndex::Name& listed) {
        const ListedEntity& entity = lists[listed.list]->entities[listed.entity];
        return listed.weighed.kind == query.kind && comparable(subject.kind, entity.kind)
            && &entity.names[listed.name] != options.exclude;
    };
    const bool unsaid = subject.kind == EntityKind::Unknown && form == EntityKind::Organisation
        && !soundsLikeCompany(query);
    const double kindFactor = unsaid ? config.name.unsaidKind : 1.0;
    // A birth date may add to what the name alone gives.
    const double floor = options.floor - config.qualifier.birthExact - config.qualifier.birthPlace;
    for (CandidateSearch::Found& found : m_search.run(query, floor, accepts)) {
        const NameIndex::Name& listed = index.names()[found.name];
        const ListedEntity& entity = lists[listed.list]->entities[listed.entity];
        const bool weak = entity.names[listed.name].strength == NameStrength::Weak;
        const double score = found.score.score * (weak ? config.name.weakAlias : 1.0) * kindFactor;
        BestNames& names = best[entityKey(listed.list, listed.entity)];
        Best& known = weak ? names.weak : names.strong;
        if (score < known.score || (score == known.score && found.name >= known.indexedName))
            continue;
        known.score = score;
        known.queryName = name;
        known.query = &query;
        known.indexedName = found.name;
        known.nameScore = std::move(found.score);
        known.kindFactor = kindFactor;
    }
}

/// A document number or wallet that the list holds decides by itself.
void Engine::Session::addExact(const Subject& subject, BestByEntity& best) const
{
    const auto add = [&](const std::string& key, const QString& code, const QString& detail) {
        const auto [begin, end] = m_engine.m_numbers.equal_range(key);
        for (auto found = begin; found != end; ++found)
            best[found->second].exact = {code, detail, 1.0};
    };
    for (const Identifier& identifier : subject.identifiers) {
        if (comparableNumber(identifier.value).size() >= shortestNumber)
            add(numberKey(identifier.value), u"document"_s, identifier.value);
    }
    for (const QString& wallet : subject.wallets)
        add(walletKey(wallet), u"wallet"_s, wallet);
}

std::optional<Hit> Engine::Session::hitOf(
    std::uint64_t entity, const BestNames& best, const Subject& subject, double floor) const
{
    if (!best.exact.code.isEmpty()) {
        Hit hit;
        hit.list = m_engine.m_lists->lists()[entity >> 32].get();
        hit.entity = &hit.list->entities[entity & 0xFFFFFFFFU];
        hit.queryName = best.strong.score >= best.weak.score && best.strong.query
            ? best.strong.queryName
            : best.weak.query ? best.weak.queryName
                              : subject.name;
        hit.listedName = hit.entity->names.empty() ? ListedName{} : hit.entity->names.front();
        hit.parts = {best.exact};
        hit.score = 1.0;
        hit.band =
            m_engine.bandOf(hit.score, hit.list->name, hit.entity->kind, NameStrength::Strong);
        return hit;
    }
    std::optional<Hit> strong = hitBy(entity, best.strong, subject, floor);
    std::optional<Hit> weak = hitBy(entity, best.weak, subject, floor);
    if (!strong || !weak)
        return strong ? strong : weak;
    // What is more of an alert, then the higher score, then the name that was listed first.
    const auto rank = [](const Hit& hit, const Best& name) {
        return std::tuple(hit.band, name.score, -std::int64_t(name.indexedName));
    };
    return rank(*weak, best.weak) > rank(*strong, best.strong) ? weak : strong;
}

std::optional<Hit> Engine::Session::hitBy(
    std::uint64_t entity, const Best& best, const Subject& subject, double floor) const
{
    if (!best.query)
        return std::nullopt;
    Hit hit;
    hit.list = m_engine.m_lists->lists()[entity >> 32].get();
    hit.entity = &hit.list->entities[entity & 0xFFFFFFFFU];
    hit.queryName = best.queryName;
    std::vector<ScorePart> facts = qualifiersOf(subject, *hit.entity, m_engine.m_config.qualifier);
    hit.score = std::clamp(best.score + sumOf(facts), 0.0, 1.0);
    if (hit.score < floor)
        return std::nullopt;
    explain(hit, best, std::move(facts));
    hit.band =
        m_engine.bandOf(hit.score, hit.list->name, hit.entity->kind, hit.listedName.strength);
    return hit;
}

/// The addends of name, alias, facts and bounds.
void Engine::Session::explain(Hit& hit, const Best& best, std::vector<ScorePart> facts) const
{
    const NameIndex::Name& listed = m_engine.m_index->names()[best.indexedName];
    const double beyond = hit.score - (best.score + sumOf(facts));
    hit.listedName = hit.entity->names[listed.name];
    hit.parts = explained(best.nameScore, *best.query, listed.weighed);
    if (hit.listedName.strength == NameStrength::Weak)
        hit.parts.push_back(
            {u"weak_alias"_s, {}, best.score / best.kindFactor - best.nameScore.score});
    if (best.kindFactor < 1)
        hit.parts.push_back({u"kind_unsaid"_s, {}, best.score * (1 - 1 / best.kindFactor)});
    for (ScorePart& fact : facts)
        hit.parts.push_back(std::move(fact));
    if (std::abs(beyond) > 1e-9)
        hit.parts.push_back({u"limit"_s, {}, beyond});
}

std::vector<Hit> Engine::Session::screen(const Subject& subject, const ScreenOptions& options)
{
    BestByEntity best;
    m_queries.clear();
    QStringList names = subject.otherNames;
    names.prepend(subject.name);
    for (const QString& name : names) {
        const bool person = subject.kind == EntityKind::Person;
        if (person || subject.kind == EntityKind::Unknown)
            screenName(name, EntityKind::Person, subject, options, best);
        if (!person)
            screenName(name, EntityKind::Organisation, subject, options, best);
    }
    addExact(subject, best);
    std::vector<Hit> hits;
    for (const auto& [entity, found] : best) {
        if (std::optional<Hit> hit = hitOf(entity, found, subject, options.floor))
            hits.push_back(std::move(*hit));
    }
    const auto order = [](const Hit& a, const Hit& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return std::tie(a.list->name, a.entity->id) < std::tie(b.list->name, b.entity->id);
    };
    std::sort(hits.begin(), hits.end(), order);
    if (hits.size() > options.limit)
        hits.resize(options.limit);
    return hits;
}

} // namespace purser::screening
