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
    if (!request.after.isEmpty()) {
        const qint64 after = request.after.value(u"id"_s).toInteger();
        const auto found = std::find_if(
            rows.begin(), rows.end(), [after](const kit::GridRow& row) { return row.id == after; });
        from = found == rows.end() ? rows.size() : found - rows.begin() + 1;
    }
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
