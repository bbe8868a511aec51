#include "core/operations/services/screening/screeningwords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::operations {

using screening::Band;
using screening::EntityKind;
using screening::Hit;
using screening::ListedEntity;
using screening::ListSource;
using screening::ListVersion;
using screening::Subject;

namespace {

// What the office keeps of a word of a list.
constexpr int longestList = 64;
constexpr int longestEntity = 128;
constexpr int longestName = 256;

QStringList wordsOf(const QJsonValue& value)
{
    QStringList words;
    if (value.isString())
        words.append(value.toString());
    for (const QJsonValue word : value.toArray())
        words.append(word.toString());
    words.removeAll(QString());
    return words;
}

QString officeBand(Band band)
{
    return band == Band::Strong ? u"strong"_s : band == Band::Review ? u"possible"_s : u"shadow"_s;
}

/// Everything a list says of an entity, in one fixed order.
QByteArray canonicalRecord(const ListedEntity& entity)
{
    QJsonArray names;
    for (const auto& name : entity.names)
        names.append(
            QJsonArray{name.text, QString::fromLatin1(screening::nameStrengthName(name.strength))});
    QJsonArray births;
    for (const auto& birth : entity.births)
        births.append(birth.toString());
    QJsonArray numbers;
    for (const auto& number : entity.identifiers)
        numbers.append(QJsonArray{number.type, number.value, number.country});
    QJsonArray wallets;
    for (const auto& wallet : entity.wallets)
        wallets.append(QJsonArray{wallet.currency, wallet.address});
    const QJsonObject record{{u"id"_s, entity.id},
        {u"kind"_s, QString::fromLatin1(screening::entityKindName(entity.kind))},
        {u"names"_s, names}, {u"births"_s, births},
        {u"birth_places"_s, QJsonArray::fromStringList(entity.birthPlaces)},
        {u"nationalities"_s, QJsonArray::fromStringList(entity.nationalities)},
        {u"countries"_s, QJsonArray::fromStringList(entity.countries)},
        {u"gender"_s, static_cast<int>(entity.gender)}, {u"identifiers"_s, numbers},
        {u"wallets"_s, wallets}, {u"programs"_s, QJsonArray::fromStringList(entity.programs)},
        {u"remarks"_s, entity.remarks}};
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

QJsonObject explanationOf(const Hit& hit)
{
    QJsonArray parts;
    for (const auto& part : hit.parts)
        parts.append(QJsonArray{part.code, part.detail, QString::number(part.value, 'f', 6)});
    QJsonArray births;
    for (const auto& birth : hit.entity->births)
        births.append(birth.toString());
    return {{u"parts"_s, parts}, {u"kind"_s, listedKind(*hit.entity)}, {u"asked"_s, hit.queryName},
        {u"listed"_s, hit.listedName.text},
        {u"strength"_s, QString::fromLatin1(screening::nameStrengthName(hit.listedName.strength))},
        {u"births"_s, births},
        {u"nationalities"_s, QJsonArray::fromStringList(hit.entity->nationalities)},
        {u"programs"_s, QJsonArray::fromStringList(hit.entity->programs)}};
}

/// The numbers of documents, or those a file gives, which name their own type.
void addNumbers(const QJsonValue& rows, const QString& type, Subject& screened)
{
    for (const QJsonValue row : rows.toArray()) {
        const QString number = row[u"number"_s].toString();
        if (!number.isEmpty())
            screened.identifiers.push_back(
                {row[u"type"_s].toString(type), number, row[u"issuer"_s].toString()});
    }
}

/// What a decision about a hit is about. Countries only take a doubt away; who moves is still the
/// same person.
QByteArray evidenceOf(Subject subject)
{
    subject.countries.clear();
    return subject.canonical();
}

QString evidenceDigest(const QByteArray& subject, const ListedEntity& entity)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(subject);
    hash.addData("\n");
    hash.addData(canonicalRecord(entity));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Subject subjectFromOffice(const QJsonObject& subject)
{
    Subject screened;
    screened.name = subject.value(u"name"_s).toString();
    const QString kind = subject.value(u"kind"_s).toString();
    screened.kind = kind == u"entity" ? EntityKind::Organisation
        : kind == u"unknown"          ? EntityKind::Unknown
                                      : EntityKind::Person;
    screened.otherNames = wordsOf(subject.value(u"former_names"_s))
        + wordsOf(subject.value(u"original_script_name"_s))
        + wordsOf(subject.value(u"trade_name"_s));
    screened.birth = screening::BirthDate::parse(subject.value(u"birth_date"_s).toString());
    screened.nationalities = wordsOf(subject.value(u"nationalities"_s));
    for (const QString& member : {u"country"_s, u"birth_country"_s, u"country_of_creation"_s})
        screened.countries += wordsOf(subject.value(member));
    screened.countries.removeDuplicates();
    screened.gender = screening::genderOf(subject.value(u"sex"_s).toString());
    addNumbers(subject.value(u"documents"_s), u"Document"_s, screened);
    addNumbers(subject.value(u"numbers"_s), u"Number"_s, screened);
    screened.wallets = wordsOf(subject.value(u"wallets"_s));
    return screened;
}

QString listedKind(const ListedEntity& entity)
{
    return entity.kind == EntityKind::Person ? u"person"_s : u"entity"_s;
}

QString hitKind(const ListVersion& list, const ListedEntity& entity)
{
    for (const QString& program : entity.programs) {
        for (const QString& kind : {u"sanction"_s, u"pep"_s, u"adverse"_s}) {
            if (program.compare(kind, Qt::CaseInsensitive) == 0)
                return kind;
        }
    }
    return list.source == ListSource::OwnCsv ? u"other"_s : u"sanction"_s;
}

QJsonObject placeOf(const Hit& hit)
{
    const QString name =
        hit.entity->names.empty() ? hit.listedName.text : hit.entity->names.front().text;
    return {{u"list"_s, hit.list->name.left(longestList)},
        {u"entity"_s, hit.entity->id.left(longestEntity)}, {u"name"_s, name.left(longestName)}};
}

int scoreMilli(const Hit& hit)
{
    return std::clamp(qRound(hit.score * 1000), 0, 1000);
}

QJsonArray hitsForOffice(const Subject& subject, const std::vector<Hit>& hits)
{
    const QByteArray canonical = evidenceOf(subject);
    QJsonArray rows;
    for (const Hit& hit : hits) {
        QJsonObject row = placeOf(hit);
        row.insert(u"kind"_s, hitKind(*hit.list, *hit.entity));
        row.insert(u"score_milli"_s, scoreMilli(hit));
        row.insert(u"band"_s, officeBand(hit.band));
        row.insert(u"digest"_s, evidenceDigest(canonical, *hit.entity));
        row.insert(u"explanation"_s, explanationOf(hit));
        rows.append(row);
    }
    return rows;
}

} // namespace purser::operations
