#include "ui/kit/widgets/stategraph.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cstdlib>

namespace purser::kit {

namespace {
constexpr int boxHeight = 26;
constexpr int boxStep = 36; ///< from the top of one box to that of the next
constexpr int boxPadding = 12;
constexpr int asideShift = 28;
constexpr int laneStep = 11;
constexpr int laneStart = 16; ///< from the boxes to the first lane
constexpr int edgeSpace = 2;  ///< for the frame of what is chosen
constexpr int endStep = 5;    ///< between two lines that meet one box
constexpr int arrowLength = 6;
} // namespace

StateGraph::StateGraph(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("States"));
}

void StateGraph::setStates(QList<StateNode> nodes, const QList<StateEdge>& edges)
{
    m_nodes = std::move(nodes);
    m_lines.clear();
    const auto place = [this](const QString& id) {
        const auto found = std::find_if(m_nodes.cbegin(), m_nodes.cend(),
            [&id](const StateNode& node) { return node.id == id; });
        return found == m_nodes.cend() ? qsizetype(-1) : found - m_nodes.cbegin();
    };
    for (const StateEdge& edge : edges) {
        const qsizetype from = place(edge.from);
        const qsizetype to = place(edge.to);
        if (from >= 0 && to >= 0 && from != to) {
            m_lines.append(Line{from, to, edge.by, 0, 0, 0});
        }
    }
    layLanes();
    spreadEnds();
    const auto current = std::find_if(
        m_nodes.cbegin(), m_nodes.cend(), [](const StateNode& node) { return node.isCurrent; });
    m_chosen = -1;
    chooseAt(current == m_nodes.cend() ? 0 : current - m_nodes.cbegin());
    updateGeometry();
}

/// Short lines next to the boxes; no two of one lane beside each other.
void StateGraph::layLanes()
{
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& one, const Line& other) {
        return std::llabs(one.to - one.from) < std::llabs(other.to - other.from);
    });
    QList<QList<std::pair<qsizetype, qsizetype>>> taken;
    for (Line& line : m_lines) {
        const std::pair span = std::minmax(line.from, line.to);
        const auto isFree = [&span](const QList<std::pair<qsizetype, qsizetype>>& lane) {
            return std::none_of(lane.cbegin(), lane.cend(), [&span](const auto& other) {
                return span.first <= other.second && other.first <= span.second;
            });
        };
        const auto lane = std::find_if(taken.begin(), taken.end(), isFree);
        line.lane = static_cast<int>(lane - taken.begin());
        if (lane == taken.end()) {
            taken.append({{span.first, span.second}});
        } else {
            lane->append({span.first, span.second});
        }
    }
    m_lanes = static_cast<int>(taken.size());
}

/// Lines that meet one box do so at places of their own; those that go up above those that go down.
void StateGraph::spreadEnds()
{
    for (qsizetype box = 0; box < m_nodes.size(); ++box) {
        QList<std::pair<qsizetype, int*>> ends; ///< where the other end is
        for (Line& line : m_lines) {
            if (line.from == box) {
                ends.append({line.to, &line.leaves});
            } else if (line.to == box) {
                ends.append({line.from, &line.arrives});
            }
        }
        std::stable_sort(ends.begin(), ends.end(),
            [](const auto& one, const auto& other) { return one.first < other.first; });
        const double step = ends.size() < 2
            ? 0
            : std::min(double(endStep), double(boxHeight - 6) / double(ends.size() - 1));
        for (qsizetype i = 0; i < ends.size(); ++i) {
            *ends.at(i).second = qRound((double(i) - double(ends.size() - 1) / 2) * step);
        }
    }
}

QString StateGraph::chosen() const
{
    return m_chosen < 0 ? QString() : m_nodes.at(m_chosen).id;
}

void StateGraph::choose(const QString& id)
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes.at(i).id == id) {
            chooseAt(i);
        }
    }
}

void StateGraph::chooseAt(qsizetype index)
{
    if (index < 0 || index >= m_nodes.size() || index == m_chosen) {
        return;
    }
    m_chosen = index;
    setAccessibleDescription(m_nodes.at(index).text);
    update();
    Q_EMIT chosenChanged(chosen());
}

int StateGraph::boxesWidth() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    int widest = 0;
    for (const StateNode& node : m_nodes) {
        widest = qMax(widest,
            metrics.horizontalAdvance(node.text) + 2 * boxPadding
                + (node.isAside ? asideShift : 0));
    }
    return widest;
}

QRect StateGraph::boxOf(qsizetype index) const
{
    const int shift = m_nodes.at(index).isAside ? asideShift : 0;
    const QRect box(edgeSpace + shift, edgeSpace + static_cast<int>(index) * boxStep,
        boxesWidth() - shift, boxHeight);
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - box.x() - box.width(), box.y(), box.width(), box.height())
        : box;
}

QSize StateGraph::sizeHint() const
{
    if (m_nodes.isEmpty()) {
        return {0, 0};
    }
    return {2 * edgeSpace + boxesWidth() + laneStart + m_lanes * laneStep + arrowLength,
        2 * edgeSpace + static_cast<int>(m_nodes.size() - 1) * boxStep + boxHeight};
}

void StateGraph::drawLine(QPainter& painter, const Line& line, bool standsOut) const
{
    static const QHash<StateEdge::By, Qt::PenStyle> styles{{StateEdge::By::Person, Qt::SolidLine},
        {StateEdge::By::Office, Qt::DashLine}, {StateEdge::By::Outside, Qt::DotLine}};
    const Tokens& tokens = tokensOf(this);
    const QColor ink = standsOut ? tokens.accent : mixed(tokens.panel, tokens.dim, 0.45);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int out = mirrored ? -1 : 1;
    const int edge = mirrored ? boxOf(line.from).left() : boxOf(line.from).right() + 1;
    const int lane = edge + out * (laneStart + line.lane * laneStep);
    const QPointF begin(edge, boxOf(line.from).center().y() + line.leaves);
    const QPointF end(edge, boxOf(line.to).center().y() + line.arrives);
    QPainterPath path(begin);
    path.lineTo(lane, begin.y());
    path.lineTo(lane, end.y());
    path.lineTo(end.x() + out * arrowLength, end.y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, standsOut ? 1.8 : 1, styles.value(line.by)));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{end, end + QPointF(out * arrowLength, -arrowLength / 2.0),
        end + QPointF(out * arrowLength, arrowLength / 2.0)});
}

void StateGraph::drawBox(QPainter& painter, qsizetype index) const
{
    const Tokens& tokens = tokensOf(this);
    const StateNode& node = m_nodes.at(index);
    const QRect box = boxOf(index);
    const bool isChosen = index == m_chosen;
    paintBox(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5),
        node.isCurrent ? tokens.selection : tokens.raised,
        isChosen && hasFocus() ? tokens.accent
            : isChosen         ? tokens.dim
                               : tokens.line);
    painter.setFont(textFont(TextSize::Body, node.isCurrent ? QFont::DemiBold : QFont::Normal));
    painter.setPen(node.isAside && !node.isCurrent ? tokens.dim : tokens.text);
    painter.drawText(box.adjusted(boxPadding, 0, -boxPadding, 0), Qt::AlignCenter, node.text);
}

void StateGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool standsOut : {false, true}) {
        for (const Line& line : m_lines) {
            if ((line.from == m_chosen) == standsOut) {
                drawLine(painter, line, standsOut);
            }
        }
    }
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        drawBox(painter, i);
    }
}

void StateGraph::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: chooseAt(m_chosen - 1); break;
    case Qt::Key_Down: chooseAt(m_chosen + 1); break;
    case Qt::Key_Home: chooseAt(0); break;
    case Qt::Key_End: chooseAt(m_nodes.size() - 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void StateGraph::mousePressEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        if (boxOf(i).contains(event->position().toPoint())) {
            chooseAt(i);
        }
    }
}

} // namespace purser::kit
