#include "app/simulator/gateways/webhooksender.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

const Fault* named(const QList<Fault>& faults, QLatin1String name)
{
    for (const Fault& fault : faults) {
        if (fault.name == name)
            return &fault;
    }
    return nullptr;
}

QByteArray textOr(const Fault& fault, const QString& name, const char* otherwise)
{
    const QString text = fault.text(name);
    return text.isEmpty() ? QByteArray(otherwise) : text.toUtf8();
}

} // namespace

WebhookSender::WebhookSender(FaultList& faults, std::function<qint64()> now, QObject* parent)
    : QObject(parent), m_faults(faults), m_now(std::move(now))
{
}

void WebhookSender::setProvider(Signer signer, Accepted accepted)
{
    m_signer = std::move(signer);
    m_accepted = std::move(accepted);
}

void WebhookSender::send(const QString& reference, const QJsonObject& event)
{
    if (!m_target.isValid() || m_target.isEmpty())
        return;
    Outgoing outgoing{reference, event, {m_now(), false, 0, m_nextNumber++},
        m_faults.strike(u"webhook"_s, reference)};
    if (named(outgoing.faults, "webhook_lost"_L1))
        return;
    if (const Fault* late = named(outgoing.faults, "webhook_late"_L1))
        outgoing.stamp.ms -= qint64(late->number(u"age_s"_s, 90'000)) * 1000;
    outgoing.stamp.wrongKey = named(outgoing.faults, "webhook_forged"_L1) != nullptr;
    if (named(outgoing.faults, "webhook_hold"_L1)) {
        m_held.append(outgoing);
        return;
    }
    const Fault* copies = named(outgoing.faults, "webhook_copies"_L1);
    for (int i = 0; i < (copies ? copies->number(u"copies"_s, 3) : 1); ++i)
        deliver(outgoing);
}

void WebhookSender::release(bool shuffle, int copies, RandomSource& random)
{
    QList<Outgoing> all;
    for (const Outgoing& held : std::as_const(m_held)) {
        for (int i = 0; i < copies; ++i)
            all.append(held);
    }
    m_held.clear();
    for (qsizetype i = all.size() - 1; shuffle && i > 0; --i)
        all.swapItemsAt(i, random.below(static_cast<int>(i) + 1));
    for (const Outgoing& outgoing : std::as_const(all))
        deliver(outgoing);
}

void WebhookSender::deliver(const Outgoing& outgoing)
{
    Message message = m_signer(outgoing.event, outgoing.stamp);
    if (const Fault* altered = named(outgoing.faults, "webhook_altered"_L1))
        message.body.replace(
            textOr(*altered, u"from"_s, "approved"), textOr(*altered, u"to"_s, "rejected"));
    QNetworkRequest request(m_target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json; charset=utf-8"_s);
    if (!named(outgoing.faults, "webhook_unsigned"_L1))
        request.setRawHeader(message.signatureHeader, message.signature);
    if (!m_authority.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(m_authority));
        request.setSslConfiguration(tls);
    }
    ++m_underWay;
    QNetworkReply* reply = m_network.post(request, message.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, outgoing] {
        --m_underWay;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answered(outgoing, status, reply->readAll());
        reply->deleteLater();
    });
}

void WebhookSender::answered(const Outgoing& outgoing, int status, const QByteArray& body)
{
    m_log.append(
        QJsonObject{{u"event"_s, outgoing.stamp.number}, {u"reference"_s, outgoing.reference},
            {u"attempt"_s, outgoing.stamp.delivery}, {u"status"_s, status}});
    if (m_accepted(status, body) || outgoing.stamp.delivery >= m_retries.size())
        return;
    Outgoing again = outgoing;
    ++again.stamp.delivery;
    QTimer::singleShot(
        m_retries.at(outgoing.stamp.delivery), this, [this, again] { deliver(again); });
}

} // namespace purser::simulator
