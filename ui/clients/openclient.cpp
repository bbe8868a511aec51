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

OpenClient::OpenClient(ClientsApi& api, QObject* parent)
    : OpenItem(200ms, 400ms, parent), m_api(api)
{
    m_again.setSingleShot(true);
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &OpenClient::reload);
    m_figures.setInterval(30s);
    connect(&m_figures, &QTimer::timeout, this, &OpenClient::askForFigures);
}

office::Task<ClientFile> OpenClient::ask(ClientId id)
{
    return m_api.file(id);
}

void OpenClient::leave()
{
    m_again.stop();
    m_figures.stop();
}

void OpenClient::show(ClientFile next)
{
    const bool first = !file();
    shown() = std::move(next);
    if (first) {
        askForFigures();
        m_figures.start();
    }
    Q_EMIT loaded();
}

void OpenClient::noteFailure(const Error& error)
{
    // What is on show stays, with its age, and is asked for again: an office that has just come
    // back may refuse the first call.
    if (file() && office::isPassing(error))
        m_again.start();
    Q_EMIT failed(error);
}

void OpenClient::askForFigures()
{
    if (!file())
        return;
    for (const TradingAccount& account : file()->accounts) {
        if (account.state == AccountState::Active)
            m_api.requestFigures(account.id);
    }
}

void OpenClient::noteChange(const office::Change& change)
{
    if (!file())
        return;
    const bool client = change.entity == u"client"_s && change.id == id().value();
    const auto account = change.entity == u"account"_s || change.entity == u"figures"_s
        ? std::find_if(file()->accounts.begin(), file()->accounts.end(),
            [&change](const TradingAccount& mine) { return mine.id.value() == change.id; })
        : file()->accounts.end();
    const bool moved =
        account != file()->accounts.end() && (change.entity == u"account"_s || isStale(*account));
    if (client || moved)
        reloadSoon();
}

} // namespace purser::clients
