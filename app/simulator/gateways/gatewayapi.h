#pragma once

#include "app/simulator/control/controlrequest.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/faults/faultplan.h"
#include "app/simulator/gateways/gatewaybook.h"
#include "app/simulator/gateways/webhooksender.h"
#include "app/simulator/http/httpconnection.h"
#include "app/simulator/requestlog.h"
#include "core/base/clock.h"

#include <QObject>
#include <functional>
#include <optional>

namespace purser::simulator {

/// What all simulated payment gateways have in common: requests that faults strike, a clock that
/// can be set forward, records that go their way in time, events.
class GatewayApi : public QObject
{
    Q_OBJECT
public:
    struct Credentials {
        QString account;     ///< merchant, store, or the like
        QString application; ///< where the provider has such a thing
        QByteArray secret;   ///< what requests are signed or authorised with
        QByteArray webhookSecret;
    };
    struct Surroundings {
        GatewayBook& book;
        FaultList& faults;
        WebhookSender& webhooks;
        std::function<void(const Fault&)> strikeServer;
        std::function<bool()> isShuttingDown;
    };

    GatewayApi(Credentials credentials, Surroundings surroundings, QObject* parent = nullptr);

    void handle(HttpConnection& connection, const HttpRequest& request);
    /// Payouts and refunds come to their end after that long; below zero: when told to.
    void setSettledAfterMs(int ms) { m_settledAfterMs = ms; }
    int settledAfterMs() const { return m_settledAfterMs; }
    /// A client who is given a page to ask for money on does so at once; else when told to.
    void setClientsAct(bool act) { m_clientsAct = act; }
    void shiftClock(qint64 ms) { m_shiftMs += ms; }
    qint64 nowMs() const { return m_clock.nowMicroseconds() / 1000 + m_shiftMs; }
    const RequestLog& requests() const { return m_requests; }
    /// Takes up what an earlier run has left under way.
    void resume();

    /// What the customer, the bank or time does: POST /act. Changes a record and sends the event.
    virtual ControlAnswer act(const QJsonObject& what) = 0;
    /// Sends the event of a record once more.
    void emitEvent(const GatewayRecord& record);

    virtual WebhookSender::Message sign(
        const QJsonObject& event, const WebhookSender::Stamp& stamp) const = 0;
    virtual bool isAccepted(int status, const QByteArray& body) const;

protected:
    struct Call {
        QString endpoint; ///< "payouts/create"; what faults are aimed at
        QString subject;  ///< our reference
        HttpRequest request;
        QStringList segments;
        QJsonObject body;
        FaultPlan plan;
    };

    /// Names endpoint and subject of a request; an answer when it is refused before any fault.
    virtual std::optional<HttpReply> admit(Call& call) const = 0;
    virtual HttpReply carryOut(const Call& call) = 0;
    /// The end of a payout or refund that time brings.
    virtual void settle(const GatewayRecord& record) = 0;
    virtual QJsonObject eventOf(const GatewayRecord& record) const = 0;
    virtual bool isUnderWay(const GatewayRecord& record) const = 0;

    static HttpReply json(int status, const QJsonObject& object);
    /// The status, or the word a fault puts in its place.
    QString statusOf(const GatewayRecord& record, const Call& call) const;
    /// Stamps, stores, and sends the event.
    void change(GatewayRecord record);
    void settleLater(const GatewayRecord& record);
    bool clientsAct() const { return m_clientsAct; }
    /// What a fault makes of the amount that moves; else the amount asked for.
    void fillProcessed(GatewayRecord& record) const;

    const Credentials m_credentials;
    GatewayBook& m_book;

private:
    HttpReply process(Call& call);
    HttpReply spoil(const Call& call, HttpReply reply) const;

    Surroundings m_surroundings;
    SystemClock m_clock;
    qint64 m_shiftMs = 0;
    int m_settledAfterMs = -1;
    bool m_clientsAct = false;
    RequestLog m_requests;
};

} // namespace purser::simulator
