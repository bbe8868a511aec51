#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace purser::kit {

struct StateNode {
    QString id;
    QString text;
    bool isAside = false; ///< not on the usual way: drawn further in
    bool isCurrent = false;
};

struct StateEdge {
    enum class By { Person, Office, Outside };
    QString from;
    QString to;
    By by = By::Person; ///< a whole line, dashes, or dots
};

/// States from top to bottom and every step between them as a line with an arrow. One state is
/// chosen, by a click or the arrow keys: what leads from it stands out.
class StateGraph : public QWidget
{
    Q_OBJECT
public:
    explicit StateGraph(QWidget* parent = nullptr);
    /// Steps from or to a state that is not among the nodes are left out. Chooses the current one,
    /// else the first.
    void setStates(QList<StateNode> nodes, const QList<StateEdge>& edges);
    QString chosen() const;
    void choose(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Line {
        qsizetype from = 0;
        qsizetype to = 0;
        StateEdge::By by = StateEdge::By::Person;
        int lane = 0;   ///< from the boxes outwards
        int leaves = 0; ///< where on the edge of its boxes, in pixels from the middle
        int arrives = 0;
    };

    void layLanes();
    void spreadEnds();
    void chooseAt(qsizetype index);
    int boxesWidth() const;
    QRect boxOf(qsizetype index) const;
    void drawLine(class QPainter& painter, const Line& line, bool standsOut) const;
    void drawBox(QPainter& painter, qsizetype index) const;

    QList<StateNode> m_nodes;
    QList<Line> m_lines;
    qsizetype m_chosen = -1;
    int m_lanes = 0;
};

} // namespace purser::kit
