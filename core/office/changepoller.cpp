#include "core/office/changepoller.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace purser::office {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int pageSize = 1000;
/// A tick makes every desktop ask; they should not all do so in the same instant.
constexpr milliseconds tickSpread{120};

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QList<Change> changesIn(const QJsonArray& rows)
{
    QList<Change> changes;
    changes.reserve(rows.size());
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        changes << Change{row[u"entity"_s].toString(), row[u"entity_id"_s].toInteger(),
            row[u"version"_s].toInt()};
    }
    return changes;
}

/// `last`: the row of the feed that the page before ended with.
Call pageAfter(const QString& cursor, const QString& until, const QJsonObject& last)
{
    return {u"desk.changes"_s,
        {{u"p_from"_s, textOrNull(cursor)}, {u"p_to"_s, textOrNull(until)},
            {u"p_after_xid"_s, textOrNull(last[u"xid"_s].toString())},
            {u"p_after_id"_s, last[u"id"_s].toInteger()}, {u"p_limit"_s, pageSize}}};
}

} // namespace

ChangePoller::ChangePoller(
    std::unique_ptr<ConnectionKeeper> keeper, Listener listener, milliseconds interval, bool listen)
    : m_keeper(std::move(keeper)), m_listener(std::move(listener)), m_interval(interval),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ChangePoller::poll);
    if (listen) {
        // A subscription dies with its connection, so it is renewed with it.
        m_keeper->setOnOpened([this](Connection& connection) {
            return connection.subscribe(u"purser_tick"_s, [this] { pollSoon(); });
        });
    }
}

ChangePoller::~ChangePoller() = default;

Call ChangePoller::beginning()
{
    return pageAfter({}, {}, {});
}

void ChangePoller::start(const QJsonObject& begin)
{
    m_epoch = begin[u"epoch"_s].toString();
    m_cursor = begin[u"to"_s].toString();
    poll();
}

void ChangePoller::stop()
{
    m_timer.stop();
    m_keeper->drop();
}

void ChangePoller::setInterval(milliseconds interval)
{
    const bool sooner = interval < m_interval;
    m_interval = interval;
    if (sooner && m_timer.isActive())
        m_timer.start(milliseconds::zero());
}

void ChangePoller::pollSoon()
{
    m_again = m_polling;
    const milliseconds soon = withJitter(tickSpread) / 2;
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > soon)
        m_timer.start(soon);
}

void ChangePoller::poll()
{
    constexpr int attempts = 2;
    bool reached = false;
    m_polling = true;
    for (int attempt = 0; attempt < attempts && !reached; ++attempt) {
        const auto connection = m_keeper->connection();
        if (!connection) {
            m_listener.link(connection.error());
            break;
        }
        const auto polled = pollOnce(**connection);
        if (!polled)
            m_keeper->noteFailure(polled.error());
        reached = polled || m_keeper->current();
        // The office may end a login at any time, and then says so here first.
        if (reached && !polled && !isPassing(polled.error()))
            m_listener.link(polled.error());
        else if (reached)
            m_listener.link(std::nullopt);
        else if (attempt + 1 == attempts)
            m_listener.link(polled.error());
    }
    m_polling = false;
    schedule(reached);
}

void ChangePoller::schedule(bool reached)
{
    if (reached) {
        m_timer.start(
            std::exchange(m_again, false) ? withJitter(tickSpread) : withJitter(m_interval));
        return;
    }
    const milliseconds wait = m_keeper->untilNextTry();
    if (wait != milliseconds::max())
        m_timer.start(std::max(wait, milliseconds(1)));
    else
        m_timer.start(withJitter(m_interval)); // the keeper asks nobody until told to
}

Result<void> ChangePoller::pollOnce(Connection& connection)
{
    QElapsedTimer timer;
    timer.start();
    QString until;
    QJsonObject last;
    for (bool more = true, first = true; more; first = false) {
        auto answer = page(connection, until, last);
        if (!answer && answer.error().code == ErrorCode::BadInput && !m_cursor.isEmpty()) {
            // After a restore the cursor may lie ahead of the server, which then refuses it.
            beginAnew({}, {});
            return {};
        }
        if (!answer)
            return failure(std::move(answer.error()));
        if (first)
            m_listener.pinged(static_cast<int>(timer.elapsed()));
        if (startsOver(*answer))
            return {};
        const QJsonArray rows = answer->value(u"rows"_s).toArray();
        if (!rows.isEmpty())
            m_listener.changed(changesIn(rows));
        until = answer->value(u"to"_s).toString();
        last = rows.isEmpty() ? QJsonObject() : rows.last().toObject();
        more = answer->value(u"more"_s).toBool() && !rows.isEmpty();
    }
    m_cursor = until;
    return {};
}

Result<QJsonObject> ChangePoller::page(
    Connection& connection, const QString& until, const QJsonObject& last)
{
    return connection.callJson(pageAfter(m_cursor, until, last));
}

/// Takes up the cursor anew when it is the first one, or leads nowhere any more.
bool ChangePoller::startsOver(const QJsonObject& page)
{
    const QString epoch = page[u"epoch"_s].toString();
    const QString until = page[u"to"_s].toString();
    if (m_cursor.isEmpty()) {
        m_cursor = until;
        m_epoch = epoch;
        return true;
    }
    if (epoch == m_epoch && !page[u"resync"_s].toBool())
        return false;
    beginAnew(epoch, until);
    return true;
}

void ChangePoller::beginAnew(const QString& epoch, const QString& cursor)
{
    m_epoch = epoch;
    m_cursor = cursor;
    m_listener.epochChanged();
    pollSoon();
}

} // namespace purser::office
