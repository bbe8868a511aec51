#pragma once

#include <QStringList>
#include <QWidget>

class QStackedWidget;

namespace purser::kit {

struct DeskContext;
class RowsPage;
class TabStrip;

/// A desk of pages behind tabs. What was decided on one is said, and all of them are read again.
class RowPages : public QWidget
{
    Q_OBJECT
public:
    /// Null for a word that is none.
    RowsPage* page(const QString& id) const;
    void showPage(const QString& id);
    void refresh();

protected:
    RowPages(const DeskContext& context, const QString& title, QWidget* parent);

    /// The first page added is the one on show. A null page has no tab.
    void add(const QString& id, const QString& title, RowsPage* page);
    /// In the order of the tabs.
    QList<RowsPage*> pages() const;

private:
    const DeskContext& m_context;
    TabStrip* m_tabs;
    QStackedWidget* m_pages;
    QStringList m_ids;
};

} // namespace purser::kit
