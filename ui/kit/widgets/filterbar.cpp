#include "ui/kit/widgets/filterbar.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/chip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr int pauseMilliseconds = 150;
constexpr int searchWidth = 200;
} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_chips(new QHBoxLayout),
      m_tools(new QHBoxLayout), m_add(new QToolButton), m_search(new QLineEdit),
      m_pause(new QTimer(this))
{
    m_row->setContentsMargins(14, 6, 10, 6);
    m_row->setSpacing(8);
    m_row->addLayout(m_chips);
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    m_row->addLayout(m_tools);
    m_chips->setSpacing(8);
    m_tools->setSpacing(2);

    m_add->setAutoRaise(true);
    m_add->setText(tr("+ filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setFont(textFont(TextSize::Small));
    connect(m_add, &QToolButton::clicked, this,
        [this] { Q_EMIT addRequested(m_add->mapToGlobal(QPoint(0, m_add->height()))); });

    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->addAction(icon(u"search"_s, Tone::Dim), QLineEdit::LeadingPosition);
    setSearchPlaceholder(tr("Search this list"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::announceSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        text.isEmpty() ? announceSearch() : m_pause->start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::announceSearch);
}

void FilterBar::setFilters(const QList<Filter>& filters)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Filter& filter : filters) {
        auto* chip = new Chip(filter.text, Tone::Accent, u"filter"_s, this);
        chip->setClickable(true);
        chip->setClosable(true);
        chip->setAccessibleName(tr("Filter: %1").arg(filter.text));
        chip->setToolTip(tr("Click to change, Delete to remove"));
        const QString id = filter.id;
        connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT filterClicked(id); });
        connect(chip, &Chip::closed, this, [this, id] { Q_EMIT filterRemoved(id); });
        m_chips->addWidget(chip);
    }
}

void FilterBar::setSearchPlaceholder(const QString& text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString& text)
{
    m_search->setText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QToolButton* FilterBar::addTool(const QString& iconId, const QString& name)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconId, Tone::Dim));
    button->setToolTip(name);
    button->setAccessibleName(name);
    m_tools->addWidget(button);
    return button;
}

void FilterBar::setCanAdd(bool can)
{
    m_add->setVisible(can);
}

void FilterBar::announceSearch()
{
    m_pause->stop();
    if (searchText() != m_announced) {
        m_announced = searchText();
        Q_EMIT searchChanged(m_announced);
    }
}

} // namespace purser::kit
