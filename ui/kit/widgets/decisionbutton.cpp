#include "ui/kit/widgets/decisionbutton.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace purser::kit {

namespace {
constexpr int buttonHeight = 34;
constexpr int buttonSide = 14;
constexpr int keyGap = 12;
} // namespace

DecisionButton::DecisionButton(QWidget* parent) : QPushButton(parent)
{
    setFont(textFont(TextSize::Body, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DecisionButton::setKey(const QString& key)
{
    m_key = key;
    updateGeometry();
}

void DecisionButton::setPrimary(bool primary)
{
    m_primary = primary;
    setSizePolicy(primary ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    update();
}

QSize DecisionButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(text()) + 2 * buttonSide + 4;
    if (!m_key.isEmpty()) {
        width += keyGap + metrics.horizontalAdvance(m_key);
    }
    return {width, buttonHeight};
}

QSize DecisionButton::minimumSizeHint() const
{
    return {m_primary ? qMin(sizeHint().width(), 160) : sizeHint().width(), buttonHeight};
}

void DecisionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Tokens& tokens = tokensOf(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features.setFlag(QStyleOptionButton::DefaultButton, m_primary);
    if (hasFocus()) {
        option.state |= QStyle::State_KeyboardFocusChange;
    }
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor ink = !isEnabled() ? tokens.dim : m_primary ? tokens.onAccent : tokens.text;
    const QRect area = rect().adjusted(buttonSide, 0, -buttonSide, 0);
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(font());
    int keyWidth = 0;
    if (!m_key.isEmpty()) {
        keyWidth = painter.fontMetrics().horizontalAdvance(m_key) + keyGap;
        painter.setPen(m_primary || !isEnabled() ? ink : tokens.dim);
        painter.drawText(area, int(Qt::AlignVCenter | Qt::AlignAbsolute | end), m_key);
    }
    painter.setPen(ink);
    const QRect textArea =
        mirrored ? area.adjusted(keyWidth, 0, 0, 0) : area.adjusted(0, 0, -keyWidth, 0);
    // What is decided begins with the amount and its currency: smaller first, then without its end.
    if (painter.fontMetrics().horizontalAdvance(text()) > textArea.width()) {
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    }
    painter.drawText(textArea,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | start) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, textArea.width()));
}

} // namespace purser::kit
