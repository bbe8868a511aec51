#pragma once

#include "core/payments/termsapi.h"
#include "ui/kit/dialogs/dialogframe.h"
#include "ui/payments/approvals/termtexts.h"

#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace purser::payments {

/// Proposes a term of payments: the fields of its kind, filled with what holds now. What it is
/// about can be changed too, which makes another of the kind.
class TermDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    TermDialog(const PaymentTerm& term, const TermChoices& choices, const Currency& currency,
        const kit::Formats& formats, QWidget* parent);

    /// Puts a value as the payload has it into the field of that name.
    void setValue(const QString& name, const QJsonValue& value);
    void setRemoved(bool removed);
    void setReason(const QString& reason);
    /// What would be proposed; none while a field does not say anything yet.
    std::optional<QJsonObject> payload() const;
    QString reason() const;

private:
    enum class Type { Choice, Number, OptionalNumber, Money, Time, Day, Text, Flag };
    struct Item {
        QString name;
        Type type;
        QWidget* editor;
        bool isKey; ///< says what the term is about
    };
    using Choices = QList<std::pair<QString, QString>>; ///< shown, meant

    void buildPromise(const TermChoices& choices);
    void buildCalendar(const TermChoices& choices);
    void buildRail(const TermChoices& choices);
    void buildLimit(const TermChoices& choices);
    void addChoice(const QString& name, const QString& label, const Choices& choices);
    void addNumber(
        const QString& name, const QString& label, int least, int most, const QString& none = {});
    void addMoney(const QString& name, const QString& label);
    void addTime(const QString& name, const QString& label);
    void addFlag(const QString& name, const QString& label);
    void add(const Item& item, const QString& label);
    void offerRemoval(const QString& label);
    std::optional<QJsonValue> valueOf(const Item& item) const;
    void check();

    QString m_kind;
    Currency m_currency;
    const kit::Formats& m_formats;
    TermTexts m_texts;
    QList<Item> m_items;
    QGridLayout* m_grid;
    QCheckBox* m_removed = nullptr;
    QLineEdit* m_reason;
};

} // namespace purser::payments
