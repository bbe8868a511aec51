#include "ui/kit/widgets/filterbar.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr int searchPause = 150;
constexpr int searchWidth = 180;
} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_chips(new FlowLayout), m_tools(new QHBoxLayout), m_add(new QToolButton),
      m_search(new QLineEdit), m_pause(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metric::margins(12, 6, 10, 6));
    row->setSpacing(8);
    row->addLayout(m_chips, 1);
    row->addWidget(m_search);
    row->addLayout(m_tools);
    m_tools->setSpacing(2);

    m_add->setAutoRaise(true);
    m_add->setText(tr("+ filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setFont(textFont(TextSize::Small));
    m_chips->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this,
        [this] { Q_EMIT addRequested(m_add->mapToGlobal(QPoint(0, m_add->height()))); });

    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->addAction(icon(u"search"_s, Tone::Dim), QLineEdit::LeadingPosition);
    setSearchPlaceholder(tr("Search this list"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(searchPause);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::announceSearch);
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString& text) { text.isEmpty() ? announceSearch() : m_pause->start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::announceSearch);
}

void FilterBar::setFilters(const QList<Filter>& filters)
{
    for (QWidget* chip : std::as_const(m_filterChips)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_filterChips.clear();
    m_chips->removeWidget(m_add);
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
        m_filterChips.append(chip);
    }
    m_chips->addWidget(m_add);
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
