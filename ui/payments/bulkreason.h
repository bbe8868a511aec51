#pragma once

#include "core/payments/paymentsapi.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace purser::payments {

/// Why several payments are rejected or returned, once for all of them: a reason of the office, its
/// words, what each client is told, and whether it is written to each.
class BulkReason : public QWidget
{
    Q_OBJECT
public:
    /// @param deed  Reject or Return
    BulkReason(BulkDeed deed, QWidget* parent);

    void setReasons(const BulkPreview& preview);
    BulkSaid said() const;
    /// Why it cannot be sent yet; empty: it can.
    QString whyNot() const;

Q_SIGNALS:
    void changed();

private:
    void offerLetter();

    BulkDeed m_deed;
    QStringList m_textNeeded;
    QComboBox* m_reason;
    QLineEdit* m_text;
    QComboBox* m_told = nullptr; ///< only of a rejection
    QCheckBox* m_letter;
};

} // namespace purser::payments
