#include "core/screening/lists/owncsvreader.h"

#include "core/screening/lists/headedrows.h"
#include "core/screening/lists/listbuilder.h"

#include <QFileInfo>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

QStringList splitAtSemicolons(const QString& field)
{
    QStringList values;
    for (const QString& part : field.split(u';', Qt::SkipEmptyParts))
        addOnce(values, part.simplified());
    return values;
}

std::optional<EntityKind> kindOfWord(const QString& word)
{
    if (word.isEmpty())
        return EntityKind::Person;
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Vessel,
             EntityKind::Aircraft, EntityKind::Unknown}) {
        if (word.compare(QLatin1String(entityKindName(kind)), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

/// Our own list has to be right: what cannot be read is an error, not a remark.
Result<ListedEntity> ownEntity(const HeadedRows& row, const QString& path)
{
    ListedEntity entity;
    entity.id = row.field(u"id"_s);
    const auto kind = kindOfWord(row.field(u"kind"_s));
    if (!kind)
        return listFailure(path, row.line(), u"kind");
    entity.kind = *kind;
    addName(entity, row.field(u"name"_s), NameStrength::Primary);
    for (const QString& name : splitAtSemicolons(row.field(u"aliases"_s)))
        addName(entity, name, NameStrength::Strong);
    for (const QString& name : splitAtSemicolons(row.field(u"weak_aliases"_s)))
        addName(entity, name, NameStrength::Weak);
    for (const QString& text : splitAtSemicolons(row.field(u"birth_dates"_s))) {
        const auto date = BirthDate::parse(text);
        if (!date)
            return listFailure(path, row.line(), u"birth_date");
        entity.births.push_back(*date);
    }
    for (const QString& country : splitAtSemicolons(row.field(u"nationalities"_s)))
        addCountry(entity.nationalities, country);
    for (const QString& country : splitAtSemicolons(row.field(u"countries"_s)))
        addCountry(entity.countries, country);
    const QString gender = row.field(u"gender"_s);
    entity.gender = genderOf(gender);
    if (entity.gender == Gender::Unknown && !gender.isEmpty())
        return listFailure(path, row.line(), u"gender");
    for (const QString& number : splitAtSemicolons(row.field(u"documents"_s)))
        entity.identifiers.push_back({u"Document"_s, number, {}});
    for (const QString& address : splitAtSemicolons(row.field(u"wallets"_s)))
        entity.wallets.push_back({{}, address});
    entity.programs = splitAtSemicolons(row.field(u"programs"_s));
    entity.remarks = row.field(u"remarks"_s);
    return entity;
}

} // namespace

Result<ListVersion> readOwnCsv(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::OwnCsv, QFileInfo(path).completeBaseName(), path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    HeadedRows rows(**file, path, ',', limits);
    if (const Result<void> found = rows.findHeader(u"id"_s); !found)
        return failure(found.error());
    if (!rows.hasColumn(u"name"_s))
        return listFailure(path, 1, u"no_header");
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return failure(more.error());
        if (!*more)
            return builder.finish();
        builder.countRow();
        auto entity = ownEntity(rows, path);
        if (!entity)
            return failure(entity.error());
        if (const auto added = builder.add(std::move(*entity), rows.line()); !added)
            return failure(added.error());
    }
}

} // namespace purser::screening
