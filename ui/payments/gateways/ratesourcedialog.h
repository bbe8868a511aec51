#pragma once

#include "core/payments/ratesapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace purser::payments {

/// Proposes where the market rate of a pair comes from: the symbol of a trading server, another
/// currency it goes through, or nowhere any more.
class RateSourceDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param row  the pair to begin with; its currencies are empty for a new one
    RateSourceDialog(const MarketRateRow& row, const RateSourceChoices& choices, QWidget* parent);

    void setPair(const QString& base, const QString& quote);
    void setSymbol(const QString& server, const QString& symbol);
    void setVia(const QString& currency);
    /// The pair has no source any more.
    void setNone();
    void setReason(const QString& reason);
    QJsonObject payload() const;
    QString reason() const;

private:
    enum Way { BySymbol, Through, None };

    void check();

    QComboBox* m_base;
    QComboBox* m_quote;
    QComboBox* m_way;
    QComboBox* m_server;
    QLineEdit* m_symbol;
    QComboBox* m_via;
    QWidget* m_serverField;
    QWidget* m_symbolField;
    QWidget* m_viaField;
    QLineEdit* m_reason;
};

} // namespace purser::payments
