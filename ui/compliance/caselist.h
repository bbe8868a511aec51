#pragma once

#include "core/clients/cases/casesapi.h"
#include "ui/kit/grid/cell.h"

#include <QWidget>

namespace purser::kit {
struct DeskContext;
class Grid;
class TabStrip;
} // namespace purser::kit

namespace purser::compliance {

/// The queue of cases: those of whom asks, all that are open, the late, those put off, those that
/// wait for a decision, and the decided ones.
class CaseList : public QWidget
{
    Q_OBJECT
public:
    explicit CaseList(const kit::DeskContext& context, QWidget* parent = nullptr);

    void refresh();
    void showPart(const QString& view);
    QString part() const;
    /// Makes that case current where it is on show.
    bool select(CaseId id);
    kit::Grid& grid() const { return *m_grid; }

Q_SIGNALS:
    void currentChanged(purser::CaseId id);
    void openRequested();
    void counted(const purser::clients::CaseCounts& counts);
    void loaded();

private:
    void ask();
    void showCounts(const clients::CaseCounts& counts);
    kit::GridRow gridRow(const clients::CaseRow& row) const;

    const kit::DeskContext& m_context;
    clients::CasesApi m_api;
    kit::TabStrip* m_tabs;
    kit::Grid* m_grid;
};

} // namespace purser::compliance
