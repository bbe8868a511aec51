#pragma once

#include "core/base/result.h"
#include "core/payments/paymentwords.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <vector>

namespace purser::payments {

/// What is asked while a payment is held for information, beside the reason and the words: of whom
/// and until when.
struct AskedOf {
    Addressee whom = Addressee::Client;
    QString to;          ///< the role or the login; empty for a client or partner manager
    QDate due;           ///< end of that business day; invalid: the day of policy
    bool letter = false; ///< write to the client as well
};

/// The open question of a payment, as its sheet has it.
struct SheetQuestion {
    Listed<Addressee> whom;
    QString role;        ///< that is asked; else null
    QString name;        ///< of the colleague who is asked; else null
    bool isMine = false; ///< the reader is asked
    QString reason;
    QString text; ///< for colleagues; may be null
    QString by;
    bool askedByMe = false;
    QDateTime asked;
    QDateTime due;
    bool late = false;
};

Result<SheetQuestion> sheetQuestionFromJson(const QJsonObject& object);

/// Of whom something about a payment may be asked, and by when policy wants the answer.
struct AskChoices {
    struct Colleague {
        QString login;
        QString name;
        QStringList roles;
    };
    bool partnerManager = false;
    QStringList roles;
    std::vector<Colleague> staff;
    QDate clientDue; ///< of a client or partner manager
    QDate officeDue; ///< of a colleague
    QDate latest;    ///< when the payment expires; invalid: never

    QDate dueFor(Addressee whom) const;
};

Result<AskChoices> askChoicesFromJson(const QJsonObject& object);

} // namespace purser::payments
