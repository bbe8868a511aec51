#pragma once

#include "core/payments/gatewaysapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// A day on which a payment system sends nothing, or does after all: which system, which day, what
/// day it is, and why it is proposed.
class BankHolidayDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param calendars  code and name of each
    /// @param today  of the office; a day that is over cannot be changed
    BankHolidayDialog(const std::vector<std::pair<QString, QString>>& calendars, const QDate& today,
        const kit::Formats& formats, QWidget* parent);

    /// Begins with that day; one that is a holiday already is to be opened.
    void begin(const CutOffDay& day);
    void setDay(const QDate& day);
    void setName(const QString& name);
    void setReason(const QString& reason);
    /// As of a change `policy.bank_holiday`.
    QJsonObject payload() const;
    QString reason() const;

private:
    void check();

    QComboBox* m_calendar;
    QDateEdit* m_day;
    QLineEdit* m_name;
    QCheckBox* m_open;
    QLineEdit* m_reason;
};

} // namespace purser::payments
