#include "ui/payments/openpayment.h"

#include "core/office/call.h"

#include <QTimeZone>
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

OpenPayment::OpenPayment(PaymentsApi& api, QObject* parent) : QObject(parent), m_api(api)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &OpenPayment::read);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(900ms);
    connect(&m_dwell, &QTimer::timeout, this, &OpenPayment::take);
    m_figures.setInterval(30s);
    connect(&m_figures, &QTimer::timeout, this, [this] {
        if (m_sheet && m_sheet->payment.account)
            m_api.requestFigures(m_sheet->payment.account->id);
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(250ms);
    connect(&m_refresh, &QTimer::timeout, this, &OpenPayment::reload);
    m_tend.setInterval(5s);
    connect(&m_tend, &QTimer::timeout, this, &OpenPayment::tend);
    m_tend.start();
}

OpenPayment::~OpenPayment()
{
    release();
}

void OpenPayment::open(PaymentId id)
{
    if (id == m_id)
        return;
    release();
    m_reading.cancel();
    ++m_generation;
    m_isReading = false;
    m_dwell.stop();
    m_figures.stop();
    m_refresh.stop();
    m_sheet.reset();
    m_lapsed = false;
    m_holdLength = 0s;
    m_id = id;
    if (!id.isValid()) {
        m_pause.stop();
        Q_EMIT closed();
        return;
    }
    Q_EMIT loading(id);
    m_pause.start();
}

void OpenPayment::reload()
{
    if (m_id.isValid())
        read();
}

void OpenPayment::read()
{
    m_reading.cancel();
    const quint64 generation = ++m_generation;
    m_isReading = true;
    m_reading = m_api.sheet(m_id);
    m_reading.onDone(this, [this, generation](Result<PaymentSheet> sheet) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        if (sheet)
            show(std::move(*sheet));
        else if (sheet.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(sheet.error());
    });
}

void OpenPayment::show(PaymentSheet sheet)
{
    const bool first = !m_sheet;
    const QStringList changed = first ? QStringList() : changedFields(*m_sheet, sheet);
    m_sheet = std::move(sheet);
    m_held = m_sheet->payment.heldByMe ? m_id : PaymentId();
    if (first && m_sheet->payment.account) {
        m_api.requestFigures(m_sheet->payment.account->id);
        m_figures.start();
    }
    Q_EMIT loaded();
    if (!changed.isEmpty())
        Q_EMIT changedMeanwhile(changed);
    if (first && isTakeable())
        m_dwell.start();
}

bool OpenPayment::isTakeable() const
{
    if (!m_sheet || !m_sheet->payment.heldBy.isEmpty())
        return false;
    // Whoever only looks on - the maker, compliance - must not keep it from those who approve.
    return m_sheet->action(PaymentAction::Approve).allowed;
}

void OpenPayment::take()
{
    m_dwell.stop(); // or it would take once more, behind the decision
    if (!m_id.isValid())
        return;
    const PaymentId id = m_id;
    m_api.send(PaymentsApi::take(office::newCommandKey(), id))
        .onDone(this, [this, id](const Result<Outcome>& outcome) {
            if (id != m_id) {
                // The person went on while the office took it for them.
                if (outcome)
                    m_api.send(PaymentsApi::release(office::newCommandKey(), id));
                return;
            }
            if (outcome)
                m_held = id;
            if (!outcome || m_isReading || !m_sheet) {
                // Somebody was quicker, or it is decided, or the sheet under way was read before
                // the hold: what is true now is on the next.
                reload();
                return;
            }
            const qint64 until = outcome->detail.value(u"held_until_us"_s).toInteger();
            m_sheet->payment.heldBy = outcome->detail.value(u"held_by"_s).toString();
            m_sheet->payment.heldUntil =
                QDateTime::fromMSecsSinceEpoch(until / 1000, QTimeZone::utc());
            m_sheet->payment.heldByMe = true;
            m_lapsed = false;
            Q_EMIT holdChanged();
        });
}

void OpenPayment::release()
{
    const bool isMine = m_sheet && m_sheet->payment.heldByMe;
    if (m_id.isValid() && (isMine || m_held == m_id))
        m_api.send(PaymentsApi::release(office::newCommandKey(), m_id));
    m_held = {};
}

void OpenPayment::setIdleClock(std::function<std::chrono::seconds()> idleFor)
{
    m_idleFor = std::move(idleFor);
}

void OpenPayment::tend()
{
    if (!m_sheet || !m_sheet->payment.heldByMe)
        return;
    SheetPayment& payment = m_sheet->payment;
    const std::chrono::seconds left(QDateTime::currentDateTimeUtc().secsTo(payment.heldUntil));
    m_holdLength = std::max(m_holdLength, left);
    const std::chrono::seconds idle = m_idleFor ? m_idleFor() : 0s;
    if (left <= 0s || (m_idleFor && idle >= m_holdLength)) {
        release();
        payment.heldByMe = false;
        payment.heldBy.clear();
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

void OpenPayment::noteDecided()
{
    if (!m_sheet)
        return;
    m_held = {};
    m_sheet->payment.heldByMe = false;
    m_sheet->payment.heldBy.clear();
    m_dwell.stop();
    reload();
}

void OpenPayment::noteChange(const office::Change& change)
{
    if (!m_sheet)
        return;
    const SheetPayment& payment = m_sheet->payment;
    const bool moved = change.entity == u"payment"_s && change.id == m_id.value()
        && change.version > payment.version;
    const bool ofAccount = payment.account && change.id == payment.account->id.value();
    const bool account = ofAccount && change.entity == u"account"_s;
    const bool figures = ofAccount && change.entity == u"figures"_s && wantsFigures();
    if (moved || account || figures)
        m_refresh.start();
}

bool OpenPayment::wantsFigures() const
{
    const std::optional<SheetPayment::FreeMargin>& shown = m_sheet->payment.freeMargin;
    if (!shown)
        return true;
    const bool isRead = !m_idleFor || m_idleFor() < atWork;
    return isRead && shown->asOf.secsTo(QDateTime::currentDateTimeUtc()) >= freshFigures.count();
}

QDateTime OpenPayment::heldUntil() const
{
    return m_sheet && m_sheet->payment.heldByMe ? m_sheet->payment.heldUntil : QDateTime();
}

} // namespace purser::payments
