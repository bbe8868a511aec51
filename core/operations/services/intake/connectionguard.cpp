#include "core/operations/services/intake/connectionguard.h"

#include <array>
#include <poll.h>
#include <sys/socket.h>

namespace purser::operations {

namespace {

thread_local ConnectionGuard* guardOfThread = nullptr;

/// Ends a connection on which bytes may still come. What comes in the next moment is thrown away,
/// since a sender that is cut off in the middle of its sentence would not read the answer.
void hangUp(int socket)
{
    constexpr ssize_t mostThrownAway = 2 * 1024 * 1024;
    constexpr int longestSilence = 300;
    ::shutdown(socket, SHUT_WR);
    std::array<char, 16 * 1024> bytes;
    pollfd waiting{socket, POLLIN, 0};
    for (ssize_t thrown = 0; thrown < mostThrownAway;) {
        if (::poll(&waiting, 1, longestSilence) <= 0)
            break;
        const ssize_t count = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            break;
        thrown += count;
    }
    ::shutdown(socket, SHUT_RDWR);
}

} // namespace

ConnectionGuard* ConnectionGuard::current()
{
    return guardOfThread;
}

void ConnectionGuard::makeCurrent()
{
    guardOfThread = this;
}

void ConnectionGuard::begin(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        return;
    m_socket = socket;
    m_until = std::chrono::steady_clock::now() + m_longest;
    m_isSpoilt = false;
}

void ConnectionGuard::answered()
{
    int spoilt = -1;
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket < 0)
            return;
        m_until = std::chrono::steady_clock::now() + m_longest;
        if (m_isSpoilt)
            spoilt = m_socket;
    }
    if (spoilt >= 0)
        hangUp(spoilt);
}

void ConnectionGuard::end()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
    m_isSpoilt = false;
}

void ConnectionGuard::cutIfLate()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0 && std::chrono::steady_clock::now() > m_until)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace purser::operations
