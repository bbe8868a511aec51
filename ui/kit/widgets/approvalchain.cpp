#include "ui/kit/widgets/approvalchain.h"

#include "ui/kit/text/phrases.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/flowlayout.h"

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

struct Look {
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

ApprovalChain::ApprovalChain(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Approval chain"));
}

void ApprovalChain::setSteps(const QList<ChainStep>& steps)
{
    m_flow->clear();
    QStringList words;
    for (const ChainStep& step : steps) {
        const Look look = lookOf(step.kind);
        const QString text = step.time.isEmpty() ? step.text : step.text + "  "_L1 + step.time;
        m_flow->addWidget(new Chip(text, look.tone, look.icon));
        words.append(text);
    }
    setAccessibleDescription(enumerated(words));
    updateGeometry();
}

} // namespace purser::kit
