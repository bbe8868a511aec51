#include "app/simulator/faults/faultplan.h"

#include <QHash>
#include <functional>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

using Effect = std::function<void(FaultPlan&, const Fault&)>;
using Execution = FaultPlan::Execution;

void skip(FaultPlan& plan)
{
    plan.execution = Execution::Skip;
}

Effect deliver(Delivery::Kind kind, bool execute)
{
    return [kind, execute](FaultPlan& plan, const Fault& fault) {
        plan.delivery.kind = kind;
        plan.delivery.delayMs = std::max(plan.delivery.delayMs, fault.delayMs);
        if (!execute)
            skip(plan);
    };
}

Effect html(int status, bool execute)
{
    return [status, execute](FaultPlan& plan, const Fault&) {
        plan.htmlStatus = status;
        if (!execute)
            skip(plan);
    };
}

Effect flag(bool FaultPlan::*member)
{
    return [member](FaultPlan& plan, const Fault&) { plan.*member = true; };
}

Effect wait(Execution execution, int otherwiseMs)
{
    return [execution, otherwiseMs](FaultPlan& plan, const Fault& fault) {
        plan.execution = execution;
        plan.waitMs = fault.delayMs > 0 ? fault.delayMs : otherwiseMs;
        if (execution == Execution::Late)
            plan.delivery.kind = Delivery::Kind::Drop;
    };
}

void addTransportFaults(QHash<QString, Effect>& table)
{
    using Kind = Delivery::Kind;
    table[u"execute_then_drop"_s] = deliver(Kind::Drop, true);
    table[u"execute_then_reset"_s] = deliver(Kind::Reset, true);
    table[u"execute_then_half"_s] = deliver(Kind::Half, true);
    table[u"execute_then_silence"_s] = deliver(Kind::Silent, true);
    table[u"drop_before"_s] = deliver(Kind::Drop, false);
    table[u"reset_before"_s] = deliver(Kind::Reset, false);
    table[u"silence_before"_s] = deliver(Kind::Silent, false);
    table[u"execute_then_500"_s] = html(500, true);
    table[u"execute_then_502"_s] = html(502, true);
    table[u"error_500"_s] = html(500, false);
    table[u"error_502"_s] = html(502, false);
    table[u"execute_late"_s] = wait(Execution::Late, 10'000);
    table[u"stall"_s] = wait(Execution::Stall, 5'000);
    table[u"answer_then_close"_s] = [](FaultPlan& plan, const Fault&) { plan.closes = true; };
    table[u"slow"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.delivery.delayMs = fault.delayMs > 0 ? fault.delayMs : 5'000;
    };
    table[u"trickle"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.delivery.kind = Kind::Trickle;
        plan.delivery.trickleBytes = fault.number(u"bytes"_s, 16);
        plan.delivery.trickleIntervalMs = fault.number(u"interval_ms"_s, 200);
    };
    table[u"huge_body"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.padding = fault.number(u"bytes"_s, 40 * 1024 * 1024);
    };
    table[u"execute_then_garbage"_s] = [](FaultPlan& plan, const Fault&) {
        plan.replaceBody = "{\"retcode\" : \"0 Do";
    };
    table[u"execute_then_empty"_s] = [](FaultPlan& plan, const Fault&) { plan.replaceBody = ""; };
    for (const QString& name : {u"outage"_s, u"restart"_s, u"new_certificate"_s})
        table[name] = [](FaultPlan& plan, const Fault& fault) { plan.serverFaults.append(fault); };
}

void addAnswerFaults(QHash<QString, Effect>& table)
{
    table[u"execute_twice"_s] = [](FaultPlan& plan, const Fault&) {
        plan.execution = Execution::Twice;
    };
    table[u"no_ticket"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.dropTicket = true;
        if (!fault.flag(u"execute"_s, true))
            skip(plan);
    };
    const Effect code = [](FaultPlan& plan, const Fault& fault) {
        plan.retcode = fault.number(u"code"_s, 503);
        if (!fault.flag(u"execute"_s, false))
            skip(plan);
    };
    table[u"retcode"_s] = code;
    table[u"status"_s] = code;
    table[u"rewrite_comment"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.comment = fault.text(u"comment"_s);
    };
    table[u"partial"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.partialRows = fault.number(u"rows"_s, 1);
    };
    table[u"empty_list"_s] = flag(&FaultPlan::emptyLists);
    table[u"empty_personal"_s] = flag(&FaultPlan::emptyPersonal);
    table[u"ignore_update"_s] = flag(&FaultPlan::ignoreUpdate);
    table[u"wants_json"_s] = flag(&FaultPlan::wantsJson);
    table[u"old_build"_s] = flag(&FaultPlan::oldBuild);
    table[u"numbers"_s] = flag(&FaultPlan::numbers);
    table[u"unknown_fields"_s] = flag(&FaultPlan::unknownFields);
    table[u"session_expired"_s] = flag(&FaultPlan::expireSession);
    table[u"forbidden"_s] = flag(&FaultPlan::forbid);
    table[u"wrong_cli_rand"_s] = flag(&FaultPlan::wrongProof);
    table[u"late_challenge"_s] = flag(&FaultPlan::lateChallenge);
}

void addQuoteFaults(QHash<QString, Effect>& table)
{
    table[u"stale_quote"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.quoteAgeSeconds = fault.number(u"age_s"_s, 3600);
    };
    table[u"crossed_quote"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.quoteCrossedPoints = fault.number(u"points"_s, 20);
    };
    table[u"quote_spike"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.quoteSpikePercent = fault.number(u"percent"_s, 10);
    };
    table[u"no_quote"_s] = flag(&FaultPlan::quotesMissing);
}

void addPageFaults(QHash<QString, Effect>& table)
{
    table[u"duplicate_page"_s] = flag(&FaultPlan::duplicatePage);
    table[u"reorder_page"_s] = flag(&FaultPlan::reorderPage);
    table[u"delete_between_pages"_s] = flag(&FaultPlan::deleteOldest);
    table[u"short_page"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.missingRows = fault.number(u"rows"_s, 1);
    };
    table[u"insert_between_pages"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.insertAgeSeconds = fault.number(u"age_s"_s, 3600);
    };
}

void addPayoutFaults(QHash<QString, Effect>& table)
{
    table[u"unknown_status"_s] = [](FaultPlan& plan, const Fault& fault) {
        const QString value = fault.text(u"value"_s);
        plan.statusWord = value.isEmpty() ? u"on_hold_by_partner"_s : value;
    };
    const auto reason = [](const Fault& fault) {
        const QString text = fault.text(u"reason"_s);
        return text.isEmpty() ? u"account_closed"_s : text;
    };
    table[u"returned"_s] = [reason](FaultPlan& plan, const Fault& fault) {
        plan.returnReason = reason(fault);
    };
    table[u"returned_later"_s] = [reason](FaultPlan& plan, const Fault& fault) {
        plan.returnReason = reason(fault);
        plan.returnedAfterMs = fault.number(u"after_ms"_s, 2000);
    };
}

void addGatewayFaults(QHash<QString, Effect>& table)
{
    table[u"unsigned_answer"_s] = flag(&FaultPlan::unsignedAnswer);
    table[u"duplicate_reference"_s] = flag(&FaultPlan::duplicateReference);
    table[u"never_settles"_s] = flag(&FaultPlan::neverSettles);
    table[u"processed_differs"_s] = [](FaultPlan& plan, const Fault& fault) {
        plan.processedDiffers = fault.arguments;
    };
}

} // namespace

FaultPlan FaultPlan::from(const QList<Fault>& faults)
{
    static const QHash<QString, Effect> effects = [] {
        QHash<QString, Effect> table;
        addTransportFaults(table);
        addAnswerFaults(table);
        addQuoteFaults(table);
        addPageFaults(table);
        addPayoutFaults(table);
        addGatewayFaults(table);
        return table;
    }();
    FaultPlan plan;
    for (const Fault& fault : faults)
        effects.value(fault.name)(plan, fault);
    return plan;
}

} // namespace purser::simulator
