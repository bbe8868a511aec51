#pragma once

#include "tests/support/testoffice.h"
#include "tests/ui/support/deskrig.h"
#include "ui/clients/clientlist.h"
#include "ui/clients/clientsview.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/lists/listexport.h"
#include "ui/kit/lists/listtools.h"

#include <QTemporaryDir>

namespace purser::tests {

/// A person at the clients desk, whose list has everything that lists of the office have.
class ListDesk
{
public:
    ListDesk(const TestOffice& office, const QString& login);
    ~ListDesk();

    /// Clients "Client 0001" … with one second between them, the last one newest.
    static void fill(office::Connection& owner, int count);

    DeskRig& rig() { return *m_rig; }
    clients::ClientsView& view() { return *m_view; }
    kit::ListTools& tools() { return m_view->tools(); }
    kit::ListExport& exports() { return m_view->tools().exports(); }
    kit::Grid& grid() { return *m_view->list().grid(); }
    /// Shows the list and waits for its rows.
    void awaitRows(int atLeast);
    /// Where exports go instead of asking.
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void exportTo(const QString& name);
    /// The dialog on show of that kind, waited for. Null in vain.
    template <typename Dialog>
    Dialog* dialog()
    {
        return m_rig->await<Dialog>();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<kit::Desk> m_desk; ///< outlives its widget, which is in the rig's window
    std::unique_ptr<DeskRig> m_rig;
    clients::ClientsView* m_view = nullptr;
};

} // namespace purser::tests
