#pragma once

#include "core/base/page.h"
#include "core/clients/clientfile.h"
#include "core/clients/clientrow.h"
#include "core/clients/fundsused.h"
#include "core/office/officesession.h"

#include <QString>
#include <vector>

namespace purser::clients {

/// A brand, desk or team of the office.
struct OfficeUnit {
    QString kind; ///< "brand", "desk", "team"
    QString code;
    QString name;
    bool isActive = false;
};

/// The client functions of the office, typed. Each call returns at once. Reading a file and
/// revealing a field leave an audit record.
class ClientsApi
{
public:
    explicit ClientsApi(office::OfficeSession& session) : m_session(session) {}

    office::Task<Page<ClientRow>> list(const ClientFilter& filter, ClientSort sort,
        const QJsonObject& after = {}, int limit = 200);
    /// The same with the question as a grid keeps it: ClientFilter::toJson() and
    /// wordOf(ClientSort).
    office::Task<Page<ClientRow>> list(
        const QJsonObject& filter, const QString& sort, const QJsonObject& after, int limit);
    /// Clients, accounts and payments, best first.
    office::Task<std::vector<Found>> search(const QString& text, int limit = 12);
    static constexpr int timelinePage = 80;
    /// What happened until an instant (invalid: until now), newest first, a page of it. Of the
    /// instant itself, to the millisecond, what was given before may come again.
    office::Task<std::vector<TimelineEntry>> timeline(ClientId id, const QDateTime& until);
    office::Task<ClientFile> file(ClientId id);
    /// One masked field in clear, for one of the purposes of the file.
    office::Task<Revealed> reveal(ClientId id, PersonalField field, const QString& purpose);
    /// What has come of the money the client declared; on the record.
    office::Task<FundsUsed> sourceOfFunds(ClientId id);
    /// Asks the bridge for live figures of an account; the change feed tells when they are there.
    office::Task<bool> requestFigures(TradingAccountId account);
    office::Task<office::Outcome> send(const office::Call& command);

    office::Task<std::vector<OfficeUnit>> officeUnits();
    /// The cards or accounts a destination may be; on the record.
    office::Task<std::vector<DepositInstrument>> depositsToMatch(DestinationId id);

    static office::Call changeLeverage(const QString& key, TradingAccountId account, int version,
        int leverage, const QString& reason);
    /// By code; empty: none.
    static office::Call place(const QString& key, ClientId id, int version, const QString& brand,
        const QString& desk, const QString& team, const QString& reason);
    static office::Call addNote(const QString& key, ClientId id, const QString& text);
    /// Nobody is paid there any more; or, `allow`: again, once somebody else has verified it.
    static office::Call blockDestination(
        const QString& key, DestinationId id, int version, bool allow, const QString& why);
    /// Nobody is paid there any more, for one of ClientFile::retireReasons.
    static office::Call retireDestination(const QString& key, DestinationId id, int version,
        const QString& reason, const QString& note);
    static office::Call verifyDestination(
        const QString& key, DestinationId id, int version, const QString& evidence);
    /// What the bank said of the holder. @param checked  invalid: now
    static office::Call recordPayeeCheck(
        const QString& key, DestinationId id, int version, const Destination::PayeeCheck& said);
    /// @param deposit  that came by it; invalid: what was said before is taken back
    static office::Call matchInstrument(const QString& key, DestinationId id, int version,
        PaymentId deposit, const QString& evidence);
    static office::Call registerDestination(const QString& key, ClientId id, const QString& kind,
        const QString& detail, const QString& holder, const QString& bank);
    /// Suspends the client for a scheduled review, or lifts that.
    static office::Call restrict(
        const QString& key, ClientId id, int version, bool lift, const QString& why);

private:
    office::OfficeSession& m_session;
};

} // namespace purser::clients
