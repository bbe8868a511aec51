#include "app/simulator/clamd/clamdfaults.h"

namespace purser::simulator {

namespace {

using L = QLatin1String;

constexpr FaultKind clamdTable[] = {
    {L("error"), L("instream"), 1, L("text \"stream: Can't allocate memory ERROR\""),
        L("answered with this text")},
    {L("slow"), L("instream"), 1, L("delay_ms 30000"), L("answered after delay_ms")},
    {L("silence"), L("instream"), 1, L(""), L("the answer never comes, the connection stays open")},
    {L("drop_before"), L("*"), 1, L(""), L("the connection closes without an answer")},
    {L("cut"), L("instream"), 1, L("after 1"),
        L("the connection closes in the middle of the stream, after that many octets")},
    {L("half"), L("instream"), 1, L(""), L("the answer ends before its last octet")},
    {L("early"), L("instream"), 1, L(""), L("OK before the stream has come")},
};

} // namespace

std::span<const FaultKind> clamdFaults()
{
    return clamdTable;
}

} // namespace purser::simulator
