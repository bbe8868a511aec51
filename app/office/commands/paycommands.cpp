#include "app/office/commands/paycommands.h"

#include "app/office/commands/payapprovals.h"
#include "app/office/commands/paydecisions.h"
#include "app/office/commands/paydisputes.h"
#include "app/office/commands/payentries.h"
#include "app/office/commands/payfloats.h"
#include "app/office/commands/paygateways.h"
#include "app/office/commands/paymoney.h"
#include "app/office/commands/payreads.h"
#include "app/office/commands/payreceipts.h"

namespace purser::tool {

void addPayCommands(Commands& commands)
{
    addPayReads(commands);
    addPayEntries(commands);
    addPayDecisions(commands);
    addPayApprovals(commands);
    addPayGateways(commands);
    addPayFloats(commands);
    addPayReceipts(commands);
    addPayDisputes(commands);
    addPayMoney(commands);
}

} // namespace purser::tool
