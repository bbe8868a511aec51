#include "app/simulator/faults/faultkind.h"

namespace purser::simulator {

namespace {

using L = QLatin1String;

constexpr FaultKind mt5Table[] = {
    // The request is carried out, its answer is lost.
    {L("execute_then_drop"), L("trade/balance"), 1, L("delay_ms"),
        L("carried out, then the connection closes without an answer")},
    {L("execute_then_reset"), L("trade/balance"), 1, L("delay_ms"),
        L("carried out, then a TCP reset")},
    {L("execute_then_half"), L("trade/balance"), 1, L(""),
        L("carried out, half of the JSON comes, then the connection closes")},
    {L("execute_then_500"), L("trade/balance"), 1, L(""),
        L("carried out, answered with HTTP 500 and an HTML page")},
    {L("execute_then_502"), L("trade/balance"), 1, L(""),
        L("carried out, answered with HTTP 502 and an HTML page of a proxy")},
    {L("execute_then_silence"), L("trade/balance"), 1, L(""),
        L("carried out, the answer never comes, the connection stays open")},
    {L("execute_then_garbage"), L("trade/balance"), 1, L(""),
        L("carried out, HTTP 200 with something that is no JSON")},
    {L("execute_then_empty"), L("trade/balance"), 1, L(""),
        L("carried out, HTTP 200 with an empty body")},
    {L("execute_twice"), L("trade/balance"), 1, L(""),
        L("carried out two times, answered with the first ticket")},
    // The same symptoms, but nothing has happened.
    {L("drop_before"), L("*"), 1, L("delay_ms"),
        L("the connection closes without an answer; nothing was done")},
    {L("reset_before"), L("*"), 1, L("delay_ms"), L("a TCP reset; nothing was done")},
    {L("silence_before"), L("*"), 1, L(""),
        L("no answer ever, the connection stays open; nothing was done")},
    {L("error_500"), L("*"), 1, L(""), L("HTTP 500 with an HTML page; nothing was done")},
    {L("error_502"), L("*"), 1, L(""),
        L("HTTP 502 with an HTML page of a proxy; nothing was done")},
    {L("execute_late"), L("trade/balance"), 1, L("delay_ms 10000"),
        L("the connection closes now, the operation is carried out after delay_ms")},
    // Answers.
    {L("no_ticket"), L("trade/balance"), 1, L("execute true"), L("\"0 Done\" without a ticket")},
    {L("retcode"), L("*"), 1, L("code (required), execute false"),
        L("answered with this code, whatever happened")},
    {L("rewrite_comment"), L("trade/balance"), 1, L("comment \"\""),
        L("a server plug-in replaces the comment of the deal")},
    {L("partial"), L("*"), 1, L("rows 1"), L("14 with the first rows only")},
    {L("empty_list"), L("*"), -1, L(""), L("every list answer is []")},
    {L("empty_personal"), L("*"), -1, L(""), L("personal data comes as empty text")},
    {L("ignore_update"), L("user/update"), -1, L(""),
        L("user/update changes nothing and says 0 Done")},
    {L("wants_json"), L("*"), -1, L(""),
        L("a body that is not declared application/json is answered with 3")},
    // Pages of deals, orders and positions.
    {L("duplicate_page"), L("*/get_page"), 1, L(""),
        L("the page before the asked one comes once more")},
    {L("short_page"), L("*/get_page"), 1, L("rows 1"), L("the last rows of the page are missing")},
    {L("reorder_page"), L("*/get_page"), -1, L(""), L("the rows come in another order")},
    {L("insert_between_pages"), L("deal/get_page"), 1, L("age_s 3600"),
        L("before the answer a deal with an older time appears")},
    {L("delete_between_pages"), L("deal/get_page"), 1, L(""),
        L("before the answer the account's oldest deal is deleted")},
    // Prices.
    {L("stale_quote"), L("tick/last"), -1, L("age_s 3600"), L("prices of so long ago")},
    {L("crossed_quote"), L("tick/last"), -1, L("points 20"), L("the bid stands above the ask")},
    {L("quote_spike"), L("tick/last"), -1, L("percent 10"), L("prices far off, up or down")},
    {L("no_quote"), L("tick/last"), -1, L(""), L("no price of anything")},
    // An old server, an odd server.
    {L("old_build"), L("*"), -1, L(""),
        L("no VolumeExt, Fee, TimeMsc, PriceSL, PriceTP, names split; ModifyFlags")},
    {L("numbers"), L("*"), -1, L(""), L("numbers come as JSON numbers instead of text")},
    {L("unknown_fields"), L("*"), -1, L(""), L("every record has fields nobody knows")},
    // Sessions.
    {L("session_expired"), L("*"), 1, L(""),
        L("the session is gone: 403 until the client authenticates again")},
    {L("forbidden"), L("*"), 1, L(""),
        L("403 while the session stays good: a flap, or with count -1 one refused endpoint")},
    {L("wrong_cli_rand"), L("auth/answer"), 1, L(""),
        L("the proof of a rogue server: a wrong cli_rand_answer")},
    {L("late_challenge"), L("auth/answer"), 1, L(""), L("the challenge counts as older than 10 s")},
    // Speed and size.
    {L("slow"), L("*"), 1, L("delay_ms 5000"), L("done at once, answered after delay_ms")},
    {L("stall"), L("*"), 1, L("delay_ms 5000"),
        L("done and answered after delay_ms, even when the client has gone")},
    {L("trickle"), L("*"), 1, L("bytes 16, interval_ms 200"), L("the body comes in small pieces")},
    {L("huge_body"), L("*"), 1, L("bytes 41943040"), L("a valid answer with that much padding")},
    // The whole server.
    {L("outage"), L("*"), 1, L("duration_ms 5000, mode refuse|hang"),
        L("cuts all connections and refuses or swallows new ones")},
    {L("restart"), L("*"), 1, L("down_ms 1000, ticket_jump 0"),
        L("15, then all connections cut, then refused, then up again")},
    {L("new_certificate"), L("*"), 1, L(""),
        L("all connections cut; the next ones see another certificate")},
};

constexpr FaultKind payoutTable[] = {
    {L("execute_then_drop"), L("payouts/create"), 1, L("delay_ms"),
        L("accepted, then the connection closes without an answer")},
    {L("execute_then_reset"), L("payouts/create"), 1, L("delay_ms"),
        L("accepted, then a TCP reset")},
    {L("execute_then_half"), L("payouts/create"), 1, L(""),
        L("accepted, half of the JSON comes, then the connection closes")},
    {L("execute_then_500"), L("payouts/create"), 1, L(""),
        L("accepted, answered with HTTP 500 and an HTML page")},
    {L("execute_then_502"), L("payouts/create"), 1, L(""),
        L("accepted, answered with HTTP 502 and an HTML page")},
    {L("execute_then_silence"), L("payouts/create"), 1, L(""),
        L("accepted, the answer never comes: a time-out after the work")},
    {L("execute_then_garbage"), L("payouts/create"), 1, L(""),
        L("accepted, HTTP 200 with something that is no JSON")},
    {L("execute_then_empty"), L("payouts/create"), 1, L(""),
        L("accepted, HTTP 200 with an empty body")},
    {L("execute_late"), L("payouts/create"), 1, L("delay_ms 10000"),
        L("the connection closes now, the payout is accepted after delay_ms")},
    {L("drop_before"), L("*"), 1, L("delay_ms"),
        L("the connection closes without an answer; nothing was done")},
    {L("reset_before"), L("*"), 1, L("delay_ms"), L("a TCP reset; nothing was done")},
    {L("silence_before"), L("*"), 1, L(""), L("no answer ever: a time-out before the work")},
    {L("error_500"), L("*"), 1, L(""), L("HTTP 500; nothing was done")},
    {L("error_502"), L("*"), 1, L(""), L("HTTP 502; nothing was done")},
    {L("status"), L("*"), 1, L("code 503, execute false"), L("this HTTP status with a JSON error")},
    {L("unknown_status"), L("payouts/*"), 1, L("value on_hold_by_partner"),
        L("a status word nobody documented")},
    {L("returned_later"), L("payouts/create"), 1, L("after_ms 2000, reason account_closed"),
        L("this payout is settled first and comes back later")},
    {L("returned"), L("payouts/create"), 1, L("reason account_closed"),
        L("this payout comes back instead of being settled")},
    {L("slow"), L("*"), 1, L("delay_ms 5000"), L("done at once, answered after delay_ms")},
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
};

} // namespace

std::span<const FaultKind> mt5Faults()
{
    return mt5Table;
}

std::span<const FaultKind> payoutFaults()
{
    return payoutTable;
}

} // namespace purser::simulator
