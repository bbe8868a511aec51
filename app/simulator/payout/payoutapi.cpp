#include "app/simulator/payout/payoutapi.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

HttpReply json(int status, const QJsonObject& object)
{
    HttpReply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply error(int status, const QString& word)
{
    return json(status, {{u"error"_s, word}});
}

QString askedReference(const HttpRequest& request)
{
    const QUrlQuery query(QString::fromUtf8(request.query));
    return query.queryItemValue(u"reference"_s, QUrl::FullyDecoded);
}

bool isKey(const QByteArray& key)
{
    return !key.isEmpty() && key.size() <= 128
        && std::all_of(key.begin(), key.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// The first field that makes no sense; empty when all do.
QString wrongField(const QJsonObject& body)
{
    const QString amount = body.value("amount"_L1).toString();
    const bool digits =
        std::all_of(amount.begin(), amount.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const QString currency = body.value("currency"_L1).toString();
    const int exponent = body.value("exponent"_L1).toInt(-1);
    if (body.value("reference"_L1).toString().isEmpty())
        return u"reference"_s;
    if (amount.isEmpty() || amount.size() > 18 || !digits || amount.startsWith(u'0'))
        return u"amount"_s;
    if (currency.size() < 3 || currency.size() > 8)
        return u"currency"_s;
    if (exponent < 0 || exponent > 8)
        return u"exponent"_s;
    return body.value("destination"_L1).toObject().isEmpty() ? u"destination"_s : QString();
}

} // namespace

PayoutApi::PayoutApi(PayoutBook& book, FaultList& faults, const Clock& clock, QByteArray token,
    Timing timing, Surroundings surroundings, QObject* parent)
    : QObject(parent), m_book(book), m_faults(faults), m_clock(clock), m_token(std::move(token)),
      m_timing(timing), m_surroundings(std::move(surroundings))
{
}

void PayoutApi::handle(HttpConnection& connection, const HttpRequest& request)
{
    Call call;
    call.request = request;
    const HttpReply reply = process(call);
    m_requests.note(connection.id(),
        call.endpoint.isEmpty() ? QString::fromLatin1(request.path) : call.endpoint, {},
        QString::number(reply.status));
    using Execution = FaultPlan::Execution;
    if (call.plan.execution == Execution::Late)
        QTimer::singleShot(call.plan.waitMs, this, [this, call] { carryOut(call); });
    if (call.plan.execution == Execution::Stall) {
        QPointer<HttpConnection> client(&connection);
        QTimer::singleShot(call.plan.waitMs, this, [this, client, call] {
            const HttpReply late = spoil(call, carryOut(call));
            if (client)
                client->reply(late);
        });
    } else {
        connection.reply(reply);
    }
    for (const Fault& fault : std::as_const(call.plan.serverFaults))
        m_surroundings.strikeServer(fault);
}

HttpReply PayoutApi::process(Call& call)
{
    if (call.request.header("authorization") != "Bearer " + m_token)
        return error(401, u"unauthorized"_s);
    const QStringList segments =
        QString::fromUtf8(percentDecoded(call.request.path)).split(u'/', Qt::SkipEmptyParts);
    const bool known = segments.size() >= 2 && segments.size() <= 3 && segments[0] == "v1"_L1
        && segments[1] == "payouts"_L1;
    const bool post = call.request.method == "POST";
    if (!known)
        return error(404, u"not_found"_s);
    if ((!post && call.request.method != "GET") || (post && segments.size() == 3))
        return error(405, u"method_not_allowed"_s);
    call.id = segments.value(2);
    call.endpoint = post    ? u"payouts/create"_s
        : call.id.isEmpty() ? u"payouts/list"_s
                            : u"payouts/get"_s;
    if (m_surroundings.isShuttingDown())
        return error(503, u"shutting_down"_s);

    call.plan = FaultPlan::from(m_faults.strike(call.endpoint, referenceOf(call)));
    if (!call.plan.executes())
        return spoil(call, json(200, {}));
    return spoil(call, carryOut(call));
}

QString PayoutApi::referenceOf(const Call& call) const
{
    if (call.endpoint == "payouts/create"_L1) {
        const QJsonObject body = QJsonDocument::fromJson(call.request.body).object();
        return body.value("reference"_L1).toString();
    }
    const Payout* payout = m_book.find(call.id);
    return payout ? payout->reference : askedReference(call.request);
}

HttpReply PayoutApi::carryOut(const Call& call)
{
    if (call.endpoint == "payouts/create"_L1)
        return create(call);
    if (call.endpoint == "payouts/list"_L1)
        return list(call);
    const Payout* payout = m_book.find(call.id);
    return payout ? describe(200, *payout, call.plan) : error(404, u"not_found"_s);
}

HttpReply PayoutApi::create(const Call& call)
{
    const QByteArray key = call.request.header("idempotency-key");
    if (!isKey(key))
        return error(400, u"idempotency_key_missing"_s);
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return error(400, u"not_json"_s);
    const QJsonObject body = document.object();
    const QString wrong = wrongField(body);
    if (!wrong.isEmpty())
        return json(422, {{u"error"_s, u"invalid"_s}, {u"field"_s, wrong}});

    // Members in another order are the same content: QJsonObject sorts them.
    const QByteArray digest = QCryptographicHash::hash(
        document.toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
                                  .toHex();
    if (const Payout* known = m_book.findByKey(QString::fromLatin1(key))) {
        return known->digest == digest ? describe(200, *known, call.plan)
                                       : error(409, u"idempotency_key_reused"_s);
    }
    Payout payout;
    payout.key = QString::fromLatin1(key);
    payout.digest = digest;
    payout.reference = body.value("reference"_L1).toString();
    payout.amount = body.value("amount"_L1).toString();
    payout.currency = body.value("currency"_L1).toString();
    payout.exponent = body.value("exponent"_L1).toInt();
    payout.destination = body.value("destination"_L1).toObject();
    payout.createdMs = nowMs();
    payout.sentMs = payout.createdMs + m_timing.sentAfterMs;
    payout.settledMs = payout.createdMs + m_timing.settledAfterMs;
    if (call.plan.returnReason) {
        payout.returnReason = *call.plan.returnReason;
        payout.returnedMs = payout.settledMs + call.plan.returnedAfterMs.value_or(0);
    }
    return describe(201, m_book.add(payout), call.plan);
}

HttpReply PayoutApi::list(const Call& call) const
{
    QJsonArray payouts;
    const QList<Payout> found = m_book.withReference(askedReference(call.request));
    for (const Payout& payout : found)
        payouts.append(payout.toJson(nowMs()));
    return json(200, {{u"payouts"_s, payouts}});
}

HttpReply PayoutApi::describe(int status, const Payout& payout, const FaultPlan& plan) const
{
    QJsonObject object = payout.toJson(nowMs());
    if (!plan.statusWord.isEmpty())
        object.insert(u"status"_s, plan.statusWord);
    return json(status, object);
}

HttpReply PayoutApi::spoil(const Call& call, HttpReply reply) const
{
    const FaultPlan& plan = call.plan;
    if (plan.retcode) {
        reply = error(*plan.retcode, u"unavailable"_s);
    } else if (plan.htmlStatus) {
        reply.status = *plan.htmlStatus;
        reply.contentType = "text/html";
        reply.body = "<html><body><h1>" + httpReason(*plan.htmlStatus) + "</h1></body></html>";
    } else if (plan.replaceBody) {
        reply.body = *plan.replaceBody;
    }
    if (plan.padding > 0 && reply.body.endsWith('}'))
        reply.body.insert(reply.body.size() - 1, QByteArray(plan.padding, ' '));
    reply.delivery = plan.delivery;
    return reply;
}

} // namespace purser::simulator
