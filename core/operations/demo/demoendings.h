#pragma once

#include "core/operations/demo/demoactor.h"

#include <QDate>

namespace purser::demo {

/// What time does to the clients of a trial office: documents that expire soon or have, and an
/// applicant who paid in before verification and was not verified in time, so that the money goes
/// back: one part waits for its approval, of the other nobody knows where it came from.
class DemoEndings
{
public:
    /// @param superuser  its session is the superuser's again afterwards
    DemoEndings(office::Connection& superuser, QDate today);

    /// The applicant, with the account their money lies on. Errors: as of the office's commands.
    Result<void> addLapsed();
    /// Errors: as of the office's commands.
    Result<void> addDocuments();

private:
    Result<void> addDocument(qint64 client, const QString& name, int daysLeft);
    Result<qint64> enterLapsed();
    Result<void> payIn(qint64 client);

    office::Connection& m_connection;
    DemoActor m_actor;
    QDate m_today;
};

} // namespace purser::demo
