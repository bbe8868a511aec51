#pragma once

#include <QJsonObject>
#include <vector>

namespace purser {

/// One keyset page of a list of the office.
template <typename Row>
struct Page {
    std::vector<Row> rows;
    QJsonObject next; ///< cursor that continues after the last row; empty at the end

    bool hasMore() const { return !next.isEmpty(); }
};

} // namespace purser
