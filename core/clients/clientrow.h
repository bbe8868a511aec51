#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clients/clientwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace purser::clients {

/// One line of the client list, as `desk.list_clients` gives it.
struct ClientRow {
    ClientId id;
    QString code; ///< "C-10482"
    QString name;
    Listed<ClientKind> kind;
    QString country; ///< ISO 3166 code; null when unknown
    Listed<KycState> kycState;
    int kycLevel = 0;
    int risk = 0; ///< 0…100
    Listed<RiskBand> riskBand;
    Listed<ClientStatus> status;
    QString partner; ///< null when the client came by himself
    int accounts = 0;
    int openItems = 0;
    QDateTime created;
    int version = 0;
    QJsonObject cursor;
    QString brand; ///< null when none
    QString desk;  ///< null when none
    QString team;  ///< null when none
};

Result<ClientRow> clientRowFromJson(const QJsonObject& row);

/// What the list shows. Empty members do not restrict.
struct ClientFilter {
    QString text; ///< part of a name or e-mail, a code or a login
    QString kycState;
    QString risk; ///< band
    QString country;
    QString status;
    PartnerId partner;

    QJsonObject toJson() const;
    friend bool operator==(const ClientFilter&, const ClientFilter&) = default;
};

/// One answer of the search over clients, accounts and payments.
struct Found {
    Listed<FoundKind> kind;
    qint64 id = 0; ///< of a ClientId, TradingAccountId or PaymentId, by kind
    QString title;
    QString subtitle;
    QString code;
};

Result<Found> foundFromJson(const QJsonObject& row);

} // namespace purser::clients

Q_DECLARE_METATYPE(purser::clients::ClientRow)
