#include "tests/core/operations/services/intake/notifications.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace purser::tests {

operations::IntakeSettings withProviders(operations::IntakeSettings settings)
{
    using Webhook = operations::IntakeSettings::Webhook;
    settings.webhooks.insert(u"cards"_s,
        {Webhook::Kind::Praxis, u"m"_s, u"a"_s, Secret::fromUtf8(QByteArray(cardsSecret))});
    settings.webhooks.insert(u"coins"_s,
        {Webhook::Kind::BtcPay, u"store-1"_s, {}, Secret::fromUtf8(QByteArray(coinsSecret))});
    settings.vendor = u"idcheck"_s;
    settings.vendorKey = Secret::fromUtf8(QByteArray(vendorSecret));
    return settings;
}

Notification praxisNotification(
    int payment, const QByteArray& status, int second, const QByteArray& secret)
{
    static const qint64 start = QDateTime::currentSecsSinceEpoch();
    const QByteArray number = QByteArray::number(payment);
    const QByteArray amount = QByteArray::number(1'000 + payment);
    const QByteArray time = QByteArray::number(start + second);
    const QByteArray body = R"({"merchant_id":"m","application_key":"a","customer":)"
                            R"({"customer_token":"t"},"session":{"order_id":"D-)"
        + number + R"("},"transaction":{"transaction_type":"sale","transaction_status":")" + status
        + R"(","tid":)" + number + R"(,"currency":"EUR","amount":)" + amount
        + R"(,"conversion_rate":null,"processed_currency":"EUR","processed_amount":)" + amount
        + R"(},"timestamp":)" + time + "}";
    const QByteArray text = "ma" + time + "tD-" + number + number + "EUR" + amount + "EUR" + amount;
    const QByteArray signature =
        QCryptographicHash::hash(text + secret, QCryptographicHash::Sha384).toHex();
    return {{{"Gt-Authentication", signature.toStdString()}}, body.toStdString()};
}

Notification btcpayNotification(
    const QByteArray& delivery, const QByteArray& type, const QByteArray& invoice)
{
    const QByteArray body = R"({"deliveryId":")" + delivery + R"(","type":")" + type
        + R"(","isRedelivery":false,"timestamp":)"
        + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + R"(,"storeId":"store-1",)"
        + R"("invoiceId":")" + invoice + R"("})";
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, coinsSecret, QCryptographicHash::Sha256).toHex();
    return {{{"BTCPay-Sig", "sha256=" + signature.toStdString()}}, body.toStdString()};
}

} // namespace purser::tests
