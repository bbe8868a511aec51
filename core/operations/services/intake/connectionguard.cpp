#include "core/operations/services/intake/connectionguard.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/socket.h>

namespace purser::operations {

namespace {

/// What a handshake or the head of a request may have on the line. The library bounds each line of
/// a head, but not their number.
constexpr size_t longestHead = 64 * 1024;
/// How long a connection may rest between two requests while others wait.
constexpr auto longestRest = std::chrono::seconds(1);

thread_local ConnectionGuard* guardOfThread = nullptr;

/// Ends a connection on which bytes may still come. What comes in the next moment is thrown away,
/// since a sender that is cut off in the middle of its sentence would not read the answer. A moment
/// it stays, however steadily bytes dribble in: the worker is wanted elsewhere.
void hangUp(int socket)
{
    using std::chrono::milliseconds;
    constexpr ssize_t mostThrownAway = 2 * 1024 * 1024;
    constexpr milliseconds longestSilence(300);
    constexpr milliseconds longestFarewell(1000);
    ::shutdown(socket, SHUT_WR);
    const auto end = std::chrono::steady_clock::now() + longestFarewell;
    std::array<char, 16 * 1024> bytes;
    pollfd waiting{socket, POLLIN, 0};
    for (ssize_t thrown = 0; thrown < mostThrownAway;) {
        const auto left = std::chrono::ceil<milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0
            || ::poll(&waiting, 1, int(std::min(left, longestSilence).count())) <= 0)
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
    m_isSpoilt = false;
    expectRequest();
    if (m_isClosing)
        ::shutdown(socket, SHUT_RDWR);
}

void ConnectionGuard::expectRequest()
{
    m_since = std::chrono::steady_clock::now();
    m_isIdle = true;
    m_allowance = longestHead;
}

bool ConnectionGuard::received(size_t bytes)
{
    if (bytes > m_allowance) {
        m_allowance = 0;
        spoil();
        return false;
    }
    m_allowance -= bytes;
    return true;
}

void ConnectionGuard::expectBody(size_t bytes)
{
    // On the line there is more than the body: each record of TLS has its own head and seal.
    m_allowance = longestHead + bytes + bytes / 8;
    const std::lock_guard lock(m_mutex);
    m_isIdle = false;
}

void ConnectionGuard::answered()
{
    int spoilt = -1;
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket < 0)
            return;
        expectRequest();
        if (m_isSpoilt)
            spoilt = m_socket;
        else if (m_isClosing)
            ::shutdown(m_socket, SHUT_RDWR);
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

void ConnectionGuard::cutIfLate(bool othersWait)
{
    const std::lock_guard lock(m_mutex);
    const auto lasted = std::chrono::steady_clock::now() - m_since;
    const bool rests = othersWait && m_isIdle && lasted > longestRest;
    if (m_socket >= 0 && (lasted > m_longest || rests))
        ::shutdown(m_socket, SHUT_RDWR);
}

void ConnectionGuard::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosing = true;
    // A request that is being answered is answered.
    if (m_socket >= 0 && m_isIdle)
        ::shutdown(m_socket, SHUT_RDWR);
}

} // namespace purser::operations
