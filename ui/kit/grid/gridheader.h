#pragma once

#include <QHeaderView>

namespace purser::kit {

class WindowModel;

/// Column titles: small, dim, with an arrow at the column that sorts. Click sorts, drag moves.
class GridHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit GridHeader(WindowModel& model, QWidget* parent = nullptr);

    void setSortName(const QString& sort);
    /// What the title of a column needs.
    int titleWidth(int column) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sortRequested(const QString& sort);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    WindowModel& m_model;
    QString m_sort;
};

} // namespace purser::kit
