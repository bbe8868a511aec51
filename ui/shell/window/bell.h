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

/// What waits for me over all desks; a dot while something does. Opens the list.
class Bell : public QToolButton
{
    Q_OBJECT
public:
    explicit Bell(QWidget* parent = nullptr);
    void setWaiting(const QList<WaitingDesk>& desks);

Q_SIGNALS:
    void deskChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openList();
    QList<WaitingDesk> m_desks;
    bool m_any = false;
};

} // namespace purser::shell
