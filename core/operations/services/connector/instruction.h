#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/office/table.h"
#include "core/trading/mt5/deal.h"
#include "core/trading/mt5/tick.h"

#include <QJsonObject>
#include <QString>
#include <chrono>

namespace purser::operations {

/// One thing that a trading server or gateway is to do, as claimed from the office's outbox, or
/// whose outcome is to be looked up.
struct Instruction {
    enum class Kind { TradingBalance, Payout };

    qint64 lease = 0; ///< the number of the lease it was claimed under
    InstructionId id;
    Kind kind = Kind::TradingBalance;
    QString server; ///< name of the trading server
    trading::mt5::Login login;
    QString provider; ///< of the payout
    Money amount;     ///< positive
    bool isDebit = true;
    QString tag;
    QString comment;
    int attempts = 0; ///< how often it was sent before
    QString paymentReference;
    QString client;          ///< our code of the client ("C-10482"); never a name
    QJsonObject destination; ///< of the payout: personal data, for the gateway only
    /// The gateway's id of the deposit that a payout gives back; empty: it goes to the destination.
    QString refundOf = {};
    bool isRefund() const { return !refundOf.isEmpty(); }
    bool checkMargin = true;
    trading::mt5::Deal::Action operation = trading::mt5::Deal::Balance; ///< of TradingBalance
    trading::mt5::ServerInstant sentAt;                                 ///< look-ups only
    std::int64_t firstUnknownUs = 0; ///< look-ups only: since when, microseconds since 1970 UTC
};

/// Internal when the office gives something that cannot be.
Result<Instruction> parseInstruction(const office::RowView& row, qint64 lease);

/// A trading account whose live figures a desk is looking at.
struct WantedFigures {
    TradingAccountId account;
    QString server;
    trading::mt5::Login login;
    Currency currency;
};

/// A symbol whose price the office wants.
struct WantedRate {
    QString server;
    QString symbol;
    std::chrono::seconds every{0}; ///< how often
};

WantedFigures parseWantedFigures(const office::RowView& row);

/// A payout that the gateway has accepted and not settled yet.
struct PendingPayout {
    qint64 lease = 0;
    InstructionId id;
    QString provider;
    QString providerReference;
    QString paymentReference; ///< "W-48213"
    Money amount;             ///< what was asked for
    bool isRefund = false;    ///< gives a deposit back
};

PendingPayout parsePendingPayout(const office::RowView& row, qint64 lease);

} // namespace purser::operations
