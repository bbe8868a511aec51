#include "ui/clients/intake/fieldform.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/sectionheader.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

FieldForm::FieldForm(const FormChoices& choices, int columns, QWidget* parent)
    : QWidget(parent), m_choices(choices), m_columns(columns), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kit::metric::cardPadding);
    m_grid->setVerticalSpacing(kit::metric::wideGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FieldForm::addTitle(const QString& title)
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
    m_grid->addWidget(new kit::SectionHeader(title, this), m_row++, 0, 1, m_columns);
}

FieldEditor* FieldForm::addField(const FormField& field, bool wide)
{
    auto* editor = new FieldEditor(field, m_choices, this);
    if (wide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(editor, m_row, m_column, 1, wide ? m_columns : 1, Qt::AlignTop);
    m_column = wide ? m_columns : m_column + 1;
    if (m_column >= m_columns) {
        m_column = 0;
        ++m_row;
    }
    m_editors.insert(field.code, editor);
    m_order.append(editor);
    if (field.isNeeded)
        m_needed << field.code;
    connect(editor, &FieldEditor::changed, this, [this, editor] {
        editor->clearProblem();
        Q_EMIT changed(editor->code());
    });
    return editor;
}

QJsonObject FieldForm::values() const
{
    QJsonObject values;
    for (const FieldEditor* editor : m_order) {
        const QJsonValue value = editor->value();
        if (!value.isUndefined())
            values.insert(editor->code(), value);
    }
    return values;
}

void FieldForm::setValues(const QJsonObject& values)
{
    for (FieldEditor* editor : m_order) {
        if (values.contains(editor->code()))
            editor->setValue(values.value(editor->code()));
    }
}

void FieldForm::setNeeded(const QStringList& codes)
{
    m_needed = codes;
    for (FieldEditor* editor : m_order)
        editor->setNeeded(codes.contains(editor->code()));
}

bool FieldForm::isComplete() const
{
    return std::all_of(m_needed.begin(), m_needed.end(), [this](const QString& code) {
        const FieldEditor* asked = editor(code);
        return !asked || !asked->value().isUndefined();
    });
}

bool FieldForm::showProblem(const QString& code, const QString& text)
{
    FieldEditor* found = editor(code);
    if (!found)
        return false;
    found->showProblem(text);
    focusField(code);
    return true;
}

void FieldForm::focusField(const QString& code)
{
    FieldEditor* found = editor(code);
    if (!found)
        return;
    found->input()->setFocus(Qt::OtherFocusReason);
    // When all has its place: Tab scrolls by itself, this does not.
    QTimer::singleShot(0, found, [found] {
        for (QWidget* above = found->parentWidget(); above; above = above->parentWidget()) {
            if (auto* scroll = qobject_cast<QScrollArea*>(above))
                scroll->ensureWidgetVisible(found);
        }
    });
}

void FieldForm::clearProblems()
{
    for (FieldEditor* editor : m_order)
        editor->clearProblem();
}

void FieldForm::focusFirst()
{
    if (!m_order.isEmpty())
        focusField(m_order.first()->code());
}

} // namespace purser::clients
