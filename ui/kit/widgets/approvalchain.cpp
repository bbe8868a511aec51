#include "ui/kit/widgets/approvalchain.h"

#include "ui/kit/widgets/chip.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

constexpr int gap = 8;
constexpr int lineGap = 6;

struct Look
{
    Tone tone;
    QString icon;
};

Look lookOf(ChainStep::Kind kind)
{
    switch (kind) {
    case ChainStep::Kind::Done: return {Tone::Ok, u"status-ok"_s};
    case ChainStep::Kind::Needed: return {Tone::Dim, u"status-none"_s};
    case ChainStep::Kind::You: return {Tone::Accent, u"status-clock"_s};
    case ChainStep::Kind::Rejected: return {Tone::Stop, u"status-stop"_s};
    case ChainStep::Kind::Returned: return {Tone::Warn, u"status-look"_s};
    }
    return {Tone::Dim, {}};
}

} // namespace

ApprovalChain::ApprovalChain(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Approval chain"));
}

void ApprovalChain::setSteps(const QList<ChainStep>& steps)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    QStringList words;
    for (const ChainStep& step : steps) {
        const Look look = lookOf(step.kind);
        const QString text = step.time.isEmpty() ? step.text : step.text + "  "_L1 + step.time;
        auto* chip = new Chip(text, look.tone, look.icon, this);
        chip->show();
        m_chips.append(chip);
        words.append(text);
    }
    setAccessibleDescription(words.join(u", "_s));
    arrange(width(), true);
    updateGeometry();
}

int ApprovalChain::arrange(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QWidget* chip : m_chips) {
        const QSize size = chip->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + lineGap;
        }
        if (apply) {
            const int left =
                layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x;
            chip->setGeometry(left, y, qMin(size.width(), width), size.height());
        }
        x += size.width() + gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight;
}

int ApprovalChain::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ApprovalChain::sizeHint() const
{
    const int room = width() > 100 ? width() : 400;
    return {room, arrange(room, false)};
}

void ApprovalChain::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width(), true);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

} // namespace purser::kit
