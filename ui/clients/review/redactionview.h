#pragma once

#include "core/clients/review/clientdocument.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace purser::clients {

/// A page on which parts are marked to be struck out. By mouse: drag over what is to go; a click
/// chooses a mark. By keyboard: Insert adds a mark in the middle, N and P choose the next and the
/// one before, arrows move it, Shift and arrows change its size, Control makes both finer, Delete
/// takes it away. What an earlier copy has struck out already cannot be changed.
class RedactionView : public QWidget
{
    Q_OBJECT
public:
    explicit RedactionView(QWidget* parent = nullptr);

    void showPage(const QImage& image, int page);
    int page() const { return m_page; }
    const std::vector<DocumentRegion>& regions() const { return m_regions; }
    /// @param fixed  how many of them, at the beginning, are not to be changed
    void setRegions(std::vector<DocumentRegion> regions, size_t fixed);
    void add(const DocumentRegion& region);
    void addInTheMiddle();
    void removeChosen();
    /// Whether one is chosen that may be taken away.
    bool canRemove() const;
    QSize sizeHint() const override { return {560, 420}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF pageArea() const;
    QRectF areaOf(const DocumentRegion& region) const;
    std::optional<DocumentRegion> between(const QPointF& one, const QPointF& other) const;
    std::optional<size_t> regionAt(const QPointF& place) const;
    void choose(int by);
    void shift(int dx, int dy, bool size);
    void say();

    QImage m_image;
    int m_page = 1;
    std::vector<DocumentRegion> m_regions;
    size_t m_fixed = 0;
    std::optional<size_t> m_chosen;
    std::optional<QPointF> m_from; ///< where the mouse went down
    QPointF m_to;
};

} // namespace purser::clients
