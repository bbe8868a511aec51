#include "app/simulator/smtp/smtpfaults.h"

namespace purser::simulator {

namespace {

using L = QLatin1String;

constexpr FaultKind smtpTable[] = {
    {L("refuse"), L("rcpt"), 1, L("code 550"), L("answered with this code; nothing was done")},
    {L("no_starttls"), L("ehlo"), -1, L(""), L("offers no TLS")},
    {L("drop_before"), L("*"), 1, L(""),
        L("the connection closes without an answer; nothing was done")},
    {L("execute_then_drop"), L("text"), 1, L(""),
        L("taken over, then the connection closes without an answer")},
    {L("execute_then_silence"), L("text"), 1, L(""),
        L("taken over, the answer never comes, the connection stays open")},
    {L("slow"), L("*"), 1, L("delay_ms 30000"), L("done at once, answered after delay_ms")},
    {L("new_certificate"), L("connect"), 1, L(""), L("the next ones see another certificate")},
};

} // namespace

std::span<const FaultKind> smtpFaults()
{
    return smtpTable;
}

} // namespace purser::simulator
