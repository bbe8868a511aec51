#include "ui/compliance/auditlist.h"

#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"

#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::compliance {

using kit::Cell;
using kit::ColumnKind;
using kit::Formats;
using kit::Tone;

namespace {

/// Seconds after which something waiting for a seal or a signature is worth a warning.
constexpr qint64 sealPatience = 60;

} // namespace

AuditList::AuditList(AuditApi& api, const Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_api(api), m_formats(formats), m_clock(clock)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* panel = new kit::Panel(this);
    outer->addWidget(panel);
    buildStatus();
    buildFilters();
    buildGrid(layouts);
    auto* head = new QWidget(panel);
    auto* padded = new QVBoxLayout(head);
    padded->setContentsMargins(kit::metric::cardPadding, kit::metric::wideGap,
        kit::metric::cardPadding, kit::metric::wideGap);
    padded->addWidget(m_status);
    panel->column()->addWidget(head);
    panel->column()->addWidget(m_warning);
    panel->column()->addWidget(new kit::Line(0, panel));
    panel->column()->addWidget(m_filters);
    panel->column()->addWidget(m_grid, 1);
    ask();
}

void AuditList::buildStatus()
{
    m_status = new kit::Facts(kit::Facts::Direction::Across, this);
    m_warning = new kit::Banner(this);
    m_status->setFact(u"seal"_s, tr("Last seal"), tr("not read yet"), Tone::Dim);
}

void AuditList::buildFilters()
{
    m_filters = new kit::FilterBar(this);
    m_filters->setSearchPlaceholder(tr("W-42, C-17, login or command"));
    connect(m_filters, &kit::FilterBar::searchChanged, this, [this](const QString& text) {
        m_filter = read(text);
        ask();
    });
    connect(m_filters, &kit::FilterBar::addRequested, this, &AuditList::openFilterMenu);
    connect(m_filters, &kit::FilterBar::filterRemoved, this, &AuditList::removeFilter);
}

void AuditList::buildGrid(kit::LayoutStore& layouts)
{
    m_grid = new kit::Grid(u"compliance.audit"_s,
        {{u"at"_s, tr("Time"), ColumnKind::Dim, 150},
            {u"actor"_s, tr("Who"), ColumnKind::Strong, 110},
            {u"command"_s, tr("Command"), ColumnKind::Text, 170},
            {u"item"_s, tr("Item"), ColumnKind::Text, 130},
            {u"station"_s, tr("Station"), ColumnKind::Text, 120, {}, false},
            {u"chain"_s, tr("Chain"), ColumnKind::Text, 110, {}, false},
            {u"seal"_s, tr("Seal"), ColumnKind::State, 110}},
        this);
    m_grid->setAccessibleName(tr("Audit records"));
    m_grid->setLayoutStore(&layouts);
    m_grid->setClock(&m_clock);
    m_grid->setSource(kit::taskSource(
        [this](const kit::PageRequest& request) {
            return m_api.page(request.query.filter, request.after, request.limit);
        },
        [this](const Page<AuditRow>& page) {
            kit::RowPage rows;
            rows.next = page.next;
            for (const AuditRow& row : page.rows)
                rows.rows.append(gridRow(row));
            return rows;
        }));
    m_grid->setMenuBuilder([this](QMenu& menu, const kit::GridRow& row, const QString& column) {
        addRowActions(menu, row, column);
    });
    connect(m_grid, &kit::Grid::currentChanged, this, [this](qint64, int) {
        const kit::GridRow* row = m_grid->currentRow();
        const AuditRow record = row ? row->data.value<AuditRow>() : AuditRow();
        Q_EMIT currentChanged(row ? &record : nullptr);
    });
    connect(m_grid, &kit::Grid::activated, this, &AuditList::openRequested);
    connect(m_grid, &kit::Grid::loaded, this, &AuditList::loaded);
    QToolButton* columns = m_filters->addTool(u"columns"_s, tr("Columns"));
    connect(columns, &QToolButton::clicked, m_grid, &kit::Grid::chooseColumns);
}

void AuditList::showStatus(const AuditStatus& status)
{
    if (status.lastSeal) {
        const QDateTime at = status.lastSeal->at;
        m_status->setFact(u"seal"_s, tr("Last seal"),
            tr("%1 at %2")
                .arg(m_formats.number(status.lastSeal->no), m_formats.timeWithSeconds(at)));
        m_status->setFact(u"signed"_s, tr("Signature"),
            status.lastSeal->isSigned ? tr("signed") : tr("not signed yet"),
            status.lastSeal->isSigned ? Tone::Ok : Tone::Warn);
    } else {
        m_status->setFact(u"seal"_s, tr("Last seal"), tr("none yet"), Tone::Warn);
        m_status->removeFact(u"signed"_s);
    }
    const qint64 age = status.oldestUnsealedSeconds.value_or(0);
    const QString waiting = status.unsealed == 0
        ? tr("nothing")
        : tr("%1, oldest %2").arg(m_formats.number(status.unsealed), Formats::duration(age));
    m_status->setFact(u"unsealed"_s, tr("Not sealed yet"), waiting,
        age > sealPatience ? Tone::Warn : Tone::Normal);
    m_status->setFact(u"chains"_s, tr("Chains"), m_formats.number(status.chains));

    if (status.unsealed > 0 && age > sealPatience) {
        m_warning->showMessage(Tone::Warn,
            tr("The sealer has not sealed for %1. Records are kept; ask operations to look at the "
               "bridge.")
                .arg(Formats::duration(age)));
    } else if (status.unsignedSeals > 0) {
        m_warning->showMessage(Tone::Warn,
            tr("Seals waiting for a signature: %1.").arg(m_formats.number(status.unsignedSeals)));
    } else {
        m_warning->clear();
    }
}

AuditFilter AuditList::read(const QString& text)
{
    static const QRegularExpression reference(
        u"^([WDTC])-([0-9]{1,18})$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString wanted = text.trimmed();
    AuditFilter filter;
    if (const auto match = reference.match(wanted); match.hasMatch()) {
        filter.entity = match.captured(1).toUpper() == u"C"_s ? u"client"_s : u"payment"_s;
        filter.entityId = match.captured(2);
    } else if (wanted.contains(u'.')) {
        filter.command = wanted;
    } else {
        filter.actor = wanted;
    }
    return filter;
}

void AuditList::ask()
{
    showFilters();
    if (m_filter == AuditFilter{})
        m_grid->setEmptyText(
            tr("No records yet."), tr("Every command and every read of personal data leaves one."));
    else
        m_grid->setEmptyText(
            tr("No record matches."), tr("Logins and commands are matched whole."));
    m_grid->setQuery({{}, m_filter.toJson()});
}

void AuditList::setFilter(const AuditFilter& filter)
{
    m_filter = filter;
    ask();
}

void AuditList::refresh()
{
    m_grid->refresh();
}

void AuditList::focusSearch()
{
    m_filters->focusSearch();
}

kit::GridRow AuditList::gridRow(const AuditRow& row) const
{
    const QDate day = row.at.toTimeZone(m_formats.zone()).date();
    const Cell at =
        Cell::plain(tr("%1 %2").arg(m_formats.date(day), m_formats.timeWithSeconds(row.at)));
    const Cell seal = row.sealNo
        ? Cell::state(m_formats.number(*row.sealNo), Tone::Ok, kit::statusIcon(Tone::Ok))
        : Cell::state(tr("not sealed"), Tone::Dim, u"status-clock"_s);
    return {row.id, row.sealNo ? 2 : 1,
        {at, Cell::plain(row.actor), Cell::plain(row.command),
            Cell::plain(tr("%1 %2").arg(row.entity, row.entityId).trimmed()),
            Cell::plain(row.station),
            Cell::plain(tr("%1, %2").arg(row.chain, m_formats.number(row.sequence))), seal},
        QVariant::fromValue(row)};
}

void AuditList::showFilters()
{
    QList<kit::Filter> chips;
    if (!m_filter.entity.isEmpty())
        chips.append(
            {u"item"_s, tr("Item is %1 %2").arg(m_filter.entity, m_filter.entityId).trimmed()});
    if (!m_filter.actor.isEmpty())
        chips.append({u"actor"_s, tr("Who is %1").arg(m_filter.actor)});
    if (!m_filter.command.isEmpty())
        chips.append({u"command"_s, tr("Command is %1").arg(m_filter.command)});
    if (m_filter.from.isValid())
        chips.append(
            {u"from"_s, tr("Since %1").arg(m_formats.shortDateTime(m_filter.from, m_clock.now()))});
    m_filters->setFilters(chips);
}

void AuditList::openFilterMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto since = [this, menu](const QString& text, qint64 seconds) {
        menu->addAction(text, this, [this, seconds] {
            m_filter.from = m_clock.now().addSecs(-seconds);
            ask();
        });
    };
    since(tr("Since one hour ago"), 3600);
    since(tr("Since one day ago"), 86400);
    since(tr("Since one week ago"), 7 * 86400);
    menu->addSeparator();
    static const QStringList commands{u"payment.approve"_s, u"payment.reject"_s,
        u"payment.return"_s, u"payment.amend"_s, u"instruction.resolve"_s, u"client.read"_s,
        u"client.reveal"_s, u"destination.verify"_s};
    QMenu* command = menu->addMenu(tr("Command is"));
    for (const QString& name : commands) {
        command->addAction(name, this, [this, name] {
            m_filter.command = name;
            ask();
        });
    }
    menu->popup(place);
}

void AuditList::removeFilter(const QString& id)
{
    if (id == u"item"_s) {
        m_filter.entity.clear();
        m_filter.entityId.clear();
    } else if (id == u"actor"_s) {
        m_filter.actor.clear();
    } else if (id == u"command"_s) {
        m_filter.command.clear();
    } else if (id == u"from"_s) {
        m_filter.from = {};
    }
    ask();
}

void AuditList::addRowActions(QMenu& menu, const kit::GridRow& row, const QString&)
{
    const auto record = row.data.value<AuditRow>();
    const auto offer = [this, &menu](const QString& text, const AuditFilter& filter) {
        menu.addAction(text, this, [this, filter] { setFilter(filter); });
    };
    if (!record.entityId.isEmpty()) {
        AuditFilter filter;
        filter.entity = record.entity;
        filter.entityId = record.entityId;
        offer(tr("History of this item"), filter);
    }
    AuditFilter actor;
    actor.actor = record.actor;
    offer(tr("Everything by %1").arg(record.actor), actor);
    AuditFilter command;
    command.command = record.command;
    offer(tr("Every %1").arg(record.command), command);
}

} // namespace purser::compliance
