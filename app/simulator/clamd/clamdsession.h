#pragma once

#include "app/simulator/executionlog.h"
#include "app/simulator/faults/faultlist.h"
#include "app/simulator/requestlog.h"

#include <QIODevice>
#include <QObject>

namespace purser::simulator {

/// What all connections of one virus scanner share.
struct ClamdDesk {
    FaultList& faults;
    ExecutionLog& book;
    RequestLog& requests;
    qint64 mostBytes = 25 * 1024 * 1024; ///< StreamMaxLength
    int signatures = 27000;              ///< 0: it has none
};

/// One client's connection to the virus scanner: one command (`z` or `n` in front), one answer,
/// closed, as clamd(8) has it. It finds one thing: the test string of EICAR.
class ClamdSession : public QObject
{
    Q_OBJECT
public:
    /// Takes the connection over, and ends with it.
    ClamdSession(QIODevice* connection, quint64 id, ClamdDesk& desk, QObject* parent);

    void end();

private:
    void readMore();
    bool takeCommand();
    void takeStream();
    void answerVersion();
    void answerStream();
    void note(const QByteArray& answer);
    /// Whether a fault decided what happens.
    bool decided(const QString& endpoint);
    void say(const QByteArray& text);

    QIODevice* m_connection;
    const quint64 m_id;
    ClamdDesk& m_desk;
    QByteArray m_buffer;
    QByteArray m_stream;
    char m_end = '\0'; ///< what ends commands and answers
    bool m_streaming = false;
    bool m_deaf = false;
    QList<Fault> m_faults; ///< of the command in hand
};

} // namespace purser::simulator
