#pragma once

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class Label;
}

namespace purser::shell {

class RailButton;

/// The left edge: the program's name, the desks, two keys worth knowing.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void addDesk(const QString& id, const QString& icon, const QString& title, const QString& keys);
    void setCount(const QString& id, int count);
    void setCurrent(const QString& id);
    /// Lines at the foot: "F9  work next".
    void setHints(const QStringList& hints);

Q_SIGNALS:
    void deskChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_desks;
    kit::Label* m_hints;
    QHash<QString, RailButton*> m_buttons;
};

} // namespace purser::shell
