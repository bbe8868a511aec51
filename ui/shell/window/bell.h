#pragma once

#include <QList>
#include <QToolButton>

namespace purser::shell {

struct WaitingDesk
{
    QString id;
    QString title;
    int count = 0;
};

/// What waits for me over all desks and what I have not read: a dot while something waits, a number
/// while there is news. Asks for the list when pressed.
class Bell : public QToolButton
{
    Q_OBJECT
public:
    explicit Bell(QWidget* parent = nullptr);
    void setWaiting(const QList<WaitingDesk>& desks);
    const QList<WaitingDesk>& waiting() const { return m_desks; }
    void setUnread(int count);
    int unread() const { return m_unread; }

Q_SIGNALS:
    void listRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    QList<WaitingDesk> m_desks;
    int m_waiting = 0;
    int m_unread = 0;
};

} // namespace purser::shell
