#include "ui/shell/notices/notices.h"

#include "core/office/officesession.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::shell {

Notices::Notices(office::OfficeSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &Notices::read);
    // What somebody was told through a permission they have just been given comes by no feed row.
    m_nowAndThen.setInterval(2min);
    connect(&m_nowAndThen, &QTimer::timeout, this, &Notices::read);
    connect(&session, &office::OfficeSession::changed, this,
        [this](const QList<office::Change>& changes) {
            for (const office::Change& change : changes) {
                if (change.entity == "notification"_L1) {
                    m_soon.start();
                    return;
                }
            }
        });
    connect(&session, &office::OfficeSession::epochChanged, this, [this] {
        m_newest = -1;
        read();
    });
}

void Notices::start()
{
    m_nowAndThen.start();
    reloadRules();
    read();
}

void Notices::reloadRules()
{
    m_session.readJson({u"desk.notification_rules"_s, {}})
        .onDone(this, [this](const Result<QJsonObject>& rules) {
            // Without an answer the rules before hold; nothing is lost but how it is told.
            if (rules) {
                m_rules = NoticeRules::fromJson(*rules);
                Q_EMIT rulesChanged();
            }
        });
}

void Notices::read()
{
    m_session.read({u"desk.notifications"_s, {{u"p_limit"_s, 100}}})
        .onDone(this, [this](const Result<office::Table>& table) {
            if (table) {
                take(*table);
            }
        });
}

void Notices::take(const office::Table& table)
{
    const qint64 before = m_newest;
    QList<Notice> fresh;
    m_all.clear();
    for (int i = 0; i < table.rowCount(); ++i) {
        m_all.append(Notice::fromRow(table.row(i)));
        const Notice& notice = m_all.last();
        m_newest = qMax(m_newest, notice.id);
        if (before >= 0 && notice.id > before && notice.open && !notice.seen) {
            fresh.prepend(notice);
        }
    }
    m_newest = qMax<qint64>(m_newest, 0);
    Q_EMIT changed();
    if (!fresh.isEmpty()) {
        Q_EMIT arrived(fresh);
    }
}

int Notices::unread() const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [](const Notice& notice) { return !notice.seen && notice.open; }));
}

void Notices::see()
{
    if (m_newest <= 0 || unread() == 0) {
        return;
    }
    for (Notice& notice : m_all) {
        notice.seen = true;
    }
    Q_EMIT changed();
    m_session.read({u"desk.see_notifications"_s, {{u"p_to"_s, m_newest}}});
}

} // namespace purser::shell
