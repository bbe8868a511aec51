#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QWidget>

class QScrollArea;
class QToolButton;

namespace purser::kit {

class Label;
class PictureView;
class StatePanel;

/// A document as a picture: zoom (buttons, + and −, Ctrl and wheel), a quarter turn to either side,
/// fitting into the frame, moving by drag and arrow keys. Shows loading, an error and nothing like
/// any panel. Changes only the view, never the document.
class DocumentFrame : public QWidget
{
    Q_OBJECT
public:
    static constexpr double leastZoom = 0.05;
    static constexpr double mostZoom = 8;

    explicit DocumentFrame(QWidget* parent = nullptr);

    /// @param name  what it is, for the head and for who cannot see it: "Passport, page 1 of 2"
    void showImage(const QImage& image, const QString& name);
    void showLoading();
    void showNothing(const QString& title, const QString& hint);
    void showError(const Error& error);

    /// Screen pixels for one of the picture.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The whole of it in the frame; stays so when the frame changes its size.
    void fit();
    bool isFitted() const { return m_fitted; }
    /// 0, 90, 180, 270 to the right.
    int rotation() const { return m_rotation; }
    void rotateRight() { rotate(90); }
    void rotateLeft() { rotate(270); }

Q_SIGNALS:
    void retryRequested();
    void viewChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QToolButton* addTool(QWidget* head, const QString& icon, const QString& text, void (DocumentFrame::*go)());
    void rotate(int degrees);
    void applyFit();
    void applyView();
    void zoomAround(double zoom, const QPointF& place);
    void drag(const QPoint& by);

    Label* m_name;
    Label* m_percent;
    QList<QToolButton*> m_tools;
    StatePanel* m_state;
    QScrollArea* m_scroll;
    PictureView* m_view;
    double m_zoom = 1;
    int m_rotation = 0;
    bool m_fitted = true;
    QPoint m_dragFrom;
};

} // namespace purser::kit
