#include "ui/kit/widgets/field.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace purser::kit {

Field::Field(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_label(new Label(label, TextSize::Small, QFont::Medium, Tone::Dim)),
      m_editor(editor), m_hint(new Label({}, TextSize::Small, QFont::Normal, Tone::Dim))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_hint);
    m_hint->setWordWrap(true);
    m_hint->hide();
    leadFocus(*this, *editor);
    setLabel(label);
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
    // The line inside a day or a number takes the focus and is what a screen reader meets.
    if (auto* line = m_editor->findChild<QLineEdit*>())
        line->setAccessibleName(label);
}

void Field::setHint(const QString& hint, bool isProblem)
{
    m_hint->setText(hint);
    m_hint->setTone(isProblem ? Tone::Stop : Tone::Dim);
    m_hint->setVisible(!hint.isEmpty());
    m_editor->setAccessibleDescription(hint);
}

} // namespace purser::kit
