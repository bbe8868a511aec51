#include "app/simulator/gateways/gatewayfaults.h"

namespace purser::simulator {

namespace {

using L = QLatin1String;

constexpr FaultKind table[] = {
    {L("execute_then_drop"), L("*/create"), 1, L("delay_ms"),
        L("done, then the connection closes without an answer")},
    {L("execute_then_reset"), L("*/create"), 1, L("delay_ms"), L("done, then a TCP reset")},
    {L("execute_then_half"), L("*/create"), 1, L(""),
        L("done, half of the answer comes, then the connection closes")},
    {L("execute_then_500"), L("*/create"), 1, L(""),
        L("done, answered with HTTP 500 and an HTML page")},
    {L("execute_then_502"), L("*/create"), 1, L(""),
        L("done, answered with HTTP 502 and an HTML page")},
    {L("execute_then_silence"), L("*/create"), 1, L(""),
        L("done, the answer never comes: a time-out after the work")},
    {L("execute_then_garbage"), L("*/create"), 1, L(""),
        L("done, HTTP 200 with something that is no JSON")},
    {L("execute_then_empty"), L("*/create"), 1, L(""), L("done, HTTP 200 with an empty body")},
    {L("execute_late"), L("*/create"), 1, L("delay_ms 10000"),
        L("the connection closes now, the work is done after delay_ms")},
    {L("drop_before"), L("*"), 1, L("delay_ms"),
        L("the connection closes without an answer; nothing was done")},
    {L("reset_before"), L("*"), 1, L("delay_ms"), L("a TCP reset; nothing was done")},
    {L("silence_before"), L("*"), 1, L(""), L("no answer ever: a time-out before the work")},
    {L("error_500"), L("*"), 1, L(""), L("HTTP 500; nothing was done")},
    {L("error_502"), L("*"), 1, L(""), L("HTTP 502; nothing was done")},
    {L("status"), L("*"), 1, L("code 503, execute false"), L("this HTTP status with a JSON error")},
    {L("unknown_status"), L("*/find"), 1, L("value on_hold_by_partner"),
        L("a status word nobody documented")},
    {L("unsigned_answer"), L("*"), 1, L(""),
        L("the answer's signature is wrong, where it has one")},
    {L("duplicate_reference"), L("*/create"), 1, L(""),
        L("a reference that exists is taken a second time")},
    {L("never_settles"), L("*/create"), 1, L(""), L("taken on, and never brought to an end")},
    {L("processed_differs"), L("*/create"), 1, L("amount, currency"),
        L("another amount or currency moves than was asked for")},
    {L("answer_then_close"), L("*/find"), 1, L(""), L("answered as usual, with Connection: close")},
    {L("slow"), L("*"), 1, L("delay_ms 30000"), L("done at once, answered after delay_ms")},
    {L("stall"), L("*"), 1, L("delay_ms 5000"),
        L("done and answered after delay_ms, even when the client has gone")},
    {L("trickle"), L("*"), 1, L("bytes 16, interval_ms 200"), L("the body comes in small pieces")},
    {L("huge_body"), L("*"), 1, L("bytes 41943040"), L("a valid answer with that much padding")},
    {L("outage"), L("*"), 1, L("duration_ms 5000, mode refuse|hang"),
        L("cuts all connections and refuses or swallows new ones")},
    {L("restart"), L("*"), 1, L("down_ms 1000"),
        L("all connections cut, then refused, then up again")},
    {L("new_certificate"), L("*"), 1, L(""),
        L("all connections cut; the next ones see another certificate")},
    // What is sent to us.
    {L("webhook_copies"), L("webhook"), 1, L("copies 3"), L("the same message that many times")},
    {L("webhook_hold"), L("webhook"), -1, L(""),
        L("kept back until POST /release, which can shuffle")},
    {L("webhook_lost"), L("webhook"), 1, L(""), L("never sent")},
    {L("webhook_late"), L("webhook"), 1, L("age_s 90000"),
        L("stamped and signed as if it were 25 hours old")},
    {L("webhook_forged"), L("webhook"), 1, L(""), L("signed with another key")},
    {L("webhook_unsigned"), L("webhook"), 1, L(""), L("without a signature")},
    {L("webhook_altered"), L("webhook"), 1, L("from approved, to rejected"),
        L("a text of the message replaced after it was signed")},
};

} // namespace

std::span<const FaultKind> gatewayFaults()
{
    return table;
}

} // namespace purser::simulator
