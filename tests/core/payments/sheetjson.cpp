#include "tests/core/payments/sheetjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace purser::payments::test {

namespace {

QJsonObject parsed(const char* text)
{
    return QJsonDocument::fromJson(QByteArray(text)).object();
}

QJsonValue replaced(const QJsonValue& document, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray list = document.toArray();
        const int at = path.first().toInt();
        list[at] = replaced(list.at(at), path.mid(1), value);
        return list;
    }
    QJsonObject object = document.toObject();
    const QJsonValue inner = replaced(object.value(path.first()), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

} // namespace

QJsonObject sheetJson()
{
    return parsed(R"({
  "payment": {
    "id": 48213, "reference": "W-48213", "kind": "withdrawal", "state": "awaiting_approval",
    "version": 5, "revision": 2, "hash": "9f2c", "method": "sepa",
    "amount": {"minor": "485000", "currency": "EUR", "exponent": 2},
    "fee": {"minor": "0", "currency": "EUR", "exponent": 2},
    "client": {"id": 10482, "code": "C-10482", "name": "Okafor, Chidi"},
    "account": {"id": 77, "server": "MT5 real-2", "login": "7104418"},
    "destination": {"id": 9, "masked": "DE89 ···· 3000", "holder": "Chidi Okafor",
                    "bank": "Berliner Sparkasse", "kind": "sepa"},
    "requested_us": 1700000000123456, "requested_by": "client",
    "due_us": 1700003600000000, "due_level": "overdue", "risk": 18,
    "held_by": "mara", "held_until_us": 1700000300000000, "held_by_me": true,
    "hold": {"minor": "485000", "currency": "EUR", "exponent": 2}, "reason": null
  },
  "checks": [
    {"code": "kyc_state", "level": "clear", "args": {"state": "approved", "level": 2}, "source": "office",
     "as_of_us": 1700000000000000},
    {"code": "destination_age", "level": "look", "args": {"hours": 31}, "source": "office",
     "as_of_us": 1700000000000000},
    {"code": "source_of_funds_in", "level": "stop", "args": {}, "source": "office",
     "as_of_us": 1700000000000000},
    {"code": "moon_phase", "level": "clear", "args": {}, "source": "sky", "as_of_us": null}
  ],
  "chain": [
    {"kind": "requested", "who": "client", "at_us": 1700000000000000, "step": 0, "role": null, "you": false},
    {"kind": "approved", "who": "João Ferreira", "at_us": 1700000900000000, "step": 1, "role": "payments",
     "you": false},
    {"kind": "needed", "who": null, "at_us": null, "step": 2, "role": "payments", "you": true}
  ],
  "postings": {
    "planned": [
      {"step": 2, "account": "client_trading", "side": "debit",
       "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}},
      {"step": 2, "account": "payout_in_flight", "side": "credit",
       "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}}
    ],
    "posted": [
      {"journal_id": 7, "at_us": 1700000950000000, "account": "client_trading", "side": "debit",
       "amount": {"minor": "100", "currency": "EUR", "exponent": 2}}
    ]
  },
  "instructions": [
    {"id": 31, "kind": "mt_balance", "server": "MT5 real-2", "login": "7104418",
     "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}, "state": "unknown", "version": 4,
     "tag": "#0123456789A", "ticket": null, "attempts": 1, "at_us": 1700000950000000, "detail": {"looks": 3}}
  ],
  "actions": {
    "approve": {"allowed": true, "why": null, "step_up": true},
    "reject": {"allowed": true, "why": null, "step_up": false},
    "return": {"allowed": true, "why": null, "step_up": false},
    "cancel": {"allowed": false, "why": "not_permitted", "step_up": false},
    "answer": {"allowed": false, "why": "wrong_state", "step_up": false}
  },
  "reasons": {
    "reject": [{"code": "kyc_incomplete"}, {"code": "other"}],
    "return": [{"code": "source_of_funds"}]
  }
})");
}

QJsonObject rowJson()
{
    return parsed(R"({
  "id": 48213, "reference": "W-48213", "kind": "withdrawal", "client_id": 10482, "client": "Okafor, Chidi",
  "method": "sepa", "amount_minor": 485000, "currency": "EUR", "exponent": 2,
  "due_us": 1700003600000000, "due_level": "soon", "risk": 18, "state": "awaiting_approval",
  "steps_done": 1, "steps_needed": 2, "flag": "stop", "mine": true, "held_by": null,
  "requested_us": 1700000000123456, "version": 5, "cursor": {"due_us": 1700003600000000, "id": 48213}
})");
}

QJsonObject withMember(
    const QJsonObject& document, const QStringList& path, const QJsonValue& value)
{
    return replaced(document, path, value).toObject();
}

} // namespace purser::payments::test
