#include "tests/core/screening/support/samplelists.h"

#include "core/screening/match/namescorer.h"

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

ListedEntity entityOf(EntityKind kind, const QString& id, std::initializer_list<QString> names)
{
    ListedEntity entity;
    entity.id = id;
    entity.kind = kind;
    for (const QString& name : names)
        entity.names.push_back(
            {name, entity.names.empty() ? NameStrength::Primary : NameStrength::Strong});
    return entity;
}

} // namespace

ListedEntity person(const QString& id, std::initializer_list<QString> names)
{
    return entityOf(EntityKind::Person, id, names);
}

ListedEntity company(const QString& id, std::initializer_list<QString> names)
{
    return entityOf(EntityKind::Organisation, id, names);
}

std::shared_ptr<const ListVersion> listOf(std::vector<ListedEntity> entities, const QString& name)
{
    auto list = std::make_shared<ListVersion>();
    list->name = name;
    list->files.push_back({name + u".csv"_s, 1, QByteArray(64, '0')});
    list->counts.entities = static_cast<qint64>(entities.size());
    for (const ListedEntity& entity : entities)
        list->counts.names += static_cast<qint64>(entity.names.size());
    list->entities = std::move(entities);
    return list;
}

std::shared_ptr<const ListSet> setOf(std::vector<ListedEntity> entities)
{
    return std::make_shared<const ListSet>(
        std::vector<std::shared_ptr<const ListVersion>>{listOf(std::move(entities))});
}

Subject personCalled(const QString& name)
{
    Subject subject;
    subject.name = name;
    subject.kind = EntityKind::Person;
    return subject;
}

double pairScore(const QString& first, const QString& second, EntityKind kind)
{
    const EngineConfig config;
    const TokenFrequencies none;
    const WeighedName a = weighed(nameFormOf(first, kind), none, config);
    const WeighedName b = weighed(nameFormOf(second, kind), none, config);
    return NameScorer(config).score(a, b).score;
}

double listedScore(const QString& asked, const ListedEntity& listed)
{
    const Engine engine(setOf({listed}), EngineConfig{});
    Engine::Session session(engine);
    Subject subject;
    subject.name = asked;
    subject.kind = listed.kind;
    ScreenOptions options;
    options.floor = 0.01;
    const auto hits = session.screen(subject, options);
    return hits.empty() ? 0 : hits.front().score;
}

} // namespace purser::screening
