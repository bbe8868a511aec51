#include "ui/clients/intake/fieldeditor.h"

#include "core/base/money.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

/// "DE 12345678911": a country and a number there.
bool isNumbered(const QString& code)
{
    return code == u"tax_numbers"_s || code == u"national_ids"_s || code == u"residences"_s;
}

/// "12.03.1985" as this person's computer writes it, or as the office does; else as it was typed.
QString dateText(const QString& typed)
{
    if (QDate::fromString(typed, Qt::ISODate).isValid())
        return typed;
    const QLocale here;
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        const QDate day = here.toDate(typed, format);
        if (day.isValid() && day.year() > 1850)
            return day.toString(Qt::ISODate);
    }
    return typed;
}

} // namespace

FieldEditor::FieldEditor(const FormField& field, const FormChoices& choices, QWidget* parent)
    : QWidget(parent), m_field(field), m_choices(choices)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build(choices);
    column->addWidget(m_frame);
    input()->setObjectName(field.code);
    setNeeded(field.isNeeded);
    clearProblem();
}

void FieldEditor::build(const FormChoices& choices)
{
    QWidget* editor = nullptr;
    if (m_field.type == u"choice"_s || m_field.type == u"country"_s || m_field.type == u"flag"_s) {
        m_choice = new QComboBox;
        m_choice->setMinimumContentsLength(12);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->addItem(u"–"_s, QString());
        if (m_field.type == u"country"_s) {
            addCountries(choices.countries);
        } else if (m_field.type == u"flag"_s) {
            m_choice->addItem(tr("Yes"), u"true"_s);
            m_choice->addItem(tr("No"), u"false"_s);
        }
        for (qsizetype i = 0; i < m_field.choices.size(); ++i)
            m_choice->addItem(
                m_field.choiceWords.value(i, kit::OfficeWords::of(m_field.choices[i])),
                m_field.choices[i]);
        connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
        editor = m_choice;
    } else if (m_field.type == u"lines"_s) {
        m_lines = new QPlainTextEdit;
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(64);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
        editor = m_lines;
    } else {
        m_line = new QLineEdit;
        m_line->setMaxLength(512);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
        editor = m_field.type == u"money"_s ? buildMoney(choices) : m_line;
        if (m_field.type == u"date"_s)
            m_line->setPlaceholderText(tr("year-month-day"));
    }
    m_frame = new kit::Field(m_field.label, editor, this);
    input()->setAccessibleName(m_field.label);
}

QWidget* FieldEditor::buildMoney(const FormChoices& choices)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap / 2);
    m_currency = new QComboBox(box);
    for (const Currency& currency : choices.currencies)
        m_currency->addItem(currency.code(), currency.code());
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(u"EUR"_s)));
    //: %1 is what the amount is of: "Income of a year"
    m_currency->setAccessibleName(tr("Currency: %1").arg(m_field.label));
    m_line->setAlignment(Qt::AlignRight);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    row->addWidget(m_line, 1);
    row->addWidget(m_currency);
    return box;
}

void FieldEditor::addCountries(const QStringList& codes)
{
    std::vector<std::pair<QString, QString>> named;
    for (const QString& code : codes)
        named.emplace_back(kit::countryName(code), code);
    std::sort(named.begin(), named.end(), [](const auto& one, const auto& other) {
        return one.first.localeAwareCompare(other.first) < 0;
    });
    for (const auto& [name, code] : named)
        m_choice->addItem(name, code);
}

QWidget* FieldEditor::input() const
{
    if (m_choice)
        return m_choice;
    if (m_lines)
        return m_lines;
    return m_line;
}

QJsonValue FieldEditor::value() const
{
    const QJsonValue nothing(QJsonValue::Undefined);
    if (m_choice) {
        const QString code = m_choice->currentData().toString();
        if (code.isEmpty())
            return nothing;
        return m_field.type == u"flag"_s ? QJsonValue(code == u"true"_s) : QJsonValue(code);
    }
    const QString typed = m_lines ? m_lines->toPlainText().trimmed() : m_line->text().trimmed();
    if (typed.isEmpty())
        return nothing;
    if (m_field.type == u"money"_s)
        return moneyValue();
    if (m_field.type == u"list"_s)
        return listValue();
    return m_field.type == u"date"_s ? QJsonValue(dateText(typed)) : QJsonValue(typed);
}

QJsonValue FieldEditor::moneyValue() const
{
    const QString code = m_currency->currentData().toString();
    const auto found = std::find_if(m_choices.currencies.begin(), m_choices.currencies.end(),
        [&](const Currency& currency) { return currency.code() == code; });
    QString typed = m_line->text().trimmed();
    typed.remove(QLocale().groupSeparator()).replace(QLocale().decimalPoint(), u"."_s);
    typed.remove(u' ').remove(QChar(0x00a0));
    const auto amount = found == m_choices.currencies.end()
        ? Result<Money>(failure(ErrorCode::BadInput))
        : Money::parse(typed, *found);
    // What is no amount goes as it is: the office says so at this field.
    return QJsonObject{
        {u"minor"_s, amount ? QString::number(amount->minor()) : typed}, {u"currency"_s, code}};
}

QJsonValue FieldEditor::listValue() const
{
    QJsonArray list;
    for (const QString& entry : m_line->text().split(u',', Qt::SkipEmptyParts)) {
        const QString one = entry.trimmed();
        if (one.isEmpty())
            continue;
        if (isNumbered(m_field.code) && one.size() > 3 && one[2] == u' ') {
            list.append(QJsonObject{
                {u"country"_s, one.left(2).toUpper()}, {u"number"_s, one.mid(3).trimmed()}});
        } else if (m_field.code == u"nationalities"_s) {
            const auto named = std::find_if(
                m_choices.countries.begin(), m_choices.countries.end(), [&](const QString& code) {
                    return code.compare(one, Qt::CaseInsensitive) == 0
                        || kit::countryName(code).compare(one, Qt::CaseInsensitive) == 0;
                });
            list.append(named == m_choices.countries.end() ? one : *named);
        } else {
            list.append(one);
        }
    }
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

void FieldEditor::setValue(const QJsonValue& value)
{
    if (m_choice) {
        const QString code =
            value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(code)));
    } else if (m_lines) {
        m_lines->setPlainText(value.toString());
    } else if (value.isObject()) {
        setMoney(value.toObject());
    } else if (value.isArray()) {
        setList(value.toArray());
    } else {
        m_line->setText(value.toString());
    }
}

void FieldEditor::setMoney(const QJsonObject& money)
{
    const QString code = money.value(u"currency"_s).toString();
    const auto found = std::find_if(m_choices.currencies.begin(), m_choices.currencies.end(),
        [&](const Currency& currency) { return currency.code() == code; });
    if (found == m_choices.currencies.end())
        return;
    m_currency->setCurrentIndex(m_currency->findData(code));
    const QString plain = Money(money.value(u"minor"_s).toString().toLongLong(), *found).text();
    m_line->setText(QString(plain).replace(u"."_s, QLocale().decimalPoint()));
}

void FieldEditor::setList(const QJsonArray& list)
{
    QStringList entries;
    for (const QJsonValue entry : list) {
        const QJsonObject object = entry.toObject();
        entries << (entry.isString() ? entry.toString()
                                     : object.value(u"country"_s).toString() + u' '
                    + object.value(u"number"_s).toString());
    }
    m_line->setText(entries.join(u", "_s));
}

void FieldEditor::setMasked(const QString& shown)
{
    //: %1 is a masked value: "•••789"
    m_frame->setHint(tr("On file: %1. Fill in to replace it.").arg(shown));
}

void FieldEditor::setNeeded(bool needed)
{
    m_field.isNeeded = needed;
    m_frame->setLabel(needed ? tr("%1 *").arg(m_field.label) : m_field.label);
    input()->setAccessibleName(needed ? tr("%1, needed").arg(m_field.label) : m_field.label);
}

void FieldEditor::showProblem(const QString& text)
{
    m_frame->setHint(text, true);
    input()->setAccessibleDescription(text);
}

void FieldEditor::clearProblem()
{
    m_frame->setHint(m_field.hint);
}

} // namespace purser::clients
