#include "app/office/applicationimport.h"

#include "core/clients/import/csvreader.h"
#include "core/office/call.h"
#include "core/office/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>
#include <optional>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

/// In one transaction, which a workstation's login may not hold open for long.
constexpr size_t mostApplications = 1000;

const QUuid importNamespace(u"6f1f7a52-8b0e-4f0e-9d5e-2d1c0a7c7e11"_s);

tl::unexpected<Error> notReadable(const QString& what, const QString& field = {})
{
    return failure(ErrorCode::Parse, {{u"what"_s, what}, {u"field"_s, field}});
}

QString ourName(const QString& theirs, const ApplicationMapping& mapping)
{
    if (mapping.columns.contains(theirs))
        return mapping.columns.value(theirs).toString();
    return theirs.trimmed().toLower().replace(u' ', u'_');
}

QJsonValue ourValue(
    const QString& name, const QJsonValue& theirs, const ApplicationMapping& mapping)
{
    const QJsonValue word = mapping.values.value(name).toObject().value(theirs.toString());
    return word.isUndefined() ? theirs : word;
}

bool isNothing(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined()
        || (value.isString() && value.toString().trimmed().isEmpty());
}

/// Their members under our names, with the defaults where there is nothing.
QJsonObject mapped(const QJsonObject& theirs, const ApplicationMapping& mapping)
{
    QJsonObject ours = mapping.defaults;
    for (auto member = theirs.begin(); member != theirs.end(); ++member) {
        const QString name = ourName(member.key(), mapping);
        if (!name.isEmpty() && !isNothing(member.value()))
            ours.insert(name, ourValue(name, member.value(), mapping));
    }
    return ours;
}

ApplicationRow rowOf(qint64 line, QJsonObject members)
{
    ApplicationRow row;
    row.line = line;
    row.ref = members.take(u"ref"_s).toVariant().toString();
    row.kind = members.take(u"kind"_s).toString(u"person"_s);
    row.level = members.take(u"level"_s).toVariant().toInt();
    row.jurisdiction = members.take(u"jurisdiction"_s).toString();
    row.fields = members;
    if (row.ref.isEmpty())
        row.fault = u"missing"_s;
    return row;
}

/// What is no field of the file: it keeps its form, and is checked by the office. Representatives
/// by name alone are a field.
QJsonObject takeRecords(QJsonObject& members)
{
    QJsonObject records;
    for (const QString& name :
        {u"consents"_s, u"tax"_s, u"appropriateness"_s, u"owners"_s, u"representatives"_s}) {
        const QJsonValue value = members.value(name);
        if (value.isObject() || (value.isArray() && value[0].isObject()))
            records.insert(name, members.take(name));
    }
    return records;
}

Result<std::vector<ApplicationRow>> fromJson(
    const QByteArray& bytes, const ApplicationMapping& mapping)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull())
        return notReadable(u"not_json"_s);
    if (!document.isArray())
        return notReadable(u"not_a_list"_s);
    std::vector<ApplicationRow> rows;
    for (const QJsonValue& value : document.array()) {
        QJsonObject members = value.toObject();
        const QJsonObject records = takeRecords(members);
        const QJsonObject fields = members.take(u"fields"_s).toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            members.insert(field.key(), field.value());
        rows.push_back(rowOf(std::ssize(rows) + 1, mapped(members, mapping)));
        rows.back().records = records;
    }
    return rows;
}

Result<std::vector<ApplicationRow>> fromCsv(
    const QByteArray& bytes, const ApplicationMapping& mapping)
{
    const Result<clients::CsvDocument> document = clients::readCsv(bytes);
    if (!document)
        return failure(document.error());
    std::vector<ApplicationRow> rows;
    for (const clients::CsvRow& line : document->rows) {
        QJsonObject members;
        const qsizetype known = std::min(document->header.size(), line.fields.size());
        for (qsizetype i = 0; i < known; ++i)
            members.insert(document->header.at(i), line.fields.at(i));
        rows.push_back(rowOf(line.line, mapped(members, mapping)));
        if (line.fields.size() > document->header.size())
            rows.back().fault = u"too_many_columns"_s;
    }
    return rows;
}

void addRow(ImportOutcome& outcome, const ApplicationRow& row, const QString& result,
    const QString& code = {}, const QString& field = {})
{
    outcome.created += result == u"created" ? 1 : 0;
    outcome.unchanged += result == u"unchanged" ? 1 : 0;
    outcome.refused += result == u"refused" ? 1 : 0;
    outcome.rows.push_back({row.line, row.ref, result, code, field});
}

Result<office::Outcome> enter(
    office::Connection& connection, const ApplicationRow& row, const ImportChoices& choices)
{
    const QUuid key = QUuid::createUuidV5(importNamespace, choices.source + u'/' + row.ref);
    return connection.command({u"desk.import_application"_s,
        {{u"p_key"_s, office::uuidText(key)}, {u"p_source"_s, choices.source},
            {u"p_ref"_s, row.ref}, {u"p_kind"_s, row.kind},
            {u"p_fields"_s, office::jsonText(row.fields)}, {u"p_level"_s, row.level},
            {u"p_jurisdiction"_s, row.jurisdiction},
            {u"p_records"_s, office::jsonText(row.records)}}});
}

/// A refusal of this one row, as against a failure of everything.
bool isOfTheRow(const Error& error)
{
    return error.code == ErrorCode::BadInput || error.code == ErrorCode::KeyReused
        || error.code == ErrorCode::WrongState || error.code == ErrorCode::CheckFailed
        || error.code == ErrorCode::Stale;
}

Result<void> enterRow(office::Connection& connection, const ApplicationRow& row,
    const ImportChoices& choices, bool isInTransaction, ImportOutcome& outcome)
{
    if (!row.fault.isEmpty()) {
        addRow(outcome, row, u"refused"_s, row.fault, u"ref"_s);
        return {};
    }
    if (isInTransaction) {
        if (const auto saved = connection.execute(u"savepoint row"_s); !saved)
            return failure(saved.error());
    }
    const Result<office::Outcome> done = enter(connection, row, choices);
    if (done) {
        addRow(outcome, row, done->replayed ? u"unchanged"_s : u"created"_s);
        return {};
    }
    if (!isOfTheRow(done.error()))
        return failure(done.error());
    const QJsonObject& args = done.error().args;
    addRow(outcome, row, u"refused"_s,
        args.contains(u"why"_s) ? args.value(u"why"_s).toString() : errorName(done.error().code),
        args.value(u"field"_s).toString());
    if (isInTransaction) {
        if (const auto back = connection.execute(u"rollback to savepoint row"_s); !back)
            return failure(back.error());
    }
    return {};
}

} // namespace

Result<ApplicationMapping> ApplicationMapping::fromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return notReadable(u"not_json"_s);
    const QJsonObject object = document.object();
    for (const QString& name : object.keys()) {
        if (!QStringList{u"columns"_s, u"values"_s, u"defaults"_s}.contains(name))
            return notReadable(u"unknown_member"_s, name);
    }
    return ApplicationMapping{object.value(u"columns"_s).toObject(),
        object.value(u"values"_s).toObject(), object.value(u"defaults"_s).toObject()};
}

Result<std::vector<ApplicationRow>> readApplications(
    const QByteArray& bytes, bool isJson, const ApplicationMapping& mapping)
{
    Result<std::vector<ApplicationRow>> rows =
        isJson ? fromJson(bytes, mapping) : fromCsv(bytes, mapping);
    if (!rows)
        return rows;
    QSet<QString> seen;
    for (ApplicationRow& row : *rows) {
        if (row.fault.isEmpty() && seen.contains(row.ref))
            row.fault = u"ref_twice"_s;
        seen.insert(row.ref);
    }
    return rows;
}

Result<ImportOutcome> importApplications(office::Connection& connection,
    const std::vector<ApplicationRow>& rows, const ImportChoices& choices)
{
    const bool isWhole = choices.dryRun || !choices.partial;
    if (isWhole && rows.size() > mostApplications)
        return notReadable(u"too_many_rows"_s);
    std::optional<office::Transaction> transaction;
    if (isWhole) {
        auto begun = office::Transaction::begin(connection);
        if (!begun)
            return failure(begun.error());
        transaction.emplace(std::move(*begun));
    }
    ImportOutcome outcome;
    for (const ApplicationRow& row : rows) {
        if (const Result<void> done = enterRow(connection, row, choices, isWhole, outcome); !done)
            return failure(done.error());
    }
    outcome.applied = !choices.dryRun && (choices.partial || outcome.refused == 0);
    if (transaction && outcome.applied) {
        if (const Result<void> done = transaction->commit(); !done)
            return failure(done.error());
    }
    return outcome;
}

} // namespace purser::tool
