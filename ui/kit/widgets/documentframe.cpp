#include "ui/kit/widgets/documentframe.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/pictureview.h"
#include "ui/kit/widgets/statepanel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr double step = 1.25;
constexpr int moveStep = 40;
} // namespace

DocumentFrame::DocumentFrame(QWidget* parent)
    : QWidget(parent), m_name(new Label({}, TextSize::Body, QFont::DemiBold)),
      m_percent(new Label({}, TextSize::Small, QFont::Normal, Tone::Dim)), m_state(new StatePanel),
      m_scroll(new QScrollArea), m_view(new PictureView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Line);
    m_scroll->setWidget(m_view);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Document"));
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
    m_state->setContent(m_scroll);
    m_state->setShape(StatePanel::Shape::Sheet);
    column->addWidget(m_state, 1);
    connect(m_state, &StatePanel::retryRequested, this, &DocumentFrame::retryRequested);
    showNothing(tr("No document."), {});
}

QWidget* DocumentFrame::buildHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(
        metric::margins(metric::cardPadding, metric::gap, metric::gap, metric::gap));
    row->setSpacing(2);
    m_name->setElided(true);
    row->addWidget(m_name, 1);
    row->addWidget(m_percent);
    row->addSpacing(metric::gap);
    addTool(head, u"zoom-out"_s, tr("Smaller (−)"), &DocumentFrame::zoomOut);
    addTool(head, u"zoom-in"_s, tr("Larger (+)"), &DocumentFrame::zoomIn);
    addTool(head, u"fit"_s, tr("Fit into the frame (0)"), &DocumentFrame::fit);
    addTool(head, u"rotate-left"_s, tr("Turn left (Ctrl+Left)"), &DocumentFrame::rotateLeft);
    addTool(head, u"rotate-right"_s, tr("Turn right (Ctrl+Right)"), &DocumentFrame::rotateRight);
    return head;
}

QToolButton* DocumentFrame::addTool(
    QWidget* head, const QString& icon, const QString& text, void (DocumentFrame::*go)())
{
    auto* button = new QToolButton(head);
    button->setAutoRaise(true);
    button->setIcon(kit::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, go);
    head->layout()->addWidget(button);
    m_tools.append(button);
    return button;
}

void DocumentFrame::showImage(const QImage& image, const QString& name)
{
    m_view->setImage(image);
    m_name->setText(name);
    m_scroll->setAccessibleName(name);
    m_rotation = 0;
    m_state->showFresh();
    for (QToolButton* tool : std::as_const(m_tools)) {
        tool->setEnabled(true);
    }
    fit();
}

void DocumentFrame::showLoading()
{
    showNothing({}, {});
    m_state->showLoading();
}

void DocumentFrame::showNothing(const QString& title, const QString& hint)
{
    m_view->setImage({});
    m_name->clear();
    m_percent->clear();
    for (QToolButton* tool : std::as_const(m_tools)) {
        tool->setEnabled(false);
    }
    m_state->showEmpty(title, hint);
}

void DocumentFrame::showError(const Error& error)
{
    showNothing({}, {});
    m_state->showError(error);
}

void DocumentFrame::setZoom(double zoom)
{
    m_fitted = false;
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    applyView();
}

void DocumentFrame::zoomIn()
{
    const QSize frame = m_scroll->viewport()->size();
    zoomAround(m_zoom * step, QPointF(frame.width() / 2.0, frame.height() / 2.0));
}

void DocumentFrame::zoomOut()
{
    const QSize frame = m_scroll->viewport()->size();
    zoomAround(m_zoom / step, QPointF(frame.width() / 2.0, frame.height() / 2.0));
}

void DocumentFrame::fit()
{
    m_fitted = true;
    applyFit();
}

void DocumentFrame::rotate(int degrees)
{
    m_rotation = (m_rotation + degrees) % 360;
    m_fitted ? applyFit() : applyView();
}

void DocumentFrame::applyFit()
{
    const QSizeF size = m_view->turnedSize(m_rotation);
    if (size.isEmpty()) {
        return;
    }
    const QSizeF frame = m_scroll->maximumViewportSize();
    // A small picture is not blown up: what it does not show cannot be read out of it.
    m_zoom =
        std::clamp(std::min({frame.width() / size.width(), frame.height() / size.height(), 1.0}),
            leastZoom, mostZoom);
    applyView();
}

void DocumentFrame::applyView()
{
    m_view->setView(m_zoom, m_rotation);
    m_percent->setText(locale().toString(int(std::lround(m_zoom * 100))) + locale().percent());
    Q_EMIT viewChanged();
}

/// What is under `place` stays there.
void DocumentFrame::zoomAround(double zoom, const QPointF& place)
{
    const QPointF inPicture = m_view->mapFrom(m_scroll->viewport(), place) / m_zoom;
    setZoom(zoom);
    const QPointF now = inPicture * m_zoom;
    m_scroll->horizontalScrollBar()->setValue(int(std::lround(now.x() - place.x())));
    m_scroll->verticalScrollBar()->setValue(int(std::lround(now.y() - place.y())));
}

void DocumentFrame::drag(const QPoint& by)
{
    m_scroll->horizontalScrollBar()->setValue(m_scroll->horizontalScrollBar()->value() - by.x());
    m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() - by.y());
}

void DocumentFrame::keyPressEvent(QKeyEvent* event)
{
    if (m_view->image().isNull()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool turn = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); break;
    case Qt::Key_Minus: zoomOut(); break;
    case Qt::Key_0: fit(); break;
    // No letters: beside a document they decide.
    case Qt::Key_Left: turn ? rotateLeft() : drag({moveStep, 0}); break;
    case Qt::Key_Right: turn ? rotateRight() : drag({-moveStep, 0}); break;
    case Qt::Key_Up: drag({0, moveStep}); break;
    case Qt::Key_Down: drag({0, -moveStep}); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool DocumentFrame::eventFilter(QObject* watched, QEvent* event)
{
    // The frame itself is resized before the area inside it.
    if (watched == m_scroll && event->type() == QEvent::Resize && m_fitted) {
        applyFit();
    } else if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        // The area scrolls by itself; here the keys mean the document.
        keyPressEvent(static_cast<QKeyEvent*>(event));
        if (event->isAccepted()) {
            return true;
        }
        event->accept(); // as it came: ignored here, a Tab would move the focus twice
        return false;
    }
    if (watched == m_scroll->viewport()) {
        if (event->type() == QEvent::Wheel) {
            auto* wheel = static_cast<QWheelEvent*>(event);
            if (wheel->modifiers() & Qt::ControlModifier) {
                zoomAround(
                    m_zoom * std::pow(step, wheel->angleDelta().y() / 120.0), wheel->position());
                return true;
            }
        } else if (event->type() == QEvent::MouseButtonPress) {
            m_dragFrom = static_cast<QMouseEvent*>(event)->position().toPoint();
        } else if (event->type() == QEvent::MouseMove) {
            const QPoint now = static_cast<QMouseEvent*>(event)->position().toPoint();
            drag(now - m_dragFrom);
            m_dragFrom = now;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace purser::kit
