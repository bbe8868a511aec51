#include "core/operations/services/intake/verificationmessage.h"

#include "core/network/json/jsonreader.h"
#include "core/operations/services/intake/jsonschema.h"
#include "core/payments/gateways/digest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr qint64 verificationWindow = 600;

Result<void> checkSignature(const payments::gateways::WebhookMessage& message, const Secret& key,
    std::int64_t nowMicroseconds)
{
    const auto refused = [](const QString& reason) {
        return failure(ErrorCode::AuthenticationFailed, {{u"reason"_s, reason}});
    };
    const QByteArray header = message.header("purser-signature");
    const qsizetype comma = header.indexOf(",v1=");
    if (!header.startsWith("t=") || comma < 0)
        return refused(u"no_signature"_s);
    const QByteArray timestamp = header.mid(2, comma - 2);
    if (!payments::gateways::sameDigest(header.mid(comma + 4),
            payments::gateways::hmacHex(
                timestamp + '.' + message.body, key, QCryptographicHash::Sha256)))
        return refused(u"wrong_signature"_s);
    bool isNumber = false;
    const qint64 age = nowMicroseconds / 1'000'000 - timestamp.toLongLong(&isNumber);
    if (!isNumber || age > verificationWindow || age < -verificationWindow)
        return refused(u"too_old"_s);
    return {};
}

} // namespace

Result<QJsonObject> VerificationMessage::read(const payments::gateways::WebhookMessage& message,
    const Secret& key, std::int64_t nowMicroseconds)
{
    if (const Result<void> checked = checkSignature(message, key, nowMicroseconds); !checked)
        return failure(checked.error());
    const Result<network::JsonNode> body = network::readJson(message.body, {8, 500});
    if (!body)
        return failure(body.error());
    if (const auto problem = JsonSchema::named(u"IdentityCheck"_s).check(*body))
        return failure(
            ErrorCode::Parse, {{u"what"_s, u"identity_check"_s}, {u"field"_s, problem->field}});
    QJsonObject check = QJsonDocument::fromJson(message.body).object();
    check.remove(u"checked_at"_s);
    check.insert(u"checked_us"_s,
        QString::number(body->find(u"checked_at")->integer().value_or(0) * 1'000'000));
    return check;
}

} // namespace purser::operations
