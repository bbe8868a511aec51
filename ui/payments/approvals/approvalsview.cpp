#include "ui/payments/approvals/approvalsview.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/tabstrip.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/approvals/autorulespage.h"
#include "ui/payments/approvals/matrixpage.h"
#include "ui/payments/approvals/proposalspage.h"
#include "ui/payments/approvals/standinspage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

ApprovalsView::ApprovalsView(const kit::DeskContext& context, QWidget* parent)
    : QWidget(parent), m_tabs(new kit::TabStrip(this)), m_pages(new QStackedWidget(this))
{
    auto* panel = new kit::Panel(this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 12, 12, 12);
    outer->addWidget(panel);
    panel->column()->addWidget(m_tabs);
    panel->column()->addWidget(m_pages, 1);
    m_tabs->setAccessibleName(tr("Approval rules"));
    m_matrix = new MatrixPage(context, this);
    // Stand-ins are of payments: whoever only changes policy does not see them.
    if (context.may(u"payment.list"_s))
        m_standIns = new StandInsPage(context, this);
    m_autoRules = new AutoRulesPage(context, this);
    if (context.may(u"change.list"_s))
        m_proposals = new ProposalsPage(context, this);
    add(u"matrix"_s, tr("Matrix"), m_matrix);
    add(u"standins"_s, tr("Stand-ins"), m_standIns);
    add(u"auto"_s, tr("Automatic"), m_autoRules);
    add(u"proposals"_s, tr("Proposals"), m_proposals);
    m_tabs->setCurrent(u"matrix"_s);
    connect(m_tabs, &kit::TabStrip::currentChanged, this,
        [this](const QString& id) { m_pages->setCurrentIndex(int(m_ids.indexOf(id))); });
    for (int i = 0; i < m_pages->count(); ++i) {
        auto* page = qobject_cast<ApprovalsPage*>(m_pages->widget(i));
        connect(m_matrix, &MatrixPage::currencyKnown, page, &ApprovalsPage::setCurrency);
        connect(page, &ApprovalsPage::decided, this, [this, &context](const QString& text) {
            context.toasts.show(kit::Tone::Ok, text);
            refresh();
        });
    }
}

void ApprovalsView::add(const QString& id, const QString& title, ApprovalsPage* page)
{
    if (!page)
        return;
    m_tabs->addTab(id, title);
    m_pages->addWidget(page);
    m_ids.append(id);
}

void ApprovalsView::showPage(const QString& id)
{
    if (!m_ids.contains(id))
        return;
    m_tabs->setCurrent(id);
    m_pages->setCurrentIndex(int(m_ids.indexOf(id)));
}

void ApprovalsView::refresh()
{
    for (int i = 0; i < m_pages->count(); ++i)
        qobject_cast<ApprovalsPage*>(m_pages->widget(i))->refresh();
}

} // namespace purser::payments
