#pragma once

#include "core/payments/floatsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Money that went to a provider or came back from it, as the bank shows it. Another person
/// confirms it.
class FloatDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    FloatDialog(
        const FloatForm& form, const kit::Formats& formats, const QDate& today, QWidget* parent);

    void setProvider(const QString& provider);
    void setCurrency(const QString& currency);
    void setOut(bool isOut);
    /// Empty: the office's own money.
    void setCounterpart(const QString& provider);
    void setAmountText(const QString& amount);
    void setBankReference(const QString& reference);
    FloatMove move() const;

private:
    void check();
    Result<Money> amount() const;

    QList<Currency> m_currencies;
    const kit::Formats& m_formats;
    QComboBox* m_provider;
    QComboBox* m_way;
    QComboBox* m_counterpart;
    QLineEdit* m_amount;
    QComboBox* m_currency;
    QLineEdit* m_reference;
    QDateEdit* m_valueDate;
    QPlainTextEdit* m_text;
};

} // namespace purser::payments
