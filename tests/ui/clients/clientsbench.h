#pragma once

#include "tests/ui/support/deskrig.h"
#include "ui/clients/clientdeeds.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientpage.h"
#include "ui/clients/clientsdesk.h"
#include "ui/clients/clientsview.h"

#include <memory>

namespace purser::kit {
class DialogFrame;
class StatePanel;
} // namespace purser::kit

namespace purser::tests {

/// A member of staff at the clients desk.
class ClientsBench
{
public:
    ClientsBench(const TestOffice& office, const QString& login);

    DeskRig& rig() { return m_rig; }
    clients::ClientsView& view() { return *m_view; }

    /// The texts of one column of the list, as far as it is loaded.
    QStringList column(int column);
    /// Types into the search and waits for the answer.
    void search(const QString& text);
    /// Opens the file and waits for it.
    void open(qint64 client);
    /// The button of the file with that accessible name; null when there is none.
    QAbstractButton* button(const QString& name);
    /// Presses it and waits for the dialog it opens.
    kit::DialogFrame* press(const QString& name);
    /// Presses the deciding button and waits until the dialog has gone.
    bool submit(kit::DialogFrame* dialog);
    /// Presses the deciding button and waits for what the dialog says then.
    QString submitRefused(kit::DialogFrame* dialog);

private:
    DeskRig m_rig;
    std::unique_ptr<kit::Desk> m_desk = clients::makeClientsDesk();
    clients::ClientsView* m_view;
};

} // namespace purser::tests
