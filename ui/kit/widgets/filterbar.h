#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;
class QTimer;

namespace purser::kit {

class FlowLayout;

struct Filter
{
    QString id;
    QString text; ///< "Amount ≥ 1,000 EUR"
};

/// Chips of the filters in force, "+ filter", the instant search box and the tools of the list.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setFilters(const QList<Filter>& filters);
    /// What the search box looks through: "Search this list".
    void setSearchPlaceholder(const QString& text);
    QString searchText() const;
    void setSearchText(const QString& text);
    void focusSearch();
    /// A small button at the right end ("columns", "export").
    QToolButton* addTool(const QString& iconId, const QString& name);
    /// Hides "+ filter" where a list has none.
    void setCanAdd(bool can);

Q_SIGNALS:
    /// 150 ms after the last key, and at once on Enter or clearing.
    void searchChanged(const QString& text);
    void filterRemoved(const QString& id);
    void filterClicked(const QString& id);
    void addRequested(const QPoint& globalPlace);

private:
    void announceSearch();

    FlowLayout* m_chips;
    QHBoxLayout* m_tools;
    QList<QWidget*> m_filterChips;
    QToolButton* m_add;
    QLineEdit* m_search;
    QTimer* m_pause;
    QString m_announced;
};

} // namespace purser::kit
