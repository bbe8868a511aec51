#pragma once

#include "app/simulator/faults/faultplan.h"
#include "app/simulator/mt5/manageraccess.h"
#include "app/simulator/mt5/parameters.h"
#include "app/simulator/mt5/recordfields.h"
#include "app/simulator/mt5/retcode.h"
#include "app/simulator/mt5/session.h"
#include "app/simulator/mt5/tradingdesk.h"

#include <QHash>
#include <functional>
#include <optional>

namespace purser::simulator {

/// Everything a command may look at or change.
struct CommandContext {
    const Parameters& parameters;
    const FaultPlan& plan;
    const WireStyle& style;
    const ManagerAccess& manager;
    const ServerClock& clock;
    const Market& market;
    TradeBook& book;
    TradingDesk& desk;

    /// The account when it exists and its group is visible to the manager.
    const Account* visible(qint64 login) const;
    /// The same by the parameter `login`.
    const Account* account() const;
};

/// What a command answers.
struct CommandResult {
    int code = 0;
    QList<std::pair<QString, WireValue>> besides; ///< beside retcode, before the answer
    std::optional<WireValue> answer;

    CommandResult(Retcode retcode) : code(static_cast<int>(retcode)) {}
    CommandResult(WireValue value) : answer(std::move(value)) {}
    static CommandResult total(qsizetype count);
};

using Command = std::function<CommandResult(CommandContext&)>;
/// By the path behind /api/, such as "user/get".
using CommandTable = QHash<QString, Command>;

void addServerCommands(CommandTable& table);
void addGroupCommands(CommandTable& table);
void addSymbolCommands(CommandTable& table);
void addUserReadCommands(CommandTable& table);
void addUserWriteCommands(CommandTable& table);
void addUserArchiveCommands(CommandTable& table);
void addDealCommands(CommandTable& table);
void addOrderCommands(CommandTable& table);
void addPositionCommands(CommandTable& table);
void addTradeCommands(CommandTable& table);
void addDailyCommands(CommandTable& table);

/// Records with the members the field tables do not have.
WireValue renderAccount(const Account& account, const WireStyle& style);
WireValue renderDeal(const Deal& deal, const WireStyle& style);
WireValue renderOrder(const Order& order, const WireStyle& style);
WireValue renderPosition(const Position& position, const WireStyle& style);

} // namespace purser::simulator
