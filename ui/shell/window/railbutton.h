#pragma once

#include <QAbstractButton>

namespace purser::shell {

/// A desk in the rail: icon, name, what waits for me.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString& icon, const QString& title, QWidget* parent = nullptr);

    /// −1 hides it.
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void focusBeside(int step);

    QString m_icon;
    int m_count = -1;
};

} // namespace purser::shell
