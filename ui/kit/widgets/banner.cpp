#include "ui/kit/widgets/banner.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace purser::kit {

namespace {
constexpr int bannerIconSize = 16;
constexpr int bannerInset = 12;
} // namespace

Banner::Banner(QWidget* parent) : QWidget(parent), m_text(new Label), m_action(new QPushButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(bannerInset, 6, bannerInset, 6);
    row->addSpacing(bannerIconSize + 8); // margins stay where they are in a right-to-left layout
    row->setSpacing(12);
    m_text->setWordWrap(true);
    m_text->setSelectable(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    hide();
}

void Banner::showMessage(Tone tone, const QString& text, const QString& action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void Banner::clear()
{
    showMessage(m_tone, {});
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, QRectF(rect()), tokens.soft(m_tone), tokens.edge(m_tone));
    QRect place(
        bannerInset, m_text->y() + qMin(4, m_text->height() / 2), bannerIconSize, bannerIconSize);
    place.moveTop((height() - bannerIconSize) / 2);
    if (layoutDirection() == Qt::RightToLeft) {
        place.moveRight(width() - bannerInset - 1);
    }
    const QString icon = statusIcon(m_tone).isEmpty() ? QStringLiteral("status-info") : statusIcon(m_tone);
    paintIcon(painter, place, icon, tokens.of(m_tone));
}

} // namespace purser::kit
