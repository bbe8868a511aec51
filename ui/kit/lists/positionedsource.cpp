#include "ui/kit/lists/positionedsource.h"

#include "core/base/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr int step = 500;
}

PositionedSource::PositionedSource(
    office::OfficeSession& session, QString list, std::unique_ptr<RowSource> pages)
    : m_session(session), m_list(std::move(list)), m_pages(std::move(pages))
{
}

RowSource::Cancel PositionedSource::fetch(const PageRequest& request, QObject* guard, Ready ready)
{
    return m_pages->fetch(request, guard, std::move(ready));
}

RowSource::Cancel PositionedSource::positions(
    const RowQuery& query, QObject* guard, PositionsReady ready)
{
    // On the connection of long reads: pages go on meanwhile.
    auto task =
        m_session
            .readLong({u"desk.list_positions"_s,
                {{u"p_list"_s, m_list}, {u"p_filter"_s, office::jsonText(query.filter)},
                    {u"p_sort"_s, query.sort}, {u"p_step"_s, step}}})
            .map([](const office::Table& table) {
                return positionsFromJson(table.isEmpty() ? QJsonObject() : table.row(0).json(0));
            });
    task.onDone(guard, std::move(ready));
    return [task] { task.cancel(); };
}

Result<RowPositions> positionsFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"list_positions"_s);
    RowPositions positions;
    positions.count = fields.integer(u"count");
    positions.isExact = fields.flag(u"exact");
    positions.step = fields.count(u"step");
    const QJsonArray cursors = fields.array(u"cursors");
    positions.cursors.reserve(cursors.size());
    for (const QJsonValue& value : cursors) {
        QJsonObject cursor = value.toObject();
        if (cursor.value(u"n"_s).toInteger() != (positions.cursors.size() + 1) * positions.step) {
            fields.refuse(u"cursors"_s, u"not_in_order");
            break;
        }
        cursor.remove(u"n"_s);
        positions.cursors.append(cursor);
    }
    return fields.finish(std::move(positions));
}

} // namespace purser::kit
