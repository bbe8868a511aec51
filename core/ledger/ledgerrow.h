#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <vector>

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

/// Days of the office's time zone, both counted; an invalid one leaves that side open.
struct Days {
    QDate from;
    QDate until;
};

/// What an account stood at and what went in and out, as `desk.ledger_period` gives it; the office
/// has added it up: opening + in − out = closing.
struct LedgerPeriod {
    LedgerAccountId account;
    QString timeZone; ///< whose days they are
    qint64 postings = 0;
    Money opening;
    Money turnedIn;
    Money turnedOut;
    Money closing;
};

Result<LedgerPeriod> ledgerPeriodFromJson(const QJsonObject& period);

/// One leg of an entry. Of a client whom the reader may not see there is only role and amount.
struct EntryLeg {
    int seq = 0;
    QString role;
    QString provider;
    int shard = 0;
    Money amount;
    bool isHidden = false;
    LedgerAccountId account;
    ClientId client; ///< invalid: an account of the house
    QString clientCode;
    QString clientName;
    QString server;
    qint64 login = 0;
    Money balanceAfter;
};

/// A journal whole, as `desk.ledger_entry` gives it: all its legs and what caused it.
struct LedgerEntry {
    JournalId journal;
    QString kind;
    QString reference;
    QDateTime at;
    QDate bookedOn;
    QDateTime booked;
    QString actor;
    QString station;
    QString command; ///< empty: no command of a person
    PaymentId payment;
    QString paymentReference;
    JournalId reverses;
    JournalId reversedBy;
    std::vector<EntryLeg> legs;
};

Result<LedgerEntry> ledgerEntryFromJson(const QJsonObject& entry);

} // namespace purser::ledger

Q_DECLARE_METATYPE(purser::ledger::LedgerAccountRow)
Q_DECLARE_METATYPE(purser::ledger::PostingRow)
Q_DECLARE_METATYPE(purser::ledger::EntryLeg)
