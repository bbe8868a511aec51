#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace purser::tests {

/// A `purser-sim` of its own, killed with the object; it also ends when the test program does.
class SimulatorProcess
{
public:
    /// The MT5 simulator with manager 1000 / Password1, 30 seeded accounts and prices that stand
    /// still.
    static QStringList mt5(const QStringList& more = {});
    /// The payout gateway with the token `payout-token`.
    static QStringList payout(const QStringList& more = {});

    /// Starts it and waits until it is ready; a failure fails the test.
    explicit SimulatorProcess(const QStringList& arguments);
    ~SimulatorProcess();
    Q_DISABLE_COPY_MOVE(SimulatorProcess)

    quint16 port() const { return m_port; }
    QByteArray fingerprint() const;
    const QJsonObject& announcement() const { return m_announcement; }

    /// The control port. A refusal fails the test, unless it is asked for by `request`.
    QJsonObject get(const QString& path);
    QJsonObject post(const QString& path, const QJsonObject& body);
    void clearFaults();
    /// Status and body.
    std::pair<int, QJsonObject> request(
        const QByteArray& method, const QString& path, const QByteArray& body = {});

    void addFault(const QJsonObject& fault);
    /// What was really carried out.
    QJsonArray book();
    /// Waits until the book has that many entries, at most ten seconds.
    bool waitForBook(qsizetype count);
    /// An account with a balance in real\std-usd (or the group given); answers its figures.
    QJsonObject addAccount(qint64 login, const QString& balance, const QJsonObject& more = {});

    void kill();

private:
    QProcess m_process;
    QJsonObject m_announcement;
    quint16 m_port = 0;
    quint16 m_controlPort = 0;
};

} // namespace purser::tests
