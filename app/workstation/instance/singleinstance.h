#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace purser::workstation {

/// One running workstation an office and user: a second start hands its arguments to the first, which
/// comes to the front, and ends. What arrives is taken as text from outside, bounded, and only from
/// programs of the same user.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Claim {
        First,      ///< this program is the one now
        HandedOver, ///< another is, and has taken the arguments
        Alone       ///< the other does not answer, or nothing can be listened on: go on without
    };

    explicit SingleInstance(QObject* parent = nullptr);

    /// @param office  stable words for the office ("hosts|ports|database"); empty: none chosen yet
    /// @param link    what the first shall open; may be empty
    Claim claim(const QString& office, const QString& link);
    /// The path that is listened on for that office.
    static QString pathOf(const QString& office);

Q_SIGNALS:
    /// Another start asked for the window to be shown, and for this link unless it is empty.
    void asked(const QString& link);

private:
    enum class Other { Nobody, Took, Silent };
    static Other handOver(const QString& path, const QString& link);
    void take();
    void read(QLocalSocket* socket);

    QLocalServer m_server;
};

} // namespace purser::workstation
