#pragma once

#include "core/base/result.h"
#include "core/operations/demo/demoactor.h"
#include "core/operations/demo/demodocuments.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace purser::demo {

/// Automatic approval of clients as a trial office shows it: applicants of a web site, a rule in
/// shadow that would have approved them, a live one that did, and the sample of its decisions, the
/// first of them checked. Olga proposes the rules, Vera publishes them, Chen checks.
class DemoAutomatic
{
public:
    /// @param superuser  its session is the superuser's again afterwards
    /// @param today      of the office, UTC
    DemoAutomatic(office::Connection& superuser, QDate today);

    /// How many applications a rule approved. An office without the staff for it stays without.
    /// Errors: WrongState {why: not_trial}.
    Result<qint64> fill();

private:
    Result<void> letSiteIn();
    Result<void> publish(const QJsonObject& rule, const QString& reason);
    Result<void> addApplicant(const DemoApplicant& person, int index);
    Result<void> addPapers(const DemoApplicant& person, qint64 application, qint64 client);
    Result<void> addRecords(const DemoApplicant& person, qint64 client);
    Result<void> checkFirst();

    office::Connection& m_connection;
    DemoActor m_actor;
    QDate m_today;
    QString m_token;
};

} // namespace purser::demo
