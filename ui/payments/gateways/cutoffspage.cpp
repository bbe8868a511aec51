#include "ui/payments/gateways/cutoffspage.h"

#include "core/payments/approvalsapi.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/gateways/bankholidaydialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

constexpr int daysAhead = 63; ///< nine weeks: the holidays around the end of a year and Easter

QList<kit::Column> cutOffColumns()
{
    return {{u"day"_s, CutOffsPage::tr("Day"), ColumnKind::Strong, 120},
        {u"weekday"_s, CutOffsPage::tr("Weekday"), ColumnKind::Text, 110},
        {u"method"_s, CutOffsPage::tr("Method"), ColumnKind::Text, 120},
        {u"state"_s, CutOffsPage::tr("State"), ColumnKind::State, 260},
        {u"cutoff"_s, CutOffsPage::tr("Cut-off"), ColumnKind::Time, 150},
        {u"clock"_s, CutOffsPage::tr("By its own clock"), ColumnKind::Text, 230},
        {u"leaving"_s, CutOffsPage::tr("Still to leave by then"), ColumnKind::Text, 280},
        {u"calendar"_s, CutOffsPage::tr("Calendar"), ColumnKind::Dim, 160}};
}

} // namespace

CutOffsPage::CutOffsPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.cutoffs"_s, tr("Cut-offs"),
        tr("Until when payouts of a method leave on each day, and the days on which none does. The "
           "time of day is changed with the routes of the method."),
        cutOffColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(
        tr("No method has a cut-off."), tr("It is set with the routes of the method."));
    setRows();
    decisionBar().setDecisions({{u"day"_s, tr("Propose another day…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this] { changeDay(); });
    connect(&grid(), &kit::Grid::activated, this, [this] { changeDay(); });
    connect(&grid(), &kit::Grid::loaded, this, &CutOffsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"day"_s, {}});
}

QString CutOffsPage::closed(const CutOffDay& day)
{
    switch (day.closed) {
    case CutOffDay::Closed::Weekend: return tr("Closed: weekend");
    case CutOffDay::Closed::Bank: return tr("Bank closed: %1").arg(day.holiday);
    case CutOffDay::Closed::Office:
        return day.holiday.isEmpty() ? tr("Office closed")
                                     : tr("Office closed: %1").arg(day.holiday);
    case CutOffDay::Closed::No: break;
    }
    return {};
}

/// Only where it is not the clock that the column before goes by.
QString CutOffsPage::ownClock(const CutOffDay& day) const
{
    return day.zone.toLatin1() == formats().zone().id() ? QString()
                                                        : tr("%1 (%2)").arg(day.clock, day.zone);
}

QString CutOffsPage::leaving(const CutOffDay& day) const
{
    if (!day.leaving)
        return {};
    if (day.leaving->count == 0)
        return tr("nothing");
    QStringList sums;
    for (const Money& sum : day.leaving->sums)
        sums.append(formats().money(sum));
    return tr("%n withdrawal(s): %1", nullptr, day.leaving->count)
        .arg(formats().locale().createSeparatedList(sums));
}

void CutOffsPage::setRows()
{
    grid().setSource(kit::taskSource(
        [this](const kit::PageRequest&) { return m_api.cutOffs(daysAhead); },
        [this](const std::vector<CutOffDay>& list) {
            kit::RowPage rows;
            qint64 place = 0;
            m_calendars.clear();
            m_firstDay = {};
            for (const CutOffDay& day : list) {
                const std::pair calendar(day.calendarCode, day.calendar);
                if (!day.calendarCode.isEmpty()
                    && std::find(m_calendars.begin(), m_calendars.end(), calendar)
                        == m_calendars.end())
                    m_calendars.push_back(calendar);
                // The first days come first; each in the zone of its payment system.
                if (!day.calendarCode.isEmpty() && !m_firstDay.isValid())
                    m_firstDay = day.day;
                const bool open = day.closed == CutOffDay::Closed::No;
                rows.rows.append(GridRow{++place, 1,
                    {Cell::date(day.day, formats()),
                        Cell::plain(formats().locale().standaloneDayName(day.day.dayOfWeek())),
                        Cell::plain(day.method),
                        Cell::state(
                            open ? tr("Payouts leave") : closed(day), open ? Tone::Ok : Tone::Dim),
                        open ? Cell::dateTime(day.cutOff, formats()) : Cell::plain({}),
                        Cell::plain(open ? ownClock(day) : QString()), Cell::plain(leaving(day)),
                        Cell::plain(day.calendar.isEmpty() ? tr("the office's") : day.calendar)},
                    QVariant::fromValue(day)});
            }
            return rows;
        }));
}

void CutOffsPage::showDecisions()
{
    QString why;
    if (!context().may(u"policy.change"_s))
        why = tr("Your role does not do this.");
    else if (m_calendars.empty())
        why = tr("No method follows the calendar of a payment system.");
    decisionBar().setAllowed(u"day"_s, why.isEmpty(), why);
}

BankHolidayDialog* CutOffsPage::changeDay()
{
    if (isBusy() || m_calendars.empty() || !context().may(u"policy.change"_s))
        return nullptr;
    auto* dialog = new BankHolidayDialog(m_calendars, m_firstDay, formats(), this);
    const auto day = grid().currentData<CutOffDay>();
    if (day && !day->calendarCode.isEmpty())
        dialog->begin(*day);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::propose(
                key, u"policy.bank_holiday"_s, dialog->payload(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    return dialog;
}

} // namespace purser::payments
