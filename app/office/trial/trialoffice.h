#pragma once

#include "app/office/trial/credentials.h"
#include "app/office/trial/daemon.h"
#include "app/office/trial/simulatorlink.h"
#include "app/office/trial/triallayout.h"
#include "core/base/result.h"
#include "core/office/connection.h"
#include "core/office/localcluster.h"

#include <QJsonObject>
#include <QString>
#include <functional>
#include <memory>

namespace purser::tool {

/// An office on this computer, for trying Purser: a private PostgreSQL, the real schema with the
/// real rights, demo staff and data, simulated trading server and gateway, and the bridge.
/// Everything is in one folder; starting twice is fine, and so is starting after a crash.
class TrialOffice
{
public:
    using Progress = std::function<void(const QString&)>;

    TrialOffice(const QString& directory, Progress progress);

    const TrialLayout& layout() const { return m_layout; }

    /// Makes what is missing and starts what does not run. Errors: WrongState {why: foreign_folder}
    /// when the folder holds something else.
    Result<void> start();
    Result<void> stop();
    /// Stops it and removes everything it made.
    Result<void> reset();
    /// {"running", "cluster": {…}, "daemons": […], "office": {…}}; never fails, says what is down.
    QJsonObject status() const;

    Result<std::unique_ptr<office::Connection>> connectAsOwner() const;
    Result<TrialCredentials> credentials() const
    {
        return TrialCredentials::load(m_layout.credentials());
    }
    Result<SimulatorLink> simulator() const
    {
        return SimulatorLink::load(m_layout.simulatorFile());
    }

private:
    Result<void> prepareFolder();
    Result<office::LocalCluster> openCluster() const;
    Result<void> makeOffice(office::LocalCluster& cluster);
    Result<void> fillNewOffice(office::LocalCluster& cluster, const TrialCredentials& credentials);
    Result<void> upgradeOffice();
    Result<void> startSimulator();
    Result<void> startBridge();
    Result<void> waitForBridge();
    Result<void> addDemo();

    Daemon simulatorDaemon() const;
    Daemon bridgeDaemon() const;

    TrialLayout m_layout;
    Progress m_progress;
};

/// Path of another program of Purser, beside this one.
QString siblingProgram(const QString& name);

} // namespace purser::tool
