#!/usr/bin/env python3
"""Makes signatures.json: what the providers' signatures are for messages written here.

Written from the providers' descriptions with Python's standard library and with nothing of this
project, so that the programs are held against something they share no code with. Run it as
`python3 signatures.py > signatures.json`; a test compares the two.
"""
import hashlib
import hmac
import json

PRAXIS_SECRET = "s3cr3t-äöü"
PRAXIS_ORDERS = {
    "cashier_request": ["merchant_id", "application_key", "timestamp", "intent", "cid", "order_id"],
    "withdrawal_request": ["merchant_id", "application_key", "timestamp", "intent",
                           "withdrawal_request_id"],
    "find_transaction_request": ["merchant_id", "application_key", "timestamp", "tid"],
    "find_order_request": ["merchant_id", "application_key", "timestamp", "order_id"],
    "notification": ["merchant_id", "application_key", "timestamp", "customer.customer_token",
                     "session.order_id", "transaction.tid", "transaction.currency",
                     "transaction.amount", "transaction.conversion_rate",
                     "transaction.processed_currency", "transaction.processed_amount"],
}

# Bodies as text: what is signed are the tokens as they stand there, 1.0850 included.
PRAXIS_MESSAGES = [
    ("cashier_request",
     '{"merchant_id":"m-1","application_key":"app","intent":"payment","currency":"EUR",'
     '"amount":485000,"cid":"1042","order_id":"D-48213","version":"1.3","timestamp":1764288000}'),
    ("withdrawal_request",
     '{"merchant_id":"m-1","application_key":"app","intent":"complete-withdrawal-request",'
     '"withdrawal_request_id":756850,"version":"1.3","timestamp":1764288001}'),
    ("find_transaction_request",
     '{"merchant_id":"m-1","application_key":"app","tid":756850,"version":"1.3",'
     '"timestamp":1764288002}'),
    ("find_order_request",
     '{"merchant_id":"m-1","application_key":"app","order_id":"W-48213","version":"1.3",'
     '"timestamp":1764288003}'),
    ("notification",
     '{"merchant_id":"m-1","application_key":"app","customer":{"customer_token":"abc"},'
     '"session":{"order_id":"D-48213"},"transaction":{"transaction_type":"sale",'
     '"transaction_status":"approved","tid":756850,"currency":"EUR","amount":485000,'
     '"conversion_rate":1.0850,"processed_currency":"USD","processed_amount":526225},'
     '"version":"1.3","timestamp":1764288004}'),
    # Nothing processed yet: null fields are skipped.
    ("notification",
     '{"merchant_id":"m-1","application_key":"app","customer":{"customer_token":null},'
     '"session":{"order_id":"D-48214"},"transaction":{"transaction_type":"sale",'
     '"transaction_status":"pending","tid":756851,"currency":"JPY","amount":12000,'
     '"conversion_rate":null,"processed_currency":null,"processed_amount":null},'
     '"version":"1.3","timestamp":1764288005}'),
    ("notification",
     '{"merchant_id":"m-1","application_key":"app","customer":{"customer_token":"žluť-漢"},'
     '"session":{"order_id":"D-48215"},"transaction":{"transaction_type":"sale",'
     '"transaction_status":"approved","tid":9007199254740993,"currency":"EUR",'
     '"amount":9007199254740993,"conversion_rate":1,"processed_currency":"EUR",'
     '"processed_amount":9007199254740993},"version":"1.3","timestamp":1764288006}'),
]

HMAC_MESSAGES = [
    ("btcpay", "sha256", "webhook-key",
     '{"deliveryId":"d-1","type":"InvoiceSettled","invoiceId":"I1","timestamp":1764288000}'),
    ("btcpay", "sha256", "ключ", '{"deliveryId":"d-2","type":"InvoiceProcessing"} \n'),
    ("hyperswitch", "sha512", "hash-key",
     '{"merchant_id":"m","event_id":"evt_1","event_type":"payment_succeeded","content":{}}'),
    ("hyperswitch", "sha512", "hash-key", ""),
]


class Number(str):
    """A number's token, kept as it stands."""


def value_at(document, path):
    for step in path.split("."):
        document = document.get(step) if isinstance(document, dict) else None
    return "" if document is None else str(document)


def praxis(order, body):
    document = json.loads(body, parse_int=Number, parse_float=Number)
    text = "".join(value_at(document, path) for path in PRAXIS_ORDERS[order])
    return hashlib.sha384((text + PRAXIS_SECRET).encode()).hexdigest()


def main():
    vectors = {
        "praxis": [{"fields": order, "secret": PRAXIS_SECRET, "body": body,
                    "signature": praxis(order, body)} for order, body in PRAXIS_MESSAGES],
        "hmac": [{"provider": provider, "algorithm": algorithm, "key": key, "body": body,
                  "signature": hmac.new(key.encode(), body.encode(), algorithm).hexdigest()}
                 for provider, algorithm, key, body in HMAC_MESSAGES],
    }
    print(json.dumps(vectors, indent=1))


main()
