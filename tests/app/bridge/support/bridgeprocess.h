#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace purser::tests {

/// A `purser-bridge` of its own; killed with the object.
class BridgeProcess
{
public:
    explicit BridgeProcess(const QString& config);
    ~BridgeProcess();
    Q_DISABLE_COPY_MOVE(BridgeProcess)

    /// As the power would: no goodbye.
    void kill();
    /// Asks it to stop; its exit code.
    int terminate();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Everything it has logged so far.
    QByteArray log();

private:
    QProcess m_process;
    QByteArray m_log;
};

} // namespace purser::tests
