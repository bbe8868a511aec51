#include "tests/e2e/teller/tellerjournal.h"

#include <QJsonDocument>
#include <algorithm>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

QJsonObject toJson(const office::Call& call)
{
    QJsonArray arguments;
    for (const office::Argument& argument : call.arguments)
        arguments.append(QJsonArray{argument.name, QJsonValue::fromVariant(argument.value)});
    return {{u"function"_s, call.function}, {u"arguments"_s, arguments}};
}

office::Call callFrom(const QJsonObject& json)
{
    office::Call call{json.value(u"function"_s).toString(), {}};
    const QJsonArray arguments = json.value(u"arguments"_s).toArray();
    for (const QJsonValue& argument : arguments) {
        const QJsonValue value = argument[1];
        call.arguments.append({argument[0].toString(),
            value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString())});
    }
    return call;
}

QJsonObject toJson(const office::Outcome& outcome)
{
    return {{u"id"_s, outcome.id}, {u"version"_s, outcome.version}, {u"state"_s, outcome.state},
        {u"detail"_s, outcome.detail}, {u"chain"_s, outcome.receiptChain},
        {u"seq"_s, outcome.receiptSeq}, {u"hash"_s, outcome.receiptHash}};
}

office::Outcome outcomeFrom(const QJsonObject& json)
{
    office::Outcome outcome;
    outcome.id = json.value(u"id"_s).toInteger();
    outcome.version = json.value(u"version"_s).toInt();
    outcome.state = json.value(u"state"_s).toString();
    outcome.detail = json.value(u"detail"_s).toObject();
    outcome.receiptChain = json.value(u"chain"_s).toString();
    outcome.receiptSeq = json.value(u"seq"_s).toInteger();
    outcome.receiptHash = json.value(u"hash"_s).toString();
    return outcome;
}

} // namespace

TellerJournal::TellerJournal(const QString& path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadWrite))
        throw std::runtime_error("no journal: " + path.toStdString());
    const QByteArray text = m_file.readAll();
    const qsizetype end = text.lastIndexOf('\n') + 1;
    m_file.resize(end);
    m_file.seek(end);
    for (const QByteArray& line : text.left(end).split('\n')) {
        if (!line.isEmpty())
            take(QJsonDocument::fromJson(line).object());
    }
}

void TellerJournal::take(const QJsonObject& line)
{
    if (line.contains(u"call"_s)) {
        TellerEntry entry;
        entry.withdrawal = line.value(u"withdrawal"_s).toInteger();
        entry.step = line.value(u"step"_s).toString();
        entry.login = line.value(u"login"_s).toString();
        entry.call = callFrom(line.value(u"call"_s).toObject());
        m_entries.push_back(std::move(entry));
        return;
    }
    TellerEntry& entry = entryOf(line.value(u"key"_s).toString());
    if (line.contains(u"outcome"_s))
        entry.outcome = outcomeFrom(line.value(u"outcome"_s).toObject());
    else
        entry.refusal = line.value(u"refusal"_s).toString();
}

void TellerJournal::append(const QJsonObject& line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(text) != text.size() || !m_file.flush() || ::fdatasync(m_file.handle()) != 0)
        throw std::runtime_error("the journal cannot be written");
    take(line);
}

TellerEntry& TellerJournal::entryOf(const QString& key)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
        [&key](const TellerEntry& candidate) { return candidate.key() == key; });
    if (entry == m_entries.end())
        throw std::runtime_error("a journal with an answer to nothing");
    return *entry;
}

const TellerEntry* TellerJournal::find(qint64 withdrawal, const QString& step) const
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const TellerEntry& candidate) {
            return candidate.withdrawal == withdrawal && candidate.step == step;
        });
    return entry == m_entries.end() ? nullptr : &*entry;
}

void TellerJournal::intend(const TellerEntry& entry)
{
    append({{u"withdrawal"_s, entry.withdrawal}, {u"step"_s, entry.step},
        {u"login"_s, entry.login}, {u"call"_s, toJson(entry.call)}});
}

void TellerJournal::conclude(const QString& key, const office::Outcome& outcome)
{
    append({{u"key"_s, key}, {u"outcome"_s, toJson(outcome)}});
}

void TellerJournal::refuse(const QString& key, const QString& error)
{
    append({{u"key"_s, key}, {u"refusal"_s, error}});
}

} // namespace purser::tests
