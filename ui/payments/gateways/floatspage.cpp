#include "ui/payments/gateways/floatspage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/payments/gateways/floatdialog.h"
#include "ui/payments/gateways/tolddialog.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> floatColumns()
{
    return {{u"provider"_s, FloatsPage::tr("Provider"), ColumnKind::Strong, 110},
        {u"ours"_s, FloatsPage::tr("By our books"), ColumnKind::Money, 140},
        {u"promised"_s, FloatsPage::tr("Promised"), ColumnKind::Money, 130},
        {u"free"_s, FloatsPage::tr("Free"), ColumnKind::Money, 140},
        {u"told"_s, FloatsPage::tr("They say"), ColumnKind::Money, 140},
        {u"age"_s, FloatsPage::tr("They said it"), ColumnKind::Age, 110},
        {u"difference"_s, FloatsPage::tr("Difference"), ColumnKind::Money, 120},
        {u"state"_s, FloatsPage::tr("State"), ColumnKind::State, 240},
        {u"gateways"_s, FloatsPage::tr("Gateways"), ColumnKind::Dim, 150},
        {u"by"_s, FloatsPage::tr("Said by"), ColumnKind::Dim, 140, {}, false}};
}

} // namespace

FloatsPage::FloatsPage(const kit::DeskContext& context, QWidget* parent)
    : PaymentRowsPage(context, u"gateways.floats"_s, tr("Money at providers"),
        tr("What our books have at each provider, what of it is promised to payouts, and what the "
           "provider itself says. Payouts leave only from what is free; money on its way is no "
           "difference."),
        floatColumns(), parent),
      m_api(context.session), m_may(context.may(u"float.move"_s))
{
    grid().setEmptyText(tr("No provider holds money."),
        tr("Providers appear here with the payment methods that name them."));
    setRows();
    decisionBar().setDecisions({{u"ledger"_s, tr("Ledger of it"), u"L"_s},
        {u"tell"_s, tr("What they say…"), u"B"_s}, {u"move"_s, tr("Move money…"), u"M"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "ledger"_L1)
            openLedger();
        else if (id == "tell"_L1)
            tell();
        else
            move();
    });
    connect(&grid(), &kit::Grid::activated, this, &FloatsPage::openLedger);
    connect(&grid(), &kit::Grid::currentChanged, this, &FloatsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &FloatsPage::showDecisions);
    if (m_may) {
        m_api.form().onDone(this, [this](const Result<FloatForm>& form) {
            if (form)
                m_form = *form;
            showDecisions();
            Q_EMIT ready();
        });
    }
    showDecisions();
    // What gateways say is no change of the office: nobody tells of it.
    m_again.setInterval(15s);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && !isBusy())
            refresh();
    });
    m_again.start();
    grid().setQuery({u"provider"_s, {}});
}

QString FloatsPage::state(const FloatRow& row) const
{
    if (!row.isKnown)
        return tr("Never funded");
    if (row.differs)
        return tr("Differs from our books");
    if (row.waiting > 0)
        return tr("Moves to be confirmed: %1").arg(formats().number(row.waiting));
    if (row.free && row.free->isNegative())
        return tr("More promised than there is");
    return row.told ? tr("Agrees") : tr("They say nothing");
}

Tone FloatsPage::tone(const FloatRow& row)
{
    if (row.differs || (row.free && row.free->isNegative()))
        return Tone::Stop;
    if (!row.isKnown || row.waiting > 0)
        return Tone::Warn;
    return row.told ? Tone::Ok : Tone::Dim;
}

Cell FloatsPage::money(const std::optional<Money>& amount) const
{
    return amount ? Cell::of(*amount, formats()) : Cell::plain(u"–"_s, Tone::Dim);
}

void FloatsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.floats(); },
        [this](const std::vector<FloatRow>& list) {
            kit::RowPage rows;
            qint64 place = 0;
            for (const FloatRow& row : list) {
                rows.rows.append(GridRow{++place, row.version,
                    {Cell::plain(row.provider), money(row.ours), money(row.promised),
                        money(row.free), money(row.told),
                        row.toldAt.isValid() ? Cell::age(row.toldAt) : Cell::plain({}),
                        money(row.difference), Cell::state(state(row), tone(row)),
                        Cell::plain(formats().locale().createSeparatedList(row.gateways)),
                        Cell::plain(row.isToldByPerson ? row.toldBy
                                : row.told             ? tr("the gateway")
                                                       : QString())},
                    QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void FloatsPage::openLedger()
{
    const auto row = grid().currentData<FloatRow>();
    if (row && context().may(u"ledger.read"_s))
        context().deeds.ask(u"ledger.open"_s, {{u"provider"_s, row->provider}});
}

QString FloatsPage::whyNotTell(const FloatRow& row) const
{
    if (!m_may)
        return tr("Your role does not do this.");
    if (row.told && !row.isToldByPerson && row.toldAt.secsTo(now()) < 3600)
        return tr("The gateway says it by itself.");
    return {};
}

void FloatsPage::showDecisions()
{
    const auto row = grid().currentData<FloatRow>();
    const QString choose = tr("Choose a provider in the list.");
    const QString notReady =
        m_may ? tr("What can be moved is being read.") : tr("Your role does not do this.");
    const bool isReady = m_may && m_form;
    decisionBar().setAllowed(u"move"_s, isReady, notReady);
    const QString whyNot = row ? whyNotTell(*row) : choose;
    decisionBar().setAllowed(
        u"tell"_s, isReady && whyNot.isEmpty(), whyNot.isEmpty() ? notReady : whyNot);
    const bool mayRead = context().may(u"ledger.read"_s);
    decisionBar().setAllowed(u"ledger"_s, row && mayRead,
        row && !mayRead ? tr("The ledger is not yours to read.") : choose);
    decisionBar().setText(
        u"move"_s, row ? tr("Move money of %1…").arg(row->provider) : tr("Move money…"));
}

FloatDialog* FloatsPage::move(const QString& provider)
{
    if (!m_may || !m_form || isBusy())
        return nullptr;
    auto* dialog = new FloatDialog(*m_form, formats(), now().date(), this);
    const auto row = grid().currentData<FloatRow>();
    if (!provider.isEmpty()) {
        dialog->setProvider(provider);
    } else if (row) {
        dialog->setProvider(row->provider);
        dialog->setCurrency(row->currency);
    }
    commands().open(
        dialog, [dialog](const QString& key) { return FloatsApi::record(key, dialog->move()); },
        [](const office::Outcome&) {
            return tr("Entered; another person confirms it before it is booked.");
        });
    return dialog;
}

ToldDialog* FloatsPage::tell()
{
    const auto row = grid().currentData<FloatRow>();
    if (!row || !m_form || !whyNotTell(*row).isEmpty() || isBusy())
        return nullptr;
    auto* dialog = new ToldDialog(*row, m_form->currencies, formats(), this);
    commands().open(
        dialog,
        [dialog, provider = row->provider, version = row->version](const QString& key) {
            return FloatsApi::tell(key, provider, dialog->balance(), version, dialog->source());
        },
        [provider = row->provider](const office::Outcome&) {
            return tr("What %1 says stands beside our books.").arg(provider);
        });
    return dialog;
}

} // namespace purser::payments
