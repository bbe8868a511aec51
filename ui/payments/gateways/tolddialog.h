#pragma once

#include "core/payments/floatsapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// What a provider's portal or statement shows as lying there, entered by hand.
class ToldDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ToldDialog(const FloatRow& row, const QList<Currency>& currencies, const kit::Formats& formats,
        QWidget* parent);

    void setAmountText(const QString& amount);
    void setSource(const QString& text);
    Money balance() const { return read().value_or(Money()); }
    QString source() const;

private:
    void check();
    Result<Money> read() const;

    const kit::Formats& m_formats;
    QList<Currency> m_currencies;
    QLineEdit* m_amount;
    QComboBox* m_currency;
    QLineEdit* m_source;
};

} // namespace purser::payments
