#pragma once

namespace purser::payments::gateways {

/// What a gateway can do. What it cannot do is answered with Refused and the word "not_supported".
struct Capabilities {
    bool deposits = false;
    bool payouts = false;
    bool refunds = false;
    bool partialRefunds = false;
    bool cancelsPayouts = false;
    /// A payout is first proposed and then approved with the revision that was looked at.
    bool approvesPayouts = false;
    /// Payouts begin with a request the client makes at the gateway; its id comes with ours.
    bool payoutsBegunByClient = false;
    bool webhooks = false;
    /// What became of an instruction can be asked by our own reference, so that an unknown outcome
    /// can be looked up without the gateway's id.
    bool findsByReference = false;
    /// Of several attempts of a client to pay one deposit, only the last is found by our reference;
    /// the others by the gateway's own ids.
    bool findsLastAttemptOnly = false;
    /// Asking twice with the same reference moves money once. Even then we do not repeat blindly.
    bool refusesSameReference = false;
    /// A payout leaves as a file that a second person releases by its hash: fileFor(), then
    /// deliver().
    bool releasesFiles = false;
    /// balances() says what lies there.
    bool tellsBalances = false;
    /// The outcome is entered by a person.
    bool needsPerson = false;
};

} // namespace purser::payments::gateways
