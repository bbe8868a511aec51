#pragma once

#include "core/clients/cases/casefile.h"

#include <QTimer>
#include <QWidget>

namespace purser::kit {
class CasePage;
struct DeskContext;
class Workbench;
} // namespace purser::kit

namespace purser::compliance {

class CaseList;

/// The desk of cases on the screen: queue at the left, the open case at the right.
class CasesView : public QWidget
{
    Q_OBJECT
public:
    explicit CasesView(const kit::DeskContext& context, QWidget* parent = nullptr);

    void open(CaseId id);
    void refresh();
    /// Soon, and once for many changes.
    void noteChanges();

    CaseList& list() { return *m_list; }
    kit::CasePage& page() { return *m_page; }

Q_SIGNALS:
    void counted(const purser::clients::CaseCounts& counts);

private:
    kit::Workbench* m_bench;
    CaseList* m_list;
    kit::CasePage* m_page;
    QTimer m_soon;
};

} // namespace purser::compliance
