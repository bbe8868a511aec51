#include "ui/kit/lists/rowpages.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/lists/rowspage.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/toasts.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace purser::kit {

RowPages::RowPages(const DeskContext& context, const QString& title, QWidget* parent)
    : QWidget(parent), m_context(context), m_tabs(new TabStrip(this)),
      m_pages(new QStackedWidget(this))
{
    auto* panel = new Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 12, 12, 12);
    outer->addWidget(panel);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(title);
    connect(m_tabs, &TabStrip::currentChanged, this,
        [this](const QString& id) { m_pages->setCurrentWidget(page(id)); });
}

void RowPages::add(const QString& id, const QString& title, RowsPage* page)
{
    if (!page)
        return;
    m_tabs->addTab(id, title);
    m_pages->addWidget(page);
    m_ids.append(id);
    if (m_ids.size() == 1)
        m_tabs->setCurrent(id);
    connect(page, &RowsPage::decided, this, [this](const QString& text) {
        m_context.toasts.show(Tone::Ok, text);
        refresh();
    });
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
