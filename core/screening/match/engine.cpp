#include "core/screening/match/engine.h"

#include "core/screening/match/explanation.h"
#include "core/screening/match/qualifiers.h"

#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

const char* const engineVersion = "1";

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

} // namespace

/// The best name of an entity so far, or the number that decides.
struct Engine::Session::Best {
    double score = -1;
    QString queryName;
    std::uint32_t listedName = 0;
    NameScore nameScore;
    std::vector<ScorePart> parts;
    ScorePart exact; ///< a document or wallet found as it is
};

Engine::Engine(std::shared_ptr<const ListSet> lists, EngineConfig config) :
    m_lists(std::move(lists)), m_config(std::move(config)),
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

Band Engine::bandOf(double score) const
{
    const Bands& bands = m_config.bands;
    if (score >= bands.strong)
        return Band::Strong;
    if (score >= bands.review)
        return Band::Review;
    return score >= bands.shadow ? Band::Shadow : Band::None;
}

Engine::Session::Session(const Engine& engine) :
    m_engine(engine), m_search(*engine.m_index, engine.m_config)
{
}

void Engine::Session::screenName(const QString& name, EntityKind form, const Subject& subject,
    const ScreenOptions& options, BestByEntity& best)
{
    const EngineConfig& config = m_engine.m_config;
    const NameIndex& index = *m_engine.m_index;
    const auto& lists = m_engine.m_lists->lists();
    const WeighedName query = weighed(nameFormOf(name, form), index.frequencies(), config);
    const auto accepts = [&](const NameIndex::Name& listed) {
        const ListedEntity& entity = lists[listed.list]->entities[listed.entity];
        return listed.weighed.kind == query.kind && comparable(subject.kind, entity.kind)
            && &entity.names[listed.name] != options.exclude;
    };
    // A birth date may add to what the name alone gives.
    const double floor = options.floor - config.qualifier.birthExact - config.qualifier.birthPlace;
    for (CandidateSearch::Found& found : m_search.run(query, floor, accepts)) {
        const NameIndex::Name& listed = index.names()[found.name];
        const ListedEntity& entity = lists[listed.list]->entities[listed.entity];
        const bool weak = entity.names[listed.name].strength == NameStrength::Weak;
        const double score = found.score.score * (weak ? config.name.weakAlias : 1.0);
        Best& known = best[entityKey(listed.list, listed.entity)];
        if (score < known.score || (score == known.score && listed.name >= known.listedName))
            continue;
        known.score = score;
        known.queryName = name;
        known.listedName = listed.name;
        known.parts = explained(found.score, query, listed.weighed);
        if (weak)
            known.parts.push_back({u"weak_alias"_s, {}, score - found.score.score});
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

Hit Engine::Session::hitOf(std::uint64_t entity, Best best, const Subject& subject) const
{
    Hit hit;
    hit.list = m_engine.m_lists->lists()[entity >> 32].get();
    hit.entity = &hit.list->entities[entity & 0xFFFFFFFFU];
    hit.listedName = hit.entity->names.empty() ? ListedName{} : hit.entity->names[best.listedName];
    hit.queryName = best.queryName.isEmpty() ? subject.name : best.queryName;
    hit.parts = std::move(best.parts);
    if (!best.exact.code.isEmpty()) {
        hit.parts = {best.exact};
        hit.score = 1.0;
    } else {
        for (ScorePart& part : qualifiersOf(subject, *hit.entity, m_engine.m_config.qualifier))
            hit.parts.push_back(std::move(part));
        const double sum = sumOf(hit.parts);
        hit.score = std::clamp(sum, 0.0, 1.0);
        if (hit.score != sum)
            hit.parts.push_back({u"limit"_s, {}, hit.score - sum});
    }
    hit.band = m_engine.bandOf(hit.score);
    return hit;
}

std::vector<Hit> Engine::Session::screen(const Subject& subject, const ScreenOptions& options)
{
    BestByEntity best;
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
    for (auto& [entity, found] : best) {
        Hit hit = hitOf(entity, std::move(found), subject);
        if (hit.score >= options.floor)
            hits.push_back(std::move(hit));
    }
    const auto order = [](const Hit& a, const Hit& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.list != b.list ? a.list->name < b.list->name : a.entity < b.entity;
    };
    std::sort(hits.begin(), hits.end(), order);
    if (hits.size() > options.limit)
        hits.resize(options.limit);
    return hits;
}

} // namespace purser::screening
