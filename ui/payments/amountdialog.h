#pragma once

#include "core/base/money.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// An amount with its currency, for the filter "at least".
class AmountDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    AmountDialog(const QList<Currency>& currencies, const kit::Formats& formats, QWidget* parent);

    void setAmount(const Money& amount);
    Result<Money> amount() const;

    /// What a person typed as their language writes it.
    static Result<Money> read(
        const QString& text, const Currency& currency, const kit::Formats& formats);

private:
    void check();

    const kit::Formats& m_formats;
    QList<Currency> m_currencies;
    QLineEdit* m_text;
    QComboBox* m_currency;
};

} // namespace purser::payments
