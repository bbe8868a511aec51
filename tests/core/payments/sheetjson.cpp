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
    "free_margin": {"amount": {"minor": "931244", "currency": "EUR", "exponent": 2}, "as_of_us": 1700000950000000},
    "amount": {"minor": "485000", "currency": "EUR", "exponent": 2},
    "fee": {"minor": "0", "currency": "EUR", "exponent": 2},
    "client": {"id": 10482, "code": "C-10482", "name": "Okafor, Chidi"},
    "account": {"id": 77, "server": "MT5 real-2", "login": "7104418"},
    "destination": {"id": 9, "masked": "DE89 ···· 3000", "holder": "Chidi Okafor",
                    "bank": "Berliner Sparkasse", "kind": "sepa"},
    "requested_us": 1700000000123456, "requested_by": "client",
    "due_us": 1700003600000000, "due_level": "overdue", "risk": 18,
    "held_by": "mara", "held_until_us": 1700000300000000, "held_by_you": true, "flag": null,
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
      {"step": "withdrawal", "account": "client_trading", "side": "debit",
       "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}},
      {"step": "withdrawal", "account": "payout_in_flight", "side": "credit",
       "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}}
    ],
    "posted": [
      {"journal_id": 7, "step": "withdrawal", "at_us": 1700000950000000, "account": "client_trading", "side": "debit",
       "amount": {"minor": "100", "currency": "EUR", "exponent": 2}}
    ]
  },
  "instructions": [
    {"id": 31, "kind": "mt_balance", "server": "MT5 real-2", "login": "7104418",
     "amount": {"minor": "485000", "currency": "EUR", "exponent": 2}, "state": "unknown", "version": 4,
     "tag": "#0123456789A", "ticket": null, "attempts": 1, "looks": 3, "retcode": null,
     "provider": null, "direction": "debit", "at_us": 1700000950000000, "detail": "no answer in 30 s",
     "proposal": {"outcome": "executed", "ticket": "991", "reason": "Seen in the terminal.", "by": "João Ferreira",
                  "you": false, "at_us": 1700001000000000}}
  ],
  "history": [
    {"at_us": 1700000000000000, "kind": "requested", "who": "client", "revision": 1, "step": null, "reason": null,
     "text": null, "args": {}}
  ],
  "actions": {
    "approve": {"allowed": true, "why": null, "step_up": true},
    "reject": {"allowed": true, "why": null, "step_up": false},
    "return": {"allowed": true, "why": null, "step_up": false},
    "cancel": {"allowed": false, "why": "not_permitted", "step_up": false},
    "answer": {"allowed": false, "why": "state"},
    "amend": {"allowed": true, "why": null},
    "resolve": {"allowed": false, "why": "not_permitted"}
  },
  "reasons": {
    "reject": [{"code": "kyc_incomplete", "needs_text": false}, {"code": "other", "needs_text": true}],
    "return": [{"code": "source_of_funds", "needs_text": false}],
    "cancel": [{"code": "client_request", "needs_text": false}]
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
