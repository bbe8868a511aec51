#pragma once

#include "core/office/call.h"
#include "core/office/connection.h"
#include "core/office/officesession.h"

#include <functional>

namespace purser::tool {

/// The review of one client as four people do it: Sana enters what the client says and uploads the
/// documents, Chen reviews them and proposes, Olga agrees; the screening service screens
/// the client.
/// Part of the trial's main job.
class IdentityReview
{
public:
    using Command = std::function<Result<office::Outcome>(
        const QString& login, const QString& function, QList<office::Argument> arguments)>;

    /// @param superuser  to look up versions and digests, and whether the client was screened
    IdentityReview(office::Connection& superuser, Command command, qint64 client);

    /// Errors: those of the steps.
    Result<void> run();

private:
    Result<void> start();
    Result<void> enterData();
    Result<void> enterDocuments();
    Result<void> enterRecords();
    Result<void> waitForScreening();
    Result<void> decideDuplicates();
    Result<void> decide();
    Result<void> step(
        const QString& login, const QString& function, const QList<office::Argument>& arguments);
    Result<QString> text(const QString& sql);

    office::Connection& m_superuser;
    Command m_command;
    qint64 m_client;
    qint64 m_application = 0;
};

} // namespace purser::tool
