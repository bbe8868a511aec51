#pragma once

#include "ui/shell/notices/notice.h"

#include <QObject>
#include <QTimer>

namespace purser::office {
class OfficeSession;
}

namespace purser::shell {

/// What the office tells the person who is signed in: read at the start and whenever the change feed
/// names a notification. Tells which are new since the last time.
class Notices : public QObject
{
    Q_OBJECT
public:
    explicit Notices(office::OfficeSession& session, QObject* parent = nullptr);

    void start();
    const QList<Notice>& all() const { return m_all; }
    const NoticeRules& rules() const { return m_rules; }
    int unread() const;
    /// Everything on the list has been read.
    void see();
    void reloadRules();

Q_SIGNALS:
    void changed();
    void rulesChanged();
    /// News that came while the person was here, oldest first.
    void arrived(const QList<purser::shell::Notice>& notices);

private:
    void read();
    void take(const office::Table& table);

    office::OfficeSession& m_session;
    QTimer m_soon;
    QTimer m_nowAndThen;
    QList<Notice> m_all;
    NoticeRules m_rules;
    qint64 m_newest = -1; ///< −1: nothing read yet
};

} // namespace purser::shell
