#pragma once

#include "ui/kit/grid/column.h"
#include "ui/kit/grid/rowsource.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <deque>
#include <memory>

namespace purser {
class Clock;
}

namespace purser::kit {

/// A window over a list of any length: keyset pages fetched as the view comes near them, rows far
/// from it forgotten and fetched again when needed, placeholder rows meanwhile. Only the answer to the
/// latest question counts. A refresh merges: rows keep their place in the view's selection.
///
/// Where the source has positions, a list that is longer than its first page learns its whole length a
/// moment later, and any row of it can be scrolled to: the page is fetched from the position before it.
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Phase {
        Idle,    ///< nothing asked yet
        Loading, ///< first page of a query on its way; rows are those of the query before
        Ready,
        Failed, ///< the first page did not come; see error()
        Stale,  ///< rows stand, but the last refresh failed; see error() and freshSince()
    };

    static constexpr int blockSize = 100;
    static constexpr int placeholderRows = 12;

    explicit WindowModel(QList<Column> columns, QObject* parent = nullptr);
    ~WindowModel() override;

    void setSource(std::unique_ptr<RowSource> source);
    void setClock(const Clock* clock);
    const Clock& clock() const { return *m_clock; }
    /// Rows kept in memory at most; more are forgotten, farthest from the view first.
    void setCapacity(int rows) { m_capacity = qMax(rows, 4 * blockSize); }

    const QList<Column>& columns() const { return m_columns; }
    const RowQuery& query() const { return m_query; }
    Phase phase() const { return m_phase; }
    const Error& error() const { return m_error; }
    QDateTime freshSince() const { return m_freshSince; }
    /// Whether the last row of the list is known.
    bool isComplete() const { return !m_hasMore; }
    /// Rows known so far, placeholders not counted.
    int knownCount() const { return int(m_slots.size()); }
    /// Whether any row can be scrolled to.
    bool hasPositions() const { return m_positioned; }
    /// Of these, how many are in memory.
    int liveCount() const { return int(m_live.size()); }

    /// Null for a placeholder.
    const GridRow* row(int index) const;
    const Cell* cell(const QModelIndex& index) const;
    /// −1 when not among the rows in memory.
    int rowOf(qint64 id) const;
    /// What a cell says now (countdowns and ages move on).
    QString textOf(int row, int column) const;

    void setQuery(const RowQuery& query);
    void refresh();
    void noteChanged(const QSet<qint64>& ids, bool mayBeNew);
    /// The rows on show; pages around them are fetched.
    void setVisible(int first, int last);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void phaseChanged();
    /// The first page of a new query stands.
    void loaded();
    /// A refresh was merged.
    void refreshed();
    /// These rows are new or look different since the refresh.
    void rowsChanged(const QSet<qint64>& ids);
    /// The length of the whole list has become known.
    void positioned();

private:
    struct Slot
    {
        std::unique_ptr<GridRow> row; ///< null: forgotten
        QJsonObject cursor;           ///< continues after this row; known at the ends of pages
    };
    enum class Fetch { None, First, Tail, Range };

    void start(Fetch kind, int from, int count);
    void startRange(int row);
    QJsonObject cursorBefore(int row) const;
    void askPositions();
    void takePositions(const RowPositions& positions);
    void dropPositions();
    bool isFetchWanted() const;
    void stop();
    void finish(Fetch kind, int from, int count, Result<RowPage> result);
    void replaceAll(RowPage page);
    void append(RowPage page);
    void merge(int from, int count, RowPage page);
    bool fillInPlace(int from, int count, RowPage& page);
    int goneFrom(int from, int length, const QSet<qint64>& listed) const;
    int takeFollowing(int from, int length, int most, const RowPage& page);
    void forgetRow(Slot& slot);
    int forgetPushedOut(int from, int end, const QSet<qint64>& listed);
    void removeUnlisted(int from, int& count, const QSet<qint64>& listed);
    void removeOutside(int& from, int count, const QSet<qint64>& listed);
    void placeRow(int at, int end, GridRow&& row, QSet<qint64>& changed);
    void removeSlots(int first, int last);
    void loadAround();
    bool startMissing(int first, int last);
    void forgetFar();
    int anchorBefore(int row) const;
    void setPhase(Phase phase);
    void startRefresh();

    QList<Column> m_columns;
    std::unique_ptr<RowSource> m_source;
    const Clock* m_clock;
    RowQuery m_query;
    std::deque<Slot> m_slots; ///< rows come and go at the head of a long list: cheap in a deque
    QSet<qint64> m_live;      ///< ids of the rows in memory
    QJsonObject m_tailCursor;
    bool m_hasMore = false;
    Phase m_phase = Phase::Idle;
    Error m_error;
    QDateTime m_freshSince;
    int m_capacity = 4000;
    int m_firstVisible = 0;
    int m_lastVisible = 0;
    Fetch m_fetch = Fetch::None;
    int m_fetchFrom = 0;
    int m_fetchCount = 0;
    quint64 m_generation = 0;
    RowSource::Cancel m_cancel;
    bool m_refreshWanted = false;
    bool m_refreshing = false; ///< the page under way is a refresh
    QTimer m_refreshSoon;
    bool m_positioned = false;
    RowSource::Cancel m_cancelPositions;
    quint64 m_positionsGeneration = 0;
    QTimer m_positionsSoon;
    QTimer m_loadSoon;
};

} // namespace purser::kit
