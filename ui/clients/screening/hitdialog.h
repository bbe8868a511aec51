#pragma once

#include "core/clients/review/openhits.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <QDate>

class QSpinBox;

namespace purser::clients {

/// What is said of one hit, with a reason for just that. The keyboard is on the reasons, each with
/// its number: a digit and Enter decide.
class HitDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    /// @param today  by the office's clock: the days a hit is put off count from it
    HitDialog(const OpenHit& hit, HitOutcome outcome, const QDate& today, QWidget* parent);

    office::Call call(const QString& key) const;
    QString done() const;
    void setDays(int days);

private:
    QDate againOn() const;

    OpenHit m_hit;
    HitOutcome m_outcome;
    QDate m_today;
    QSpinBox* m_days = nullptr; ///< where it can be put off
};

} // namespace purser::clients
