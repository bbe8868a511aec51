#include "core/payments/gateways/inbox/webhookinbox.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways {

namespace {

using Action = Verdict::Action;

bool isOutside(const WebhookInbox::Policy& policy, std::int64_t occurredAt, std::int64_t now)
{
    using std::chrono::microseconds;
    if (occurredAt == 0)
        return false;
    return now - occurredAt > microseconds(policy.window).count()
        || occurredAt - now > microseconds(policy.ahead).count();
}

} // namespace

QByteArray WebhookInbox::contentHash(const QByteArray& body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

Verdict WebhookInbox::judge(const Result<EventHint>& hint, const QByteArray& contentHash,
    const std::optional<KnownEvent>& known, const Policy& policy, std::int64_t now)
{
    if (!hint) {
        // Everything but a readable message of theirs and an unreadable one of theirs is not
        // theirs.
        if (hint.error().code == ErrorCode::Parse)
            return {Action::Park, u"unreadable"_s, false, true, true};
        return {Action::Reject, u"forged"_s, false, true, false};
    }
    const bool isStale = isOutside(policy, hint->occurredAt, now);
    if (!known)
        return {Action::Requery, u"new"_s, isStale, false, true};
    // A redelivery may say that it is one, so other bytes contradict only when it does not.
    if (known->contentHash != contentHash && !hint->isRedelivery)
        return {Action::Park, u"contradicts"_s, isStale, true, true};
    if (known->isDealtWith)
        return {Action::Ignore, u"duplicate"_s, isStale, false, true};
    return {Action::Requery, u"again"_s, isStale, false, true};
}

} // namespace purser::payments::gateways
