#include "ui/kit/drafts/draftkeeper.h"

#include "core/offline/drafts/draftbook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

bool isChoice(const QWidget* widget)
{
    return qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget);
}

/// What stands in an input, as it is kept; undefined for what is no input, or a secret.
QJsonValue valueOf(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
        return line->echoMode() == QLineEdit::Normal ? QJsonValue(line->text())
                                                     : QJsonValue(QJsonValue::Undefined);
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        return text->toPlainText();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        const QString data = combo->currentData().toString();
        return data.isEmpty() ? combo->currentText() : data;
    }
    if (const auto* date = qobject_cast<const QDateTimeEdit*>(widget)) {
        return date->dateTime().toString(Qt::ISODate);
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(widget)) {
        return number->value();
    }
    if (isChoice(widget)) {
        return static_cast<const QAbstractButton*>(widget)->isChecked();
    }
    return QJsonValue(QJsonValue::Undefined);
}

int indexOf(const QComboBox& combo, const QString& value)
{
    const int byData = combo.findData(value);
    return byData >= 0 ? byData : combo.findText(value);
}

/// False when the input has no such value, now.
bool setValue(QWidget* widget, const QJsonValue& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) {
        text->setPlainText(value.toString());
    } else if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        const int index = indexOf(*combo, value.toString());
        if (index < 0 && !value.toString().isEmpty()) {
            return false;
        }
        combo->setCurrentIndex(index);
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(widget)) {
        date->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    } else if (auto* number = qobject_cast<QSpinBox*>(widget)) {
        number->setValue(value.toInt());
    } else if (isChoice(widget) && (value.toBool() || qobject_cast<QCheckBox*>(widget))) {
        // A radio button goes off when another goes on, and not by itself.
        static_cast<QAbstractButton*>(widget)->setChecked(value.toBool());
    }
    return true;
}

/// Whether it is a part of another input, as the line inside a number field.
bool isPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

} // namespace

DraftKeeper::DraftKeeper(offline::DraftBook& book, QString key, QObject* parent)
    : QObject(parent), m_book(book), m_key(std::move(key))
{
}

void DraftKeeper::watch(QWidget* input)
{
    const QJsonValue first = valueOf(input);
    if (first.isUndefined()) {
        return;
    }
    const QString name = input->objectName().isEmpty()
        ? QString::fromLatin1(input->metaObject()->className()) + QString::number(m_inputs.size())
        : input->objectName();
    m_inputs.append({name, input, first});
    if (auto* line = qobject_cast<QLineEdit*>(input)) {
        connect(line, &QLineEdit::textChanged, this, &DraftKeeper::noteChange);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(input)) {
        connect(text, &QPlainTextEdit::textChanged, this, &DraftKeeper::noteChange);
    } else if (auto* combo = qobject_cast<QComboBox*>(input)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &DraftKeeper::noteChange);
        // Choices that come from the office later, with the first of them chosen by the form.
        connect(
            combo->model(), &QAbstractItemModel::rowsInserted, this,
            [this, combo] { setFirst(combo); }, Qt::QueuedConnection);
    } else if (auto* date = qobject_cast<QDateTimeEdit*>(input)) {
        connect(date, &QDateTimeEdit::dateTimeChanged, this, &DraftKeeper::noteChange);
    } else if (auto* number = qobject_cast<QSpinBox*>(input)) {
        connect(number, &QSpinBox::valueChanged, this, &DraftKeeper::noteChange);
    } else if (isChoice(input)) {
        connect(static_cast<QAbstractButton*>(input), &QAbstractButton::toggled, this,
            &DraftKeeper::noteChange);
    }
}

void DraftKeeper::watchAll(QWidget* form)
{
    const QList<QWidget*> all = form->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        const auto* line = qobject_cast<QLineEdit*>(widget);
        if (!isPart(widget) && !(line && line->isReadOnly())) {
            watch(widget);
        }
    }
}

/// What the form chose by itself is where a draft begins, and nothing that somebody typed.
void DraftKeeper::setFirst(const QWidget* widget)
{
    for (Input& input : m_inputs) {
        if (input.widget == widget) {
            input.first = valueOf(widget);
        }
    }
    noteChange();
}

void DraftKeeper::setKey(const QString& key)
{
    m_key = key;
    for (Input& input : m_inputs) {
        input.first = input.widget ? valueOf(input.widget) : QJsonValue();
    }
}

std::optional<QDateTime> DraftKeeper::restore()
{
    const offline::Draft* draft = m_key.isEmpty() ? nullptr : m_book.draft(m_key);
    if (!draft) {
        return std::nullopt;
    }
    const qint64 saved = draft->savedMicros;
    put(draft->content);
    return QDateTime::fromMSecsSinceEpoch(saved / 1000, Qt::UTC);
}

void DraftKeeper::discard()
{
    if (!m_key.isEmpty()) {
        m_book.discard(m_key);
    }
}

void DraftKeeper::reset()
{
    put(firstValues());
    discard();
}

void DraftKeeper::noteChange()
{
    if (m_quiet || m_key.isEmpty()) {
        return;
    }
    const QJsonObject now = values();
    if (now == firstValues()) {
        m_book.discard(m_key);
    } else {
        m_book.put(m_key, now);
    }
}

void DraftKeeper::put(const QJsonObject& content)
{
    m_quiet = true;
    const QList<Input> inputs = m_inputs;
    for (const Input& input : inputs) {
        const QJsonValue value = content.value(input.name);
        if (input.widget && !value.isUndefined() && !setValue(input.widget, value)) {
            putWhenItComes(input.widget, value);
        }
    }
    m_quiet = false;
}

/// A choice that is being read from the office is made when it is there.
void DraftKeeper::putWhenItComes(QWidget* widget, const QJsonValue& value)
{
    auto* combo = qobject_cast<QComboBox*>(widget);
    auto* once = new QObject(combo);
    connect(combo->model(), &QAbstractItemModel::rowsInserted, once, [combo, once, value] {
        const int index = indexOf(*combo, value.toString());
        if (index >= 0) {
            once->deleteLater();
            // The form chooses its own first entry after it has put them in.
            QMetaObject::invokeMethod(
                combo, [combo, index] { combo->setCurrentIndex(index); }, Qt::QueuedConnection);
        }
    });
}

QJsonObject DraftKeeper::values() const
{
    QJsonObject all;
    for (const Input& input : m_inputs) {
        if (input.widget) {
            all.insert(input.name, valueOf(input.widget));
        }
    }
    return all;
}

QJsonObject DraftKeeper::firstValues() const
{
    QJsonObject all;
    for (const Input& input : m_inputs) {
        if (input.widget) {
            all.insert(input.name, input.first);
        }
    }
    return all;
}

} // namespace purser::kit
