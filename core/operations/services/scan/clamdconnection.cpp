#include "core/operations/services/scan/clamdconnection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace purser::operations {

namespace {

constexpr qsizetype mostReply = 4096;

} // namespace

ClamdConnection::ClamdConnection(const ScanSettings& settings) : m_deadline(settings.timeout)
{
    const bool open = settings.socket.isEmpty() ? openTcp(settings.host, settings.port)
                                                : openUnix(settings.socket);
    if (!open && m_socket >= 0) {
        close(m_socket);
        m_socket = -1;
    }
}

ClamdConnection::~ClamdConnection()
{
    if (m_socket >= 0)
        close(m_socket);
}

bool ClamdConnection::openUnix(const QString& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = path.toUtf8();
    if (static_cast<size_t>(name.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    return connectTo(AF_UNIX, &address, sizeof address);
}

bool ClamdConnection::openTcp(const QString& host, quint16 port)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (getaddrinfo(
            host.toUtf8().constData(), QByteArray::number(port).constData(), &wanted, &found)
        != 0)
        return false;
    bool open = false;
    for (const addrinfo* one = found; one && !open; one = one->ai_next)
        open = connectTo(one->ai_family, one->ai_addr, one->ai_addrlen);
    freeaddrinfo(found);
    return open;
}

bool ClamdConnection::connectTo(int family, const void* address, unsigned length)
{
    if (m_socket >= 0)
        close(m_socket);
    m_socket = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0)
        return false;
    if (connect(m_socket, static_cast<const sockaddr*>(address), length) == 0)
        return true;
    // A unix socket whose queue is full says EAGAIN: as good as away.
    if (errno != EINPROGRESS || (await(POLLOUT) & POLLOUT) == 0)
        return false;
    int problem = 0;
    socklen_t size = sizeof problem;
    return getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &problem, &size) == 0 && problem == 0;
}

short ClamdConnection::await(short events)
{
    pollfd waited{m_socket, events, 0};
    for (;;) {
        const int left = static_cast<int>(std::max<qint64>(m_deadline.remainingTime(), 0));
        const int ready = poll(&waited, 1, left);
        if (ready > 0)
            return waited.revents;
        if (ready == 0 || errno != EINTR)
            return 0;
    }
}

bool ClamdConnection::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const short ready = await(POLLOUT | POLLIN);
        if ((ready & POLLIN) != 0 || (ready & POLLOUT) == 0)
            return false;
        const ssize_t sent =
            ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (sent >= 0)
            bytes = bytes.sliced(sent);
        else if (errno != EAGAIN && errno != EINTR)
            return false;
    }
    return true;
}

std::optional<QByteArray> ClamdConnection::reply()
{
    QByteArray said;
    char part[1024];
    while (said.size() <= mostReply && await(POLLIN) != 0) {
        const ssize_t got = recv(m_socket, part, sizeof part, 0);
        if (got > 0)
            said.append(part, got);
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            return std::nullopt;
        if (const qsizetype end = said.indexOf('\0'); end >= 0)
            return said.first(end);
    }
    return std::nullopt;
}

} // namespace purser::operations
