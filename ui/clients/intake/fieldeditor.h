#pragma once

#include "core/base/currency.h"
#include "core/clients/review/intakeform.h"

#include <QJsonValue>
#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Field;
}

namespace purser::clients {

/// A thing a form asks for. Of a client's file it is a field of policy; other forms name their own.
struct FormField {
    QString code;
    QString label; ///< translated
    /// "text", "lines", "date", "country", "flag", "money", "choice" or "list".
    QString type;
    /// Of a choice: the office's codes and their words. Empty words: those of the office's list.
    QStringList choices;
    QStringList choiceWords = {};
    bool isNeeded = false;
    QString hint = {}; ///< what is expected, where the label does not say it
};

/// What a form may choose from, given once by the office.
struct FormChoices {
    QStringList countries;
    std::vector<Currency> currencies;
};

/// Asks for one value of a client's file with the keyboard, and says below what the office refused
/// about it. Text as it was typed goes to the office, which alone decides whether it is right.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const FormField& field, const FormChoices& choices, QWidget* parent = nullptr);

    const QString& code() const { return m_field.code; }
    /// Undefined while nothing is said.
    QJsonValue value() const;
    void setValue(const QJsonValue& value);
    /// A value that is on the file and may not be seen: it can be replaced, not read.
    void setMasked(const QString& shown);
    void setNeeded(bool needed);
    void showProblem(const QString& text);
    void clearProblem();
    QWidget* input() const;

Q_SIGNALS:
    void changed();

private:
    void build(const FormChoices& choices);
    QWidget* buildMoney(const FormChoices& choices);
    void addCountries(const QStringList& codes);
    QJsonValue moneyValue() const;
    QJsonValue listValue() const;
    void setMoney(const QJsonObject& money);
    void setList(const QJsonArray& list);

    FormField m_field;
    FormChoices m_choices;
    kit::Field* m_frame = nullptr;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_lines = nullptr;
    QComboBox* m_currency = nullptr;
};

} // namespace purser::clients
