#include "tests/e2e/support/workplace.h"

#include "tests/support/demand.h"
#include "tests/support/eventually.h"
#include "tests/support/standardstaff.h"
#include "ui/kit/dialogs/stepupdialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/itemheader.h"
#include "ui/payments/paymentdecisions.h"
#include "ui/payments/paymentpage.h"
#include "ui/payments/paymentqueue.h"
#include "ui/payments/withdrawaldialog.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <optional>

using namespace Qt::StringLiterals;

namespace purser::tests {

using payments::PaymentFilter;
using payments::PaymentQueue;
using payments::PaymentTab;
using payments::WithdrawalDialog;

namespace {

/// Opened as the login window does it, with the settings of the program.
std::unique_ptr<office::OfficeSession> openSession(const TestOffice& office, const QString& login)
{
    office::SessionOptions options;
    options.applicationName = u"purser"_s;
    auto session = std::make_unique<office::OfficeSession>(
        office.address(), login, TestOffice::password(login), options);
    std::optional<Result<QJsonObject>> opened;
    session->open().onDone(
        session.get(), [&opened](Result<QJsonObject> me) { opened = std::move(me); });
    eventually([&opened] { return opened.has_value(); });
    if (!opened)
        throw std::runtime_error("no session for " + login.toStdString());
    demand(*opened);
    return session;
}

} // namespace

Workplace::Workplace(
    workstation::Workstation& program, const TestOffice& office, const QString& login)
    : m_login(login), m_workspace(program.makeWorkspace(openSession(office, login)))
{
    m_workspace->window().resize(1400, 900);
    m_workspace->show();
    m_workspace->window().showDesk(u"payments"_s);
    m_view = m_workspace->window().findChild<payments::PaymentsView*>();
    if (!m_view)
        throw std::runtime_error("no payments desk for " + login.toStdString());
    // Three people have the same single payment on their screens, and only one may hold it.
    m_view->openPayment().setDwell(3'600'000);
    activate();
}

Workplace::~Workplace() = default;

void Workplace::activate()
{
    m_workspace->window().activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_workspace->window())) << qPrintable(m_login);
}

qint64 Workplace::enterWithdrawal(qint64 client, const QString& amount)
{
    activate();
    EXPECT_TRUE(m_workspace->deeds().ask(u"payment.enter"_s, {{u"client"_s, client}}));
    auto* dialog = qobject_cast<WithdrawalDialog*>(awaitDialog());
    if (!dialog)
        throw std::runtime_error("no form for a withdrawal");
    dialog->setAmountText(amount);
    EXPECT_TRUE(eventually([dialog] { return dialog->acceptButton()->isEnabled(); }));
    EXPECT_TRUE(submit(dialog));
    EXPECT_TRUE(eventually([this] { return m_view->openPayment().sheet().has_value(); }));
    return m_view->openPayment().id().value();
}

void Workplace::openFromQueue(qint64 payment)
{
    activate();
    EXPECT_TRUE(eventually([&] { return m_view->queue().select(PaymentId(payment)); }))
        << qPrintable(m_login) << " does not see " << payment;
    EXPECT_TRUE(eventually([&] {
        const auto& sheet = m_view->openPayment().sheet();
        return sheet && sheet->payment.id == PaymentId(payment);
    }));
}

QAbstractButton* Workplace::button(const QString& beginning) const
{
    for (auto* button : m_view->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->text().startsWith(beginning))
            return button;
    }
    return nullptr;
}

bool Workplace::isReady(const QAbstractButton* button) const
{
    return button && button->isEnabled() && !button->visibleRegion().isEmpty();
}

kit::DialogFrame* Workplace::awaitDialog()
{
    eventually([this] {
        kit::DialogFrame* dialog = m_view->decisions().dialog();
        return dialog && dialog->isVisible();
    });
    return m_view->decisions().dialog();
}

kit::DialogFrame* Workplace::click(const QString& beginning)
{
    activate();
    EXPECT_TRUE(eventually([&] { return isReady(button(beginning)); }))
        << qPrintable(m_login) << ": " << qPrintable(beginning) << " is off: "
        << (button(beginning) ? qPrintable(button(beginning)->toolTip()) : "not there");
    if (!isReady(button(beginning)))
        return nullptr;
    QTest::mouseClick(button(beginning), Qt::LeftButton);
    return awaitDialog();
}

kit::DialogFrame* Workplace::press(Qt::Key letter)
{
    activate();
    m_view->queue().grid()->findChild<QAbstractItemView*>()->setFocus();
    QTest::keyClick(m_view, letter);
    return awaitDialog();
}

bool Workplace::submit(kit::DialogFrame* dialog)
{
    if (!dialog) {
        ADD_FAILURE() << "no dialog";
        return false;
    }
    const QPointer<kit::DialogFrame> alive(dialog);
    // Some ask the office something before they can be sent.
    EXPECT_TRUE(eventually([&alive] { return alive && alive->acceptButton()->isEnabled(); }));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    const bool closed = eventually([&alive] { return !alive || !alive->isVisible(); });
    if (!closed) {
        const auto* banner = alive->findChild<kit::Banner*>();
        ADD_FAILURE() << "it stays open: " << (banner ? qPrintable(banner->text()) : "silent");
    }
    return closed;
}

bool Workplace::approve(bool byLetter)
{
    activate();
    EXPECT_TRUE(eventually([this] { return isReady(button(u"Approve"_s)); }))
        << qPrintable(m_login) << ", stopped by: " << qPrintable(stops().join(u", "_s));
    kit::DialogFrame* dialog = byLetter ? press(Qt::Key_A) : click(u"Approve"_s);
    const bool asked = qobject_cast<kit::StepUpDialog*>(dialog) != nullptr;
    if (asked)
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), standardPassword(m_login));
    EXPECT_TRUE(submit(dialog)) << qPrintable(m_login);
    return asked;
}

QStringList Workplace::stops() const
{
    QStringList codes;
    if (const auto& sheet = m_view->openPayment().sheet()) {
        for (const payments::Check& check : sheet->checks) {
            if (check.level.value() == payments::CheckLevel::Stop)
                codes.append(check.code.word());
        }
    }
    return codes;
}

QString Workplace::shownState() const
{
    const auto* head = m_view->page().findChild<kit::ItemHeader*>();
    const auto* chip = head ? head->findChild<kit::Chip*>() : nullptr;
    return chip ? chip->text() : QString();
}

QStringList Workplace::shownRow(qint64 payment) const
{
    const kit::WindowModel& model = m_view->queue().grid()->model();
    const int row = model.rowOf(payment);
    QStringList texts;
    for (int column = 0; row >= 0 && column < model.columnCount(); ++column)
        texts.append(model.textOf(row, column));
    return texts;
}

void Workplace::showAll()
{
    QSignalSpy loaded(&m_view->queue(), &PaymentQueue::loaded);
    PaymentFilter filter;
    filter.tab = PaymentTab::All;
    m_view->queue().setFilter(filter);
    EXPECT_TRUE(eventually([&loaded] { return !loaded.isEmpty(); }));
}

} // namespace purser::tests
