#include "ui/payments/openpayment.h"

#include "core/office/call.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

using office::Outcome;

namespace {

/// Somebody who has touched nothing for less than this is reading what is open.
constexpr std::chrono::seconds atWork{60};
/// Live figures younger than this are shown as they are, though newer ones came in.
constexpr std::chrono::seconds freshFigures{10};

} // namespace

OpenPayment::OpenPayment(PaymentsApi& api, QObject* parent)
    : HeldItem(120ms, 250ms, 900ms, parent), m_api(api)
{
    m_figures.setInterval(30s);
    connect(&m_figures, &QTimer::timeout, this, &OpenPayment::askForFigures);
    m_tend.setInterval(5s);
    connect(&m_tend, &QTimer::timeout, this, &OpenPayment::tend);
    m_tend.start();
}

OpenPayment::~OpenPayment()
{
    release();
}

office::Task<PaymentSheet> OpenPayment::ask(PaymentId id)
{
    return m_api.sheet(id);
}

office::Task<Outcome> OpenPayment::sendTake(PaymentId id)
{
    return m_api.send(PaymentsApi::take(office::newCommandKey(), id));
}

void OpenPayment::sendRelease(PaymentId id)
{
    m_api.send(PaymentsApi::release(office::newCommandKey(), id));
}

bool OpenPayment::mayDecide() const
{
    return sheet()->action(PaymentAction::Approve).allowed;
}

void OpenPayment::noteHold()
{
    m_lapsed = false;
    Q_EMIT holdChanged();
}

void OpenPayment::leave()
{
    HeldItem::leave();
    m_figures.stop();
    m_lapsed = false;
    m_holdLength = 0s;
}

void OpenPayment::show(PaymentSheet next)
{
    const bool first = !sheet();
    const QStringList changed = first ? QStringList() : changedFields(*sheet(), next);
    if (first && next.payment.account) {
        m_api.requestFigures(next.payment.account->id);
        m_figures.start();
    }
    HeldItem::show(std::move(next));
    if (!changed.isEmpty())
        Q_EMIT changedMeanwhile(changed);
}

void OpenPayment::askForFigures()
{
    if (sheet() && sheet()->payment.account)
        m_api.requestFigures(sheet()->payment.account->id);
}

void OpenPayment::setIdleClock(std::function<std::chrono::seconds()> idleFor)
{
    m_idleFor = std::move(idleFor);
}

void OpenPayment::tend()
{
    if (!isMine())
        return;
    const std::chrono::seconds left(QDateTime::currentDateTimeUtc().secsTo(heldUntil()));
    m_holdLength = std::max(m_holdLength, left);
    const std::chrono::seconds idle = m_idleFor ? m_idleFor() : 0s;
    if (left <= 0s || (m_idleFor && idle >= m_holdLength)) {
        release();
        forgetHold();
        m_lapsed = true;
        Q_EMIT holdChanged();
        Q_EMIT lapsed();
    } else if (m_idleFor && idle < atWork && left < m_holdLength * 3 / 5) {
        take();
    }
}

void OpenPayment::resume()
{
    if (m_lapsed && isTakeable())
        take();
}

void OpenPayment::noteChange(const office::Change& change)
{
    if (!sheet())
        return;
    const SheetPayment& payment = sheet()->payment;
    const bool moved = change.entity == u"payment"_s && change.id == id().value()
        && change.version > payment.version;
    const bool ofAccount = payment.account && change.id == payment.account->id.value();
    const bool account = ofAccount && change.entity == u"account"_s;
    const bool figures = ofAccount && change.entity == u"figures"_s && wantsFigures();
    if (moved || account || figures)
        reloadSoon();
}

bool OpenPayment::wantsFigures() const
{
    const std::optional<SheetPayment::FreeMargin>& shown = sheet()->payment.freeMargin;
    if (!shown)
        return true;
    const bool isRead = !m_idleFor || m_idleFor() < atWork;
    return isRead && shown->asOf.secsTo(QDateTime::currentDateTimeUtc()) >= freshFigures.count();
}

} // namespace purser::payments
