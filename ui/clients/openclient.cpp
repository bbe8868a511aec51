#include "ui/clients/openclient.h"

#include "core/office/connectionkeeper.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

/// Live figures younger than this are shown as they are, though newer ones came in.
constexpr std::chrono::seconds freshFigures{20};

bool isStale(const TradingAccount& account)
{
    return !account.figures
        || account.figures->asOf.secsTo(QDateTime::currentDateTimeUtc()) >= freshFigures.count();
}

} // namespace

OpenClient::OpenClient(ClientsApi& api, QObject* parent) : QObject(parent), m_api(api)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &OpenClient::read);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(400ms);
    connect(&m_refresh, &QTimer::timeout, this, &OpenClient::reload);
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &OpenClient::reload);
    m_figures.setInterval(30s);
    connect(&m_figures, &QTimer::timeout, this, &OpenClient::askForFigures);
}

void OpenClient::open(ClientId id)
{
    if (id == m_id)
        return;
    m_reading.cancel();
    ++m_generation;
    m_refresh.stop();
    m_again.stop();
    m_figures.stop();
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

void OpenClient::reload()
{
    if (m_id.isValid())
        read();
}

void OpenClient::read()
{
    m_reading.cancel();
    const quint64 generation = ++m_generation;
    m_reading = m_api.file(m_id);
    m_reading.onDone(this, [this, generation](Result<ClientFile> file) {
        if (generation != m_generation)
            return;
        if (!file) {
            if (file.error().code == ErrorCode::Cancelled)
                return;
            // What is on show stays, with its age, and is asked for again: an office that has just
            // come back may refuse the first call.
            if (m_file && office::isPassing(file.error()))
                m_again.start();
            Q_EMIT failed(file.error());
            return;
        }
        const bool first = !m_file;
        m_file = std::move(*file);
        if (first) {
            askForFigures();
            m_figures.start();
        }
        Q_EMIT loaded();
    });
}

void OpenClient::askForFigures()
{
    if (!m_file)
        return;
    for (const TradingAccount& account : m_file->accounts) {
        if (account.state == AccountState::Active)
            m_api.requestFigures(account.id);
    }
}

void OpenClient::noteChange(const office::Change& change)
{
    if (!m_file)
        return;
    const bool client = change.entity == u"client"_s && change.id == m_id.value();
    const auto account = change.entity == u"account"_s || change.entity == u"figures"_s
        ? std::find_if(m_file->accounts.begin(), m_file->accounts.end(),
            [&change](const TradingAccount& mine) { return mine.id.value() == change.id; })
        : m_file->accounts.end();
    const bool moved =
        account != m_file->accounts.end() && (change.entity == u"account"_s || isStale(*account));
    if (client || moved)
        m_refresh.start();
}

} // namespace purser::clients
