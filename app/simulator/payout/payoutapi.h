#pragma once

#include "app/simulator/faults/faultlist.h"
#include "app/simulator/faults/faultplan.h"
#include "app/simulator/http/httpconnection.h"
#include "app/simulator/payout/payoutbook.h"
#include "app/simulator/requestlog.h"
#include "core/base/clock.h"

#include <QObject>
#include <functional>

namespace purser::simulator {

/// A plain payout gateway over HTTPS.
///
/// Every request: `Authorization: Bearer TOKEN`, else 401 {"error": "unauthorized"}.
///
/// POST /v1/payouts, header `Idempotency-Key: TEXT` (1 … 128 printable ASCII), body
///   {"reference": "W-48213", "amount": "485000", "currency": "EUR", "exponent": 2,
///    "destination": {"kind": "bank", "account": "DE…", "holder": "Anna Schmidt", …}}
///   `amount` is a positive count of minor units as text, `destination` an object with at least one
///   member; both are kept as they come. Answers
///   201 the payout, 200 the payout when the same key came before with the same content,
///   409 {"error": "idempotency_key_reused"} when it came with other content,
///   400 {"error": "idempotency_key_missing" | "not_json"},
///   422 {"error": "invalid", "field": NAME}.
/// GET /v1/payouts/ID → 200 the payout, 404 {"error": "not_found"}.
/// GET /v1/payouts?reference=R → 200 {"payouts": [oldest first]}.
///
/// A payout: {"id", "reference", "amount", "currency", "exponent", "destination", "status",
///   "return_reason": null | text, "created_at", "updated_at"} with ISO 8601 instants in UTC and a
///   status of accepted → sent → settled, or returned (also after settled).
class PayoutApi : public QObject
{
    Q_OBJECT
public:
    struct Timing {
        int sentAfterMs = 1000;
        int settledAfterMs = 3000;
    };
    struct Surroundings {
        std::function<void(const Fault&)> strikeServer;
        std::function<bool()> isShuttingDown;
    };

    PayoutApi(PayoutBook& book, FaultList& faults, const Clock& clock, QByteArray token,
        Timing timing, Surroundings surroundings, QObject* parent = nullptr);

    void handle(HttpConnection& connection, const HttpRequest& request);
    void setTiming(Timing timing) { m_timing = timing; }
    Timing timing() const { return m_timing; }
    const RequestLog& requests() const { return m_requests; }
    qint64 nowMs() const { return m_clock.nowMicroseconds() / 1000; }

private:
    struct Call {
        QString endpoint; ///< payouts/create, payouts/get or payouts/list
        QString id;
        HttpRequest request;
        FaultPlan plan;
    };
    HttpReply process(Call& call);
    QString referenceOf(const Call& call) const;
    HttpReply carryOut(const Call& call);
    HttpReply create(const Call& call);
    HttpReply list(const Call& call) const;
    HttpReply spoil(const Call& call, HttpReply reply) const;
    HttpReply describe(int status, const Payout& payout, const FaultPlan& plan) const;

    PayoutBook& m_book;
    FaultList& m_faults;
    const Clock& m_clock;
    QByteArray m_token;
    Timing m_timing;
    Surroundings m_surroundings;
    RequestLog m_requests;
};

} // namespace purser::simulator
