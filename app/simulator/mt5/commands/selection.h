#pragma once

#include "app/simulator/mt5/command.h"

#include <QSet>

namespace purser::simulator {

/// The accounts a command with `login=1,2` or `group=masks` is about, rising by login; only visible
/// ones. Nothing when both or neither are given.
std::optional<QList<qint64>> selectedLogins(const CommandContext& context);

/// The period of `from` and `to`, in server seconds, both ends within.
struct Period {
    qint64 from = 0;
    qint64 to = 0;
    bool holds(qint64 ms) const { return ms / 1000 >= from && ms / 1000 <= to; }
    static std::optional<Period> of(const Parameters& parameters);
};

/// One page of keys by `offset` and `total` (at most 100), with the faults that disturb pages.
/// Nothing when the parameters are missing.
std::optional<QList<qint64>> page(const CommandContext& context, const QList<qint64>& keys);

/// Answers with the records of a ticket list, or of the selected accounts: the shape all get_batch
/// commands share. `accept` decides on period and symbol.
template <typename Record, typename Render>
CommandResult batch(CommandContext& context, const RecordStore<Record>& store,
    const std::function<bool(const Record&)>& accept, Render render)
{
    const bool byTicket = context.parameters.has(QStringLiteral("ticket"));
    QList<qint64> tickets;
    if (byTicket) {
        if (context.parameters.has(QStringLiteral("login"))
            || context.parameters.has(QStringLiteral("group")))
            return Retcode::Parameters;
        tickets = context.parameters.integers(QStringLiteral("ticket"));
    } else {
        const std::optional<QList<qint64>> logins = selectedLogins(context);
        if (!logins)
            return Retcode::Parameters;
        for (const qint64 login : *logins)
            tickets += store.keysOf(login);
    }
    WireValue rows = WireValue::array();
    for (const qint64 ticket : std::as_const(tickets)) {
        const Record* record = store.find(ticket);
        if (record && context.visible(record->login) && (byTicket || accept(*record)))
            rows.append(render(*record));
    }
    return rows;
}

/// True when the record's symbol is asked for by `symbol=a,b`, or nothing is.
template <typename Record>
bool wantsSymbol(const QSet<QString>& symbols, const Record& record)
{
    return symbols.isEmpty() || symbols.contains(record.symbol);
}

} // namespace purser::simulator
