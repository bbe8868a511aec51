#include "ui/kit/actions/cheatsheet.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr int sheetPadding = 20;
constexpr int columnWidth = 320;
constexpr int columnCount = 3;

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

CheatSheet::CheatSheet(const ActionRegistry& actions, QWidget* window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    setAccessibleName(windowTitle());
    auto* sheet = new QVBoxLayout(this);
    sheet->setContentsMargins(sheetPadding, sheetPadding, sheetPadding, sheetPadding);
    sheet->setSpacing(metric::wideGap);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Keys"), TextSize::Title, QFont::DemiBold), 1);
    auto* change = new QPushButton(tr("Change keys…"));
    change->setAutoDefault(false);
    head->addWidget(change);
    sheet->addLayout(head);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * sheetPadding);
    sheet->addLayout(columns, 1);

    QList<QVBoxLayout*> places;
    QList<qsizetype> heights;
    for (int i = 0; i < columnCount; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        columns->addLayout(column, 1);
        places.append(column);
        heights.append(0);
    }
    const QList<Group> all = groups(actions);
    for (const Group& group : all) {
        const auto place = std::min_element(heights.begin(), heights.end()) - heights.begin();
        addGroup(places.at(place), group);
        heights[place] += group.rows.size() + 2;
    }
    for (QVBoxLayout* column : std::as_const(places)) {
        column->addStretch(1);
    }
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    resize(sizeHint());
    move(window->mapToGlobal(
        QPoint((window->width() - width()) / 2, std::max(24, (window->height() - height()) / 3))));
}

QList<CheatSheet::Group> CheatSheet::groups(const ActionRegistry& actions) const
{
    QList<Group> all{{tr("Everywhere"), {}}};
    QHash<QString, qsizetype> placeOf{{QString(), 0}};
    if (!actions.scope().isEmpty()) {
        // The desk on show stands before the others.
        placeOf.insert(actions.scope(), all.size());
        all.append({actions.scopeTitle(actions.scope()), {}});
    }
    const QStringList ids = actions.ids();
    for (const QString& id : ids) {
        const ActionSpec& spec = *actions.spec(id);
        const QKeySequence keys = actions.shortcut(id);
        if (keys.isEmpty() || !actions.isPermitted(spec.permission)) {
            continue;
        }
        if (!placeOf.contains(spec.scope)) {
            placeOf.insert(spec.scope, all.size());
            all.append({actions.scopeTitle(spec.scope), {}});
        }
        all[placeOf.value(spec.scope)].rows.append({spec.text, native(keys)});
    }
    all += fixedGroups();
    all.removeIf([](const Group& group) { return group.rows.isEmpty(); });
    return all;
}

/// What lists, decisions and dialogs do by themselves; no action that could be moved.
QList<CheatSheet::Group> CheatSheet::fixedGroups()
{
    return {
        {tr("In a list"),
            {{tr("First, last row"), native(Qt::Key_Home) + u", "_s + native(Qt::Key_End)},
                {tr("A page up, down"),
                    native(Qt::Key_PageUp) + u", "_s + native(Qt::Key_PageDown)},
                {tr("Open the row"), native(Qt::Key_Return)},
                {tr("Copy with headers"), native(QKeySequence(QKeySequence::Copy))},
                {tr("Select all that is loaded"), native(QKeySequence(QKeySequence::SelectAll))},
                {tr("Menu of the row"), native(Qt::SHIFT | Qt::Key_F10)}}},
        {tr("On a decision"), {{tr("The letter on its button"), tr("A, R, I, …")}}},
        {tr("In a dialog"),
            {{tr("Do it"), native(Qt::Key_Return)},
                {tr("Close; what was typed is kept"), native(Qt::Key_Escape)}}}};
}

void CheatSheet::addGroup(QVBoxLayout* column, const Group& group)
{
    column->addWidget(new Label(group.title, TextSize::Body, QFont::DemiBold));
    for (const auto& [what, keys] : group.rows) {
        auto* row = new QWidget;
        row->setMinimumWidth(columnWidth);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metric::wideGap);
        auto* label = new Label(what);
        label->setElided(true);
        line->addWidget(label, 1);
        line->addWidget(new Label(keys, TextSize::Small, QFont::Medium, Tone::Dim));
        column->addWidget(row);
    }
    column->addSpacing(metric::wideGap);
}

void CheatSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.panel);
    paintBox(painter, QRectF(rect()), QColor(), mixed(tokens.line, tokens.text, 0.25), 0);
}

void CheatSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1) {
        close();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace purser::kit
