#include "app/office/clientimport.h"

#include "core/office/call.h"
#include "core/office/transaction.h"

#include <QJsonArray>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsPerCall = 1000;

/// The rows that the office is asked about; the others were refused here.
std::vector<const clients::ImportRow*> goodRows(
    const clients::ImportPlan& plan, ImportOutcome& outcome)
{
    std::vector<const clients::ImportRow*> good;
    for (const clients::ImportRow& row : plan.rows) {
        if (row.fault.isEmpty()) {
            good.push_back(&row);
            continue;
        }
        ++outcome.refused;
        outcome.rows.push_back(
            {row.line, row.fields.value(u"ref").toString(), u"refused"_s, row.fault, u"row"_s});
    }
    return good;
}

void addAnswer(
    const QJsonObject& answer, const clients::ImportRow* const* sent, ImportOutcome& outcome)
{
    outcome.created += answer.value(u"created").toInteger();
    outcome.updated += answer.value(u"updated").toInteger();
    outcome.unchanged += answer.value(u"unchanged").toInteger();
    outcome.refused += answer.value(u"refused").toInteger();
    for (const QJsonValue& value : answer.value(u"rows").toArray()) {
        const QJsonObject row = value.toObject();
        const qsizetype position = row.value(u"row").toInteger() - 1;
        outcome.rows.push_back(
            {sent[position]->line, row.value(u"ref").toString(), row.value(u"result").toString(),
                row.value(u"code").toString(), row.value(u"field").toString()});
    }
}

Result<void> sendRows(office::Connection& connection,
    const std::vector<const clients::ImportRow*>& rows, const ImportChoices& choices,
    ImportOutcome& outcome)
{
    for (size_t begin = 0; begin < rows.size(); begin += rowsPerCall) {
        const size_t end = std::min(rows.size(), begin + rowsPerCall);
        QJsonArray bite;
        for (size_t i = begin; i < end; ++i)
            bite.append(rows[i]->fields);
        // A dry run of the whole file tells of every refusal, also when the file is all or nothing.
        const auto answer = connection.callJson({u"desk.import_clients"_s,
            {{u"p_key"_s, office::newCommandKey()}, {u"p_source"_s, choices.source},
                {u"p_rows"_s, office::jsonText(bite)}, {u"p_dry_run"_s, choices.dryRun},
                {u"p_partial"_s, choices.partial}}});
        if (!answer)
            return failure(answer.error());
        addAnswer(*answer, rows.data() + begin, outcome);
    }
    return {};
}

} // namespace

QJsonObject ImportedRow::toJson() const
{
    QJsonObject object{{u"line"_s, line}, {u"ref"_s, ref}, {u"result"_s, result}};
    if (!code.isEmpty())
        object.insert(u"code"_s, code);
    if (!field.isEmpty())
        object.insert(u"field"_s, field);
    return object;
}

QJsonObject ImportOutcome::toJson() const
{
    QJsonArray list;
    for (const ImportedRow& row : rows)
        list.append(row.toJson());
    return {{u"created"_s, created}, {u"updated"_s, updated}, {u"unchanged"_s, unchanged},
        {u"refused"_s, refused}, {u"applied"_s, applied}, {u"rows"_s, list}};
}

Result<ImportOutcome> importClients(
    office::Connection& connection, const clients::ImportPlan& plan, const ImportChoices& choices)
{
    ImportOutcome outcome;
    const std::vector<const clients::ImportRow*> rows = goodRows(plan, outcome);
    auto transaction = office::Transaction::begin(connection);
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> sent = sendRows(connection, rows, choices, outcome); !sent)
        return failure(sent.error());
    outcome.applied = !choices.dryRun && (choices.partial || outcome.refused == 0);
    if (outcome.applied) {
        if (const Result<void> done = transaction->commit(); !done)
            return failure(done.error());
    }
    std::sort(outcome.rows.begin(), outcome.rows.end(),
        [](const ImportedRow& a, const ImportedRow& b) { return a.line < b.line; });
    return outcome;
}

} // namespace purser::tool
