#include "ui/payments/approvals/termspage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/approvals/termdialog.h"
#include "ui/payments/approvals/termtexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> termColumns()
{
    return {{u"kind"_s, TermsPage::tr("What"), ColumnKind::Strong, 150},
        {u"subject"_s, TermsPage::tr("For"), ColumnKind::Text, 220},
        {u"content"_s, TermsPage::tr("In force"), ColumnKind::Text, 420}};
}

} // namespace

TermsPage::TermsPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.terms"_s, tr("Terms"),
        tr("What payments are held to: how soon they are decided, when the office is open, how "
           "long money goes back the way it came, and what one person may approve and release. A "
           "change is proposed by one administrator and decided by another."),
        termColumns(), parent),
      m_terms(context.session)
{
    grid().setEmptyText(tr("No term is in force."), tr("An administrator proposes them here."));
    setRows();
    decisionBar().setDecisions({{u"person"_s, tr("New limit of a person…"), u"L"_s},
        {u"holiday"_s, tr("New holiday…"), u"H"_s},
        {u"edit"_s, tr("Propose another…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "edit"_L1)
            edit();
        else
            makeNew(id == "holiday"_L1 ? u"policy.holiday"_s : u"policy.person_limit"_s);
    });
    connect(&grid(), &kit::Grid::activated, this, &TermsPage::edit);
    connect(&grid(), &kit::Grid::currentChanged, this, &TermsPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &TermsPage::showDecisions);
    showDecisions();
    grid().setQuery({u"kind"_s, {}});
}

void TermsPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_terms.terms(); },
        [this](const std::vector<PaymentTerm>& list) {
            kit::RowPage rows;
            // Amounts are in a currency that the matrix names: before it is known there are none.
            if (!currency().isValid())
                return rows;
            const TermTexts texts(currency(), formats());
            qint64 place = 0;
            for (const PaymentTerm& term : list)
                rows.rows.append(GridRow{++place, 1,
                    {Cell::plain(TermTexts::kind(term.kind)),
                        Cell::plain(texts.subject(term.kind, term.payload)),
                        Cell::plain(texts.content(term.kind, term.payload, term.zone))},
                    QVariant::fromValue(term)});
            return rows;
        }));
}

void TermsPage::showDecisions()
{
    const bool may = context().may(u"policy.change"_s);
    const QString notMine = may ? QString() : tr("Your role does not do this.");
    for (const QString& id : {u"person"_s, u"holiday"_s})
        decisionBar().setAllowed(id, may, notMine);
    const QString why = may && !grid().currentRow() ? tr("Choose a term in the list.") : notMine;
    decisionBar().setAllowed(u"edit"_s, why.isEmpty(), why);
}

void TermsPage::edit()
{
    if (const auto term = grid().currentData<PaymentTerm>())
        open(*term);
}

void TermsPage::makeNew(const QString& kind)
{
    open({kind, {}, {}});
}

void TermsPage::open(const PaymentTerm& term)
{
    if (isBusy() || !currency().isValid() || !context().may(u"policy.change"_s))
        return;
    m_terms.choices().onDone(this, [this, term](const Result<TermChoices>& choices) {
        if (!choices)
            return context().toasts.show(kit::Tone::Stop, kit::explain(choices.error()));
        if (isBusy())
            return;
        auto* dialog = new TermDialog(term, *choices, currency(), formats(), this);
        if (TermsApi::movesClocks(term.kind)) {
            connect(dialog, &TermDialog::changed, this,
                [this, dialog, kind = term.kind] { showEffect(dialog, kind); });
            showEffect(dialog, term.kind);
        }
        commands().open(
            dialog,
            [dialog, kind = term.kind](const QString& key) {
                return ApprovalsApi::propose(
                    key, kind, dialog->payload().value_or(QJsonObject()), dialog->reason());
            },
            [](const office::Outcome& outcome) {
                return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
            });
        Q_EMIT editing(dialog);
    });
}

void TermsPage::showEffect(TermDialog* dialog, const QString& kind)
{
    const std::optional<QJsonObject> payload = dialog->payload();
    if (payload == dialog->shownPayload())
        return;
    dialog->beginEffect(payload);
    if (!payload)
        return;
    m_terms.clockEffect(kind, *payload)
        .onDone(dialog, [dialog, payload](const Result<ClockEffect>& effect) {
            // Only of what stands there now.
            if (payload == dialog->shownPayload())
                dialog->showEffect(effect);
        });
}

} // namespace purser::payments
