#include "core/office/officesession.h"

#include "core/office/changepoller.h"
#include "core/office/commandworker.h"
#include "core/office/linkmonitor.h"
#include "core/office/readworker.h"
#include "core/office/sessiontoken.h"

#include <QJsonArray>

namespace purser::office {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds pollTimeout{10};
constexpr std::chrono::seconds longReaderIdle{30};

int asMilliseconds(milliseconds time)
{
    return static_cast<int>(time.count());
}

/// Where the change feed stood before anything else was read; beside what desk.me() tells.
const QString feedKey = u"feed"_s;

Result<QJsonObject> askMe(Connection& connection)
{
    auto me = connection.callJson({u"desk.me"_s, {}});
    // Until the second factor is proved the office has nothing to tell.
    if (!me || !secondFactorNext(*me).isEmpty())
        return me;
    const auto begin = connection.callJson(ChangePoller::beginning());
    if (!begin)
        return failure(begin.error());
    me->insert(feedKey, *begin);
    return me;
}

} // namespace

class OfficeSession::Impl
{
public:
    Impl(OfficeSession* session, OfficeAddress address, QString login, Secret password,
        SessionOptions options);
    ~Impl();
    Q_DISABLE_COPY_MOVE(Impl)

    Task<QJsonObject> open();
    Task<QJsonObject> refreshMe();
    ReadWorker& longReader();
    void setHidden(bool hidden);
    void pollNow();

    OfficeSession* const q;
    const OfficeAddress address;
    const std::shared_ptr<Credentials> credentials;
    const SessionOptions options;
    const Secret token = newSessionToken();
    const std::shared_ptr<ServerWitness> witness = std::make_shared<ServerWitness>();
    QJsonObject me;
    LinkMonitor link;

    WorkerThread cancels{u"purser-cancel"_s};
    std::unique_ptr<ReadWorker> reader;
    std::unique_ptr<ReadWorker> exporter;
    std::unique_ptr<CommandWorker> writer;
    WorkerThread pollThread{u"purser-feed"_s};
    std::unique_ptr<ChangePoller> poller;
    bool polling = false;
    bool hidden = false;

private:
    std::unique_ptr<ConnectionKeeper> makeKeeper(
        const QString& purpose, milliseconds timeout, std::shared_ptr<Credentials> with);
    LinkReport linkReport();
    ChangePoller::Listener listener();
    void takeMe(const QJsonObject& told);
    void opened(const QJsonObject& told);
    void startFeed(const QJsonObject& begin);
    void linkChanged(LinkState state);
    /// Runs something in the session's thread, if it still lives.
    void inSession(std::function<void()> work);
};

OfficeSession::Impl::Impl(OfficeSession* session, OfficeAddress officeAddress, QString login,
    Secret password, SessionOptions sessionOptions)
    : q(session), address(std::move(officeAddress)),
      credentials(std::make_shared<Credentials>(std::move(login), std::move(password))),
      options(std::move(sessionOptions)), link(options.lostAfter)
{
    QObject::connect(
        &link, &LinkMonitor::changed, q, [this](LinkState state) { linkChanged(state); });
    reader = std::make_unique<ReadWorker>(u"purser-reader"_s,
        makeKeeper(u"reads"_s, options.readTimeout, credentials), cancels, linkReport());
    writer = std::make_unique<CommandWorker>(
        [this](std::shared_ptr<Credentials> with) {
            return makeKeeper(u"writes"_s, milliseconds::zero(), std::move(with));
        },
        credentials, CommandSender::Options{options.connectDeadline, options.resolveDeadline},
        linkReport());
    poller = std::make_unique<ChangePoller>(makeKeeper(u"feed"_s, pollTimeout, credentials),
        listener(), options.pollInterval, options.listen);
    poller->moveToThread(pollThread.context()->thread());
}

OfficeSession::Impl::~Impl()
{
    poller->giveUp();
    pollThread.post([feed = poller.release()] {
        feed->stop();
        delete feed;
    });
    writer.reset(); // sends what is queued
    exporter.reset();
    reader.reset();
}

std::unique_ptr<ConnectionKeeper> OfficeSession::Impl::makeKeeper(
    const QString& purpose, milliseconds timeout, std::shared_ptr<Credentials> with)
{
    ConnectionKeeper::Options keeping;
    keeping.connection.applicationName = options.applicationName + u' ' + purpose;
    keeping.connection.statementTimeout = asMilliseconds(timeout);
    keeping.firstRetry = options.firstRetry;
    keeping.lastRetry = options.lastRetry;
    auto keeper = std::make_unique<ConnectionKeeper>(address, std::move(with), keeping, witness);
    keeper->setGreeting(
        [token = token](Connection& connection) { return joinSession(connection, token); });
    return keeper;
}

void OfficeSession::Impl::inSession(std::function<void()> work)
{
    QMetaObject::invokeMethod(q, std::move(work), Qt::QueuedConnection);
}

LinkReport OfficeSession::Impl::linkReport()
{
    return [this](std::optional<Error> error) {
        inSession([this, error = std::move(error)] { link.report(error); });
    };
}

ChangePoller::Listener OfficeSession::Impl::listener()
{
    return {
        .changed =
            [this](QList<Change> changes) {
                inSession([this, changes = std::move(changes)] { Q_EMIT q->changed(changes); });
            },
        .epochChanged = [this] { inSession([this] { Q_EMIT q->epochChanged(); }); },
        .pinged = [this](int time) { inSession([this, time] { Q_EMIT q->pinged(time); }); },
        .link = linkReport(),
    };
}

void OfficeSession::Impl::linkChanged(LinkState state)
{
    if (state == LinkState::Connected) {
        reader->retryNow();
        writer->retryNow();
        if (exporter)
            exporter->retryNow();
    }
    Q_EMIT q->linkStateChanged(state);
}

Task<QJsonObject> OfficeSession::Impl::open()
{
    reader->retryNow();
    writer->retryNow();
    poller->retryNow();
    const QString version =
        options.version.isEmpty() ? QStringLiteral(PURSER_VERSION) : options.version;
    const Call hello{
        u"desk.hello"_s, {{u"p_program"_s, options.applicationName}, {u"p_version"_s, version}}};
    return reader->submit<QJsonObject>(
        [hello](Connection& connection) -> Result<QJsonObject> {
            if (const auto greeted = connection.callJson(hello); !greeted)
                return failure(greeted.error());
            return askMe(connection);
        },
        [this](const Result<QJsonObject>& told) {
            if (told)
                inSession([this, told = *told] { opened(told); });
        });
}

void OfficeSession::Impl::opened(const QJsonObject& told)
{
    takeMe(told);
    pollNow();
}

/// From where it stood before the session's first answer: what changes while the desks read their
/// first lists is told, too.
void OfficeSession::Impl::startFeed(const QJsonObject& begin)
{
    if (options.poll && !std::exchange(polling, true))
        pollThread.post([feed = poller.get(), begin] { feed->start(begin); });
}

Task<QJsonObject> OfficeSession::Impl::refreshMe()
{
    return reader->submit<QJsonObject>(askMe, [this](const Result<QJsonObject>& told) {
        if (told)
            inSession([this, told = *told] { takeMe(told); });
    });
}

void OfficeSession::Impl::takeMe(const QJsonObject& told)
{
    const auto lasting = [](QJsonObject object) {
        object.remove(u"server_time_us"_s);
        object.remove(feedKey);
        return object;
    };
    const bool changed = lasting(me) != lasting(told);
    me = told;
    const QJsonObject begin = me.take(feedKey).toObject();
    if (!begin.isEmpty())
        startFeed(begin);
    if (changed)
        Q_EMIT q->meChanged();
}

ReadWorker& OfficeSession::Impl::longReader()
{
    if (!exporter) {
        exporter = std::make_unique<ReadWorker>(u"purser-export"_s,
            makeKeeper(u"export"_s, options.exportTimeout, credentials), cancels, linkReport(),
            ReadWorker::Options{longReaderIdle});
    }
    return *exporter;
}

void OfficeSession::Impl::setHidden(bool nowHidden)
{
    if (std::exchange(hidden, nowHidden) == nowHidden)
        return;
    const milliseconds interval = hidden ? options.hiddenPollInterval : options.pollInterval;
    pollThread.post([feed = poller.get(), interval] { feed->setInterval(interval); });
}

void OfficeSession::Impl::pollNow()
{
    if (polling && options.poll)
        pollThread.post([feed = poller.get()] { feed->pollSoon(); });
}

OfficeSession::OfficeSession(
    OfficeAddress address, QString login, Secret password, SessionOptions options, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(this, std::move(address), std::move(login),
                           std::move(password), std::move(options)))
{
}

OfficeSession::~OfficeSession() = default;

Task<QJsonObject> OfficeSession::open()
{
    return m_impl->open();
}

Task<Table> OfficeSession::read(Call call)
{
    return m_impl->reader->submit<Table>(
        [call = std::move(call)](Connection& connection) { return connection.call(call); });
}

Task<QJsonObject> OfficeSession::readJson(Call call)
{
    return m_impl->reader->submit<QJsonObject>(
        [call = std::move(call)](Connection& connection) { return connection.callJson(call); });
}

Task<Table> OfficeSession::readLong(Call call)
{
    return m_impl->longReader().submit<Table>(
        [call = std::move(call)](Connection& connection) { return connection.call(call); });
}

Task<Outcome> OfficeSession::command(Call call)
{
    return m_impl->writer->send(std::move(call));
}

Task<QJsonObject> OfficeSession::commandJson(Call call)
{
    return m_impl->writer->sendJson(std::move(call));
}

Task<Outcome> OfficeSession::stepUp(Call call, Secret password)
{
    return m_impl->writer->stepUp(std::move(call), std::move(password));
}

Task<Outcome> OfficeSession::changePassword(Secret password)
{
    return m_impl->writer->changePassword({}, std::move(password));
}

Task<Outcome> OfficeSession::changePassword(Secret present, Secret password)
{
    return m_impl->writer->changePassword(std::move(present), std::move(password));
}

Task<Outcome> OfficeSession::commandResult(QString key)
{
    return m_impl->writer->result(std::move(key));
}

Task<QJsonObject> OfficeSession::refreshMe()
{
    return m_impl->refreshMe();
}

const OfficeAddress& OfficeSession::address() const
{
    return m_impl->address;
}

QString OfficeSession::login() const
{
    return m_impl->credentials->login();
}

const QJsonObject& OfficeSession::me() const
{
    return m_impl->me;
}

bool OfficeSession::may(const QString& permission) const
{
    return m_impl->me[u"permissions"_s].toArray().contains(permission);
}

LinkState OfficeSession::linkState() const
{
    return m_impl->link.state();
}

const Error& OfficeSession::linkError() const
{
    return m_impl->link.error();
}

void OfficeSession::setHidden(bool hidden)
{
    m_impl->setHidden(hidden);
}

void OfficeSession::pollNow()
{
    m_impl->pollNow();
}

} // namespace purser::office
