#include "ui/payments/gateways/healthpage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/words/officewords.h"
#include "ui/payments/paymenttexts.h"

#include <QHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> healthColumns()
{
    return {{u"gateway"_s, HealthPage::tr("Gateway"), ColumnKind::Strong, 120},
        {u"health"_s, HealthPage::tr("Connection"), ColumnKind::State, 200},
        {u"heard"_s, HealthPage::tr("Last heard"), ColumnKind::Age, 90},
        {u"waiting"_s, HealthPage::tr("Waiting"), ColumnKind::Number, 80},
        {u"unclear"_s, HealthPage::tr("No answer"), ColumnKind::Number, 80},
        {u"onway"_s, HealthPage::tr("On their way"), ColumnKind::Number, 90},
        {u"refused"_s, HealthPage::tr("Refused in a day"), ColumnKind::Number, 110},
        {u"alarms"_s, HealthPage::tr("Alarms in a day"), ColumnKind::Number, 110},
        {u"parked"_s, HealthPage::tr("Messages for people"), ColumnKind::Number, 130},
        {u"since"_s, HealthPage::tr("The oldest"), ColumnKind::Age, 90},
        {u"floats"_s, HealthPage::tr("Money there by our books"), ColumnKind::Text, 260},
        {u"open"_s, HealthPage::tr("New payouts"), ColumnKind::State, 260}};
}

} // namespace

HealthPage::HealthPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.health"_s, tr("Gateways of payouts"),
        tr("What the bridge says of each gateway, what waits there, and the money that stands "
           "there. "
           "One person may keep new payouts from a gateway; another lets them go there again."),
        healthColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(tr("No gateway takes payouts."),
        tr("An administrator proposes a route, and another agrees."));
    setRows();
    // Not the first thing to press: it is for the day something goes wrong.
    decisionBar().setDecisions({{u"change"_s, tr("Switch off…"), u"S"_s},
        {u"ledger"_s, tr("Ledger of it"), u"L"_s}, {u"move"_s, tr("Move money…"), u"M"_s}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "ledger"_L1)
            openLedger();
        else if (id == "change"_L1)
            change();
        else if (const auto row = grid().currentData<GatewayRow>())
            Q_EMIT moveRequested(row->ledgerProvider);
    });
    connect(&grid(), &kit::Grid::activated, this, &HealthPage::openLedger);
    connect(&grid(), &kit::Grid::currentChanged, this, &HealthPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &HealthPage::showDecisions);
    showDecisions();
    // What the bridge says is no change of the office: nobody tells of it.
    m_again.setInterval(15s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !isBusy())
            refresh();
    });
    m_again.start();
    grid().setQuery({u"gateway"_s, {}});
}

QString HealthPage::health(const GatewayRow& row)
{
    static const QHash<QString, const char*> texts{
        {u"up"_s, QT_TR_NOOP("Reached")},
        {u"degraded"_s, QT_TR_NOOP("Reached, something was unreadable")},
        {u"unchecked"_s, QT_TR_NOOP("Reached, files held against no schema")},
        {u"down"_s, QT_TR_NOOP("Cannot be reached")},
        {u"refused"_s, QT_TR_NOOP("Refuses our credentials")},
        {u"unheard"_s, QT_TR_NOOP("The bridge says nothing of it")},
    };
    const char* text = texts.value(row.health);
    return text ? tr(text) : kit::OfficeWords::inside(row.health);
}

Tone HealthPage::tone(const GatewayRow& row)
{
    if (row.health == "down"_L1 || row.health == "refused"_L1)
        return Tone::Stop;
    if (row.health == "unheard"_L1)
        return Tone::Dim;
    return row.health == "up"_L1 ? Tone::Ok : Tone::Warn;
}

QString HealthPage::whyNot(const AllowedAction& change)
{
    if (change.allowed)
        return {};
    return change.why == "maker"_L1
        ? tr("You switched it off; another person lets payouts go there again.")
        : PaymentTexts::why(change.why);
}

QString HealthPage::standing(const GatewayRow& row) const
{
    return row.open ? tr("Go there") : tr("Switched off by %1: %2").arg(row.switchedBy, row.reason);
}

QString HealthPage::floats(const GatewayRow& row) const
{
    if (!row.funded)
        return tr("Never funded");
    QStringList texts;
    for (const Money& money : row.floats)
        texts.append(formats().money(money));
    return formats().locale().createSeparatedList(texts);
}

void HealthPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.gateways(); },
        [this](const std::vector<GatewayRow>& list) {
            kit::RowPage rows;
            qint64 place = 0;
            for (const GatewayRow& row : list) {
                rows.rows.append(GridRow{++place, row.version,
                    {Cell::plain(row.gateway), Cell::state(health(row), tone(row)),
                        row.heard.isValid() ? Cell::age(row.heard) : Cell::plain({}),
                        Cell::number(row.waiting, formats()), Cell::number(row.unclear, formats()),
                        Cell::number(row.onWay, formats()),
                        Cell::number(row.refusedInADay, formats()),
                        Cell::number(row.alarmsInADay, formats()),
                        Cell::number(row.parked, formats()),
                        row.parkedSince.isValid() ? Cell::age(row.parkedSince) : Cell::plain({}),
                        Cell::plain(floats(row), row.funded ? Tone::Normal : Tone::Warn),
                        Cell::state(standing(row), row.open ? Tone::Ok : Tone::Stop)},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void HealthPage::openLedger()
{
    const auto row = grid().currentData<GatewayRow>();
    if (row && context().may(u"ledger.read"_s))
        context().deeds.ask(u"ledger.open"_s, {{u"provider"_s, row->ledgerProvider}});
}

void HealthPage::showDecisions()
{
    const auto row = grid().currentData<GatewayRow>();
    decisionBar().setAllowed(u"change"_s, row && row->change.allowed,
        row ? whyNot(row->change) : tr("Choose a gateway in the list."));
    const bool mayRead = context().may(u"ledger.read"_s);
    decisionBar().setAllowed(u"ledger"_s, row && mayRead,
        row && !mayRead ? tr("The ledger is not yours to read.")
                        : tr("Choose a gateway in the list."));
    const bool mayMove = context().may(u"float.move"_s);
    decisionBar().setAllowed(u"move"_s, row && mayMove,
        row && !mayMove ? tr("Your role does not do this.") : tr("Choose a gateway in the list."));
    QString text = tr("Switch off…");
    if (row)
        text = row->open ? tr("Keep new payouts from %1…").arg(row->gateway)
                         : tr("Let payouts go to %1 again…").arg(row->gateway);
    decisionBar().setText(u"change"_s, text);
}

kit::ReasonDialog* HealthPage::change()
{
    const auto row = grid().currentData<GatewayRow>();
    if (!row || !row->change.allowed || isBusy())
        return nullptr;
    const bool open = !row->open;
    auto* dialog = new kit::ReasonDialog(open ? tr("Let payouts go to %1 again").arg(row->gateway)
                                              : tr("Keep new payouts from %1").arg(row->gateway),
        open
            ? tr("What waits for it is sent at once.")
            : tr(
                "New payouts take the next gateway of their route; where there is none, they wait. "
                "Another person than you lets them go there again."),
        this);
    dialog->addFact(tr("Waiting"), formats().number(row->waiting));
    dialog->addFact(tr("On their way"), formats().number(row->onWay));
    dialog->setTextLabel(open ? tr("Why it can be used again") : tr("What is wrong"), true);
    dialog->setButtons(open ? tr("Let them go") : tr("Switch it off now"));
    commands().open(
        dialog,
        [dialog, gateway = row->gateway, version = row->version, open](const QString& key) {
            return GatewaysApi::switchGateway(key, gateway, version, open, dialog->text());
        },
        [gateway = row->gateway, open](const office::Outcome&) {
            return open ? tr("Payouts go to %1 again.").arg(gateway)
                        : tr("%1 is switched off for new payouts.").arg(gateway);
        });
    return dialog;
}

} // namespace purser::payments
