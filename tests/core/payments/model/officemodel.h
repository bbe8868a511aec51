#pragma once

#include "tests/core/payments/model/modelpayment.h"
#include "tests/core/payments/model/step.h"

#include <optional>

namespace purser::tests {

/// What can be seen of an office, as lines: the model and the real one say the same or differ in
/// lines that a person reads.
using Facts = QMap<QString, QString>;

/// What the office answered to a step.
struct StepAnswer {
    std::optional<ErrorCode> refused{};
    QString detail{};
    qint64 id = 0; ///< of the payment or receipt it made: house accounts have shards by it
};

/// An office with two clients, four accounts, and all that can happen to their money, in memory
/// and by plain rules. It knows nothing of the database; ids it takes over for shards only.
class OfficeModel
{
public:
    /// A1 and A2 of client A and B1 of client B in one currency, A3 of A in the other.
    OfficeModel(const QString& currency, const QString& other);

    /// Money that is there before the sequence begins.
    void open(const QString& account, qint64 minor, qint64 id);
    /// Does the step. @return what the office has to refuse it with; then nothing has changed.
    std::optional<ErrorCode> apply(const Step& step, const StepAnswer& answer);
    Facts facts() const;

    // For whoever makes up the next step.
    const QMap<int, ModelPayment>& payments() const { return m.payments; }
    const QMap<QString, ModelDispute>& disputes() const { return m.disputes; }
    const QMap<QString, ModelDebt>& debts() const { return m.debts; }
    const QMap<int, ModelFinding>& findings() const { return m.findings; }
    qint64 freeOn(const QString& account) const;
    qint64 inWallet(const QString& client, const QString& currency) const;
    QString currencyOf(const QString& account) const;
    static QString clientOf(const QString& account) { return account.left(1); }

private:
    struct State {
        ModelLedger ledger;
        QMap<int, ModelPayment> payments;
        QMap<QString, ModelReceipt> receipts;
        QMap<QString, ModelDispute> disputes;
        QMap<QString, ModelDebt> debts;
        QMap<int, ModelFinding> findings;
        QMap<QString, qint64> askedToday;    ///< "A outflow" → reference currency
        QMap<QString, qint64> approvedToday; ///< who → reference currency
        qint64 turn = 0;
    };

    // Entering and deciding: officemodel.cpp.
    void decide(const Step& step, qint64 id);
    void withdraw(const Step& step, qint64 id);
    void amend(const Step& step);
    void transfer(const Step& step, qint64 id);
    void operate(const Step& step, qint64 id);
    void correct(const Step& step, qint64 id);
    void announce(const Step& step, qint64 id);
    void creditWallet(const Step& step, qint64 id);
    void approve(const Step& step);
    void refreshFlag(ModelPayment& p);
    void enter(ModelPayment& p);
    void takeRoles(ModelPayment& p);
    void holdFor(ModelPayment& p, const QString& account, qint64 minor);
    void letGo(ModelPayment& p);
    void changed(ModelPayment& p);
    bool sameIsOpen(const ModelPayment& p) const;
    bool isStopped(const ModelPayment& p) const;
    qint64 countToday(const QString& client, const QString& kind, qint64 reference);
    ModelPayment fresh(const Step& step, qint64 id, const QString& kind) const;
    /// The payment, when it is in one of the states. @throws Refused WrongState
    ModelPayment& in(int number, std::initializer_list<const char*> states);

    // Carrying out: modelexecution.cpp.
    void carry(const Step& step);
    void claim();
    void send(ModelPayment& p);
    void look(ModelPayment& p, const QString& found);
    void resolve(ModelPayment& p, const QString& outcome, const QString& who);
    void word(ModelPayment& p, const Step& step);
    void execute(ModelPayment& p);
    void plan(ModelPayment& p, const QString& what, const QString& account,
        const QString& direction, qint64 minor, const QString& currency);
    void done(ModelPayment& p);
    void withdrawalDone(ModelPayment& p, const ModelInstruction& i);
    void transferDone(ModelPayment& p, const ModelInstruction& i);
    void operationDone(ModelPayment& p);
    void notDone(ModelPayment& p);
    void returned(ModelPayment& p, qint64 minor);
    void exchange(const ModelPayment& p, const QString& from, const QString& to, qint64 minor);
    Legs operationLegs(const ModelPayment& p) const;

    // Deposits and what may become of them: modeldeposits.cpp.
    void settleUp(const Step& step, qint64 id);
    void receive(const Step& step, qint64 id);
    void credit(ModelPayment& p);
    void depositDone(ModelPayment& p);
    void dispute(const Step& step);
    void endDispute(const Step& step);
    void payDebt(const Step& step);
    void writeOff(const Step& step);
    void takeBack(const Step& step);
    void settleFinding(const Step& step);
    void giveBack(ModelReceipt& r);
    qint64 undisputed(const ModelPayment& p) const;
    /// What stands against a deposit beside how carrying it out went; empty: nothing.
    QString markOf(const ModelPayment& p) const;
    void markAnew(ModelPayment& p);

    QString trading(const QString& account) const;
    QString wallet(const ModelPayment& p) const;

    QString m_currency;
    QString m_other;
    State m;
};

} // namespace purser::tests
