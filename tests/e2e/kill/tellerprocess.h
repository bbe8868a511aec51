#pragma once

#include "core/office/officeaddress.h"
#include "tests/e2e/teller/tellerorder.h"

#include <QMap>
#include <QProcess>
#include <QStringList>
#include <memory>

namespace purser::tests {

/// The teller as a process that is killed and started again. What it has not said to be done is
/// given to it again.
class TellerProcess
{
public:
    TellerProcess(const office::OfficeAddress& address, QString journal);
    ~TellerProcess();
    Q_DISABLE_COPY_MOVE(TellerProcess)

    void start();
    /// As the power would: no goodbye.
    void kill();
    void order(const TellerOrder& order);
    /// Lines it has said so far, over all its lives.
    int lines();
    bool isDone();
    /// Whether its last word was that it sends something.
    bool isSending();
    const QStringList& refusals() const { return m_refusals; }

private:
    void read();

    const QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QMap<qint64, TellerOrder> m_open;
    QByteArray m_rest;
    QStringList m_refusals;
    int m_lines = 0;
    bool m_sending = false;
};

} // namespace purser::tests
