#pragma once

#include "core/office/officeaddress.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>
#include <atomic>
#include <list>
#include <mutex>
#include <thread>

namespace purser::tests {

/// Stands between a program and a local PostgreSQL and breaks the line when told to.
///
/// @code
/// SocketProxy proxy(office.address());
/// proxy.loseNextAnswerTo("EXECUTE");   // the server works, the answer never arrives
/// @endcode
class SocketProxy
{
public:
    explicit SocketProxy(const office::OfficeAddress& target);
    ~SocketProxy();
    Q_DISABLE_COPY_MOVE(SocketProxy)

    /// The target, by way of this proxy.
    office::OfficeAddress address() const;

    /// The next request that contains this is passed on; when its answer comes, the line is cut
    /// instead.
    void loseNextAnswerTo(const QByteArray& part);
    /// The next request that contains this is not passed on: the line is cut.
    void loseNextRequest(const QByteArray& part);
    /// Cuts every line.
    void cutAll();
    /// While true, new lines are cut at once.
    void refuse(bool refuse) { m_refuse = refuse; }
    /// How often a line was cut by loseNext….
    int losses() const { return m_losses; }

private:
    struct Line {
        int client = -1;
        int server = -1;
        bool loseAnswer = false;
    };
    enum class Direction { Request, Answer };

    void run();
    void accept();
    /// @return false when the line is to be cut.
    bool pass(Line& line, Direction direction);
    bool isWanted(QByteArray& part, const QByteArray& bytes);
    static void close(Line& line);

    const office::OfficeAddress m_target;
    QTemporaryDir m_directory;
    int m_listener = -1;
    std::list<Line> m_lines; ///< of the thread

    std::mutex m_mutex; ///< for the two parts
    QByteArray m_loseAnswerTo;
    QByteArray m_loseRequest;
    std::atomic<bool> m_cutAll = false;
    std::atomic<bool> m_refuse = false;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_losses = 0;
    std::thread m_thread;
};

} // namespace purser::tests
