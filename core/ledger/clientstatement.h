#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>
#include <vector>

namespace purser::ledger {

using StatementId = Id<struct StatementTag>;

/// The rate of a conversion as the client got it: one `from` is that many `to`.
struct StatementRate {
    QString from;
    QString to;
    Rate rate;
};

/// One movement of an account.
struct StatementMovement {
    QDateTime booked;
    QString kind; ///< of the journal
    QString reference;
    JournalId journal;
    Money amount; ///< positive: in
    Money balanceAfter;
    std::optional<Money> fee; ///< inside the amount; negative when it was given back
    std::optional<StatementRate> rate;
};

/// Opening + in − out = closing, which the office has checked.
struct StatementSum {
    Money opening;
    Money in;
    Money out;
    Money closing;
};

/// One account with its movements, oldest first.
struct StatementAccount {
    LedgerAccountId account;
    QString role;       ///< the office's word ("client_trading")
    QString clientCode; ///< of the file it belongs to
    QString server;
    qint64 login = 0;
    StatementSum sum;
    std::vector<StatementMovement> movements;
};

/// A statement of a client, as `desk.client_statement` gives it.
struct ClientStatement {
    StatementId id;
    QString code; ///< "S-1042", the number of the document
    int version = 0;
    QString language; ///< "de"
    QDate from;
    QDate until;
    QString timeZone; ///< whose days and times they are
    QDateTime issued;
    QString issuedBy;
    QString office;
    QString clientCode;
    QString clientName;
    std::vector<StatementAccount> accounts;
    std::vector<StatementSum> totals; ///< one a currency; bonus is no money and not in them
};

Result<ClientStatement> clientStatementFromJson(const QJsonObject& statement);

} // namespace purser::ledger
