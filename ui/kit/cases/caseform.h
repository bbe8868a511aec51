#pragma once

#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {

class Facts;
class Field;

/// The dialogs of a case: what it is about, a choice, a title, a day and a text, as far as the deed
/// asks for them.
class CaseForm : public DialogFrame
{
    Q_OBJECT
public:
    CaseForm(const QString& title, const QString& purpose, QWidget* parent);

    void addFact(const QString& key, const QString& value);
    void addChoices(const QString& label, const QList<Reason>& choices);
    void addTitle(const QString& label);
    /// @param onlyFor  choices that take a day; empty: always
    void addDay(const QString& label, const QDate& day, const QDate& least,
        const QStringList& onlyFor = {});
    void addText(const QString& label, bool required);

    QString choice() const;
    QString title() const;
    QDate day() const; ///< invalid where the choice takes none
    QString text() const;
    void setChoice(const QString& code);
    void setTitle(const QString& title);
    void setDay(const QDate& day);
    void setText(const QString& text);

private:
    void check();

    Facts* m_facts;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_title = nullptr;
    QDateEdit* m_day = nullptr;
    Field* m_dayField = nullptr;
    QStringList m_dayOnlyFor;
    QPlainTextEdit* m_text = nullptr;
    bool m_textRequired = false;
};

} // namespace purser::kit
