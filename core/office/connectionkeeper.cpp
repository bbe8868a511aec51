#include "core/office/connectionkeeper.h"

#include "core/office/errortable.h"

#include <QRandomGenerator>

namespace purser::office {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

bool isPassing(const Error& error)
{
    return error.code == ErrorCode::ServerUnavailable || error.code == ErrorCode::ConnectionLost
        || error.code == ErrorCode::Busy || error.code == ErrorCode::Timeout;
}

milliseconds withJitter(milliseconds time)
{
    const auto count = static_cast<quint32>(qMax<qint64>(1, time.count()));
    return milliseconds(count * 3 / 4 + QRandomGenerator::global()->bounded(count / 2 + 1));
}

ConnectionKeeper::ConnectionKeeper(
    OfficeAddress address, QString login, Secret password, Options options)
    : ConnectionKeeper(std::move(address),
        std::make_shared<Credentials>(std::move(login), std::move(password)), std::move(options),
        nullptr)
{
}

ConnectionKeeper::ConnectionKeeper(OfficeAddress address, std::shared_ptr<Credentials> credentials,
    Options options, std::shared_ptr<ServerWitness> witness)
    : m_address(std::move(address)), m_credentials(std::move(credentials)),
      m_options(std::move(options)), m_witness(std::move(witness))
{
}

ConnectionKeeper::~ConnectionKeeper() = default;

Result<Connection*> ConnectionKeeper::connection()
{
    if (m_connection && !m_connection->looksDead())
        return m_connection.get();
    drop();
    {
        const std::scoped_lock lock(m_mutex);
        if (m_givenUp)
            return failure(ErrorCode::ConnectionLost, {}, u"closing"_s);
        if (!std::exchange(m_retryNow, false) && steady_clock::now() < m_notBefore)
            return failure(m_openFailure.value_or(Error{ErrorCode::ConnectionLost, {}, {}}));
    }
    if (auto opened = tryOpen(); !opened)
        return failure(std::move(opened.error()));
    return m_connection.get();
}

Result<Connection*> ConnectionKeeper::connectionWithin(milliseconds deadline)
{
    const Instant end = steady_clock::now() + deadline;
    for (;;) {
        auto opened = connection();
        if (opened || !isPassing(opened.error()))
            return opened;
        const auto left = std::chrono::duration_cast<milliseconds>(end - steady_clock::now());
        {
            const std::scoped_lock lock(m_mutex);
            if (m_givenUp || left <= milliseconds::zero())
                return opened;
        }
        pause(std::clamp(untilNextTry(), milliseconds(1), left));
    }
}

Result<void> ConnectionKeeper::tryOpen()
{
    auto opened = openChecked();
    if (!opened) {
        backOff(opened.error());
        return failure(std::move(opened.error()));
    }
    m_connection = std::move(*opened);
    m_openFailure.reset();
    m_pause = milliseconds::zero();
    const std::scoped_lock lock(m_mutex);
    m_notBefore = {};
    return {};
}

Result<std::unique_ptr<Connection>> ConnectionKeeper::openChecked()
{
    auto opened = Connection::open(
        m_address, m_credentials->login(), m_credentials->password(), m_options.connection);
    if (!opened)
        return opened;
    if (m_witness) {
        const auto identity = (*opened)->serverIdentity();
        if (!identity)
            return failure(identity.error());
        if (auto known = m_witness->check(*identity); !known)
            return failure(std::move(known.error()));
    }
    for (const auto& step : {m_greeting, m_opened}) {
        if (!step)
            continue;
        if (auto accepted = step(**opened); !accepted)
            return failure(std::move(accepted.error()));
    }
    return opened;
}

void ConnectionKeeper::backOff(const Error& error)
{
    m_openFailure = error;
    m_pause = std::clamp(m_pause * 2, m_options.firstRetry, m_options.lastRetry);
    const std::scoped_lock lock(m_mutex);
    // A refused login is not tried again by itself: it would only get the person locked out.
    m_notBefore = isPassing(error) ? steady_clock::now() + withJitter(m_pause) : Instant::max();
}

void ConnectionKeeper::drop()
{
    m_connection.reset();
}

void ConnectionKeeper::noteFailure(const Error& error)
{
    if (endsConnection(error) || (m_connection && !m_connection->isOpen()))
        drop();
}

milliseconds ConnectionKeeper::untilNextTry() const
{
    const std::scoped_lock lock(m_mutex);
    const Instant now = steady_clock::now();
    if (m_retryNow || m_notBefore <= now)
        return milliseconds::zero();
    if (m_notBefore == Instant::max())
        return milliseconds::max();
    return std::chrono::ceil<milliseconds>(m_notBefore - now);
}

void ConnectionKeeper::pause(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, time, [this] { return m_givenUp || m_retryNow; });
}

void ConnectionKeeper::setGreeting(std::function<Result<void>(Connection&)> greeting)
{
    m_greeting = std::move(greeting);
}

void ConnectionKeeper::setOnOpened(std::function<Result<void>(Connection&)> opened)
{
    m_opened = std::move(opened);
}

void ConnectionKeeper::giveUp()
{
    const std::scoped_lock lock(m_mutex);
    m_givenUp = true;
    m_wake.notify_all();
}

void ConnectionKeeper::retryNow()
{
    const std::scoped_lock lock(m_mutex);
    m_retryNow = true;
    m_wake.notify_all();
}

} // namespace purser::office
