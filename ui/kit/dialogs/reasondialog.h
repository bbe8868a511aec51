#pragma once

#include "ui/kit/dialogs/dialogframe.h"

#include <QList>

class QComboBox;
class QPlainTextEdit;

namespace purser::kit {

class Facts;
class Field;

struct Reason {
    QString code;
    QString text; ///< translated
};

/// A reason from a closed list, a text, and what it is about. Text is required for the reasons that
/// say nothing by themselves ("other").
class ReasonDialog : public DialogFrame
{
    Q_OBJECT
public:
    ReasonDialog(const QString& title, const QString& purpose, QWidget* parent);

    /// What it is about: "Amount", "4,850.00 EUR".
    void addFact(const QString& key, const QString& value);
    void setReasons(const QList<Reason>& reasons, const QStringList& textRequiredFor = {});
    /// What is chosen from the list, where it is no reason.
    void setReasonLabel(const QString& label);
    void setTextLabel(const QString& label, bool required = false);
    /// A dialog without text only confirms what its facts say.
    void setTextShown(bool shown);
    QString reasonCode() const;
    QString text() const;
    void setReasonCode(const QString& code);
    void setText(const QString& text);

Q_SIGNALS:
    void reasonChanged();

protected:
    /// Why it cannot be accepted yet; empty: it can.
    virtual QString whyNot() const;
    /// Asks whyNot() again.
    void check();

private:
    Facts* m_facts;
    QComboBox* m_reasons;
    QPlainTextEdit* m_text;
    Field* m_reasonField;
    Field* m_textField;
    QStringList m_textRequiredFor;
    bool m_textRequired = false;
};

} // namespace purser::kit
