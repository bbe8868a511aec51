#include "tests/ui/shell/fakedesk.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/widgets/label.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

FakeDesk::FakeDesk(QString id, int order, QString permission)
    : m_id(std::move(id)), m_order(order), m_permission(std::move(permission))
{
}

QString FakeDesk::icon() const
{
    return u"client"_s;
}

void FakeDesk::start(const kit::DeskContext& context)
{
    ++m_starts;
    context.deeds.offer(this, m_id + ".open"_L1, [this](const QVariantMap& arguments) {
        m_opened = arguments;
        Q_EMIT showRequested();
    });
}

QWidget* FakeDesk::createWidget(const kit::DeskContext&, QWidget* parent)
{
    ++m_widgets;
    auto* label = new kit::Label(m_id);
    label->setParent(parent);
    return label;
}

void FakeDesk::setBadge(int badge)
{
    m_badge = badge;
    Q_EMIT badgeChanged();
}

} // namespace purser::tests
