#include "ui/payments/gateways/gatewaysview.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/gateways/filespage.h"
#include "ui/payments/gateways/healthpage.h"
#include "ui/payments/gateways/messagespage.h"
#include "ui/payments/gateways/payoutspage.h"
#include "ui/payments/gateways/routespage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

GatewaysView::GatewaysView(const kit::DeskContext& context, QWidget* parent)
    : QWidget(parent), m_tabs(new kit::TabStrip(this)), m_pages(new QStackedWidget(this)),
      m_files(new FilesPage(context, false, this)), m_released(new FilesPage(context, true, this)),
      m_payouts(new PayoutsPage(context, false, this)),
      m_settled(new PayoutsPage(context, true, this)), m_messages(new MessagesPage(context, this)),
      m_health(new HealthPage(context, this)), m_routes(new RoutesPage(context, this))
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 12, 12, 12);
    outer->addWidget(panel);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(tr("Gateways"));
    add(u"files"_s, tr("Files to release"), m_files);
    add(u"released"_s, tr("Files released"), m_released);
    add(u"payouts"_s, tr("Payouts on their way"), m_payouts);
    add(u"settled"_s, tr("Settled payouts"), m_settled);
    add(u"messages"_s, tr("Messages"), m_messages);
    add(u"health"_s, tr("Health and float"), m_health);
    add(u"routes"_s, tr("Routes and cut-offs"), m_routes);
    m_tabs->setCurrent(u"files"_s);
    connect(m_tabs, &kit::TabStrip::currentChanged, this,
        [this](const QString& id) { m_pages->setCurrentIndex(int(m_ids.indexOf(id))); });
    for (RowsPage* page : findChildren<RowsPage*>()) {
        connect(page, &RowsPage::decided, this, [this, &context](const QString& text) {
            context.toasts.show(kit::Tone::Ok, text);
            refresh();
        });
    }
}

void GatewaysView::add(const QString& id, const QString& title, RowsPage* page)
{
    m_tabs->addTab(id, title);
    m_pages->addWidget(page);
    m_ids.append(id);
}

RowsPage* GatewaysView::page(const QString& id)
{
    return qobject_cast<RowsPage*>(m_pages->widget(int(m_ids.indexOf(id))));
}

void GatewaysView::showPage(const QString& id)
{
    if (!m_ids.contains(id))
        return;
    m_tabs->setCurrent(id);
    m_pages->setCurrentIndex(int(m_ids.indexOf(id)));
}

void GatewaysView::refresh()
{
    for (RowsPage* page : findChildren<RowsPage*>())
        page->refresh();
}

} // namespace purser::payments
