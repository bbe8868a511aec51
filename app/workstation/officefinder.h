#pragma once

#include "ui/kit/actions/finder.h"

#include <QCoreApplication>

namespace purser::office {
class OfficeSession;
}

namespace purser::workstation {

/// The palette's search in the office: clients, logins, partners and payments through desk.search.
class OfficeFinder : public kit::Finder
{
    Q_DECLARE_TR_FUNCTIONS(OfficeFinder)
public:
    explicit OfficeFinder(office::OfficeSession& session) : m_session(session) {}

    std::function<void()> search(
        const QString& text, int limit, QObject* guard, Ready ready) override;

private:
    office::OfficeSession& m_session;
};

} // namespace purser::workstation
