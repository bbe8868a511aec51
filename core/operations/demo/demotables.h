#pragma once

#include "core/base/result.h"
#include "core/office/connection.h"
#include "core/operations/demo/copyrows.h"
#include "core/operations/demo/demobooks.h"
#include "core/operations/demo/demodestination.h"
#include "core/operations/demo/demohistory.h"
#include "core/operations/demo/demopeople.h"
#include "core/operations/demo/demoprofile.h"

#include <functional>
#include <vector>

namespace purser::demo {

/// Writes a history into the tables of the books, one COPY after another.
class DemoTables
{
public:
    DemoTables(
        office::Connection& connection, const DemoProfile& profile, quint64 seed, qint64 endUs);

    Result<void> writePeople();
    /// Tells the history while it writes the deals. To be called before the ones below.
    Result<void> writeDeals();
    Result<void> writeAccounts();
    Result<void> writePayments();
    /// Approvals, events and instructions of the newest payments.
    Result<void> writePaymentDetails();
    Result<void> writeLedger();

    const DemoHistory& history() const { return m_history; }
    qint64 deals() const { return m_deals; }

private:
    using Fill = std::function<void(CopyRows&)>;
    Result<void> copy(const char* target, const Fill& fill);

    void fillPartners(CopyRows& rows) const;
    void fillClients(CopyRows& rows) const;
    void fillDeal(CopyRows& rows, const DemoDeal& deal) const;
    void fillTradingAccounts(CopyRows& rows) const;
    void fillDestinations(CopyRows& rows) const;
    void fillFigures(CopyRows& rows) const;
    void fillPayment(CopyRows& rows, const DemoPayment& payment) const;
    void fillApprovals(CopyRows& rows) const;
    void fillEvents(CopyRows& rows) const;
    void fillInstructions(CopyRows& rows) const;
    void fillHolds(CopyRows& rows) const;
    void fillHoldEnds(CopyRows& rows) const;
    void fillJournals(CopyRows& rows) const;

    /// Newest payments, for which `visit` is called in order.
    void eachDetailed(const std::function<void(const DemoPayment&)>& visit) const;
    const DemoAccount& accountOf(const DemoPayment& payment) const;
    DemoDestination destinationOf(const DemoAccount& account) const;
    QString reference(const DemoPayment& payment) const;

    office::Connection& m_connection;
    DemoProfile m_profile;
    quint64 m_seed;
    qint64 m_endUs;
    DemoPeople m_people;
    DemoHistory m_history;
    std::vector<qint64> m_debitJournals; ///< by index of the payment; 0: none
    qint64 m_deals = 0;
};

} // namespace purser::demo
