#pragma once

#include "core/base/result.h"
#include "core/operations/demo/demoactor.h"

#include <QString>
#include <optional>

namespace purser::demo {

/// Payouts of a trial office that wait for people at the gateways: files of credit transfers to be
/// released, and wires that somebody ordered by hand and whose outcome two people enter. With them
/// the routes that lead payouts there, and messages that gateways have sent.
///
/// Like DemoQueue: made by the office's own commands, spoken by the superuser for members of the
/// demo staff and for the bridge; only the times are moved back afterwards.
class DemoPayouts
{
public:
    /// @param superuser  a connection to the office; its session is the superuser's again
    /// afterwards
    DemoPayouts(office::Connection& superuser, quint64 seed);

    /// For an office with a demo past; what no account in it has the money for is left out.
    Result<void> fill();

    static constexpr auto filesGateway = "bank-files"; ///< SEPA from 2,000.00 EUR
    static constexpr auto manualGateway = "by-hand";   ///< wires in GBP

private:
    enum class Treatment { FileWaits, FileGivenUp, OrderedByHand, HalfEntered, PaidLess, CameBack };
    struct Item {
        const char* method;
        const char* currency;
        qint64 minor;
        Treatment treatment;
    };
    struct Payout {
        qint64 id = 0; ///< of its instruction
        QString reference;
        QString holder;
        QString iban;
        qint64 minor = 0;
    };
    static const Item items[];

    Result<void> route();
    Result<void> freeSmallFiles();
    Result<void> add(const Item& item);
    Result<std::optional<qint64>> submit(const Item& item);
    Result<void> approve(qint64 payment);
    /// Debits the trading account as the bridge would.
    Result<Payout> claim(qint64 payment);
    Result<void> makeFile(const Payout& payout);
    /// One that holds another account, given up by two people, and then the right one.
    Result<void> makeFileAgain(const Payout& payout);
    Result<void> addSecondAccount(qint64 payment);
    Result<void> retireOne();
    Result<void> orderByHand(qint64 payment, const Payout& payout);
    Result<void> enter(qint64 payment, const Payout& payout);
    /// Messages of a card gateway: of a payout that was settled, of a refund, and forged.
    Result<void> tell();
    /// Calls a function of the bridge; the lease goes first.
    Result<office::Table> link(const QString& call, const QVariantList& parameters);

    office::Connection& m_connection;
    DemoActor m_actor;
    quint64 m_seed;
    qint64 m_lease = 0;
};

} // namespace purser::demo
