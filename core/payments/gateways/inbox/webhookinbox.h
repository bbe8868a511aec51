#pragma once

#include "core/base/result.h"
#include "core/payments/gateways/eventhint.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>

namespace purser::payments::gateways {

/// What is to be done with a message that has arrived. Every message is kept with its bytes and
/// headers, whatever the verdict.
struct Verdict {
    enum class Action {
        Reject,  ///< not proven to be theirs: answered as an error, without any effect
        Park,    ///< theirs, but cannot be read or contradicts an earlier one: a person looks
        Ignore,  ///< a copy of one that has been dealt with
        Requery, ///< ask the gateway what is true, and act on that
    };

    Action action = Action::Reject;
    QString reason;       ///< "forged", "unreadable", "contradicts", "duplicate", "new", "again"
    bool isStale = false; ///< older than the window: asked about all the same, and counted
    bool isAlarm = false; ///< somebody should know
    /// The sender may forget it; else it will send again. Copies are taken as received, forgeries
    /// and what could not be stored are not.
    bool isReceived = false;
};

/// An event of that id as it was stored before.
struct KnownEvent {
    QByteArray contentHash;   ///< of the bytes; see WebhookInbox::contentHash()
    bool isDealtWith = false; ///< the re-query was made and its effect stored
};

/// The rules for webhooks, without any state of their own: whoever drives them keeps the messages
/// and the events under a unique key of provider, account and event id, in one transaction with the
/// verdict.
class WebhookInbox
{
public:
    struct Policy {
        /// Providers send again for a day; what is older than this is late for some other reason.
        std::chrono::seconds window{600};
        /// A clock that goes before ours.
        std::chrono::seconds ahead{120};
    };

    /// @param hint what Gateway::readWebhook() said @param known the stored event of that id
    /// @param now microseconds since 1970 UTC
    static Verdict judge(const Result<EventHint>& hint, const QByteArray& contentHash,
        const std::optional<KnownEvent>& known, const Policy& policy, std::int64_t now);

    /// SHA-256 of the body.
    static QByteArray contentHash(const QByteArray& body);
};

} // namespace purser::payments::gateways
