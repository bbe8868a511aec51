#pragma once

namespace purser::payments::gateways {

/// How far an operation has got, in our words. Each provider's words are mapped to these by a
/// table; a word that is not in the table is Unrecognized, never anything else.
enum class Stage {
    Announced,        ///< known to the gateway, nobody has paid yet
    AwaitingApproval, ///< waits for us
    Processing,       ///< on its way
    Authorized,       ///< promised by the payer's bank, not taken yet
    Settled,          ///< the money has moved
    Refused,          ///< will not happen
    Cancelled,        ///< called off before it happened
    Expired,          ///< nobody paid in time
    Returned,         ///< had happened and came back
    ChargedBack,      ///< the payer has disputed it
    NeedsPerson,      ///< a state in which only a person can decide, such as split
    Unrecognized,     ///< a word that is new to us: park and raise an alarm
};

/// No money moves any more, unless it is reversed.
constexpr bool isNegativeEnd(Stage stage)
{
    return stage == Stage::Refused || stage == Stage::Cancelled || stage == Stage::Expired;
}

} // namespace purser::payments::gateways
