#include "ui/kit/actions/shortcutdialog.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/shortcutmodel.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

ShortcutDialog::ShortcutDialog(ActionRegistry& actions, QWidget* parent)
    : DialogFrame(tr("Keyboard shortcuts"),
          tr("Yours alone, on this computer. Keys that act in a list or on a decision stay as they are."),
          parent),
      m_actions(actions), m_model(new ShortcutModel(actions, this)),
      m_filter(new QSortFilterProxyModel(this)), m_search(new QLineEdit), m_table(new QTableView),
      m_edit(new QKeySequenceEdit), m_field(new Field(tr("Keys"), m_edit)), m_conflict(new Banner),
      m_none(new QPushButton(tr("No keys"))), m_declared(new QPushButton(tr("As it was"))),
      m_all(new QPushButton(tr("All as they were")))
{
    build();
    setButtons(tr("Save"));
    connect(this, &DialogFrame::submitted, this, [this] {
        m_model->apply();
        accept();
    });
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ShortcutDialog::showCurrent);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { take(m_edit->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_declared, &QPushButton::clicked, this,
        [this] { take(m_actions.spec(currentId())->shortcut); });
    connect(m_all, &QPushButton::clicked, this, [this] {
        const QString id = currentId();
        m_model->resetAll();
        choose(id);
        check();
    });
    connect(m_conflict, &Banner::actionTriggered, this, &ShortcutDialog::takeOver);
    m_table->selectRow(0);
    m_search->setFocus();
    check();
}

void ShortcutDialog::build()
{
    setLeastWidth(620);
    m_search->setPlaceholderText(tr("Search actions"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->addAction(icon(u"search"_s, Tone::Dim), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(
        ShortcutModel::ActionColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(ShortcutModel::ScopeColumn, 120);
    m_table->setColumnWidth(ShortcutModel::KeysColumn, 130);
    m_table->setMinimumHeight(10 * metric::rowHeight);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_conflict);
    body()->addWidget(buildEditor());
}

QWidget* ShortcutDialog::buildEditor()
{
    auto* editor = new QWidget;
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::gap);
    row->addWidget(m_field, 1);
    for (QPushButton* button : {m_none, m_declared, m_all}) {
        button->setAutoDefault(false);
        row->addWidget(button, 0, Qt::AlignBottom);
    }
    return editor;
}

void ShortcutDialog::choose(const QString& id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_model->idAt(m_filter->mapToSource(index).row()) == id) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index);
        }
    }
}

QString ShortcutDialog::currentId() const
{
    return m_model->idAt(m_filter->mapToSource(m_table->currentIndex()).row());
}

void ShortcutDialog::showCurrent()
{
    const QString id = currentId();
    const bool any = !id.isEmpty();
    m_conflict->clear();
    m_field->setEnabled(any);
    m_none->setEnabled(any);
    m_declared->setEnabled(any && m_model->isOwn(id));
    m_edit->setKeySequence(any ? m_model->keys(id) : QKeySequence());
    //: %1 is an action, "Work next"
    m_field->setLabel(any ? tr("Keys of “%1”").arg(m_actions.spec(id)->text) : tr("Keys"));
}

void ShortcutDialog::take(const QKeySequence& keys)
{
    const QString id = currentId();
    if (id.isEmpty() || m_model->keys(id) == keys) {
        return;
    }
    const QString other = m_model->conflictOf(id, keys);
    if (!other.isEmpty()) {
        m_wanted = keys;
        //: %1 are keys, %2 is an action
        m_conflict->showMessage(Tone::Warn,
            tr("%1 is “%2” already.")
                .arg(keys.toString(QKeySequence::NativeText), m_actions.spec(other)->text),
            tr("Take it over"));
        return;
    }
    m_model->setKeys(id, keys);
    showCurrent();
    check();
}

/// The other action is left without keys.
void ShortcutDialog::takeOver()
{
    const QString id = currentId();
    for (QString other = m_model->conflictOf(id, m_wanted); !other.isEmpty();
         other = m_model->conflictOf(id, m_wanted)) {
        m_model->setKeys(other, {});
    }
    m_model->setKeys(id, m_wanted);
    showCurrent();
    check();
}

void ShortcutDialog::check()
{
    const QStringList conflicts = m_model->conflicts();
    setAcceptable(conflicts.isEmpty(), tr("Two actions have the same keys."));
}

} // namespace purser::kit
