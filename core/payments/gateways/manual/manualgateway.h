#pragma once

#include "core/base/clock.h"
#include "core/payments/gateways/gateway.h"

#include <map>

namespace purser::payments::gateways {

/// A bank or an office counter without any connection: an instruction becomes work for a person,
/// and its outcome is what this person enters. Everything is Pending until then.
///
/// Who may enter, and that a second person confirms, is decided by the office; this class only
/// keeps to the rules of the interface. It holds what was entered in this run; whoever drives it
/// keeps the entries and gives them back with restore().
class ManualGateway : public Gateway
{
public:
    /// What a person has seen on an account statement or in the till.
    struct Entry {
        Operation operation = Operation::Payout;
        QString reference;
        Stage stage = Stage::Settled; ///< Settled, Refused, Cancelled or Returned
        Money amount;     ///< what moved; must be what was asked unless Settled says else
        QString evidence; ///< number of the statement line or receipt; not personal, not empty
    };

    explicit ManualGateway(const Clock& clock) : m_clock(clock) {}

    Capabilities capabilities() const override;
    Outcome openSession(const SessionRequest& request) override;
    Outcome payOut(const PayoutRequest& request) override;
    Outcome cancelPayout(const Subject& subject) override;
    Outcome refund(const RefundRequest& request) override;
    Result<std::vector<Transaction>> find(const Subject& subject) override;

    /// What a person enters. Errors: NotFound for a reference nobody asked for, BadInput args
    /// `field`, WrongState when the work is done already: only a settled one may be returned.
    Result<void> enter(const Entry& entry);
    /// A transaction that was kept by the office, on start.
    void restore(const Transaction& transaction);

private:
    using Key = std::pair<Operation, QString>;

    Outcome take(Operation operation, const QString& reference, const Money& amount);

    const Clock& m_clock;
    std::map<Key, Transaction> m_transactions;
};

} // namespace purser::payments::gateways
