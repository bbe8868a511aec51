#pragma once

#include <QWidget>

namespace purser::kit {

class Label;

/// An editor with its label above and, when there is something to say, a line below.
class Field : public QWidget
{
    Q_OBJECT
public:
    Field(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// What the value is for, or what is wrong with it.
    void setHint(const QString& hint, bool isProblem = false);

private:
    Label* m_label;
    QWidget* m_editor;
    Label* m_hint;
};

} // namespace purser::kit
