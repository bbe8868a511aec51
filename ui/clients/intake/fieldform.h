#pragma once

#include "ui/clients/intake/fieldeditor.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace purser::clients {

/// A form of fields in one or two columns. Tab goes from left to right and down.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    FieldForm(const FormChoices& choices, int columns, QWidget* parent = nullptr);

    void addTitle(const QString& title);
    /// @param wide  over all columns
    FieldEditor* addField(const FormField& field, bool wide = false);
    FieldEditor* editor(const QString& code) const { return m_editors.value(code); }
    QList<FieldEditor*> editors() const { return m_order; }
    /// What is said, by code.
    QJsonObject values() const;
    void setValues(const QJsonObject& values);
    void setNeeded(const QStringList& codes);
    bool isComplete() const; ///< everything needed is said
    /// Says it at the field and takes the focus there; false when there is no such field.
    bool showProblem(const QString& code, const QString& text);
    void clearProblems();
    void focusFirst();
    /// Takes the keyboard there, and brings it into sight.
    void focusField(const QString& code);

Q_SIGNALS:
    void changed(const QString& code);

private:
    FormChoices m_choices;
    int m_columns;
    QGridLayout* m_grid;
    int m_row = 0;
    int m_column = 0;
    QHash<QString, FieldEditor*> m_editors;
    QList<FieldEditor*> m_order;
    QStringList m_needed;
};

} // namespace purser::clients
