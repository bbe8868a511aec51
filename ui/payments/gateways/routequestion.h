#pragma once

#include "core/payments/routesapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::payments {

/// Which gateway would take one payout or deposit now, which would be asked after it, and why not
/// the others. Changes nothing.
class RouteQuestion : public kit::DialogFrame
{
    Q_OBJECT
public:
    RouteQuestion(RoutesApi api, RouteFor operation, QString method, const QString& name,
        const kit::Formats& formats, QWidget* parent);

    void setAmountText(const QString& amount);
    void setCountry(const QString& code);
    /// Once the currencies are there.
    void askOffice();
    /// What the office answered; empty before.
    QString answerText() const;

Q_SIGNALS:
    /// The answer, or why there is none, is on the screen.
    void answered();

private:
    void ask();
    void check();
    Result<Money> amount() const;
    void showAnswer(const RouteAnswer& answer);
    static QString why(const QString& word);

    RoutesApi m_api;
    RouteFor m_operation;
    QString m_method;
    const kit::Formats& m_formats;
    QList<Currency> m_currencies;
    bool m_askWhenReady = false;
    QLineEdit* m_amount;
    QComboBox* m_currency;
    QComboBox* m_country;
    kit::Label* m_answer;
};

} // namespace purser::payments
