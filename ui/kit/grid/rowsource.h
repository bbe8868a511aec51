#pragma once

#include "core/base/result.h"
#include "ui/kit/grid/cell.h"

#include <QJsonObject>
#include <QObject>
#include <functional>
#include <memory>

namespace purser::kit {

/// What is asked of a list: the sort by name and the desk's filter, as the office understands them.
struct RowQuery
{
    QString sort;
    QJsonObject filter;

    friend bool operator==(const RowQuery&, const RowQuery&) = default;
};

struct PageRequest
{
    RowQuery query;
    QJsonObject after; ///< cursor of the page before; empty for the first page
    int limit = 100;
};

struct RowPage
{
    QList<GridRow> rows;
    QJsonObject next; ///< cursor that continues; empty when this was the last page
};

/// Where in a long list every `step`-th row stands: what continues behind it, as a page's `next` does.
struct RowPositions
{
    qint64 count = 0;
    bool isExact = true; ///< false: the list goes on behind the last cursor
    int step = 500;
    QList<QJsonObject> cursors;
};

/// Where a grid gets its rows: keyset pages, fetched without blocking.
class RowSource
{
public:
    using Ready = std::function<void(Result<RowPage>)>;
    using Cancel = std::function<void()>;
    using PositionsReady = std::function<void(Result<RowPositions>)>;

    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// Starts fetching and returns at once. `ready` is called once in this thread, later or at once,
    /// unless `guard` has gone or the request was cancelled. The function returned cancels.
    virtual Cancel fetch(const PageRequest& request, QObject* guard, Ready ready) = 0;

    /// Whether positions() answers, and fetch() passes over rows: a cursor with a member `skip` then
    /// continues that many rows farther on.
    virtual bool hasPositions() const { return false; }
    /// Asks for the positions of the whole list, with the same rules as fetch().
    virtual Cancel positions(const RowQuery&, QObject*, PositionsReady) { return [] {}; }
};

/// A source around anything that returns a `Task<T>` (OfficeSession::read, a domain's reader):
/// @code
/// grid->setSource(taskSource(
///     [this](const PageRequest& r) { return m_reader.listPayments(filterOf(r), r.after, r.limit); },
///     [this](const Page<PaymentRow>& page) { return toRowPage(page); }));
/// @endcode
/// `start(PageRequest) → Task<T>`, `convert(const T&) → RowPage`.
template <typename Start, typename Convert>
class TaskSource : public RowSource
{
public:
    TaskSource(Start start, Convert convert)
        : m_start(std::move(start)), m_convert(std::move(convert))
    {
    }

    Cancel fetch(const PageRequest& request, QObject* guard, Ready ready) override
    {
        auto task = m_start(request);
        task.onDone(guard, [convert = m_convert, ready = std::move(ready)](const auto& result) {
            if (result) {
                ready(convert(*result));
            } else {
                ready(failure(result.error()));
            }
        });
        return [task]() mutable { task.cancel(); };
    }

private:
    Start m_start;
    Convert m_convert;
};

template <typename Start, typename Convert>
std::unique_ptr<RowSource> taskSource(Start start, Convert convert)
{
    return std::make_unique<TaskSource<Start, Convert>>(std::move(start), std::move(convert));
}

/// Rows already at hand (a client's accounts, a dialog's list), filtered and sorted by nobody.
class FixedSource : public RowSource
{
public:
    explicit FixedSource(QList<GridRow> rows) : m_rows(std::move(rows)) {}
    Cancel fetch(const PageRequest&, QObject*, Ready ready) override
    {
        ready(RowPage{m_rows, {}});
        return [] {};
    }

private:
    QList<GridRow> m_rows;
};

} // namespace purser::kit
