#pragma once

#include "core/clients/cases/casesapi.h"

#include <QWidget>

class QToolButton;

namespace purser::kit {
class CasePage;
struct DeskContext;
class Grid;
class SectionHeader;
} // namespace purser::kit

namespace purser::clients {

/// The cases about one client, in their file, for those who may know of them: list, and below it
/// the case that is open.
///
/// It asks for every file that is opened, whether there is a case or not: what the office puts on
/// the record of it must not depend on that.
class CasesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CasesPanel(const kit::DeskContext& context, QWidget* parent = nullptr);

    void showClient(ClientId id, const QString& name);
    void refresh();
    /// The dialog that opens a case about this client.
    void openCase();
    kit::CasePage& page() { return *m_page; }
    kit::Grid& grid() const { return *m_grid; }

Q_SIGNALS:
    /// How many are open.
    void counted(int open);
    void loaded();

private:
    void showList(const CaseList& list);

    const kit::DeskContext& m_context;
    CasesApi m_api;
    ClientId m_client;
    QString m_name;
    QStringList m_kinds;
    CaseId m_wanted; ///< opened a moment ago
    kit::SectionHeader* m_header;
    QToolButton* m_open;
    kit::Grid* m_grid;
    kit::CasePage* m_page;
};

} // namespace purser::clients
