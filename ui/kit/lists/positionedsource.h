#pragma once

#include "core/office/officesession.h"
#include "ui/kit/grid/rowsource.h"

namespace purser::kit {

/// A list of the office with its positions (desk.list_positions) added, so that any row of it can
/// be scrolled to. The pages come from the source inside.
class PositionedSource : public RowSource
{
public:
    PositionedSource(
        office::OfficeSession& session, QString list, std::unique_ptr<RowSource> pages);

    Cancel fetch(const PageRequest& request, QObject* guard, Ready ready) override;
    bool hasPositions() const override { return true; }
    Cancel positions(const RowQuery& query, QObject* guard, PositionsReady ready) override;

private:
    office::OfficeSession& m_session;
    const QString m_list;
    std::unique_ptr<RowSource> m_pages;
};

/// Positions as desk.list_positions gives them.
Result<RowPositions> positionsFromJson(const QJsonObject& object);

} // namespace purser::kit
