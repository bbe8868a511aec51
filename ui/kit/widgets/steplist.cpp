#include "ui/kit/widgets/steplist.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"

#include <QPainter>

namespace purser::kit {

namespace {
constexpr int stepMarkSpace = 22;
constexpr int stepGap = 4;
constexpr int shortestStep = 20;
constexpr int stepIconSize = 14;
} // namespace

StepList::StepList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepList::setSteps(QList<StepLine> steps)
{
    m_steps = std::move(steps);
    QStringList words;
    for (int i = 0; i < m_steps.size(); ++i) {
        words.append(
            tr("%1. %2 %3").arg(i + 1).arg(m_steps.at(i).text, m_steps.at(i).right).trimmed());
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

/// Height of all lines at that width; draws them when there is a painter.
int StepList::layOut(int width, QPainter* painter) const
{
    const Tokens& tokens = tokensOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QFont font = textFont(TextSize::Body);
    const QFont small = textFont(TextSize::Small);
    const QFontMetrics metrics(font);
    const int start = int(Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    const int end = int(Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight));
    const auto placed = [&](int x, int y, int w, int h) {
        return QRect(mirrored ? width - x - w : x, y, w, h);
    };
    int y = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const StepLine& step = m_steps.at(i);
        const int rightWidth =
            step.right.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(step.right) + 12;
        const int textWidth = qMax(80, width - stepMarkSpace - rightWidth);
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, textWidth, 4000), start | Qt::TextWordWrap, step.text);
        const int baselineShift = (shortestStep - metrics.height()) / 2;
        const int height = qMax(shortestStep, needed.height() + 2 * baselineShift);
        if (painter) {
            painter->setFont(font);
            painter->setPen(tokens.of(step.tone));
            painter->drawText(placed(stepMarkSpace, y + baselineShift, textWidth, height),
                start | Qt::TextWordWrap | Qt::AlignTop, directed(step.text, layoutDirection()));
            if (step.icon.isEmpty()) {
                painter->setPen(tokens.dim);
                painter->drawText(placed(0, y, stepMarkSpace, shortestStep),
                    start | Qt::AlignVCenter, locale().toString(i + 1));
            } else {
                paintIcon(*painter,
                    placed(0, y + (shortestStep - stepIconSize) / 2, stepIconSize, stepIconSize),
                    step.icon, tokens.of(step.tone));
            }
            painter->setFont(small);
            painter->setPen(tokens.dim);
            painter->drawText(placed(width - rightWidth, y, rightWidth, shortestStep),
                end | Qt::AlignVCenter, directed(step.right, layoutDirection()));
        }
        y += height + stepGap;
    }
    return qMax(0, y - stepGap);
}

int StepList::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize StepList::sizeHint() const
{
    const int room = width() > 100 ? width() : 400;
    return {room, layOut(room, nullptr)};
}

QSize StepList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void StepList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    layOut(width(), &painter);
}

} // namespace purser::kit
