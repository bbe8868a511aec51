#include "ui/kit/desk/stalewatch.h"

#include "core/office/officesession.h"
#include "ui/kit/widgets/statepanel.h"

namespace purser::kit {

namespace {

/// Failures of the way to the office; any other says something about the item itself.
bool isOfTheWay(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ServerUnavailable:
    case ErrorCode::TlsFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Busy:
    case ErrorCode::Timeout:
    case ErrorCode::TooManyReads: return true;
    default: return false;
    }
}

} // namespace

StaleWatch::StaleWatch(const office::OfficeSession& session, StatePanel& panel, const Clock& clock,
    QObject* parent)
    : QObject(parent), m_session(session), m_panel(panel), m_clock(clock)
{
    connect(&session, &office::OfficeSession::linkStateChanged, this, &StaleWatch::followLink);
}

void StaleWatch::noteFresh()
{
    m_asOf = m_clock.now();
}

void StaleWatch::forget()
{
    m_asOf = {};
}

bool StaleWatch::noteFailure(const Error& error)
{
    if (!m_asOf.isValid() || !isOfTheWay(error)) {
        return false;
    }
    m_panel.showStale(m_asOf, m_clock.now());
    return true;
}

void StaleWatch::followLink()
{
    if (!m_asOf.isValid()) {
        return;
    }
    if (m_session.linkState() == office::LinkState::Lost) {
        m_panel.showStale(m_asOf, m_clock.now());
    } else if (m_session.linkState() == office::LinkState::Connected
        && m_panel.state() == StatePanel::State::Stale) {
        Q_EMIT readAgain();
    }
}

} // namespace purser::kit
