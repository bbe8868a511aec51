#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace purser::ledger {

/// One account of the ledger with its balance, as `desk.ledger_accounts` gives it. A positive
/// balance is a credit: what the office owes; money at the bank is a negative one.
struct LedgerAccountRow {
    LedgerAccountId id;
    QString role;     ///< the office's word ("client_trading")
    QString provider; ///< of accounts at a gateway or bank
    QString server;   ///< of what lies on a trading account
    qint64 login = 0; ///< of what lies on a trading account
    int shard = 0;    ///< hot house accounts are spread over several
    bool isClientMoney = false;
    Money posted;
    Money pendingOut; ///< held
    qint64 version = 0;
};

Result<LedgerAccountRow> ledgerAccountFromJson(const QJsonObject& row);

/// One posting of an account, as `desk.ledger_statement` gives it, newest first.
struct PostingRow {
    JournalId journal;
    int seq = 0;
    QString kind;      ///< of the journal
    QString reference; ///< of the business: "D-1042"
    QDateTime at;      ///< when it happened
    QDate bookedOn;    ///< the day it counts
    QDateTime booked;
    QString actor;
    Money amount; ///< positive: credit
    Money balanceAfter;
    JournalId reverses; ///< invalid unless the journal reverses another
    QJsonObject cursor;
};

Result<PostingRow> postingFromJson(const QJsonObject& row);

} // namespace purser::ledger

Q_DECLARE_METATYPE(purser::ledger::LedgerAccountRow)
Q_DECLARE_METATYPE(purser::ledger::PostingRow)
