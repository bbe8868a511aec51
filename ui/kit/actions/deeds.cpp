#include "ui/kit/actions/deeds.h"

namespace purser::kit {

void Deeds::offer(QObject* owner, const QString& verb, Handler handler)
{
    m_handlers.insert(verb, {owner, std::move(handler)});
    connect(owner, &QObject::destroyed, this, [this, owner, verb] {
        const auto found = m_handlers.constFind(verb);
        if (found != m_handlers.constEnd() && found->owner == owner) {
            m_handlers.erase(found);
        }
    });
}

bool Deeds::canDo(const QString& verb) const
{
    return m_handlers.contains(verb);
}

bool Deeds::ask(const QString& verb, const QVariantMap& arguments)
{
    const auto found = m_handlers.constFind(verb);
    if (found == m_handlers.constEnd()) {
        return false;
    }
    const Handler handler = found->handler; // the handler may change the offers
    handler(arguments);
    return true;
}

bool Deeds::open(const QString& verb, qint64 id)
{
    return ask(verb, {{QStringLiteral("id"), id}});
}

} // namespace purser::kit
