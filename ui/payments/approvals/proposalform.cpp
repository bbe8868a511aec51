#include "ui/payments/approvals/proposalform.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/amountdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int formColumns = 2;
/// Rates are kept in millionths and shown in per cent.
constexpr int percentDecimals = 4;
constexpr double millionthsInPercent = 10000;
const QString clockFormat = u"HH:mm"_s;

} // namespace

ProposalForm::ProposalForm(
    const QString& title, const Currency& currency, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(
        title, tr("Nothing changes before another administrator approves the proposal."), parent),
      m_currency(currency), m_formats(formats), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(kit::metric::wideGap);
    m_grid->setVerticalSpacing(kit::metric::gap);
    body()->addLayout(m_grid);
}

void ProposalForm::finish(const QJsonObject& payload)
{
    for (auto value = payload.begin(); value != payload.end(); ++value)
        setValue(value.key(), value.value());
    // Made last: Tab goes through the fields before.
    m_reason = new QLineEdit(this);
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &ProposalForm::check);
    setButtons(tr("Propose this"));
    setLeastWidth(560);
    if (!m_items.isEmpty())
        m_items.first().editor->setFocus();
    check();
}

void ProposalForm::add(const Item& item, const QString& label)
{
    item.editor->setAccessibleName(label);
    item.editor->setObjectName(item.name);
    const int place = static_cast<int>(m_items.size());
    m_grid->addWidget(item.type == Type::Flag ? item.editor : new kit::Field(label, item.editor),
        place / formColumns, place % formColumns);
    m_items.append(item);
}

void ProposalForm::addChoice(
    const QString& name, const QString& label, const Choices& choices, bool isKey)
{
    auto* box = new QComboBox(this);
    for (const auto& [shown, meant] : choices)
        box->addItem(shown, meant);
    connect(box, &QComboBox::currentIndexChanged, this, &ProposalForm::check);
    add({name, Type::Choice, box, isKey}, label);
}

void ProposalForm::addSearch(const QString& name, const QString& label, const Choices& choices)
{
    auto* box = new QComboBox(this);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& [shown, meant] : choices)
        box->addItem(shown, meant);
    box->setCurrentIndex(-1);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    // The keyboard is in its line, which has no name of its own.
    box->lineEdit()->setAccessibleName(label);
    connect(box, &QComboBox::currentTextChanged, this, &ProposalForm::check);
    add({name, Type::Search, box, false}, label);
}

void ProposalForm::addNumber(
    const QString& name, const QString& label, int least, int most, const QString& none)
{
    auto* box = new QSpinBox(this);
    box->setRange(none.isEmpty() ? least : least - 1, most);
    box->setSpecialValueText(none);
    box->setLocale(m_formats.locale());
    connect(box, &QSpinBox::valueChanged, this, &ProposalForm::check);
    add({name, none.isEmpty() ? Type::Number : Type::OptionalNumber, box, false}, label);
}

void ProposalForm::addMoney(const QString& name, const QString& label, Type type)
{
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &ProposalForm::check);
    add({name, type, edit, false}, label);
}

void ProposalForm::addPercent(const QString& name, const QString& label, int least, int most)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(percentDecimals);
    box->setRange(least / millionthsInPercent, most / millionthsInPercent);
    box->setSuffix(m_formats.locale().percent().prepend(QChar::Nbsp));
    box->setLocale(m_formats.locale());
    connect(box, &QDoubleSpinBox::valueChanged, this, &ProposalForm::check);
    add({name, Type::Percent, box, false}, label);
}

void ProposalForm::addText(const QString& name, const QString& label, bool isKey)
{
    auto* edit = new QLineEdit(this);
    edit->setMaxLength(1000);
    connect(edit, &QLineEdit::textChanged, this, &ProposalForm::check);
    add({name, Type::Text, edit, isKey}, label);
}

void ProposalForm::addTime(const QString& name, const QString& label)
{
    auto* edit = new QTimeEdit(this);
    edit->setDisplayFormat(clockFormat);
    connect(edit, &QTimeEdit::timeChanged, this, &ProposalForm::check);
    add({name, Type::Time, edit, false}, label);
}

void ProposalForm::addFlag(const QString& name, const QString& label)
{
    auto* box = new QCheckBox(label, this);
    connect(box, &QCheckBox::toggled, this, &ProposalForm::check);
    add({name, Type::Flag, box, false}, label);
}

void ProposalForm::offerRemoval(const QString& label)
{
    m_removed = new QCheckBox(label, this);
    connect(m_removed, &QCheckBox::toggled, this, [this](bool removed) {
        for (const Item& item : m_items)
            item.editor->setEnabled(item.isKey || !removed);
        check();
    });
    body()->addWidget(m_removed);
}

void ProposalForm::setValue(const QString& name, const QJsonValue& value)
{
    for (const Item& item : m_items) {
        if (item.name != name)
            continue;
        switch (item.type) {
        case Type::Choice: {
            auto* box = static_cast<QComboBox*>(item.editor);
            box->setCurrentIndex(box->findData(value.toVariant().toString()));
            break;
        }
        case Type::Search: {
            auto* box = static_cast<QComboBox*>(item.editor);
            const int place = box->findData(value.toString());
            box->setCurrentIndex(place);
            if (place < 0)
                box->setEditText(value.toString());
            break;
        }
        case Type::OptionalNumber:
        case Type::Number: {
            auto* box = static_cast<QSpinBox*>(item.editor);
            box->setValue(value.isNull() ? box->minimum() : value.toInt());
            break;
        }
        case Type::OptionalMoney:
        case Type::MinorUnits:
        case Type::Money:
            static_cast<QLineEdit*>(item.editor)
                ->setText(value.isNull()
                        ? QString()
                        : m_formats.amount(Money(value.toVariant().toLongLong(), m_currency)));
            break;
        case Type::Percent:
            static_cast<QDoubleSpinBox*>(item.editor)
                ->setValue(value.toInt() / millionthsInPercent);
            break;
        case Type::Time:
            static_cast<QTimeEdit*>(item.editor)
                ->setTime(QTime::fromString(value.toString(), clockFormat));
            break;
        case Type::Day:
            static_cast<QDateEdit*>(item.editor)
                ->setDate(QDate::fromString(value.toString(), Qt::ISODate));
            break;
        case Type::Text: static_cast<QLineEdit*>(item.editor)->setText(value.toString()); break;
        case Type::Flag: static_cast<QCheckBox*>(item.editor)->setChecked(value.toBool()); break;
        }
    }
}

std::optional<QJsonValue> ProposalForm::valueOf(const Item& item) const
{
    switch (item.type) {
    case Type::Choice: {
        const QString chosen = static_cast<QComboBox*>(item.editor)->currentData().toString();
        return item.name == "weekday"_L1 ? QJsonValue(chosen.toInt()) : QJsonValue(chosen);
    }
    case Type::Search: {
        const auto* box = static_cast<QComboBox*>(item.editor);
        const int place = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
        return place < 0 ? std::nullopt
                         : std::optional(QJsonValue(box->itemData(place).toString()));
    }
    case Type::OptionalNumber:
    case Type::Number: {
        const auto* box = static_cast<QSpinBox*>(item.editor);
        const bool none = item.type == Type::OptionalNumber && box->value() == box->minimum();
        return none ? QJsonValue() : QJsonValue(box->value());
    }
    case Type::OptionalMoney:
    case Type::MinorUnits:
    case Type::Money: {
        const QString text = static_cast<QLineEdit*>(item.editor)->text().trimmed();
        if (text.isEmpty() && item.type == Type::OptionalMoney)
            return QJsonValue();
        const auto amount = AmountDialog::read(text, m_currency, m_formats);
        if (!amount || amount->isNegative())
            return std::nullopt;
        return item.type == Type::MinorUnits ? QJsonValue(static_cast<qint64>(amount->minor()))
                                             : QJsonValue(QString::number(amount->minor()));
    }
    case Type::Percent:
        return QJsonValue(
            qRound64(static_cast<QDoubleSpinBox*>(item.editor)->value() * millionthsInPercent));
    case Type::Time:
        return QJsonValue(static_cast<QTimeEdit*>(item.editor)->time().toString(clockFormat));
    case Type::Day:
        return QJsonValue(static_cast<QDateEdit*>(item.editor)->date().toString(Qt::ISODate));
    case Type::Text: {
        const QString text = static_cast<QLineEdit*>(item.editor)->text().trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(QJsonValue(text));
    }
    case Type::Flag: return QJsonValue(static_cast<QCheckBox*>(item.editor)->isChecked());
    }
    return std::nullopt;
}

std::optional<QJsonObject> ProposalForm::payload() const
{
    const bool removed = m_removed && m_removed->isChecked();
    QJsonObject payload = m_fixed;
    for (const Item& item : m_items) {
        if (removed && !item.isKey)
            continue;
        const std::optional<QJsonValue> value = valueOf(item);
        if (!value)
            return std::nullopt;
        // What is for all is not named.
        if (item.type != Type::Choice || !value->isString() || !value->toString().isEmpty())
            payload.insert(item.name, *value);
    }
    if (removed)
        payload.insert(u"removed"_s, true);
    return payload;
}

QString ProposalForm::reason() const
{
    return m_reason ? m_reason->text().trimmed() : QString();
}

void ProposalForm::setRemoved(bool removed)
{
    if (m_removed)
        m_removed->setChecked(removed);
}

void ProposalForm::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void ProposalForm::check()
{
    QString why;
    if (!payload())
        why = tr("Fill every field.");
    else if (reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
    Q_EMIT changed();
}

} // namespace purser::payments
