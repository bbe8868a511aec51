#pragma once

#include "ui/kit/actions/finder.h"

namespace purser::office {
class OfficeSession;
}

namespace purser::workstation {

/// The palette's search in the office: clients, logins and payments through desk.search.
class OfficeFinder : public kit::Finder
{
public:
    explicit OfficeFinder(office::OfficeSession& session) : m_session(session) {}

    std::function<void()> search(
        const QString& text, int limit, QObject* guard, Ready ready) override;

private:
    office::OfficeSession& m_session;
};

} // namespace purser::workstation
