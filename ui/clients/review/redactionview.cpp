#include "ui/clients/review/redactionview.h"

#include "ui/kit/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace purser::clients {

namespace {

constexpr int whole = 10000;  ///< parts of a page's width and height
constexpr int leastPart = 40; ///< smaller is a slip of the mouse
constexpr int coarseStep = 100;
constexpr int fineStep = 10;

} // namespace

RedactionView::RedactionView(QWidget* parent) : QWidget(parent)
{
    // Before the name, which makes the screen reader ask for the first time.
    setProperty("accessibleRole", QVariant::fromValue(QAccessible::Graphic));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Page to strike out on"));
    say();
}

void RedactionView::showPage(const QImage& image, int page)
{
    m_image = image;
    m_page = page;
    m_chosen.reset();
    m_from.reset();
    say();
    update();
}

void RedactionView::setRegions(std::vector<DocumentRegion> regions, size_t fixed)
{
    m_regions = std::move(regions);
    m_fixed = fixed;
    m_chosen.reset();
    say();
    update();
}

void RedactionView::add(const DocumentRegion& region)
{
    m_regions.push_back(region);
    if (region.page == m_page)
        m_chosen = m_regions.size() - 1;
    say();
    update();
    Q_EMIT changed();
}

void RedactionView::addInTheMiddle()
{
    DocumentRegion region;
    region.page = m_page;
    region.x = 4000;
    region.y = 4700;
    region.width = 2000;
    region.height = 600;
    add(region);
}

bool RedactionView::canRemove() const
{
    return m_chosen && *m_chosen >= m_fixed;
}

void RedactionView::removeChosen()
{
    if (!canRemove())
        return;
    m_regions.erase(m_regions.begin() + static_cast<std::ptrdiff_t>(*m_chosen));
    m_chosen.reset();
    say();
    update();
    Q_EMIT changed();
}

/// Where the page is painted: as large as it fits, in its own proportions.
QRectF RedactionView::pageArea() const
{
    if (m_image.isNull())
        return {};
    const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

QRectF RedactionView::areaOf(const DocumentRegion& region) const
{
    const QRectF page = pageArea();
    return {page.left() + page.width() * region.x / whole,
        page.top() + page.height() * region.y / whole, page.width() * region.width / whole,
        page.height() * region.height / whole};
}

std::optional<DocumentRegion> RedactionView::between(const QPointF& one, const QPointF& other) const
{
    const QRectF page = pageArea();
    const QRectF marked = QRectF(one, other).normalized() & page;
    if (page.isEmpty() || marked.isEmpty())
        return std::nullopt;
    DocumentRegion region;
    region.page = m_page;
    region.x = static_cast<int>(std::floor((marked.left() - page.left()) / page.width() * whole));
    region.y = static_cast<int>(std::floor((marked.top() - page.top()) / page.height() * whole));
    region.width = std::min(
        static_cast<int>(std::ceil(marked.width() / page.width() * whole)), whole - region.x);
    region.height = std::min(
        static_cast<int>(std::ceil(marked.height() / page.height() * whole)), whole - region.y);
    if (region.width < leastPart || region.height < leastPart)
        return std::nullopt;
    return region;
}

std::optional<size_t> RedactionView::regionAt(const QPointF& place) const
{
    for (size_t i = m_regions.size(); i > 0; --i) {
        if (m_regions[i - 1].page == m_page && areaOf(m_regions[i - 1]).contains(place))
            return i - 1;
    }
    return std::nullopt;
}

void RedactionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens tokens = kit::tokensOf(this);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(pageArea(), Qt::white);
    painter.drawImage(pageArea(), m_image);
    for (size_t i = 0; i < m_regions.size(); ++i) {
        if (m_regions[i].page != m_page)
            continue;
        // What lies under it is still seen while it can be taken away.
        painter.fillRect(
            areaOf(m_regions[i]), i < m_fixed ? QColor(Qt::black) : QColor(0, 0, 0, 150));
        painter.setPen(QPen(m_chosen == i ? tokens.accent : tokens.stop, m_chosen == i ? 3 : 1));
        painter.drawRect(areaOf(m_regions[i]));
    }
    if (m_from) {
        painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
        painter.drawRect(QRectF(*m_from, m_to).normalized() & pageArea());
    }
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.line, hasFocus() ? 2 : 1));
    painter.drawRect(pageArea().adjusted(0.5, 0.5, -0.5, -0.5));
}

void RedactionView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_from = event->position();
    m_to = *m_from;
    update();
}

void RedactionView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_from)
        return;
    m_to = event->position();
    update();
}

void RedactionView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_from || event->button() != Qt::LeftButton)
        return;
    const QPointF from = *m_from;
    m_from.reset();
    if (const std::optional<DocumentRegion> marked = between(from, event->position()))
        return add(*marked);
    m_chosen = regionAt(event->position());
    say();
    update();
    Q_EMIT changed();
}

void RedactionView::choose(int by)
{
    std::vector<size_t> here;
    for (size_t i = 0; i < m_regions.size(); ++i) {
        if (m_regions[i].page == m_page)
            here.push_back(i);
    }
    if (here.empty())
        return;
    const auto found = std::find(here.begin(), here.end(), m_chosen.value_or(m_regions.size()));
    const auto count = static_cast<std::ptrdiff_t>(here.size());
    const std::ptrdiff_t at = found == here.end() ? (by > 0 ? -1 : 0) : found - here.begin();
    m_chosen = here[static_cast<size_t>((at + by + count) % count)];
    say();
    update();
    Q_EMIT changed();
}

void RedactionView::shift(int dx, int dy, bool size)
{
    if (!canRemove())
        return;
    DocumentRegion& region = m_regions[*m_chosen];
    if (size) {
        region.width = std::clamp(region.width + dx, leastPart, whole - region.x);
        region.height = std::clamp(region.height + dy, leastPart, whole - region.y);
    } else {
        region.x = std::clamp(region.x + dx, 0, whole - region.width);
        region.y = std::clamp(region.y + dy, 0, whole - region.height);
    }
    // What a person moved is theirs.
    region.isFound = false;
    say();
    update();
    Q_EMIT changed();
}

void RedactionView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? fineStep : coarseStep;
    const bool size = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return shift(-step, 0, size);
    case Qt::Key_Right: return shift(step, 0, size);
    case Qt::Key_Up: return shift(0, -step, size);
    case Qt::Key_Down: return shift(0, step, size);
    case Qt::Key_N: return choose(1);
    case Qt::Key_P: return choose(-1);
    case Qt::Key_Insert: return addInTheMiddle();
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return removeChosen();
    default: QWidget::keyPressEvent(event);
    }
}

/// For who cannot see it.
void RedactionView::say()
{
    const auto here = std::count_if(m_regions.begin(), m_regions.end(),
        [this](const DocumentRegion& region) { return region.page == m_page; });
    QString text = tr("%n parts are marked on this page.", nullptr, static_cast<int>(here));
    if (m_chosen) {
        const DocumentRegion& region = m_regions[*m_chosen];
        //: Where a mark is, in percent of the page from its left and upper edge.
        text += u' '
            + tr("Chosen: %1 % from the left, %2 % from above, %3 % wide, %4 % high.")
                  .arg(region.x / 100)
                  .arg(region.y / 100)
                  .arg(region.width / 100)
                  .arg(region.height / 100);
    }
    setAccessibleDescription(text);
}

} // namespace purser::clients
