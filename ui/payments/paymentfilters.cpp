#include "ui/payments/paymentqueue.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/paymenttexts.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// The filters of the queue: what is offered, what their chips say, what is asked.

namespace purser::payments {

namespace {

/// States in which a payment is worth looking for, in the order of its life.
constexpr PaymentState offeredStates[] = {PaymentState::AwaitingApproval, PaymentState::WaitingInfo,
    PaymentState::Approved, PaymentState::Executing, PaymentState::Compensating, PaymentState::Sent,
    PaymentState::Settled, PaymentState::Rejected, PaymentState::Cancelled, PaymentState::Expired,
    PaymentState::Failed, PaymentState::ReturnedAfterSend};

QString stateName(const Listed<PaymentState>& state)
{
    return state == PaymentState::AwaitingApproval ? PaymentQueue::tr("Waiting for approval")
                                                   : kit::PaymentWords::state(state, 0, 0);
}

} // namespace

void PaymentQueue::showFilters()
{
    QList<kit::Filter> chips;
    if (m_leastAmount)
        chips.append({u"amount"_s, tr("Amount ≥ %1").arg(m_formats.money(*m_leastAmount))});
    else if (!m_filter.currency.isEmpty())
        chips.append({u"currency"_s, tr("Currency is %1").arg(m_filter.currency)});
    if (!m_filter.method.isEmpty())
        chips.append(
            {u"method"_s, tr("Method is %1").arg(kit::PaymentWords::method(m_filter.method))});
    if (!m_filter.methodNot.isEmpty())
        chips.append({u"method_not"_s,
            tr("Method is not %1").arg(kit::PaymentWords::method(m_filter.methodNot))});
    for (const QString& state : m_filter.states)
        chips.append({u"state:"_s + state,
            tr("State is %1").arg(stateName(Listed<PaymentState>::fromWord(state)))});
    m_filters->setFilters(chips);
}

void PaymentQueue::openFilterMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Amount at least…"), this, &PaymentQueue::chooseAmount);
    QMenu* currency = menu->addMenu(tr("Currency is"));
    for (const QString& code : m_currencies.keys()) {
        currency->addAction(code, this, [this, code] {
            m_leastAmount.reset();
            m_filter.minMinor.reset();
            m_filter.currency = code;
            ask();
        });
    }
    QMenu* method = menu->addMenu(tr("Method is"));
    QMenu* methodNot = menu->addMenu(tr("Method is not"));
    for (const QString& code : kit::PaymentWords::methods()) {
        method->addAction(kit::PaymentWords::method(code), this, [this, code] {
            m_filter.method = code;
            m_filter.methodNot.clear();
            ask();
        });
        methodNot->addAction(kit::PaymentWords::method(code), this, [this, code] {
            m_filter.methodNot = code;
            m_filter.method.clear();
            ask();
        });
    }
    QMenu* states = menu->addMenu(tr("State is"));
    for (const PaymentState state : offeredStates) {
        const Listed<PaymentState> listed(state);
        states->addAction(stateName(listed), this, [this, listed] {
            if (!m_filter.states.contains(listed.word()))
                m_filter.states.append(listed.word());
            ask();
        });
    }
    menu->popup(place);
}

void PaymentQueue::chooseAmount()
{
    auto* dialog = new AmountDialog(m_currencies.values(), m_formats, this);
    if (m_leastAmount)
        dialog->setAmount(*m_leastAmount);
    connect(dialog, &kit::DialogFrame::submitted, this, [this, dialog] {
        if (const Result<Money> amount = dialog->amount()) {
            m_leastAmount = *amount;
            m_filter.currency = amount->currency().code();
            m_filter.minMinor = amount->minor();
            ask();
        }
        dialog->accept();
    });
    dialog->open();
}

void PaymentQueue::removeFilter(const QString& id)
{
    if (id == u"amount"_s || id == u"currency"_s) {
        m_leastAmount.reset();
        m_filter.minMinor.reset();
        m_filter.currency.clear();
    } else if (id == u"method"_s) {
        m_filter.method.clear();
    } else if (id == u"method_not"_s) {
        m_filter.methodNot.clear();
    } else if (id.startsWith(u"state:"_s)) {
        m_filter.states.removeAll(id.mid(6));
    }
    ask();
}

void PaymentQueue::addRowActions(QMenu& menu, const kit::GridRow& row, const QString& column)
{
    const auto payment = row.data.value<PaymentRow>();
    menu.addAction(
        tr("Open the client"), this, [this, payment] { Q_EMIT clientRequested(payment.client); });
    menu.addAction(tr("Audit trail of this payment"), this,
        [this, payment] { Q_EMIT historyRequested(payment.id); });
    const QList<PaymentId> chosen = selected();
    if (chosen.size() > 1) {
        menu.addAction(tr("Approve %1 payments…").arg(chosen.size()), this,
            [this, chosen] { Q_EMIT bulkRequested(chosen); });
    }
    if (column == u"amount"_s) {
        menu.addAction(tr("Filter by at least %1").arg(m_formats.money(payment.amount)), this,
            [this, payment] {
                m_leastAmount = payment.amount;
                m_filter.currency = payment.amount.currency().code();
                m_filter.minMinor = payment.amount.minor();
                ask();
            });
    } else if (column == u"state"_s) {
        menu.addAction(tr("Filter by this state"), this, [this, payment] {
            m_filter.states = {payment.state.word()};
            ask();
        });
    } else if (column == u"kind"_s) {
        menu.addAction(tr("Filter by this kind"), this, [this, payment] {
            m_filter.kind = payment.kind.word();
            ask();
        });
    } else if (column == u"client"_s) {
        menu.addAction(tr("Filter by this client"), this,
            [this, payment] { m_filters->setSearchText(payment.clientName); });
    }
}

} // namespace purser::payments
