#pragma once

#include <QFrame>

class QVBoxLayout;

namespace purser::kit {

/// A card: white (or dark) surface, hairline, radius 6. Its layout is a column without spacing or
/// padding: what stands in it brings its own (16 at the sides).
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

/// A hairline across a panel, `inset` from both sides.
class Line : public QWidget
{
    Q_OBJECT
public:
    explicit Line(int inset = 0, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_inset;
};

} // namespace purser::kit
