#pragma once

#include "app/simulator/faults/faultlist.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <functional>

namespace purser::simulator {

/// Sends a gateway's events to whoever wants to be told, as the provider would: signed, and again
/// when the receiver does not say that it has them. Faults duplicate, hold back, shuffle, forge.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    /// A message with its signature.
    struct Message {
        QByteArray body;
        QByteArray signatureHeader;
        QByteArray signature;
    };
    struct Stamp {
        qint64 ms = 0;         ///< when it says it was made
        bool wrongKey = false; ///< as somebody who does not know the secret would sign
        int delivery = 0;      ///< which attempt this is, from 0
        qint64 number = 0;     ///< of the event
    };
    /// Makes the bytes of an event.
    using Signer = std::function<Message(const QJsonObject& event, const Stamp& stamp)>;
    /// Whether the receiver has said that it has it.
    using Accepted = std::function<bool(int status, const QByteArray& body)>;

    WebhookSender(FaultList& faults, std::function<qint64()> now, QObject* parent = nullptr);

    void setProvider(Signer signer, Accepted accepted);
    void setTarget(const QUrl& url) { m_target = url; }
    const QUrl& target() const { return m_target; }
    /// Whom an https target must be vouched for by, a PEM file; without it, the computer's own.
    void setAuthority(const QString& file) { m_authority = file; }
    void setRetries(QList<int> afterMs) { m_retries = std::move(afterMs); }

    /// Something has happened to that reference.
    void send(const QString& reference, const QJsonObject& event);
    /// Sends what was kept back, in a random order when asked to, each that many times.
    void release(bool shuffle, int copies, RandomSource& random);

    /// What was sent and what came back: {event, reference, attempt, status}.
    const QJsonArray& log() const { return m_log; }
    qsizetype held() const { return m_held.size(); }
    /// Messages whose answer is still out.
    int underWay() const { return m_underWay; }

private:
    struct Outgoing {
        QString reference;
        QJsonObject event;
        Stamp stamp;
        QList<Fault> faults;
    };
    void deliver(const Outgoing& outgoing);
    void answered(const Outgoing& outgoing, int status, const QByteArray& body);

    FaultList& m_faults;
    std::function<qint64()> m_now;
    Signer m_signer;
    Accepted m_accepted;
    QUrl m_target;
    QString m_authority;
    QList<int> m_retries;
    QList<Outgoing> m_held;
    QJsonArray m_log;
    qint64 m_nextNumber = 1;
    int m_underWay = 0;
    QNetworkAccessManager m_network;
};

} // namespace purser::simulator
