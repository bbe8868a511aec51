#include "ui/kit/grid/filtereditor.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

enum Page { ListPage, TextPage, RangePage, TimePage, NoPage };
constexpr int exceptRole = Qt::UserRole + 1;

/// A click anywhere on a line ticks it, as one on its box does.
class TickedByLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick: return false;
        case QEvent::MouseButtonRelease: {
            const auto* mouse = static_cast<QMouseEvent*>(event);
            if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint())) {
                return false;
            }
            const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        default: return QStyledItemDelegate::editorEvent(event, model, option, index);
        }
    }
};

} // namespace

FilterEditor::FilterEditor(const FilterField& field, const Formats& formats, QWidget* parent)
    : DialogFrame(tr("Filter by %1").arg(field.title), {}, parent), m_field(field),
      m_formats(formats), m_operation(new QComboBox), m_pages(new QStackedWidget)
{
    m_operation->setAccessibleName(tr("Condition"));
    fillOperations();
    body()->addWidget(m_operation);
    body()->addWidget(m_pages);
    m_pages->addWidget(listPage());
    m_pages->addWidget(textPage());
    m_pages->addWidget(rangePage());
    m_pages->addWidget(timePage());
    m_pages->addWidget(new QWidget);
    setButtons(tr("Apply"));
    connect(m_operation, &QComboBox::currentIndexChanged, this, &FilterEditor::showPage);
    showPage();
}

void FilterEditor::fillOperations()
{
    const auto offer = [this](FilterOp op) {
        for (const bool except : {false, true}) {
            m_operation->addItem(FilterTexts::operation(op, except), int(op));
            m_operation->setItemData(m_operation->count() - 1, except, exceptRole);
        }
    };
    const FilterKind kind = m_field.kind;
    if (kind == FilterKind::Text) {
        offer(FilterOp::Contains);
    }
    if (kind == FilterKind::Number || kind == FilterKind::Money || kind == FilterKind::Time) {
        offer(FilterOp::Between);
    } else {
        offer(FilterOp::Is);
    }
    if (m_field.canBeEmpty) {
        offer(FilterOp::Empty);
    }
}

QWidget* FilterEditor::listPage()
{
    m_list = new QListWidget;
    m_list->setAccessibleName(m_field.title);
    m_list->setMinimumHeight(180);
    for (const FilterChoice& choice : m_field.choices) {
        auto* item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &FilterEditor::check);
    m_list->setItemDelegate(new TickedByLine(m_list));
    return m_list;
}

QWidget* FilterEditor::textPage()
{
    m_text = new QLineEdit;
    m_text->setAccessibleName(m_field.title);
    m_text->setPlaceholderText(tr("Several with commas between"));
    connect(m_text, &QLineEdit::textChanged, this, &FilterEditor::check);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addStretch(1);
    return page;
}

QWidget* FilterEditor::rangePage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setAlignment(Qt::AlignTop);
    m_from = new QLineEdit;
    m_to = new QLineEdit;
    for (const auto& [edit, name] : {std::pair{m_from, tr("From")}, std::pair{m_to, tr("To")}}) {
        edit->setAccessibleName(name);
        edit->setPlaceholderText(name);
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(edit, &QLineEdit::textChanged, this, &FilterEditor::check);
        row->addWidget(edit, 1);
    }
    if (m_field.kind == FilterKind::Money) {
        m_currency = new QComboBox;
        m_currency->setAccessibleName(tr("Currency"));
        for (const Currency& currency : m_field.currencies) {
            m_currency->addItem(currency.code());
        }
        connect(m_currency, &QComboBox::currentIndexChanged, this, &FilterEditor::check);
        m_currency->setMinimumContentsLength(5); // "USDT" beside the arrow, on either side
        row->addWidget(m_currency);
    }
    return page;
}

QWidget* FilterEditor::timePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    const auto line = [&](const QString& name, QCheckBox*& on, QDateEdit*& day) {
        on = new QCheckBox(name);
        day = new QDateEdit(QDate::currentDate());
        day->setCalendarPopup(true);
        day->setLayoutDirection(Qt::LeftToRight); // else day and year change places
        day->setAccessibleName(name);
        day->setEnabled(false);
        auto* row = new QHBoxLayout;
        row->addWidget(on);
        row->addWidget(day, 1);
        column->addLayout(row);
        connect(on, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(on, &QCheckBox::toggled, this, &FilterEditor::check);
        connect(day, &QDateEdit::dateChanged, this, &FilterEditor::check);
    };
    line(tr("From the beginning of"), m_hasSince, m_since);
    line(tr("To the end of"), m_hasUntil, m_until);
    column->addStretch(1);
    return page;
}

void FilterEditor::showPage()
{
    const auto op = FilterOp(m_operation->currentData().toInt());
    int page = NoPage;
    if (op == FilterOp::Between) {
        page = m_field.kind == FilterKind::Time ? TimePage : RangePage;
    } else if (op != FilterOp::Empty) {
        page = m_field.choices.isEmpty() ? TextPage : ListPage;
    }
    m_pages->setCurrentIndex(page);
    check();
}

void FilterEditor::check()
{
    setAcceptable(rule().has_value(), tr("Nothing is entered yet."));
}

/// Whole units of the field: minor units of the currency for amounts. Null for text that is none.
std::optional<QString> FilterEditor::number(const QLineEdit& edit) const
{
    const QString text = edit.text().trimmed();
    if (text.isEmpty()) {
        return QString();
    }
    if (m_field.kind == FilterKind::Money) {
        const int index = m_currency->currentIndex();
        if (index < 0) {
            return std::nullopt;
        }
        QString plain = text;
        plain.remove(m_formats.locale().groupSeparator())
            .replace(m_formats.locale().decimalPoint(), u"."_s);
        const Result<Money> amount = Money::parse(plain, m_field.currencies.at(index));
        return amount ? std::optional(QString::number(amount->minor())) : std::nullopt;
    }
    bool good = false;
    const qlonglong value = m_formats.locale().toLongLong(text, &good);
    return good ? std::optional(QString::number(value)) : std::nullopt;
}

QString FilterEditor::micros(const QCheckBox& on, const QDateEdit& day, int addDays) const
{
    if (!on.isChecked()) {
        return {};
    }
    const QDateTime start(day.date().addDays(addDays), QTime(0, 0), m_formats.zone());
    return QString::number(start.toMSecsSinceEpoch() * 1000 - addDays);
}

std::optional<FilterRule> FilterEditor::rangeRule(FilterRule rule) const
{
    if (m_field.kind == FilterKind::Time) {
        rule.values = {micros(*m_hasSince, *m_since, 0), micros(*m_hasUntil, *m_until, 1)};
    } else {
        const auto from = number(*m_from);
        const auto to = number(*m_to);
        if (!from || !to) {
            return std::nullopt;
        }
        rule.values = {*from, *to};
        rule.currency = m_currency ? m_currency->currentText() : QString();
    }
    const QString& low = rule.values.at(0);
    const QString& high = rule.values.at(1);
    const bool nothing = low.isEmpty() && high.isEmpty();
    const bool crossed = !low.isEmpty() && !high.isEmpty() && low.toLongLong() > high.toLongLong();
    return nothing || crossed ? std::nullopt : std::optional(rule);
}

std::optional<FilterRule> FilterEditor::rule() const
{
    FilterRule rule;
    rule.field = m_field.id;
    rule.op = FilterOp(m_operation->currentData().toInt());
    rule.except = m_operation->currentData(exceptRole).toBool();
    switch (m_pages->currentIndex()) {
    case NoPage: return rule;
    case RangePage:
    case TimePage: return rangeRule(rule);
    case ListPage:
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked) {
                rule.values.append(m_list->item(i)->data(Qt::UserRole).toString());
            }
        }
        break;
    default:
        for (const QString& part : m_text->text().split(u',', Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty()) {
                rule.values.append(part.trimmed());
            }
        }
    }
    return rule.values.isEmpty() ? std::nullopt : std::optional(rule);
}

void FilterEditor::setRule(const FilterRule& rule)
{
    for (int i = 0; i < m_operation->count(); ++i) {
        if (m_operation->itemData(i).toInt() == int(rule.op)
            && m_operation->itemData(i, exceptRole).toBool() == rule.except) {
            m_operation->setCurrentIndex(i);
        }
    }
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        item->setCheckState(rule.values.contains(item->data(Qt::UserRole).toString())
                ? Qt::Checked
                : Qt::Unchecked);
    }
    m_text->setText(rule.values.join(u", "_s));
    if (rule.op != FilterOp::Between || rule.values.size() != 2) {
        return;
    }
    if (m_field.kind == FilterKind::Time) {
        const auto show = [this](const QString& value, QCheckBox* on, QDateEdit* day) {
            on->setChecked(!value.isEmpty());
            if (!value.isEmpty()) {
                day->setDate(QDateTime::fromMSecsSinceEpoch(value.toLongLong() / 1000, Qt::UTC)
                                 .toTimeZone(m_formats.zone())
                                 .date());
            }
        };
        show(rule.values.at(0), m_hasSince, m_since);
        show(rule.values.at(1), m_hasUntil, m_until);
        return;
    }
    if (m_currency) {
        m_currency->setCurrentText(rule.currency);
    }
    const auto show = [&](const QString& value, QLineEdit* edit) {
        if (value.isEmpty()) {
            edit->clear();
        } else if (m_currency && m_currency->currentIndex() >= 0) {
            edit->setText(m_formats.amount(
                Money(value.toLongLong(), m_field.currencies.at(m_currency->currentIndex()))));
        } else {
            edit->setText(m_formats.number(value.toLongLong()));
        }
    };
    show(rule.values.at(0), m_from);
    show(rule.values.at(1), m_to);
}

} // namespace purser::kit
