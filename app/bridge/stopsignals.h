#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace purser::bridge {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of Qt. One object a program.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace purser::bridge
