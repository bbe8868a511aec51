#pragma once

#include "core/base/money.h"
#include "core/payments/gateways/operation.h"

#include <QJsonObject>
#include <QString>

namespace purser::payments::gateways {

/// A page at the gateway on which the client pays in, or, at gateways whose payouts begin there,
/// asks for money.
struct SessionRequest {
    Operation operation = Operation::Deposit;
    QString reference; ///< ours, new for each attempt; what the gateway is asked by later
    Money amount;      ///< positive
    QString client;    ///< our number of the client; never a name or an address
    QString method;    ///< the gateway's word for the way of payment; empty: the client chooses
};

/// Money to be sent out.
struct PayoutRequest {
    QString reference;
    Money amount; ///< positive
    QString
        clientRequest; ///< the gateway's id of what the client asked for there, where it has one
    QString method;    ///< the gateway's word for the way of payment
    QJsonObject destination; ///< personal data, for the gateway only
    QString key =
        {}; ///< our mark of the instruction, for gateways that keep keys against repetition
};

/// A proposed payout, as it was looked at when it was approved.
struct PayoutApproval {
    QString reference;
    QString providerId;
    int revision = -1; ///< raised by the gateway when amount or destination change
};

/// A deposit to be given back, whole or in part.
struct RefundRequest {
    QString reference; ///< of the refund, not of the deposit
    QString deposit;   ///< the gateway's id of the deposit
    Money amount;      ///< positive
    QString client;
    QString method;
    QString note; ///< shown to the client by some gateways
};

/// What a question is about: our reference, and the gateway's id where we have it.
struct Subject {
    Operation operation = Operation::Deposit;
    QString reference;
    QString providerId;
};

/// References are ours: 1..35 characters out of A-Z a-z 0-9 and "-", which every gateway and every
/// bank file can carry.
bool isReference(const QString& reference);
/// 1..64 printable ASCII characters: fit for an id of a gateway's, and what the office keeps of
/// one.
bool isProviderId(const QString& id);

} // namespace purser::payments::gateways
