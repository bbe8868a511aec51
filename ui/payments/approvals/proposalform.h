#pragma once

#include "core/base/money.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QJsonObject>
#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// Proposes a change of the rules of payments: fields in two columns that stand for the members of
/// a payload, what takes the rule out of force where that may be, and why it is proposed.
class ProposalForm : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// Puts a value as the payload has it into the field of that name.
    void setValue(const QString& name, const QJsonValue& value);
    void setRemoved(bool removed);
    void setReason(const QString& reason);
    /// What would be proposed; none while a field does not say anything yet.
    std::optional<QJsonObject> payload() const;
    QString reason() const;

Q_SIGNALS:
    /// Something was typed or chosen.
    void changed();

protected:
    enum class Type {
        Choice,
        Search, ///< one of many, found by typing a part of it
        Number,
        OptionalNumber,
        Money, ///< minor units as a text
        OptionalMoney,
        MinorUnits, ///< minor units as a number
        Percent,    ///< millionths, shown in per cent
        Time,
        Day,
        Text,
        Flag
    };
    struct Item {
        QString name;
        Type type;
        QWidget* editor;
        bool isKey; ///< says what the proposal is about
    };
    using Choices = QList<std::pair<QString, QString>>; ///< shown, meant

    /// @param currency  of the amounts: the office's reference currency
    ProposalForm(const QString& title, const Currency& currency, const kit::Formats& formats,
        QWidget* parent);

    void addChoice(
        const QString& name, const QString& label, const Choices& choices, bool isKey = true);
    /// One of a long list, found by a part of what is shown; nothing else can be meant.
    void addSearch(const QString& name, const QString& label, const Choices& choices);
    void addNumber(
        const QString& name, const QString& label, int least, int most, const QString& none = {});
    void addMoney(const QString& name, const QString& label, Type type = Type::Money);
    void addPercent(const QString& name, const QString& label, int least, int most);
    void addText(const QString& name, const QString& label, bool isKey = false);
    void addTime(const QString& name, const QString& label);
    void addFlag(const QString& name, const QString& label);
    void add(const Item& item, const QString& label);
    void offerRemoval(const QString& label);
    /// A member of the payload that nobody chooses here.
    void fix(const QString& name, const QJsonValue& value) { m_fixed.insert(name, value); }
    /// After all fields: fills them with what holds now and asks why.
    void finish(const QJsonObject& payload);
    /// What amounts are in from now on, where the form itself chooses it.
    void setCurrency(const Currency& currency) { m_currency = currency; }
    void check();

    const Currency& currency() const { return m_currency; }
    const kit::Formats& formats() const { return m_formats; }

private:
    std::optional<QJsonValue> valueOf(const Item& item) const;

    Currency m_currency;
    const kit::Formats& m_formats;
    QJsonObject m_fixed;
    QList<Item> m_items;
    QGridLayout* m_grid;
    QCheckBox* m_removed = nullptr;
    QLineEdit* m_reason = nullptr; ///< before finish(): none
};

} // namespace purser::payments
