#pragma once

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {

struct DeskContext;
class RowsPage;
class TabStrip;

/// A desk of pages behind tabs, above them or, where there are many, beside them. What was decided
/// on one is said, and all of them are read again. Ctrl+Tab and Ctrl+Shift+Tab go through the
/// pages.
class RowPages : public QWidget
{
    Q_OBJECT
public:
    /// Null for a word that is none.
    RowsPage* page(const QString& id) const;
    void showPage(const QString& id);
    void refresh();

protected:
    enum class Tabs { Above, Beside };
    RowPages(
        const DeskContext& context, const QString& title, QWidget* parent, Tabs tabs = Tabs::Above);

    /// Whether a tab says how many lines its page has: where each is something to do.
    enum class Count { Shown, Hidden };
    /// The first page added is the one on show. A null page has no tab.
    void add(const QString& id, const QString& title, RowsPage* page, Count count = Count::Hidden);
    /// In the order of the tabs.
    QList<RowsPage*> pages() const;

private:
    void showCount(const QString& id);
    const DeskContext& m_context;
    TabStrip* m_tabs;
    QStackedWidget* m_pages;
    QStringList m_ids;
};

} // namespace purser::kit
