// Menus of a Grid, and how the user's arrangement of columns is kept.

#include "ui/kit/desk/layoutstore.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/gridheader.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/theme/icons.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace purser::kit {

void Grid::openRowMenu(const QPoint& place)
{
    const QModelIndex index = m_view->indexAt(place);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const GridRow* row = m_model->row(index.row())) {
        const qint64 id = row->id;
        if (m_menuParts & OpenPart) {
            QAction* open = menu->addAction(icon(u"goto"_s), tr("Open"));
            open->setShortcut(QKeySequence(Qt::Key_Return));
            connect(open, &QAction::triggered, this, [this, id] { Q_EMIT openRequested(id); });
        }
        if (m_menuBuilder) {
            m_menuBuilder(*menu, *row, m_model->columns().at(index.column()).id);
        }
        if (m_menuParts & HistoryPart) {
            connect(menu->addAction(icon(u"audit"_s), tr("History")), &QAction::triggered, this,
                [this, id] { Q_EMIT historyRequested(id); });
        }
        menu->addSeparator();
        addFilterActions(*menu, index);
        addCopyActions(*menu, index);
        menu->addSeparator();
    }
    addListActions(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void Grid::addFilterActions(QMenu& menu, const QModelIndex& index)
{
    const Cell* cell = m_model->cell(index);
    const QString field = m_model->columns().at(index.column()).filter;
    if (!m_filters || !cell || field.isEmpty()) {
        return;
    }
    const auto only = m_filters->ruleFor(field, *cell, false);
    const auto except = m_filters->ruleFor(field, *cell, true);
    if (!only || !except) {
        return;
    }
    const QString value = menu.fontMetrics().elidedText(
        m_model->textOf(index.row(), index.column()), Qt::ElideRight, 180);
    const bool isEmpty = only->op == FilterOp::Empty;
    connect(menu.addAction(icon(u"filter"_s),
                isEmpty ? tr("Only where this is empty") : tr("Filter by “%1”").arg(value)),
        &QAction::triggered, m_filters, [this, rule = *only] { m_filters->add(rule); });
    connect(menu.addAction(isEmpty ? tr("Except where this is empty") : tr("Except “%1”").arg(value)),
        &QAction::triggered, m_filters, [this, rule = *except] { m_filters->add(rule); });
    menu.addSeparator();
}

void Grid::addCopyActions(QMenu& menu, const QModelIndex& index)
{
    QAction* copy = menu.addAction(icon(u"copy"_s), tr("Copy with headers"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, m_view, [this] { m_view->copySelected(true); });
    connect(menu.addAction(tr("Copy")), &QAction::triggered, m_view,
        [this] { m_view->copySelected(false); });
    const QString cell = m_model->textOf(index.row(), index.column());
    QAction* copyCell = menu.addAction(tr("Copy this value"));
    copyCell->setEnabled(!cell.isEmpty());
    connect(copyCell, &QAction::triggered, m_view,
        [cell] { QGuiApplication::clipboard()->setText(cell); });
}

void Grid::addListActions(QMenu& menu)
{
    if (m_menuParts & PastePart) {
        QAction* paste = menu.addAction(tr("Find the numbers on the clipboard"));
        paste->setShortcut(QKeySequence::Paste);
        paste->setEnabled(!QGuiApplication::clipboard()->text().trimmed().isEmpty());
        connect(paste, &QAction::triggered, this,
            [this] { Q_EMIT pasteRequested(QGuiApplication::clipboard()->text()); });
    }
    if (m_menuParts & ExportPart) {
        connect(menu.addAction(icon(u"export"_s), tr("Export…")), &QAction::triggered, this,
            &Grid::exportRequested);
    }
    connect(menu.addAction(icon(u"columns"_s), tr("Columns…")), &QAction::triggered, this,
        &Grid::chooseColumns);
    QAction* compact = menu.addAction(tr("Compact rows"));
    compact->setCheckable(true);
    compact->setChecked(m_compact);
    connect(compact, &QAction::toggled, this, [this](bool on) {
        setCompact(on);
        saveLayout();
    });
    QAction* refreshNow = menu.addAction(icon(u"refresh"_s), tr("Refresh"));
    refreshNow->setShortcut(QKeySequence(Qt::Key_F5));
    connect(refreshNow, &QAction::triggered, this, &Grid::refresh);
}

void Grid::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    GridHeader& header = m_view->header();
    const int shown = int(m_model->columns().size()) - header.hiddenSectionCount();
    for (int i = 0; i < m_model->columns().size(); ++i) {
        QAction* action = menu->addAction(m_model->columns().at(i).title);
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(i));
        // The last one stays, or there would be no header to bring others back from.
        action->setEnabled(shown > 1 || header.isSectionHidden(i));
        connect(action, &QAction::toggled, m_view, [this, i](bool visible) {
            m_view->header().setSectionHidden(i, !visible);
            m_view->fitColumns();
            saveLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, m_view, [this] {
        m_view->resetColumns();
        saveLayout();
    });
    menu->popup(QCursor::pos());
}

QJsonObject Grid::layoutState() const
{
    const GridHeader& header = m_view->header();
    QJsonArray columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(logical);
        columns.append(QJsonObject{{u"id"_s, m_model->columns().at(logical).id},
            {u"width"_s, hidden ? m_model->columns().at(logical).width : header.sectionSize(logical)},
            {u"hidden"_s, hidden}});
    }
    return {{u"columns"_s, columns}, {u"fitted"_s, m_view->isFitted()}, {u"sort"_s, query().sort},
        {u"compact"_s, m_compact}};
}

void Grid::saveLayout()
{
    if (m_store) {
        m_store->setValue(u"grid/"_s + m_name,
            QString::fromUtf8(QJsonDocument(layoutState()).toJson(QJsonDocument::Compact)));
    }
}

void Grid::restoreLayout()
{
    const QString text = m_store ? m_store->value(u"grid/"_s + m_name).toString() : QString();
    const QJsonObject layout = QJsonDocument::fromJson(text.toUtf8()).object();
    if (layout.isEmpty()) {
        return;
    }
    applyLayoutState(layout);
    const QString sort = layout.value("sort"_L1).toString();
    const bool known = std::any_of(m_model->columns().begin(), m_model->columns().end(),
        [&sort](const Column& column) { return !sort.isEmpty() && column.sort == sort; });
    if (known && m_model->phase() == WindowModel::Phase::Idle) {
        m_savedSort = sort;
    }
}

/// Columns the program no longer has are skipped, new ones stand where they are declared.
void Grid::applyLayoutState(const QJsonObject& layout)
{
    GridHeader& header = m_view->header();
    const QSignalBlocker quiet(m_view);
    const bool fitted = layout.value("fitted"_L1).toBool(true);
    m_view->setFitted(fitted);
    int visual = 0;
    const QJsonArray columns = layout.value("columns"_L1).toArray();
    for (const QJsonValue& value : columns) {
        const QString id = value[u"id"_s].toString();
        const auto found = std::find_if(m_model->columns().begin(), m_model->columns().end(),
            [&id](const Column& column) { return column.id == id; });
        if (found == m_model->columns().end()) {
            continue;
        }
        const int logical = int(found - m_model->columns().begin());
        header.moveSection(header.visualIndex(logical), visual++);
        header.setSectionHidden(logical, value[u"hidden"_s].toBool());
        if (!fitted) {
            header.resizeSection(logical, qMax(48, value[u"width"_s].toInt()));
        }
    }
    setCompact(layout.value("compact"_L1).toBool());
    m_view->fitColumns();
}

QString Grid::savedSort(const QString& fallback) const
{
    return m_savedSort.isEmpty() ? fallback : m_savedSort;
}

} // namespace purser::kit
