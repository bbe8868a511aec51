#include "ui/kit/lists/listtools.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/lists/listexport.h"
#include "ui/kit/lists/listviews.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/toasts.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::kit {

namespace {

/// Sums are read when a question has stood for a moment; a search on its way needs none.
constexpr auto totalsDelay = 350ms;

} // namespace

ListTools::ListTools(const DeskContext& context, Grid& grid, FilterBar& bar, GridFilters& filters,
    ListSpec spec, QObject* parent)
    : QObject(parent), m_context(context), m_grid(grid), m_bar(bar), m_filters(filters),
      m_spec(std::move(spec)), m_below(new QWidget),
      m_groups(new GroupPanel(context.session, m_spec, context.formats)),
      m_exports(new ListExport(
          context, grid, m_spec, [&filters] { return filters.inWords(); }, this))
{
    auto* column = new QVBoxLayout(m_below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groups);
    column->addWidget(m_exports->strip());
    m_groups->hide();
    connect(m_groups, &GroupPanel::closed, m_groups, &QWidget::hide);
    connect(m_groups, &GroupPanel::chosen, this,
        [this](const QString& field, const QString& value, const QString& label) {
            FilterRule rule{field, value.isEmpty() ? FilterOp::Empty : FilterOp::Is, false, {}};
            if (!value.isEmpty()) {
                rule.values = {value};
                rule.labels = {label};
            }
            m_filters.add(rule);
        });
    grid.setFilters(&filters);
    grid.setMenuParts(Grid::OpenPart | Grid::HistoryPart | Grid::PastePart
        | (context.may(u"export.rows"_s) ? Grid::ExportPart : 0));
    connect(&grid, &Grid::pasteRequested, this, &ListTools::find);
    m_totalsSoon.setSingleShot(true);
    m_totalsSoon.setInterval(totalsDelay);
    connect(&m_totalsSoon, &QTimer::timeout, this, &ListTools::readTotals);
    connect(&grid, &Grid::totalsOutdated, &m_totalsSoon, qOverload<>(&QTimer::start));
    buildButtons(bar);
    m_views->setState([this] { return state(); });
    m_views->setApply([this](const QJsonObject& state) { apply(state); });
    m_views->reload();
}

void ListTools::buildButtons(FilterBar& bar)
{
    m_views = new ListViews(m_context, m_spec.code, *bar.addTool(u"view"_s, tr("Views")), this);
    if (!m_spec.groups.isEmpty()) {
        connect(bar.addTool(u"sum"_s, tr("Totals by …")), &QToolButton::clicked, this,
            &ListTools::toggleGroups);
    }
    QToolButton* columns = bar.addTool(u"columns"_s, tr("Columns"));
    connect(columns, &QToolButton::clicked, &m_grid, &Grid::chooseColumns);
    if (m_context.may(u"export.rows"_s) || m_context.may(u"export.approve"_s)) {
        QToolButton* out = bar.addTool(u"export"_s, tr("Export"));
        auto* menu = new QMenu(out);
        menu->setAccessibleName(tr("Export"));
        if (m_context.may(u"export.rows"_s)) {
            menu->addAction(tr("Export…"), m_exports, &ListExport::open);
        }
        menu->addAction(tr("Export requests…"), m_exports, &ListExport::openRequests);
        out->setMenu(menu);
        out->setPopupMode(QToolButton::InstantPopup);
    }
}

QJsonObject ListTools::state() const
{
    QJsonObject state = m_grid.layoutState();
    state.insert(u"rules"_s, m_filters.spec().toStoredJson());
    if (!m_bar.searchText().isEmpty()) {
        state.insert(u"search"_s, m_bar.searchText());
    }
    if (m_groups->isVisible()) {
        state.insert(u"group"_s, m_groups->by());
    }
    if (m_spec.deskState) {
        state.insert(u"desk"_s, m_spec.deskState());
    }
    return state;
}

void ListTools::apply(const QJsonObject& state)
{
    m_grid.applyLayoutState(state);
    if (m_spec.applyDeskState) {
        m_spec.applyDeskState(state.value(u"desk"_s).toObject());
    }
    const QString sort = state.value(u"sort"_s).toString();
    if (!sort.isEmpty() && sort != m_grid.query().sort) {
        m_grid.setSort(sort);
    }
    m_bar.setSearchText(state.value(u"search"_s).toString());
    m_filters.setSpec(FilterSpec::fromJson(state.value(u"rules"_s).toArray()));
    const QString group = state.value(u"group"_s).toString();
    m_groups->setVisible(!group.isEmpty());
    if (!group.isEmpty()) {
        m_groups->setBy(group);
    }
}

void ListTools::readTotals()
{
    m_totals.cancel();
    m_groups->setFilter(m_grid.query().filter);
    const WindowModel& model = m_grid.model();
    if (model.phase() == WindowModel::Phase::Loading) {
        m_totalsSoon.start();
        return;
    }
    // What is in memory as a whole is summed by the grid.
    if (model.isComplete() && !model.hasPositions()) {
        return;
    }
    m_totals = readGroups(m_context.session, m_spec.code, m_grid.query().filter, {});
    m_totals.onDone(
        this, [this, asked = m_grid.query()](const Result<std::vector<GroupLine>>& lines) {
            if (!lines || asked.filter != m_grid.query().filter) {
                return;
            }
            QList<Money> sums;
            qint64 count = 0;
            for (const GroupLine& line : *lines) {
                count += line.rows;
                if (line.total) {
                    sums.append(*line.total);
                }
            }
            m_grid.setOfficeTotals(sums, count);
        });
}

void ListTools::toggleGroups()
{
    m_groups->setFilter(m_grid.query().filter);
    m_groups->setVisible(!m_groups->isVisible());
}

void ListTools::find(const QString& text)
{
    const QStringList numbers = numbersIn(text);
    const auto rule = m_spec.find && !numbers.isEmpty() ? m_spec.find(numbers) : std::nullopt;
    if (!rule) {
        m_context.toasts.show(Tone::Warn, tr("There are no numbers of rows on the clipboard."));
        return;
    }
    // Rows found are selected as soon as they stand; how many of the numbers exist is said then.
    connect(
        &m_grid, &Grid::loaded, this,
        [this, wanted = rule->values.size()] {
            QSet<qint64> ids;
            for (int i = 0; i < m_grid.model().knownCount(); ++i) {
                if (const GridRow* row = m_grid.model().row(i)) {
                    ids.insert(row->id);
                }
            }
            m_grid.selectIds(ids);
            m_context.toasts.show(ids.size() == wanted ? Tone::Ok : Tone::Warn,
                tr("%1 of %2 numbers found.").arg(ids.size()).arg(wanted));
        },
        Qt::SingleShotConnection);
    FilterSpec spec;
    spec.add(*rule);
    m_filters.setSpec(spec);
}

} // namespace purser::kit
