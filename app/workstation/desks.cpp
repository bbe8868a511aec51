#include "app/workstation/desks.h"

#include "ui/clients/automatic/automaticdesk.h"
#include "ui/clients/clientsdesk.h"
#include "ui/clients/contacts/ticketsdesk.h"
#include "ui/clients/review/reviewsdesk.h"
#include "ui/clients/screening/screeningdesk.h"
#include "ui/compliance/auditdesk.h"
#include "ui/compliance/casesdesk.h"
#include "ui/payments/approvals/approvalsdesk.h"
#include "ui/payments/gateways/gatewaysdesk.h"
#include "ui/payments/paymentsdesk.h"

namespace purser::workstation {

shell::Desks allDesks()
{
    shell::Desks desks;
    desks.push_back(clients::makeClientsDesk());
    desks.push_back(clients::makeTicketsDesk());
    desks.push_back(clients::makeReviewsDesk());
    desks.push_back(clients::makeAutomaticDesk());
    desks.push_back(clients::makeScreeningDesk());
    desks.push_back(payments::makePaymentsDesk());
    desks.push_back(payments::makeApprovalsDesk());
    desks.push_back(payments::makeGatewaysDesk());
    desks.push_back(compliance::makeCasesDesk());
    desks.push_back(compliance::makeAuditDesk());
    return desks;
}

} // namespace purser::workstation
