#include "ui/payments/stateways.h"

#include <QHash>
#include <QQueue>

using namespace Qt::StringLiterals;

namespace purser::payments {

QStringList StateWays::between(const QString& from, const QString& to) const
{
    QHash<QString, QString> before;
    QQueue<QString> open;
    open.enqueue(from);
    before.insert(from, {});
    while (!open.isEmpty() && !before.contains(to)) {
        const QString here = open.dequeue();
        for (const StateStep& step : m_steps) {
            if (step.from.word() == here && !before.contains(step.to.word())) {
                before.insert(step.to.word(), here);
                open.enqueue(step.to.word());
            }
        }
    }
    QStringList way;
    if (!before.contains(to))
        return way;
    for (QString state = to; state != from; state = before.value(state))
        way.prepend(state);
    return way;
}

QStringList StateWays::usual() const
{
    return between(u"none"_s, Listed<PaymentState>(PaymentState::Settled).word());
}

QStringList StateWays::ordered() const
{
    const QStringList spine = usual();
    QStringList known = spine;
    QHash<QString, QStringList> after;        ///< of a state of the usual way
    QQueue<std::pair<QString, QString>> open; ///< a state, and that of the usual way it hangs on
    open.enqueue({u"none"_s, QString()});
    for (const QString& state : spine)
        open.enqueue({state, state});
    while (!open.isEmpty()) {
        const auto [here, anchor] = open.dequeue();
        for (const StateStep& step : m_steps) {
            if (step.from.word() != here || known.contains(step.to.word()))
                continue;
            known.append(step.to.word());
            after[anchor].append(step.to.word());
            open.enqueue({step.to.word(), anchor});
        }
    }
    QStringList all = after.value(QString());
    for (const QString& state : spine)
        all += QStringList{state} + after.value(state);
    return all;
}

} // namespace purser::payments
