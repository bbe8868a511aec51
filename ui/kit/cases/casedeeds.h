#pragma once

#include "core/clients/cases/casesapi.h"
#include "ui/kit/dialogs/commanddialogs.h"

#include <QObject>

namespace purser::kit {

struct DeskContext;

/// The dialogs over cases: each sends one command.
class CaseDeeds : public QObject
{
    Q_OBJECT
public:
    CaseDeeds(const DeskContext& context, QWidget* parent);

    CommandDialogs& commands() { return m_commands; }
    bool isBusy() const { return m_commands.dialog() != nullptr; }

    /// @param kinds  of policy
    void openCase(ClientId client, const QString& name, const QStringList& kinds);
    void add(const clients::CaseFile& file);
    void link(const clients::CaseFile& file);
    void wait(const clients::CaseFile& file);
    void snooze(const clients::CaseFile& file);
    void propose(const clients::CaseFile& file);
    void approve(const clients::CaseFile& file);
    void sendBack(const clients::CaseFile& file);
    /// Takes the case, or gives an own one back: at once, without a dialog.
    void take(const clients::CaseFile& file);

Q_SIGNALS:
    /// It is done; `text` says so.
    void done(const QString& text);
    void refused(const QString& text);
    void opened(purser::CaseId id);

private:
    const DeskContext& m_context;
    QWidget* m_parent;
    clients::CasesApi m_api;
    CommandDialogs m_commands;
    bool m_taking = false;
};

} // namespace purser::kit
