#pragma once

#include "app/office/trial/credentials.h"
#include "app/office/trial/mainjobreport.h"
#include "app/office/trial/simulatorlink.h"
#include "app/office/trial/trialoffice.h"
#include "core/base/result.h"
#include "core/office/officesession.h"

#include <QJsonObject>
#include <QString>
#include <map>
#include <memory>

namespace purser::tool {

/// One withdrawal from import to payout on a running trial office, by the same sessions and calls
/// that the workstation uses, each person under their own login: clients are imported, one is
/// reviewed with documents by two people, an account
/// is linked, a destination registered and verified, a withdrawal asked for and approved by two
/// people with their passwords; the bridge takes the money off the trading account and pays it out;
/// ledger, trading server and gateway are compared, and the audit log is verified with everybody's
/// receipts.
class MainJob
{
public:
    MainJob(const TrialOffice& office, MainJobReport& report);
    ~MainJob();

    /// Errors: those of the steps; CheckFailed {what} when books disagree.
    Result<void> run();

private:
    Result<void> importClients();
    Result<void> decideIdentity();
    Result<void> linkAccount();
    Result<void> prepareDestination();
    Result<void> submit();
    Result<void> letPass();
    Result<void> approve(const QString& login);
    Result<void> releaseFile();
    Result<void> waitForPayout();
    Result<void> comparePostings();
    Result<void> compareTradingServer();
    Result<void> compareGateway();
    Result<void> verifyAudit();

    Result<office::OfficeSession*> session(const QString& login);
    Result<office::Outcome> command(
        const QString& login, const QString& function, QList<office::Argument> arguments);
    Result<QJsonObject> sheet(const QString& login);
    Result<void> keepReceipt(const office::Outcome& outcome);

    const TrialOffice& m_office;
    MainJobReport& m_report;
    TrialCredentials m_credentials;
    SimulatorLink m_simulator;
    std::map<QString, std::unique_ptr<office::OfficeSession>> m_sessions;
    qint64 m_client = 0;
    qint64 m_login = 0;
    qint64 m_account = 0;
    qint64 m_destination = 0;
    qint64 m_payment = 0;
    QString m_reference;
    QString m_tradingTicket;
    QString m_payoutTicket;
};

} // namespace purser::tool
