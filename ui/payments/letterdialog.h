#pragma once

#include "core/payments/paymentsapi.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <optional>

class QCheckBox;
class QPlainTextEdit;

namespace purser::payments {

/// A decision with a reason that may write to the client: the letter is read before it is sent.
/// What is written for colleagues is never part of it.
class LetterDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    void setWrites(bool writes);
    bool writes() const;
    /// As it stands in the dialog; empty before it was read.
    QString letterText() const;

Q_SIGNALS:
    void letterShown();

protected:
    LetterDialog(const QString& title, const QString& purpose, const QString& question,
        const QString& hint, QWidget* parent);

    /// Where the letter stands; what comes before it is added by who derives.
    void addLetter();
    /// The letter that would be written now, and the code it depends on; none while that is empty.
    virtual QString letterCode() const = 0;
    virtual office::Task<ReturnLetter> letterFor(const QString& code) = 0;
    /// Whether the letter is on show: where the client reads it elsewhere too, also unwritten.
    virtual bool isShown() const { return writes(); }
    void readLetter();
    void offerLetter(bool offered);
    QString whyNot() const override;

private:
    void showLetter(const ReturnLetter& letter);

    QCheckBox* m_write;
    QPlainTextEdit* m_view;
    std::optional<ReturnLetter> m_letter; ///< of the code chosen
};

} // namespace purser::payments
