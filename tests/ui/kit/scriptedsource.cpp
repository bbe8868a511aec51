#include "tests/ui/kit/scriptedsource.h"

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

class Source : public kit::RowSource
{
public:
    explicit Source(ScriptedList& list) : m_list(list) {}

    Cancel fetch(const kit::PageRequest& request, QObject*, Ready ready) override
    {
        auto asked = std::make_shared<ScriptedList::Asked>(
            ScriptedList::Asked{request, std::move(ready), false, false});
        m_list.asked.append(asked);
        if (!m_list.manual) {
            m_list.answer();
        }
        return [asked] { asked->cancelled = true; };
    }

    bool hasPositions() const override { return m_list.positioned; }

    Cancel positions(const kit::RowQuery&, QObject*, PositionsReady ready) override
    {
        ++m_list.positionsAsked;
        m_list.positionsReady = std::move(ready);
        if (!m_list.manualPositions) {
            m_list.answerPositions();
        }
        return [] {};
    }

private:
    ScriptedList& m_list;
};

} // namespace

void ScriptedList::fill(int count)
{
    for (int i = 1; i <= count; ++i) {
        rows.append(row(i, u"row %1"_s.arg(i)));
    }
}

kit::GridRow ScriptedList::row(qint64 id, const QString& text, int version)
{
    return {id, version, {kit::Cell::plain(text)}, {}};
}

kit::RowPage ScriptedList::page(const kit::PageRequest& request) const
{
    qsizetype from = 0;
    if (request.after.contains(u"id"_s)) {
        const qint64 after = request.after.value(u"id"_s).toInteger();
        const auto found = std::find_if(
            rows.begin(), rows.end(), [after](const kit::GridRow& row) { return row.id == after; });
        from = found == rows.end() ? rows.size() : found - rows.begin() + 1;
    }
    from = qMin(rows.size(), from + request.after.value(u"skip"_s).toInt());
    kit::RowPage page;
    page.rows = rows.mid(from, qMin(request.limit, mostAtOnce));
    if (from + page.rows.size() < rows.size() && !page.rows.isEmpty()) {
        page.next = {{u"id"_s, page.rows.last().id}};
    }
    return page;
}

void ScriptedList::answer(int index)
{
    const auto one = asked.at(index < 0 ? asked.size() - 1 : index);
    one->answered = true;
    one->ready(page(one->request));
}

void ScriptedList::fail(ErrorCode code, int index)
{
    const auto one = asked.at(index < 0 ? asked.size() - 1 : index);
    one->answered = true;
    one->ready(failure(code));
}

void ScriptedList::answerPositions()
{
    kit::RowPositions positions;
    for (int at = positions.step; at <= rows.size() && positions.cursors.size() < mostPositions;
         at += positions.step) {
        positions.cursors.append({{u"id"_s, rows.at(at - 1).id}});
    }
    positions.isExact = positions.cursors.size() < mostPositions;
    positions.count = positions.isExact ? rows.size()
                                        : positions.cursors.size() * positions.step;
    std::exchange(positionsReady, nullptr)(positions);
}

int ScriptedList::openCount() const
{
    return int(std::count_if(asked.begin(), asked.end(),
        [](const auto& one) { return !one->answered && !one->cancelled; }));
}

std::unique_ptr<kit::RowSource> ScriptedList::source()
{
    return std::make_unique<Source>(*this);
}

} // namespace purser::tests
