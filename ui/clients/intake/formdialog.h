#pragma once

#include "ui/clients/intake/fieldform.h"
#include "ui/kit/dialogs/dialogframe.h"

namespace purser::clients {

/// A dialog around a form. What the office refuses about a field is said at that field.
class FormDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    FormDialog(const QString& title, const QString& purpose, const FormChoices& choices,
        int columns, QWidget* parent);

    FieldForm& form() { return *m_form; }
    QJsonObject values() const { return m_form->values(); }
    /// Puts the form into a scroll area of that height: for many fields.
    void setScrolled(int height);
    /// The deciding button waits until everything needed is said.
    void waitForNeeded();
    /// At the field when the office names one that stands here, else above the buttons.
    virtual void showRefusal(const Error& error);

private:
    FieldForm* m_form;
};

/// What is wrong with a value, after the office's `why`.
QString fieldProblem(const Error& error);

} // namespace purser::clients
