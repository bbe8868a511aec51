#include "ui/compliance/auditview.h"

#include "ui/compliance/auditcolumns.h"
#include "ui/compliance/auditlist.h"
#include "ui/compliance/auditpage.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/lists/listtools.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::compliance {

AuditView::AuditView(const kit::DeskContext& context, AuditApi& api, QWidget* parent)
    : QWidget(parent), m_context(context), m_api(api),
      m_bench(new kit::Workbench(u"audit"_s, this)),
      m_list(new AuditList(
          context.session, api, context.formats, context.clock, context.layouts, this)),
      m_page(new AuditPage(context.formats, this)),
      m_tools(new kit::ListTools(context, *m_list->grid(), m_list->filterBar(), m_list->filters(),
          AuditColumns::spec(context.formats), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    m_bench->setQueueShare(0.58);
    m_list->addBelow(m_tools->below());
    m_bench->setQueue(m_list);
    m_bench->setItem(m_page, tr("Audit record"));
    m_bench->setLayoutStore(&context.layouts);
    connect(m_list, &AuditList::currentChanged, m_page, &AuditPage::showRecord);
    connect(m_list, &AuditList::openRequested, m_bench, &kit::Workbench::focusItem);
    connect(m_page, &AuditPage::itemRequested, this, &AuditView::openThing);
    connect(m_page, &AuditPage::historyRequested, this, &AuditView::openItem);
    m_statusTimer.setInterval(5s);
    connect(&m_statusTimer, &QTimer::timeout, this, &AuditView::readStatus);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(2s);
    connect(&m_listSoon, &QTimer::timeout, m_list, &AuditList::refresh);
}

void AuditView::openItem(const QString& entity, const QString& id)
{
    AuditFilter filter;
    filter.entity = entity;
    filter.entityId = id;
    m_list->setFilter(filter);
}

void AuditView::openThing(const QString& entity, const QString& id)
{
    m_context.deeds.open(entity + u".open"_s, id.toLongLong());
}

void AuditView::refresh()
{
    m_list->refresh();
    readStatus();
}

void AuditView::noteChanges()
{
    if (isVisible() && !m_listSoon.isActive())
        m_listSoon.start();
}

void AuditView::readStatus()
{
    m_api.status().onDone(this, [this](const Result<AuditStatus>& status) {
        // What cannot be read leaves the state before; the status bar tells of a lost link.
        if (status)
            m_list->showStatus(*status);
    });
}

void AuditView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    m_statusTimer.start();
}

void AuditView::hideEvent(QHideEvent* event)
{
    m_statusTimer.stop();
    m_listSoon.stop();
    QWidget::hideEvent(event);
}

} // namespace purser::compliance
