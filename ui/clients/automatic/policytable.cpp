#include "ui/clients/automatic/policytable.h"

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/choicebutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

using Kind = PolicyColumn::Kind;

constexpr int leastTableHeight = 300;
constexpr int widestColumn = 260;

/// Rows in which every word stands, wherever.
class WordFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words)
    {
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        QString line;
        for (int column = 0; column < sourceModel()->columnCount(); ++column)
            line += sourceModel()->index(row, column, parent).data().toString() + u' ';
        for (const QString& word : m_words) {
            if (!line.contains(word, Qt::CaseInsensitive))
                return false;
        }
        return true;
    }

private:
    QStringList m_words;
};

/// The editor of a cell by what it may hold.
class RuleDelegate : public QStyledItemDelegate
{
public:
    RuleDelegate(PolicyModel& model, QSortFilterProxyModel& shown, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_shown(shown)
    {
    }

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const PolicyColumn& column = m_model.columns().at(index.column());
        if (column.kind == Kind::Choice || column.kind == Kind::Flag)
            return choices(parent, column, m_shown.mapToSource(index));
        if (column.kind == Kind::Several)
            return several(parent, column);
        if (column.kind == Kind::Whole)
            return figure(parent, column);
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(column.title);
        line->setMaxLength(500);
        if (column.kind == Kind::Day)
            line->setPlaceholderText(u"2026-12-31"_s);
        return line;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const QVariant value = index.data(Qt::EditRole);
        if (auto* button = qobject_cast<kit::ChoiceButton*>(editor))
            button->setChosen(value.toStringList());
        else if (auto* combo = qobject_cast<QComboBox*>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(value)));
        else if (auto* spin = qobject_cast<QSpinBox*>(editor))
            spin->setValue(value.isNull() ? spin->minimum() : value.toInt());
        else if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(value.toString());
    }

    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        QVariant value;
        if (auto* button = qobject_cast<kit::ChoiceButton*>(editor)) {
            // Compared as lists of words: the cell's own is a list of values.
            if (button->chosen() != index.data(Qt::EditRole).toStringList())
                model->setData(index, button->chosen(), Qt::EditRole);
            return;
        }
        if (auto* combo = qobject_cast<QComboBox*>(editor)) {
            value = combo->currentData();
        } else if (auto* spin = qobject_cast<QSpinBox*>(editor)) {
            spin->interpretText();
            value = spin->value();
        } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
            value = line->text();
        }
        // A cell that is left as it was is not written: nothing for it stays nothing.
        if (value != index.data(Qt::EditRole))
            model->setData(index, value, Qt::EditRole);
    }

private:
    QWidget* choices(QWidget* parent, const PolicyColumn& column, const QModelIndex& index) const
    {
        auto* combo = new QComboBox(parent);
        combo->setAccessibleName(column.title);
        if (column.kind == Kind::Flag) {
            for (const bool value : {true, false})
                combo->addItem(m_model.wordOf(column, value), value);
            return combo;
        }
        for (const QString& code : m_model.choicesOf(index))
            combo->addItem(m_model.wordOf(column, code), code);
        return combo;
    }

    QWidget* several(QWidget* parent, const PolicyColumn& column) const
    {
        auto* button = new kit::ChoiceButton(PolicyTable::tr("none"), parent);
        button->setAccessibleName(column.title);
        for (const QString& code : column.choices)
            button->addChoice(code, m_model.wordOf(column, code));
        return button;
    }

    static QWidget* figure(QWidget* parent, const PolicyColumn& column)
    {
        auto* spin = new QSpinBox(parent);
        spin->setRange(column.mayBeEmpty ? column.least - 1 : column.least, column.most);
        if (column.mayBeEmpty)
            spin->setSpecialValueText(u"–"_s);
        spin->setAccessibleName(column.title);
        spin->findChild<QLineEdit*>()->setAccessibleName(column.title);
        return spin;
    }

    PolicyModel& m_model;
    QSortFilterProxyModel& m_shown;
};

} // namespace

PolicyTable::PolicyTable(
    const OnboardingPart& part, const OnboardingNames& names, bool isEditable, QWidget* parent)
    : QWidget(parent), m_model(new PolicyModel(part, names, isEditable, this)),
      m_shown(new WordFilter(this)), m_words(new QLineEdit(this)), m_view(new QTableView(this)),
      m_add(new QPushButton(tr("Add a rule like this one"), this)),
      m_remove(new QPushButton(tr("Take this rule out"), this))
{
    m_shown->setSourceModel(m_model);
    m_words->setPlaceholderText(tr("Narrow by words: Germany high document"));
    m_words->setAccessibleName(tr("Narrow by words"));
    m_words->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        button->setVisible(isEditable && growsByRules(part.part));
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    buildView();
    connect(m_words, &QLineEdit::textChanged, this, &PolicyTable::narrow);
    connect(m_add, &QPushButton::clicked, this, &PolicyTable::addRule);
    connect(m_remove, &QPushButton::clicked, this, &PolicyTable::removeRule);
}

void PolicyTable::buildView()
{
    m_view->setAccessibleName(tr("Rules"));
    m_view->setModel(m_shown);
    m_view->setItemDelegate(new RuleDelegate(*m_model, *m_shown, m_view));
    m_view->setMinimumHeight(leastTableHeight);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    // Tab leaves the table; arrows walk within it.
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->verticalHeader()->setDefaultSectionSize(kit::metric::rowHeight);
    m_view->verticalHeader()->setFixedWidth(20);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), widestColumn));
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setCurrentIndex(m_shown->index(0, 0));
}

void PolicyTable::narrow(const QString& words)
{
    if (m_words->text() != words)
        m_words->setText(words);
    static_cast<WordFilter*>(m_shown)->setWords(words);
    m_view->setCurrentIndex(m_shown->index(0, 0));
}

int PolicyTable::currentRow() const
{
    return m_shown->mapToSource(m_view->currentIndex()).row();
}

void PolicyTable::addRule()
{
    const QModelIndex made = m_shown->mapFromSource(m_model->addLike(currentRow()));
    m_view->setCurrentIndex(made);
    m_view->setFocus();
}

void PolicyTable::removeRule()
{
    const int shown = m_view->currentIndex().row();
    m_model->removeAt(currentRow());
    m_view->setCurrentIndex(m_shown->index(std::min(shown, m_shown->rowCount() - 1), 0));
    m_view->setFocus();
}

} // namespace purser::clients
