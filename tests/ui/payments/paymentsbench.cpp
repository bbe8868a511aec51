#include "tests/ui/payments/paymentsbench.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/banner.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace purser::tests {

using payments::OpenPayment;
using payments::PaymentFilter;
using payments::PaymentQueue;
using payments::PaymentsView;

PaymentsBench::PaymentsBench(const TestOffice& office, const QString& login)
    : m_rig(office, login), m_view(qobject_cast<PaymentsView*>(m_rig.show(*m_desk)))
{
    m_view->openPayment().setDwell(30);
    // The list may have come while the window was shown.
    auto* grid = m_view->queue().findChild<kit::Grid*>();
    EXPECT_TRUE(DeskRig::waitFor(
        [grid] { return grid->model().phase() == kit::WindowModel::Phase::Ready; }));
}

void PaymentsBench::showTab(payments::PaymentTab tab, const QStringList& states)
{
    QSignalSpy loaded(&m_view->queue(), &PaymentQueue::loaded);
    PaymentFilter filter;
    filter.tab = tab;
    filter.states = states;
    m_view->queue().setFilter(filter);
    EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
}

void PaymentsBench::open(qint64 payment)
{
    OpenPayment& open = m_view->openPayment();
    QSignalSpy loaded(&open, &OpenPayment::loaded);
    // It may be on show already, from before something happened to it.
    m_view->open(PaymentId(payment));
    open.reload();
    EXPECT_TRUE(DeskRig::waitFor([&] {
        return !loaded.isEmpty() && open.sheet() && open.sheet()->payment.id == PaymentId(payment);
    }));
}

kit::DialogFrame* PaymentsBench::press(Qt::Key letter)
{
    m_rig.window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_rig.window()));
    QTest::keyClick(m_view, letter);
    DeskRig::waitFor([this] {
        kit::DialogFrame* dialog = m_view->decisions().dialog();
        return dialog && dialog->isVisible();
    });
    return m_view->decisions().dialog();
}

bool PaymentsBench::submit(kit::DialogFrame* dialog)
{
    const QPointer<kit::DialogFrame> alive(dialog);
    dialog->acceptButton()->click();
    const bool closed = DeskRig::waitFor([&alive] { return !alive || !alive->isVisible(); });
    if (!closed) {
        const auto* banner = alive->findChild<kit::Banner*>();
        ADD_FAILURE() << "it stays open: " << (banner ? qPrintable(banner->text()) : "silent")
                      << (alive->acceptButton()->isEnabled() ? "" : " (button off)");
    }
    return closed;
}

QString PaymentsBench::submitRefused(kit::DialogFrame* dialog)
{
    const QPointer<kit::DialogFrame> alive(dialog);
    dialog->acceptButton()->click();
    QString said;
    DeskRig::waitFor([&alive, &said] {
        if (!alive)
            return true;
        const auto* banner = alive->findChild<kit::Banner*>();
        said = banner ? DeskRig::plain(banner->text()) : QString();
        return !said.isEmpty();
    });
    return said;
}

QAbstractButton* PaymentsBench::button(const QString& beginning)
{
    for (auto* button : m_view->page().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && DeskRig::plain(button->text()).startsWith(beginning))
            return button;
    }
    return nullptr;
}

QString PaymentsBench::notice()
{
    for (const auto* banner : m_view->page().findChildren<kit::Banner*>()) {
        if (!banner->text().isEmpty())
            return banner->text();
    }
    return {};
}

} // namespace purser::tests
