#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace purser::kit {

/// A password box: no undo, no context menu copy, a button that shows the text while it is on.
class PasswordField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// Takes the text out; the field is empty afterwards.
    Secret take();

private:
    void showText(bool shown);
    QAction* m_reveal;
};

} // namespace purser::kit
