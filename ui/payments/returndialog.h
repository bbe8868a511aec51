#pragma once

#include "ui/payments/letterdialog.h"

#include <optional>

class QComboBox;
class QDateEdit;

namespace purser::payments {

/// What is asked while a payment is held for information: the reason and the words, of whom, and
/// until when. A client may be written to as well; the letter is read before it is sent.
class ReturnDialog : public LetterDialog
{
    Q_OBJECT
public:
    ReturnDialog(const QString& title, const QString& purpose, PaymentsApi& api, PaymentId payment,
        QWidget* parent);

    void choose(Addressee whom, const QString& to = {});
    void setDue(const QDate& day);
    AskedOf asked() const;

Q_SIGNALS:
    /// Those who may be asked stand in the list.
    void ready();

protected:
    QString letterCode() const override { return reasonCode(); }
    office::Task<ReturnLetter> letterFor(const QString& code) override;
    QString whyNot() const override;

private:
    void showChoices(const AskChoices& choices);
    void add(Addressee whom, const QString& to, const QString& text);
    void follow();
    Addressee whom() const;

    PaymentsApi& m_api;
    PaymentId m_payment;
    QComboBox* m_whom;
    QDateEdit* m_due;
    std::optional<AskChoices> m_choices;
};

} // namespace purser::payments
