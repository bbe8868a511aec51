#pragma once

#include "tests/core/payments/model/modelledger.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace purser::tests {

struct ModelInstruction {
    QString what; ///< mt or payout
    QString account;
    QString direction;
    qint64 amount = 0;
    QString currency;
    QString state = QStringLiteral("planned");
    int attempts = 0;
    int looks = 0;
    bool wasRefused = false;
    qint64 turn = 0; ///< those planned are claimed in this order
    QString said;    ///< the outcome one person has said
    QString saidBy;

    bool inFlight() const
    {
        return state == QLatin1String("claimed") || state == QLatin1String("sending") || isOpen();
    }
    bool isOpen() const
    {
        return state == QLatin1String("unknown") || state == QLatin1String("parked");
    }
};

struct ModelPayment {
    int number = 0;
    qint64 id = 0; ///< of the office, for the shards of house accounts
    QString kind;
    QString client;
    QString account;
    QString to;
    QString currency;
    QString toCurrency; ///< of what arrives, where it is another
    QString direction;
    QString destination;
    qint64 amount = 0;
    qint64 fee = 0;
    qint64 settled = -1;
    qint64 counter = -1;
    int corrects = 0;
    bool isInternal = true; ///< moves between accounts of the office
    QString state = QStringLiteral("awaiting_approval");
    QString flag;
    int revision = 1;
    qint64 reference = 0;
    qint64 band = 0;
    QStringList roles;
    QMap<int, QString> approved; ///< step, from 0 → who
    QSet<QString> makers;
    QSet<QString> approvers; ///< of any revision
    QString heldOn;
    qint64 held = 0;
    bool quoteGood = false;
    bool quoteTaken = false;
    QString receipt;
    QString rejectedBy;
    Legs journal; ///< what a correction or compensation turns round
    bool isReversed = false;
    bool wentBack = false; ///< the gateway says more than can be booked
    std::vector<ModelInstruction> instructions;

    bool isOneOf(std::initializer_list<const char*> states) const
    {
        for (const char* s : states) {
            if (state == QLatin1String(s))
                return true;
        }
        return false;
    }
    bool isBusinessOpen() const
    {
        return isOneOf({"awaiting_approval", "waiting_info", "approved", "executing",
            "compensating", "announced", "pending", "confirmed", "credited", "returning"});
    }
    ModelInstruction* last() { return instructions.empty() ? nullptr : &instructions.back(); }
    const ModelInstruction* last() const
    {
        return instructions.empty() ? nullptr : &instructions.back();
    }
    const ModelInstruction* payout() const
    {
        const ModelInstruction* found = nullptr;
        for (const ModelInstruction& one : instructions) {
            if (one.what == QLatin1String("payout"))
                found = &one;
        }
        return found;
    }
    qint64 net() const { return (settled >= 0 ? settled : amount) - fee; }
};

struct ModelReceipt {
    qint64 id = 0;
    int payment = 0;
    qint64 amount = 0;
    QString currency;
    QString state = QStringLiteral("unallocated");
};

struct ModelDispute {
    int payment = 0;
    qint64 amount = 0;
    QString state = QStringLiteral("open");
};

/// What a client owes, under the name of the dispute or finding it is of.
struct ModelDebt {
    int payment = 0;
    qint64 amount = 0;
    qint64 paid = 0;
    QString state = QStringLiteral("open");
    bool isOfDispute = false;
    qint64 proposed = 0;
    QString writeOffBy{};
};

struct ModelFinding {
    qint64 amount = 0;
    QString state = QStringLiteral("open");
    QString outcome;
    QString proposedBy;
};

} // namespace purser::tests
