#pragma once

#include "core/office/officesession.h"
#include "core/payments/paymentsapi.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

namespace purser::payments {

/// The payment a person has open: reads its sheet, holds it for them while it can be decided, gives
/// it back when they leave, and reads it again when it moves on. Knows no widgets.
class OpenPayment : public QObject
{
    Q_OBJECT
public:
    explicit OpenPayment(PaymentsApi& api, QObject* parent = nullptr);
    ~OpenPayment() override;

    /// Leaves the one before and reads this one, a moment later, so that running through a list
    /// with the arrow keys reads only where one stops. An invalid id only leaves.
    void open(PaymentId id);
    /// Reads the sheet again, without what was on show going away.
    void reload();
    /// Holds the item for this person for some minutes.
    void take();
    /// The payment or its figures moved on, says the change feed.
    void noteChange(const office::Change& change);
    /// A decision of this person ended the hold.
    void noteDecided();
    /// Tells how long the person has touched nothing: while they are at it their hold is renewed,
    /// and what they leave lying is given back.
    void setIdleClock(std::function<std::chrono::seconds()> idleFor);
    /// The person is back: takes the item again if it can be had.
    void resume();
    /// Renews or gives back as it is time to; done each few seconds by itself.
    void tend();

    PaymentId id() const { return m_id; }
    const std::optional<PaymentSheet>& sheet() const { return m_sheet; }
    /// When this person's hold ends; invalid when they have none.
    QDateTime heldUntil() const;
    /// How long one must stay on an item before it is taken.
    void setDwell(int milliseconds) { m_dwell.setInterval(milliseconds); }

Q_SIGNALS:
    void loading(purser::PaymentId id);
    void loaded();
    void failed(const purser::Error& error);
    /// What changed under the person's eyes, compared with the sheet on show before.
    void changedMeanwhile(const QStringList& fields);
    void holdChanged();
    /// The hold is over because nothing was done.
    void lapsed();
    void closed();

private:
    void read();
    void show(PaymentSheet sheet);
    bool isTakeable() const;
    /// Whether live figures that just came in are worth reading the sheet again.
    bool wantsFigures() const;
    void release();

    PaymentsApi& m_api;
    PaymentId m_id;
    std::optional<PaymentSheet> m_sheet;
    office::Task<PaymentSheet> m_reading;
    quint64 m_generation = 0;
    QTimer m_pause;   ///< before reading
    QTimer m_dwell;   ///< before taking
    QTimer m_figures; ///< asks for live figures again
    QTimer m_refresh; ///< after the feed named it
    QTimer m_tend;    ///< of the hold
    std::function<std::chrono::seconds()> m_idleFor;
    std::chrono::seconds m_holdLength{0}; ///< of the last hold, as the office gave it
    PaymentId m_held; ///< what the office said is held here; a sheet may have been read before
    bool m_isReading = false;
    bool m_lapsed = false;
};

} // namespace purser::payments
