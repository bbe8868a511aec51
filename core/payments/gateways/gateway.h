#pragma once

#include "core/base/result.h"
#include "core/network/resilience/circuitbreaker.h"
#include "core/payments/gateways/capabilities.h"
#include "core/payments/gateways/eventhint.h"
#include "core/payments/gateways/outcome.h"
#include "core/payments/gateways/requests.h"
#include "core/payments/gateways/sepa/creditfile.h"
#include "core/payments/gateways/transaction.h"
#include "core/payments/gateways/webhookmessage.h"

#include <QObject>
#include <QStringList>
#include <stop_token>
#include <vector>

namespace purser::payments::gateways {

/// One payment provider, seen like every other.
///
/// Used by blocking calls of the one thread that owns it. An instruction is attempted once and says
/// what became of it; it is never repeated in here. Questions may be repeated. Nothing personal is
/// put into errors or reasons: these are words and codes, fit for a log.
class Gateway
{
public:
    virtual ~Gateway();

    virtual Capabilities capabilities() const = 0;

    /// Questions are abandoned when it is stopped; instructions are not.
    virtual void setStopToken(std::stop_token) {}
    /// How the provider has answered lately; null where there is no line to one.
    virtual const network::CircuitBreaker* breaker() const { return nullptr; }

    /// Ready for an instruction; connects unless connected. Errors: ServerUnavailable (args
    /// `reason` "backing_off" while it is left in peace), Timeout, TlsFailed.
    virtual Result<void> ensureReady();

    virtual Outcome openSession(const SessionRequest& request);
    virtual Outcome payOut(const PayoutRequest& request);
    /// The file a payout leaves in, made once and kept. Errors: BadInput args `what`; NotFound when
    /// its payouts leave in no file.
    virtual Result<sepa::CreditFile> fileFor(const PayoutRequest& request) const;
    /// One file of many payouts under that id. Errors: as fileFor(), with args `transfer`, the
    /// position from 0, where it is one of them.
    virtual Result<sepa::CreditFile> fileForAll(const QString& messageId,
        const std::vector<PayoutRequest>& requests, bool batchBooking) const;
    /// Delivers a file whose bytes still have the hash that was released; any other is Refused.
    virtual Outcome deliver(const sepa::CreditFile& file, const QByteArray& releasedHash);
    virtual Outcome approvePayout(const PayoutApproval& approval);
    /// Calls a payout off that has not been begun.
    virtual Outcome cancelPayout(const Subject& subject);
    virtual Outcome refund(const RefundRequest& request);

    /// Everything the gateway knows under our reference or under its id. Empty: it says that it
    /// knows nothing. A failure says nothing about the operation.
    virtual Result<std::vector<Transaction>> find(const Subject& subject) = 0;

    /// What lies there to pay from, by currency. Errors: NotFound when it does not tell; Parse;
    /// those of a line that is ill.
    virtual Result<std::vector<Money>> balances();

    /// Names of reports of the provider's that could not be read: a person has to look at them.
    /// What it hands over is held against no schema of the provider's, for want of one: people are
    /// shown that.
    virtual bool worksUnchecked() const { return false; }
    virtual QStringList unreadableReports() const { return {}; }

    /// Whether the message is the provider's, and what it claims. Errors: AuthenticationFailed
    /// (args `reason`: "no_signature" | "wrong_signature" | "too_large"), Parse when it is theirs
    /// and cannot be read.
    virtual Result<EventHint> readWebhook(const WebhookMessage& message) const;
    /// The answer the provider expects; with `isReceived` false it will send again.
    virtual WebhookReply webhookReply(bool isReceived) const;

protected:
    Gateway() = default;
    Q_DISABLE_COPY_MOVE(Gateway)
};

} // namespace purser::payments::gateways
