#include "ui/shell/worknext.h"

#include "core/office/officesession.h"
#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/toasts.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {
const QString actionId = u"work.next"_s;
}

WorkNext::WorkNext(const kit::DeskContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    context.actions.declare({actionId, tr("Work next"), u"work-next"_s,
        QKeySequence(Qt::Key_F9), {}, [this] { next(); }, {}});
}

void WorkNext::next()
{
    if (m_asking) {
        return;
    }
    m_asking = true;
    const QVariant none(QMetaType::fromType<QString>());
    const QVariant left = m_last > 0 ? QVariant(m_last) : QVariant(QMetaType::fromType<qlonglong>());
    m_context.session
        .command({u"desk.take_next"_s,
            {{u"p_key"_s, office::newCommandKey()},
                {u"p_queue"_s, none}, {u"p_left_queue"_s, m_last > 0 ? QVariant(m_queue) : none},
                {u"p_left_id"_s, left}}})
        .onDone(this, [this](const Result<office::Outcome>& outcome) {
            m_asking = false;
            if (!outcome) {
                m_context.toasts.show(kit::Tone::Stop, kit::explain(outcome.error()));
            } else if (outcome->state != "held"_L1) {
                m_last = 0;
                m_context.toasts.show(kit::Tone::Normal, tr("Nothing waits for you."));
                Q_EMIT empty();
            } else {
                m_queue = outcome->detail.value(u"queue"_s).toString();
                taken(outcome->id, outcome->detail.value(u"deed"_s).toString());
            }
        });
}

void WorkNext::taken(qint64 id, const QString& deed)
{
    m_last = id;
    if (!m_context.deeds.open(deed, id)) {
        m_context.toasts.show(
            kit::Tone::Warn, tr("An item is held for you, but this program cannot open it."));
    }
}

} // namespace purser::shell
