#pragma once

#include "core/base/secret.h"
#include "ui/kit/dialogs/dialogframe.h"



namespace purser::kit {

class Facts;
class Field;
class PasswordField;

/// The password once more before a decision that is large. `password()` empties the field.
class StepUpDialog : public DialogFrame
{
    Q_OBJECT
public:
    StepUpDialog(const QString& title, const QString& purpose, QWidget* parent);

    void addFact(const QString& key, const QString& value);
    void setLogin(const QString& login);
    Secret password();

private:
    Facts* m_facts;
    PasswordField* m_password;
    Field* m_field;
};

} // namespace purser::kit
