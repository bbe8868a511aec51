#pragma once

#include "core/clients/clientfile.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace purser::kit {
class Facts;
}

namespace purser::clients {

/// What the bank of a destination said of its holder: the result, the name it has, whose answer it
/// is and of which day. A later answer takes the place of an earlier one; both stay on the record.
class PayeeCheckDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param today  the day before which and on which a bank may have answered
    PayeeCheckDialog(
        const QString& client, const Destination& destination, const QDate& today, QWidget* parent);

    /// `checked` is invalid when it was today.
    Destination::PayeeCheck said() const;

private:
    void check();

    QComboBox* m_result;
    QLineEdit* m_name;
    QLineEdit* m_source;
    QDateEdit* m_day;
    QDate m_today;
};

} // namespace purser::clients
