#pragma once

#include "app/simulator/mt5/quantity.h"

#include <QString>

namespace purser::simulator {

/// One user record of the trade server. Times are server seconds.
struct Account {
    qint64 login = 0;
    int currencyDigits = 2; ///< of its group, copied for printing
    QString group;
    qint64 rights = 0x163;
    qint64 registration = 0;
    qint64 lastAccess = 0;
    qint64 lastPasswordChange = 0;
    QString lastIp;
    QString messengerId;
    QString name;
    QString firstName;
    QString lastName;
    QString middleName;
    QString company;
    QString bankAccount;
    QString country;
    qint64 language = 0;
    QString city;
    QString state;
    QString zipCode;
    QString address;
    QString phone;
    QString email;
    QString identity;
    QString status;
    QString comment;
    qint64 color = 4'278'190'080; ///< the vendor's "none"
    QString phonePassword;
    qint64 leverage = 100;
    qint64 agent = 0;
    qint64 clientId = 0;
    Minor balance;
    Minor credit;
    Minor balancePreviousDay;
    Minor balancePreviousMonth;
    QString tradeAccounts;
    QString leadSource;
    QString leadCampaign;
    qint64 limitOrders = 0;
    qint64 limitPositions = 0;
    QString applicationData; ///< ApiData as a JSON array of its cells; empty when there are none

    QString mainPassword; ///< SHA-256 in hex; never sent
    QString investorPassword;
    QString apiPassword;

    qint64 key() const { return login; }
};

/// Bits of `Account::rights` that this simulator looks at.
namespace AccountRights {
inline constexpr qint64 enabled = 0x1;
inline constexpr qint64 tradingDisabled = 0x4; ///< inverted: set means no trading
} // namespace AccountRights

} // namespace purser::simulator
