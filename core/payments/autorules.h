#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/payments/paymentids.h"
#include "core/payments/paymentwords.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <vector>

namespace purser::payments {

/// Whose payments a rule of automatic approval may take, what must have gone before, and how much
/// of a day it has. An empty list of what it is for stands for all.
struct AutoRuleTerms {
    QStringList groups;     ///< masks of groups on the trading server
    QStringList entities;   ///< codes of legal entities
    QStringList categories; ///< retail, professional, eligible_counterparty
    QStringList countries;
    QStringList excludedCountries; ///< also of the bank account that is paid
    QStringList excludedMethods;
    QStringList excludedTags;
    bool passesReview = false; ///< of clients under review
    int leastDestinationDays = 0;
    int leastMonths = 0;          ///< as a client
    int leastSettled = 0;         ///< earlier payments of the kind
    qint64 leastSettledMinor = 0; ///< their sum, of the reference currency
    int leastSameWay = 0;         ///< of those to the same destination
    int cleanMonths = 0;          ///< without a return or a dispute
    /// Of the rule on a day, all versions together; 0 in versions from before there was a limit.
    int mostCount = 0;
    qint64 mostSumMinor = 0;
    int mostClientCount = 0; ///< of one client on a day

    void addTo(QJsonObject& payload) const;
};

Result<AutoRuleTerms> autoRuleTermsFromJson(const QJsonObject& object);

/// A version of a rule of automatic approval.
struct AutoRuleRow {
    AutoRuleId id;
    QString name;
    int version = 0;
    Listed<PaymentKind> kind;
    qint64 mostMinor = 0; ///< of the reference currency
    qint64 mostDayMinor = 0;
    int mostRisk = 0;
    QStringList looksAllowed;
    AutoRuleTerms terms;
    QString mode; ///< shadow, live, off
    bool isDeciding = false;
    bool needsConfirmation = false; ///< live, and the server was started anew since
    int shadowHits = 0;
    int liveHits = 0;
    int peopleRefused = 0; ///< of what it would have approved in shadow
    int usedCount = 0;     ///< approved today by all versions
    qint64 usedMinor = 0;
    int monthCount = 0; ///< approved by this version in the last 30 days
    qint64 monthMinor = 0;
    QDateTime made;

    /// The payload of the change that publishes it, in a mode.
    QJsonObject payload(const QString& mode) const;
};

Result<AutoRuleRow> autoRuleRowFromJson(const QJsonObject& row);

/// The rule that a change `policy.auto_rule` proposes.
Result<AutoRuleRow> proposedAutoRuleFromJson(const QJsonObject& payload);

/// What the lists of a rule may name, as the office has them.
struct AutoRuleChoices {
    QStringList entities;
    QStringList methods;
    QStringList tags;
};

Result<AutoRuleChoices> autoRuleChoicesFromJson(const QJsonObject& object);

/// What a rule would have decided of the last payments that people decided.
struct Backtest {
    /// What a condition held back.
    struct Held {
        QString code;
        int held = 0;
        int alone = 0; ///< of those, held back by nothing else
    };
    /// What people refused and the rule would have approved.
    struct Refused {
        PaymentId id;
        QString reference;
        Money amount;
        QString decision; ///< reject or return
        QString reason;
        QString by;
        QDateTime at;
    };
    int days = 0;
    int decided = 0; ///< at most `most`, the newest
    int most = 0;
    int byRule = 0;
    int agreed = 0;
    int peopleRefused = 0;
    int cameBack = 0;
    int liveApproved = 0; ///< what the rule itself approved in that time
    int liveWaits = 0;    ///< of those, what this version would have left to people
    qint64 liveWaitsMinor = 0;
    std::vector<Held> held;       ///< most first
    std::vector<Refused> refused; ///< by name, of those the reader may see; twenty at most
};

Result<Backtest> backtestFromJson(const QJsonObject& object);

} // namespace purser::payments

Q_DECLARE_METATYPE(purser::payments::AutoRuleRow)
