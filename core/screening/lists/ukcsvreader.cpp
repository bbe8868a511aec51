#include "core/screening/lists/ukcsvreader.h"

#include "core/screening/lists/headedrows.h"
#include "core/screening/lists/listbuilder.h"

#include <QRegularExpression>
#include <algorithm>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

const QString idColumn = u"unique id"_s;

EntityKind kindOfDesignation(const QString& type)
{
    if (type.startsWith(u"Individual"_s, Qt::CaseInsensitive))
        return EntityKind::Person;
    return type.startsWith(u"Ship"_s, Qt::CaseInsensitive) ? EntityKind::Vessel
                                                           : EntityKind::Organisation;
}

NameStrength strengthOf(const HeadedRows& row)
{
    if (row.field(u"alias strength"_s).startsWith(u"Low"_s, Qt::CaseInsensitive))
        return NameStrength::Weak;
    const QString type = row.field(u"name type"_s);
    return type.compare(u"Primary name"_s, Qt::CaseInsensitive) == 0 ? NameStrength::Primary
                                                                     : NameStrength::Strong;
}

/// Given names first, the family name (Name 6) last, as the list itself prints them.
QString ukName(const HeadedRows& row)
{
    QStringList parts;
    for (int i = 1; i <= 6; ++i)
        parts.append(row.field(u"name %1"_s.arg(i)));
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Several values of one field are numbered ("(1) Iraq (2) Syria") or parted by semicolons.
QStringList ukValues(const QString& field)
{
    static const QRegularExpression parting(u"\\(\\d+\\)|;|\\|"_s);
    QStringList values;
    for (const QString& part : field.split(parting, Qt::SkipEmptyParts)) {
        if (const QString value = part.simplified(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

void addNumbers(ListedEntity& entity, const QString& type, const QString& field)
{
    for (const QString& value : ukValues(field)) {
        const Identifier identifier{type, value, {}};
        if (std::find(entity.identifiers.begin(), entity.identifiers.end(), identifier)
            == entity.identifiers.end())
            entity.identifiers.push_back(identifier);
    }
}

void readRow(const HeadedRows& row, ListedEntity& entity)
{
    addName(entity, ukName(row), strengthOf(row));
    addName(entity, row.field(u"name non-latin script"_s), NameStrength::Strong);
    for (const QString& text : ukValues(row.field(u"d.o.b"_s))) {
        const auto date = BirthDate::parse(text);
        if (date
            && std::find(entity.births.begin(), entity.births.end(), *date) == entity.births.end())
            entity.births.push_back(*date);
    }
    for (const QString& country : ukValues(row.field(u"nationality(/ies)"_s)))
        addCountry(entity.nationalities, country);
    addCountry(entity.countries, row.field(u"address country"_s));
    if (entity.gender == Gender::Unknown)
        entity.gender = genderOf(row.field(u"gender"_s));
    QStringList place{row.field(u"town of birth"_s), row.field(u"country of birth"_s)};
    place.removeAll(QString());
    addOnce(entity.birthPlaces, place.join(u", "_s));
    addOnce(entity.programs, row.field(u"regime name"_s));
    addNumbers(entity, u"Passport"_s, row.field(u"passport number"_s));
    addNumbers(entity, u"National ID"_s, row.field(u"national identifier number"_s));
    addNumbers(
        entity, u"Business registration"_s, row.field(u"business registration number (s)"_s));
    addNumbers(entity, u"IMO"_s, row.field(u"imo number"_s));
    if (entity.remarks.isEmpty())
        entity.remarks = row.field(u"other information"_s);
}

Result<void> readRows(HeadedRows& rows, ListBuilder& builder)
{
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        builder.countRow();
        const QString id = rows.field(idColumn);
        if (ListedEntity* known = builder.find(id)) {
            readRow(rows, *known);
            continue;
        }
        ListedEntity entity;
        entity.id = id;
        entity.kind = kindOfDesignation(
            rows.field(u"designation type"_s) + rows.field(u"individual, entity, ship"_s));
        readRow(rows, entity);
        if (const auto added = builder.add(std::move(entity), rows.line()); !added)
            return added;
    }
}

} // namespace

Result<ListVersion> readUkCsv(const QString& path, const ListLimits& limits)
{
    ListBuilder builder(ListSource::UkCsv, u"UK Sanctions List"_s, path, limits);
    if (const Result<void> stamped = builder.stamp(); !stamped)
        return failure(stamped.error());
    const auto file = openListFile(path);
    if (!file)
        return failure(file.error());
    HeadedRows rows(**file, path, ',', limits);
    if (const Result<void> found = rows.findHeader(idColumn); !found)
        return failure(found.error());
    if (!rows.hasColumn(u"name 6"_s))
        return listFailure(path, 1, u"not_uk_list");
    const QString date = rows.preamble().section(u':', 1).simplified();
    builder.setPublished(date);
    if (const Result<void> read = readRows(rows, builder); !read)
        return failure(read.error());
    return builder.finish();
}

} // namespace purser::screening
