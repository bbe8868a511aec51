#include "core/clients/import/importmapping.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace purser::clients {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> mappingFailure(QStringView what, const QString& field = {})
{
    return failure(ErrorCode::Parse, {{u"what"_s, what.toString()}, {u"field"_s, field}});
}

const QHash<QString, QString>& usualWords()
{
    static const QHash<QString, QString> words{
        {u"id"_s, u"ref"_s},
        {u"clientid"_s, u"ref"_s},
        {u"customerid"_s, u"ref"_s},
        {u"externalid"_s, u"ref"_s},
        {u"reference"_s, u"ref"_s},
        {u"fullname"_s, u"name"_s},
        {u"clientname"_s, u"name"_s},
        {u"type"_s, u"kind"_s},
        {u"clienttype"_s, u"kind"_s},
        {u"mail"_s, u"email"_s},
        {u"emailaddress"_s, u"email"_s},
        {u"phonenumber"_s, u"phone"_s},
        {u"mobile"_s, u"phone"_s},
        {u"telephone"_s, u"phone"_s},
        {u"countrycode"_s, u"country"_s},
        {u"residence"_s, u"country"_s},
        {u"lang"_s, u"language"_s},
        {u"locale"_s, u"language"_s},
        {u"dob"_s, u"birth_date"_s},
        {u"dateofbirth"_s, u"birth_date"_s},
        {u"birthday"_s, u"birth_date"_s},
        {u"kyc"_s, u"kyc_state"_s},
        {u"kycstatus"_s, u"kyc_state"_s},
        {u"kycexpiry"_s, u"kyc_expires_on"_s},
        {u"riskscore"_s, u"risk"_s},
        {u"ib"_s, u"partner_code"_s},
        {u"ibcode"_s, u"partner_code"_s},
        {u"partner"_s, u"partner_code"_s},
    };
    return words;
}

/// "E-Mail Address" → "emailaddress"
QString plainName(const QString& column)
{
    QString plain;
    for (const QChar c : column.toLower()) {
        if (c.isLetterOrNumber())
            plain.append(c);
    }
    return plain;
}

Result<QHash<QString, QString>> textMembers(const QJsonValue& value)
{
    QHash<QString, QString> members;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString())
            return mappingFailure(u"not_text", member.key());
        members.insert(member.key(), member->toString());
    }
    return members;
}

Result<void> checkField(const QString& field)
{
    if (ImportMapping::fields().contains(field))
        return {};
    return mappingFailure(u"unknown_field", field);
}

Result<void> checkColumns(const QHash<QString, QString>& columns)
{
    QSet<QString> seen;
    for (const QString& field : columns) {
        if (const Result<void> known = checkField(field); !known)
            return known;
        if (seen.contains(field))
            return mappingFailure(u"field_twice", field);
        seen.insert(field);
    }
    return {};
}

} // namespace

const QStringList& ImportMapping::fields()
{
    static const QStringList names{u"ref"_s, u"kind"_s, u"name"_s, u"email"_s, u"phone"_s,
        u"address"_s, u"country"_s, u"language"_s, u"birth_date"_s, u"status"_s, u"kyc_state"_s,
        u"kyc_level"_s, u"kyc_expires_on"_s, u"risk"_s, u"partner_code"_s};
    return names;
}

QString ImportMapping::recognise(const QString& column)
{
    const QString plain = plainName(column);
    for (const QString& field : fields()) {
        if (plainName(field) == plain)
            return field;
    }
    return usualWords().value(plain);
}

Result<ImportMapping> ImportMapping::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return mappingFailure(u"not_json");
    const QJsonObject object = document.object();
    for (const QString& member : object.keys()) {
        if (member != u"columns" && member != u"values" && member != u"defaults")
            return mappingFailure(u"unknown_member", member);
    }

    ImportMapping mapping;
    auto columns = textMembers(object.value(u"columns"));
    if (!columns)
        return failure(columns.error());
    if (const Result<void> good = checkColumns(*columns); !good)
        return failure(good.error());
    mapping.columns = std::move(*columns);

    const QJsonObject values = object.value(u"values").toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        auto words = textMembers(*value);
        if (const Result<void> known = checkField(value.key()); !known || !words)
            return failure(known ? words.error() : known.error());
        mapping.values.insert(value.key(), std::move(*words));
    }

    auto defaults = textMembers(object.value(u"defaults"));
    if (!defaults)
        return failure(defaults.error());
    for (const QString& field : defaults->keys()) {
        if (const Result<void> known = checkField(field); !known)
            return failure(known.error());
    }
    mapping.defaults = std::move(*defaults);
    return mapping;
}

} // namespace purser::clients
