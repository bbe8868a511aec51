#include "ui/compliance/auditlist.h"

#include "ui/compliance/auditcolumns.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridfilters.h"
#include "ui/kit/lists/positionedsource.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/filterbar.h"
#include "ui/kit/widgets/panel.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::compliance {

using kit::Formats;
using kit::Tone;

namespace {

/// Seconds after which something waiting for a seal or a signature is worth a warning.
constexpr qint64 sealPatience = 60;

} // namespace

AuditList::AuditList(office::OfficeSession& session, AuditApi& api, const Formats& formats,
    const Clock& clock, kit::LayoutStore& layouts, QWidget* parent)
    : QWidget(parent), m_session(session), m_api(api), m_formats(formats), m_clock(clock)
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
    m_rules = new kit::GridFilters(*m_filters, AuditColumns::fields(), m_formats, this);
    connect(m_rules, &kit::GridFilters::changed, this, &AuditList::ask);
}

void AuditList::buildGrid(kit::LayoutStore& layouts)
{
    m_grid = new kit::Grid(u"compliance.audit"_s, AuditColumns::columns(), this);
    m_grid->setAccessibleName(tr("Audit records"));
    m_grid->setLayoutStore(&layouts);
    m_grid->setClock(&m_clock);
    m_grid->setSource(std::make_unique<kit::PositionedSource>(m_session, u"compliance.audit"_s,
        kit::taskSource(
            [this](const kit::PageRequest& request) {
                return m_api.page(request.query.filter, request.after, request.limit);
            },
            [this](const Page<AuditRow>& page) {
                kit::RowPage rows;
                rows.next = page.next;
                for (const AuditRow& row : page.rows)
                    rows.rows.append(AuditColumns::gridRow(row, m_formats));
                return rows;
            })));
    connect(m_grid, &kit::Grid::historyRequested, this, [this](qint64) {
        const kit::GridRow* row = m_grid->currentRow();
        const AuditRow record = row ? row->data.value<AuditRow>() : AuditRow();
        if (!record.entityId.isEmpty()) {
            AuditFilter filter;
            filter.entity = record.entity;
            filter.entityId = record.entityId;
            setFilter(filter);
        }
    });
    m_grid->setMenuBuilder([this](QMenu& menu, const kit::GridRow& row, const QString& column) {
        addRowActions(menu, row, column);
    });
    connect(m_grid, &kit::Grid::currentChanged, this, [this](qint64, int) {
        const kit::GridRow* row = m_grid->currentRow();
        const AuditRow record = row ? row->data.value<AuditRow>() : AuditRow();
        Q_EMIT currentChanged(row ? &record : nullptr);
    });
    connect(m_grid, &kit::Grid::activated, this, &AuditList::openRequested);
    connect(m_grid, &kit::Grid::openRequested, this, &AuditList::openRequested);
    connect(m_grid, &kit::Grid::loaded, this, &AuditList::loaded);
}

void AuditList::addBelow(QWidget* widget)
{
    m_grid->parentWidget()->layout()->addWidget(widget);
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
    if (m_filter == AuditFilter{} && m_rules->spec().isEmpty())
        m_grid->setEmptyText(
            tr("No records yet."), tr("Every command and every read of personal data leaves one."));
    else
        m_grid->setEmptyText(
            tr("No record matches."), tr("Logins and commands are matched whole."));
    QJsonObject filter = m_filter.toJson();
    if (!m_rules->spec().isEmpty())
        filter.insert(u"rules"_s, m_rules->spec().toJson());
    m_grid->setQuery({{}, filter});
}

void AuditList::setFilter(const AuditFilter& filter)
{
    m_filter = {};
    {
        const QSignalBlocker quiet(m_filters);
        m_filters->setSearchText({});
    }
    {
        const QSignalBlocker quiet(m_rules);
        m_rules->setSpec(AuditColumns::rules(filter));
    }
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

void AuditList::addRowActions(QMenu& menu, const kit::GridRow& row, const QString&)
{
    const auto record = row.data.value<AuditRow>();
    const auto offer = [this, &menu](const QString& text, const AuditFilter& filter) {
        menu.addAction(text, this, [this, filter] { setFilter(filter); });
    };
    AuditFilter actor;
    actor.actor = record.actor;
    offer(tr("Everything by %1").arg(record.actor), actor);
    AuditFilter command;
    command.command = record.command;
    offer(tr("Every %1").arg(record.command), command);
}

} // namespace purser::compliance
