#include "tests/e2e/kill/faults.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

void addFault(SimulatorProcess& server, const char* endpoint, const char* name, double probability,
    const QJsonObject& more = {})
{
    QJsonObject fault = more;
    fault.insert(u"fault"_s, QString::fromLatin1(name));
    fault.insert(u"endpoint"_s, QString::fromLatin1(endpoint));
    fault.insert(u"probability"_s, probability);
    fault.insert(u"count"_s, -1);
    server.addFault(fault);
}

} // namespace

void addFaults(BridgeRig& rig)
{
    const char* debit = "trade/balance";
    addFault(rig.mt5(), debit, "slow", 0.3, {{u"delay_ms"_s, 120}});
    addFault(rig.mt5(), debit, "execute_then_drop", 0.05);
    addFault(rig.mt5(), debit, "execute_then_500", 0.04);
    addFault(rig.mt5(), debit, "execute_then_half", 0.02);
    addFault(rig.mt5(), debit, "execute_then_silence", 0.01);
    addFault(rig.mt5(), debit, "no_ticket", 0.04);
    addFault(rig.mt5(), debit, "no_ticket", 0.02, {{u"execute"_s, false}});
    addFault(rig.mt5(), debit, "drop_before", 0.05);
    addFault(rig.mt5(), debit, "reset_before", 0.02);
    addFault(rig.mt5(), debit, "retcode", 0.02, {{u"code"_s, 10012}, {u"execute"_s, true}});
    addFault(rig.mt5(), debit, "retcode", 0.02, {{u"code"_s, 10024}});
    addFault(rig.mt5(), debit, "execute_late", 0.04, {{u"delay_ms"_s, 1200}});
    addFault(rig.mt5(), "deal/*", "drop_before", 0.04);
    addFault(rig.mt5(), "*", "session_expired", 0.003);

    const char* payout = "payouts/create";
    addFault(rig.payout(), payout, "slow", 0.3, {{u"delay_ms"_s, 120}});
    addFault(rig.payout(), payout, "status", 0.05, {{u"code"_s, 422}});
    addFault(rig.payout(), payout, "returned", 0.05);
    addFault(rig.payout(), payout, "execute_then_drop", 0.05);
    addFault(rig.payout(), payout, "execute_then_500", 0.04);
    addFault(rig.payout(), payout, "drop_before", 0.04);
    addFault(rig.payout(), payout, "execute_late", 0.03, {{u"delay_ms"_s, 1200}});
}

void beginOutage(SimulatorProcess& server)
{
    server.addFault({{u"fault"_s, u"outage"_s}, {u"now"_s, true}, {u"duration_ms"_s, 1500}});
}

} // namespace purser::tests
