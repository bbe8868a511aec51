#pragma once

#include <QAbstractButton>

class QMenu;

namespace purser::shell {

/// Who I am, my role and the office's time; opens the personal menu.
class UserButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit UserButton(QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& role, const QString& allRoles);
    /// "14:26 Nicosia"
    void setTime(const QString& time);
    void setMenu(QMenu* menu) { m_menu = menu; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_role;
    QString m_time;
    QMenu* m_menu = nullptr;
};

} // namespace purser::shell
