#include "ui/compliance/casesview.h"

#include "ui/compliance/caselist.h"
#include "ui/kit/cases/casepage.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/desk/workbench.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/panel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::compliance {

CasesView::CasesView(const kit::DeskContext& context, QWidget* parent)
    : QWidget(parent), m_bench(new kit::Workbench(u"cases"_s, this)),
      m_list(new CaseList(context, this)), m_page(new kit::CasePage(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bench);
    auto* panel = new kit::Panel(this);
    panel->column()->addWidget(m_page, 1);
    m_bench->setQueueShare(0.56);
    m_bench->setQueue(m_list);
    m_bench->setItem(panel, tr("Case"));
    m_page->decisionBar().setKeyScope(this); // from the queue as well
    m_bench->setLayoutStore(&context.layouts);
    connect(m_list, &CaseList::currentChanged, this, [this](CaseId id) {
        if (id.isValid())
            m_page->open(id);
    });
    connect(m_list, &CaseList::openRequested, m_bench, &kit::Workbench::focusItem);
    connect(m_list, &CaseList::counted, this, &CasesView::counted);
    connect(m_page, &kit::CasePage::moved, m_list, &CaseList::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, m_list, &CaseList::refresh);
}

void CasesView::open(CaseId id)
{
    m_list->select(id);
    m_page->open(id);
}

void CasesView::refresh()
{
    m_list->refresh();
    m_page->refresh();
}

void CasesView::noteChanges()
{
    if (!m_soon.isActive())
        m_soon.start();
}

} // namespace purser::compliance
