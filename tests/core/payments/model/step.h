#pragma once

#include <QString>
#include <QtGlobal>
#include <vector>

namespace purser::tests {

/// What somebody does to the office: a person, the bridge, a gateway, or time.
enum class Deed {
    Withdraw,
    Amend,
    Transfer,
    Requote,
    QuoteEnds,
    Operate,
    Correct,
    Announce,
    Receive,
    WalletCredit,
    Approve,
    Reject,
    Ask,
    Answer,
    Cancel,
    Expire,
    Claim,
    NotSent,
    Send,
    Done,
    Refuse,
    Lose,
    Look,
    Resolve,
    Word,
    Dispute,
    EndDispute,
    ProposePayment,
    DecidePayment,
    WriteOff,
    TakeBack,
    SettleFinding,
    RetryDeposit,
    ConfirmReturn
};

/// One step of a sequence, complete in itself: a sequence from which steps were taken out can be
/// run again. Payments have numbers of the sequence's own, from 1, kept when others are taken out.
struct Step {
    Deed deed = Deed::Claim;
    int payment = 0;   ///< the one it is about, or the one it makes
    QString account{}; ///< A1, A2, A3, B1
    QString other{};   ///< the second account, the dispute, the money that came
    qint64 amount = 0; ///< minor units
    qint64 fee = 0;    ///< minor units
    QString who{};     ///< who does it
    QString word{};    ///< a kind, an outcome, a currency: see describe()
    QString more{};    ///< a direction, a second word
};

using Steps = std::vector<Step>;

/// The step as one line that a person reads.
QString describe(const Step& step);
QString describe(const Steps& steps);

} // namespace purser::tests
