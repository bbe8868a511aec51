#pragma once

#include "core/clients/clientfile.h"
#include "ui/kit/dialogs/reasondialog.h"

class QSpinBox;

namespace purser::clients {

/// Another leverage for a trading account. The office orders it; the trading server sets it.
class LeverageDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    LeverageDialog(const QString& client, const TradingAccount& account, QWidget* parent);

    int leverage() const;
    QString reason() const { return text(); }

protected:
    QString whyNot() const override;

private:
    const int m_now;
    QSpinBox* m_leverage;
};

} // namespace purser::clients
