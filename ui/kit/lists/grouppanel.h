#pragma once

#include "core/base/money.h"
#include "core/office/officesession.h"
#include "ui/kit/lists/listspec.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;

namespace purser::kit {

class Formats;
class Grid;

/// One line of desk.list_groups: a value, how many rows have it, and their sum in one currency.
struct GroupLine {
    QString value; ///< empty: none
    qint64 rows = 0;
    std::optional<Money> total; ///< none where the list has no amounts, or the sum does not fit
};

Result<GroupLine> groupLineFromJson(const QJsonObject& object);
/// Lines of a list under a filter, counted and summed by the office on the connection of long
/// reads.
office::Task<std::vector<GroupLine>> readGroups(office::OfficeSession& session, const QString& list,
    const QJsonObject& filter, const QString& by);

/// Below a list: its rows counted and summed by a field. Double click filters by a line.
class GroupPanel : public QWidget
{
    Q_OBJECT
public:
    GroupPanel(office::OfficeSession& session, const ListSpec& spec, const Formats& formats,
        QWidget* parent = nullptr);

    /// What the list is asked now; reads again while the panel is on show.
    void setFilter(const QJsonObject& filter);
    void setBy(const QString& field);
    QString by() const;
    Grid* grid() const { return m_grid; }

Q_SIGNALS:
    /// The value of a line; empty for rows that have none.
    void chosen(const QString& field, const QString& value, const QString& label);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void showLines(const std::vector<GroupLine>& lines);

    office::OfficeSession& m_session;
    const ListSpec m_spec;
    const Formats& m_formats;
    QComboBox* m_by;
    Grid* m_grid;
    QJsonObject m_filter;
    office::Task<std::vector<GroupLine>> m_task;
    std::vector<GroupLine> m_lines;
};

} // namespace purser::kit
