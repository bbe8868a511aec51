#include "ui/clients/review/openapplication.h"

#include "core/office/call.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

using office::Outcome;

OpenApplication::OpenApplication(ReviewApi& api, QObject* parent) : QObject(parent), m_api(api)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &OpenApplication::read);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(1500ms);
    connect(&m_dwell, &QTimer::timeout, this, &OpenApplication::take);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(250ms);
    connect(&m_refresh, &QTimer::timeout, this, &OpenApplication::reload);
}

OpenApplication::~OpenApplication()
{
    release();
}

void OpenApplication::open(ApplicationId id)
{
    if (id == m_id)
        return;
    release();
    m_reading.cancel();
    ++m_generation;
    m_isReading = false;
    m_dwell.stop();
    m_refresh.stop();
    m_file.reset();
    m_id = id;
    if (!id.isValid()) {
        m_pause.stop();
        Q_EMIT closed();
        return;
    }
    Q_EMIT loading(id);
    m_pause.start();
}

void OpenApplication::reload()
{
    if (m_id.isValid())
        read();
}

void OpenApplication::read()
{
    m_reading.cancel();
    const quint64 generation = ++m_generation;
    m_isReading = true;
    m_reading = m_api.file(m_id);
    m_reading.onDone(this, [this, generation](Result<ApplicationFile> file) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (file)
            show(std::move(*file));
        else if (file.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(file.error());
    });
}

void OpenApplication::show(ApplicationFile file)
{
    const bool first = !m_file;
    const bool moved = !first && m_file->digest != file.digest;
    m_file = std::move(file);
    m_held = m_file->heldByMe ? m_id : ApplicationId();
    Q_EMIT loaded();
    if (moved)
        Q_EMIT evidenceMoved();
    if (first && isTakeable())
        m_dwell.start();
}

bool OpenApplication::isTakeable() const
{
    if (!m_file || !m_file->heldBy.isEmpty())
        return false;
    const auto allowed = [this](ReviewStep step) { return m_file->step(step).allowed; };
    return allowed(ReviewStep::ProposeApprove) || allowed(ReviewStep::ProposeReject)
        || allowed(ReviewStep::Agree);
}

void OpenApplication::take()
{
    if (!m_id.isValid())
        return;
    const ApplicationId id = m_id;
    m_api.send(ReviewApi::take(office::newCommandKey(), id, true))
        .onDone(this, [this, id](const Result<Outcome>& outcome) {
            if (id != m_id) {
                // The person went on while the office took it for them.
                if (outcome)
                    m_api.send(ReviewApi::take(office::newCommandKey(), id, false));
                return;
            }
            if (outcome)
                m_held = id;
            if (!outcome || m_isReading || !m_file) {
                // Somebody was quicker, or the file under way was read before the hold: what is
                // true now is in the next.
                reload();
                return;
            }
            const qint64 until = outcome->detail.value(u"held_until_us"_s).toInteger();
            m_file->heldBy = outcome->detail.value(u"held_by"_s).toString();
            m_file->heldUntil = QDateTime::fromMSecsSinceEpoch(until / 1000, QTimeZone::utc());
            m_file->heldByMe = true;
            Q_EMIT holdChanged();
        });
}

void OpenApplication::release()
{
    const bool isMine = m_file && m_file->heldByMe;
    if (m_id.isValid() && (isMine || m_held == m_id))
        m_api.send(ReviewApi::take(office::newCommandKey(), m_id, false));
    m_held = {};
}

void OpenApplication::noteDecided()
{
    if (!m_file)
        return;
    m_held = {};
    m_file->heldByMe = false;
    m_file->heldBy.clear();
    m_dwell.stop();
    reload();
}

void OpenApplication::noteChange(const office::Change& change)
{
    if (!m_file)
        return;
    const bool application = change.entity == u"application"_s && change.id == m_id.value()
        && change.version > m_file->version;
    const bool client = change.entity == u"client"_s && change.id == m_file->client.value();
    if (application || client)
        m_refresh.start();
}

QDateTime OpenApplication::heldUntil() const
{
    return m_file && m_file->heldByMe ? m_file->heldUntil : QDateTime();
}

} // namespace purser::clients
