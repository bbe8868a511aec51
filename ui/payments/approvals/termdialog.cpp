#include "ui/payments/approvals/termdialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/amountdialog.h"
#include "ui/payments/paymenttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr int columns = 2;
constexpr int mostMinutes = 43200;
constexpr int mostDays = 3650;
const QString clock = u"HH:mm"_s;

QList<std::pair<QString, QString>> methodChoices(const QStringList& methods)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString& method : methods)
        choices.append({kit::PaymentWords::method(method), method});
    return choices;
}

} // namespace

TermDialog::TermDialog(const PaymentTerm& term, const TermChoices& choices,
    const Currency& currency, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(TermTexts::kind(term.kind),
        tr("Nothing changes before another administrator approves the proposal."), parent),
      m_kind(term.kind), m_currency(currency), m_formats(formats), m_texts(currency, formats),
      m_grid(new QGridLayout), m_reason(new QLineEdit(this))
{
    m_grid->setHorizontalSpacing(kit::metric::wideGap);
    m_grid->setVerticalSpacing(kit::metric::gap);
    body()->addLayout(m_grid);
    if (m_kind == "policy.service_level"_L1)
        buildPromise(choices);
    else if (m_kind == "policy.business_day"_L1 || m_kind == "policy.holiday"_L1)
        buildCalendar(choices);
    else if (m_kind == "policy.rail_window"_L1 || m_kind == "policy.least_payout"_L1)
        buildRail(choices);
    else
        buildLimit(choices);
    for (auto value = term.payload.begin(); value != term.payload.end(); ++value)
        setValue(value.key(), value.value());
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setMaxLength(1000);
    body()->addWidget(new kit::Field(tr("Why"), m_reason));
    connect(m_reason, &QLineEdit::textChanged, this, &TermDialog::check);
    setButtons(tr("Propose this"));
    setLeastWidth(560);
    check();
}

void TermDialog::buildPromise(const TermChoices& choices)
{
    Choices kinds;
    for (const QString& kind : choices.kinds)
        kinds.append({kit::PaymentWords::kind(Listed<PaymentKind>::fromWord(kind)), kind});
    addChoice(u"kind"_s, tr("Kind"), kinds);
    addChoice(u"method"_s, tr("Method"),
        Choices{{tr("every method"), QString()}} + methodChoices(choices.methods));
    Choices categories;
    for (const QString& category :
        {QString(), u"retail"_s, u"professional"_s, u"eligible_counterparty"_s})
        categories.append({TermTexts::category(category), category});
    addChoice(u"category"_s, tr("Clients"), categories);
    addNumber(u"minutes"_s, tr("Minutes to decide"), 1, mostMinutes);
    addNumber(u"soon_minutes"_s, tr("Pressing when so many are left"), 0, mostMinutes);
    addFlag(u"business_hours"_s, tr("The clock runs in business hours only"));
    offerRemoval(tr("Take this promise back"));
}

void TermDialog::buildCalendar(const TermChoices& choices)
{
    Choices entities{{TermTexts::entity({}), QString()}};
    for (const QString& entity : choices.entities)
        entities.append({entity, entity});
    addChoice(u"entity"_s, tr("Calendar of"), entities);
    if (m_kind == "policy.holiday"_L1) {
        auto* day = new QDateEdit(
            QDateTime::currentDateTimeUtc().toTimeZone(m_formats.zone()).date(), this);
        day->setCalendarPopup(true);
        day->setLocale(m_formats.locale());
        connect(day, &QDateEdit::dateChanged, this, &TermDialog::check);
        add({u"day"_s, Type::Day, day, true}, tr("Day"));
        auto* name = new QLineEdit(this);
        name->setMaxLength(64);
        connect(name, &QLineEdit::textChanged, this, &TermDialog::check);
        add({u"name"_s, Type::Text, name, false}, tr("Name"));
        offerRemoval(tr("Open on this day again"));
        return;
    }
    Choices days;
    for (int day = 1; day <= 7; ++day)
        days.append({m_texts.weekday(day), QString::number(day)});
    addChoice(u"weekday"_s, tr("Weekday"), days);
    addTime(u"opens"_s, tr("Opens, UTC"));
    addTime(u"closes"_s, tr("Closes, UTC"));
    offerRemoval(tr("Closed on this weekday"));
}

void TermDialog::buildRail(const TermChoices& choices)
{
    addChoice(u"method"_s, tr("Method"), methodChoices(choices.methods));
    if (m_kind == "policy.least_payout"_L1) {
        addMoney(u"least_minor"_s, tr("At least, %1").arg(m_currency.code()));
        return;
    }
    Choices schemes;
    for (const QString& scheme : {QString(), u"visa"_s, u"mastercard"_s, u"amex"_s, u"other"_s})
        schemes.append({TermTexts::scheme(scheme), scheme});
    addChoice(u"scheme"_s, tr("Card scheme"), schemes);
    addNumber(u"refund_days"_s, tr("Days to go back the same way"), 0, mostDays, tr("no limit"));
    addNumber(u"dispute_days"_s, tr("Days to dispute"), 0, mostDays);
}

void TermDialog::buildLimit(const TermChoices& choices)
{
    const bool ofPerson = m_kind == "policy.person_limit"_L1;
    const bool ofFiles = m_kind == "policy.release_limit"_L1;
    Choices whose;
    if (ofPerson) {
        for (const TermChoices::Person& person : choices.staff)
            whose.append({person.name, person.login});
    } else {
        for (const QString& role : ofFiles ? choices.releasers : choices.approvers)
            whose.append({PaymentTexts::role(role), role});
    }
    addChoice(ofPerson ? u"login"_s : u"role"_s, ofPerson ? tr("Person") : tr("Role"), whose);
    if (!ofFiles)
        addMoney(u"per_operation_minor"_s, tr("For a payment, %1").arg(m_currency.code()));
    addMoney(u"per_day_minor"_s, tr("For a day, %1").arg(m_currency.code()));
    if (ofPerson || ofFiles)
        addMoney(u"per_file_minor"_s, tr("For a file, %1").arg(m_currency.code()));
    if (ofPerson)
        offerRemoval(tr("Only the limits of the roles from now on"));
}

void TermDialog::add(const Item& item, const QString& label)
{
    item.editor->setAccessibleName(label);
    item.editor->setObjectName(item.name);
    const int place = static_cast<int>(m_items.size());
    m_grid->addWidget(item.type == Type::Flag ? item.editor : new kit::Field(label, item.editor),
        place / columns, place % columns);
    m_items.append(item);
}

void TermDialog::addChoice(const QString& name, const QString& label, const Choices& choices)
{
    auto* box = new QComboBox(this);
    for (const auto& [shown, meant] : choices)
        box->addItem(shown, meant);
    connect(box, &QComboBox::currentIndexChanged, this, &TermDialog::check);
    add({name, Type::Choice, box, true}, label);
}

void TermDialog::addNumber(
    const QString& name, const QString& label, int least, int most, const QString& none)
{
    auto* box = new QSpinBox(this);
    box->setRange(none.isEmpty() ? least : least - 1, most);
    box->setSpecialValueText(none);
    box->setLocale(m_formats.locale());
    connect(box, &QSpinBox::valueChanged, this, &TermDialog::check);
    add({name, none.isEmpty() ? Type::Number : Type::OptionalNumber, box, false}, label);
}

void TermDialog::addMoney(const QString& name, const QString& label)
{
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textChanged, this, &TermDialog::check);
    add({name, Type::Money, edit, false}, label);
}

void TermDialog::addTime(const QString& name, const QString& label)
{
    auto* edit = new QTimeEdit(this);
    edit->setDisplayFormat(clock);
    connect(edit, &QTimeEdit::timeChanged, this, &TermDialog::check);
    add({name, Type::Time, edit, false}, label);
}

void TermDialog::addFlag(const QString& name, const QString& label)
{
    auto* box = new QCheckBox(label, this);
    connect(box, &QCheckBox::toggled, this, &TermDialog::check);
    add({name, Type::Flag, box, false}, label);
}

void TermDialog::offerRemoval(const QString& label)
{
    m_removed = new QCheckBox(label, this);
    connect(m_removed, &QCheckBox::toggled, this, [this](bool removed) {
        for (const Item& item : m_items)
            item.editor->setEnabled(item.isKey || !removed);
        check();
    });
    body()->addWidget(m_removed);
}

void TermDialog::setValue(const QString& name, const QJsonValue& value)
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
        case Type::OptionalNumber:
        case Type::Number: {
            auto* box = static_cast<QSpinBox*>(item.editor);
            box->setValue(value.isNull() ? box->minimum() : value.toInt());
            break;
        }
        case Type::Money:
            static_cast<QLineEdit*>(item.editor)
                ->setText(m_formats.amount(Money(value.toString().toLongLong(), m_currency)));
            break;
        case Type::Time:
            static_cast<QTimeEdit*>(item.editor)
                ->setTime(QTime::fromString(value.toString(), clock));
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

std::optional<QJsonValue> TermDialog::valueOf(const Item& item) const
{
    switch (item.type) {
    case Type::Choice: {
        const QString chosen = static_cast<QComboBox*>(item.editor)->currentData().toString();
        return item.name == "weekday"_L1 ? QJsonValue(chosen.toInt()) : QJsonValue(chosen);
    }
    case Type::OptionalNumber:
    case Type::Number: {
        const auto* box = static_cast<QSpinBox*>(item.editor);
        const bool none = item.type == Type::OptionalNumber && box->value() == box->minimum();
        return none ? QJsonValue() : QJsonValue(box->value());
    }
    case Type::Money: {
        const auto amount =
            AmountDialog::read(static_cast<QLineEdit*>(item.editor)->text(), m_currency, m_formats);
        if (!amount || amount->isNegative())
            return std::nullopt;
        return QJsonValue(QString::number(amount->minor()));
    }
    case Type::Time:
        return QJsonValue(static_cast<QTimeEdit*>(item.editor)->time().toString(clock));
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

std::optional<QJsonObject> TermDialog::payload() const
{
    const bool removed = m_removed && m_removed->isChecked();
    QJsonObject payload;
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

QString TermDialog::reason() const
{
    return m_reason->text().trimmed();
}

void TermDialog::setRemoved(bool removed)
{
    if (m_removed)
        m_removed->setChecked(removed);
}

void TermDialog::setReason(const QString& reason)
{
    m_reason->setText(reason);
}

void TermDialog::check()
{
    QString why;
    if (!payload())
        why = tr("Fill every field.");
    else if (reason().isEmpty())
        why = tr("Say why.");
    setAcceptable(why.isEmpty(), why);
}

} // namespace purser::payments
