#pragma once

#include "core/base/result.h"
#include "core/operations/demo/demoactor.h"

#include <QDateTime>
#include <QString>
#include <vector>

namespace purser::demo {

struct DemoRequest;

/// What clients of a trial office did on the web site and asked: sign-ins from devices, some of
/// them shared, and tickets in every state. The site reports and asks as the real one would; Sana
/// (support) and Omar (operations) answer. Which clients: those with most going on.
class DemoContacts
{
public:
    /// @param superuser  its session is the superuser's again afterwards
    explicit DemoContacts(office::Connection& superuser);

    /// How many tickets there are. An office without the staff or the clients for it stays without.
    /// Errors: WrongState {why: not_trial}.
    Result<qint64> fill();

private:
    Result<void> letSiteIn();
    Result<std::vector<qint64>> clients();
    Result<void> signIn(qint64 client, int index);
    Result<void> ask(qint64 client, const DemoRequest& request);
    Result<void> answer(qint64 ticket, const DemoRequest& request);
    Result<void> age(qint64 ticket, const DemoRequest& request);

    office::Connection& m_connection;
    DemoActor m_actor;
    QString m_token;
};

} // namespace purser::demo
