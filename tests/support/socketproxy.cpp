#include "tests/support/socketproxy.h"

#include <QFile>
#include <array>
#include <cstring>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace purser::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollInterval = 5;

sockaddr_un socketName(const office::OfficeAddress& address)
{
    const QByteArray path = QFile::encodeName(address.hosts + u"/.s.PGSQL."_s + address.ports);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof(name.sun_path)))
        throw std::runtime_error("socket path too long");
    std::memcpy(name.sun_path, path.constData(), static_cast<size_t>(path.size()));
    return name;
}

int makeSocket()
{
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        throw std::runtime_error("no socket");
    return descriptor;
}

const sockaddr* asAddress(const sockaddr_un& name)
{
    return reinterpret_cast<const sockaddr*>(&name);
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::send(descriptor, bytes.constData() + written,
            static_cast<size_t>(bytes.size() - written), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

} // namespace

SocketProxy::SocketProxy(const office::OfficeAddress& target)
    : m_target(target), m_directory(u"/tmp/purser-proxy-XXXXXX"_s), m_listener(makeSocket())
{
    const sockaddr_un name = socketName(address());
    if (::bind(m_listener, asAddress(name), sizeof(name)) != 0 || ::listen(m_listener, 64) != 0)
        throw std::runtime_error("the proxy cannot listen");
    m_thread = std::thread([this] { run(); });
}

SocketProxy::~SocketProxy()
{
    m_stop = true;
    m_thread.join();
    for (Line& line : m_lines)
        close(line);
    ::close(m_listener);
}

office::OfficeAddress SocketProxy::address() const
{
    office::OfficeAddress address = m_target;
    address.hosts = m_directory.path();
    return address;
}

void SocketProxy::loseNextAnswerTo(const QByteArray& part)
{
    const std::scoped_lock lock(m_mutex);
    m_loseAnswerTo = part;
}

void SocketProxy::loseNextRequest(const QByteArray& part)
{
    const std::scoped_lock lock(m_mutex);
    m_loseRequest = part;
}

void SocketProxy::cutAll()
{
    m_cutAll = true;
    while (m_cutAll && !m_stop)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void SocketProxy::close(Line& line)
{
    ::close(line.client);
    ::close(line.server);
}

void SocketProxy::run()
{
    while (!m_stop) {
        if (m_cutAll) {
            for (Line& line : m_lines)
                close(line);
            m_lines.clear();
            m_cutAll = false;
        }
        std::vector<pollfd> descriptors{{m_listener, POLLIN, 0}};
        for (const Line& line : m_lines) {
            descriptors.push_back({line.client, POLLIN, 0});
            descriptors.push_back({line.server, POLLIN, 0});
        }
        if (::poll(descriptors.data(), descriptors.size(), pollInterval) <= 0)
            continue;
        size_t index = 1;
        for (auto line = m_lines.begin(); line != m_lines.end(); index += 2) {
            const bool lives = (!descriptors[index].revents || pass(*line, Direction::Request))
                && (!descriptors[index + 1].revents || pass(*line, Direction::Answer));
            if (!lives)
                close(*line);
            line = lives ? std::next(line) : m_lines.erase(line);
        }
        if (descriptors[0].revents)
            accept();
    }
}

void SocketProxy::accept()
{
    Line line;
    line.client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    line.server = makeSocket();
    const sockaddr_un name = socketName(m_target);
    if (m_refuse || ::connect(line.server, asAddress(name), sizeof(name)) != 0)
        close(line);
    else
        m_lines.push_back(line);
}

bool SocketProxy::isWanted(QByteArray& part, const QByteArray& bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (part.isEmpty() || !bytes.contains(part))
        return false;
    part.clear();
    return true;
}

bool SocketProxy::pass(Line& line, Direction direction)
{
    const bool request = direction == Direction::Request;
    std::array<char, 65536> buffer{};
    const ssize_t count =
        ::recv(request ? line.client : line.server, buffer.data(), buffer.size(), 0);
    if (count <= 0)
        return false;
    const QByteArray bytes(buffer.data(), count);
    if (request && isWanted(m_loseRequest, bytes)) {
        ++m_losses;
        return false;
    }
    if (request && isWanted(m_loseAnswerTo, bytes))
        line.loseAnswer = true;
    else if (!request && line.loseAnswer) {
        ++m_losses;
        return false;
    }
    return writeAll(request ? line.server : line.client, bytes);
}

} // namespace purser::tests
