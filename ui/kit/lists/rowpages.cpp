#include "ui/kit/lists/rowpages.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/lists/rowspage.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/toasts.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace purser::kit {

RowPages::RowPages(const DeskContext& context, const QString& title, QWidget* parent, Tabs tabs)
    : QWidget(parent), m_context(context), m_tabs(new TabStrip(this)),
      m_pages(new QStackedWidget(this))
{
    auto* panel = new Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 12, 12, 12);
    outer->addWidget(panel);
    if (tabs == Tabs::Beside) {
        m_tabs->setOrientation(Qt::Vertical);
        auto* beside = new QHBoxLayout;
        beside->setSpacing(8);
        beside->addWidget(m_tabs);
        beside->addWidget(m_pages, 1);
        panel->column()->addLayout(beside, 1);
    } else {
        panel->column()->addWidget(m_tabs);
        panel->column()->addWidget(m_pages, 1);
    }
    m_tabs->setAccessibleName(title);
    connect(m_tabs, &TabStrip::currentChanged, this,
        [this](const QString& id) { m_pages->setCurrentWidget(page(id)); });
    const auto go = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_tabs, [this, by] { m_tabs->step(by); });
    };
    go(Qt::CTRL | Qt::Key_Tab, 1);
    go(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, -1);
}

void RowPages::add(const QString& id, const QString& title, RowsPage* page, Count count)
{
    if (!page)
        return;
    m_tabs->addTab(id, title);
    m_pages->addWidget(page);
    m_ids.append(id);
    if (m_ids.size() == 1)
        m_tabs->setCurrent(id);
    if (count == Count::Shown)
        connect(&page->grid(), &Grid::loaded, this, [this, id] { showCount(id); });
    connect(page, &RowsPage::decided, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        refresh();
    });
}

void RowPages::showCount(const QString& id)
{
    m_tabs->setCount(id, page(id)->grid().loadedCount(), Tone::Warn);
}

RowsPage* RowPages::page(const QString& id) const
{
    return qobject_cast<RowsPage*>(m_pages->widget(static_cast<int>(m_ids.indexOf(id))));
}

QList<RowsPage*> RowPages::pages() const
{
    QList<RowsPage*> pages;
    for (const QString& id : m_ids)
        pages.append(page(id));
    return pages;
}

void RowPages::showPage(const QString& id)
{
    if (!m_ids.contains(id))
        return;
    m_tabs->setCurrent(id);
    m_pages->setCurrentWidget(page(id));
}

void RowPages::refresh()
{
    for (RowsPage* page : pages())
        page->refresh();
}

} // namespace purser::kit
