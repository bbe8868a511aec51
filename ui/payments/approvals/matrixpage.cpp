#include "ui/payments/approvals/matrixpage.h"

#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/approvals/matrixdialog.h"
#include "ui/payments/approvals/matrixtexts.h"
#include "ui/payments/paymenttexts.h"

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;

namespace {

QList<kit::Column> matrixColumns()
{
    return {{u"kind"_s, MatrixPage::tr("Kind"), ColumnKind::Strong, 180},
        {u"from"_s, MatrixPage::tr("From"), ColumnKind::Money, 150},
        {u"below"_s, MatrixPage::tr("Below"), ColumnKind::Money, 150},
        {u"steps"_s, MatrixPage::tr("Steps, in order"), ColumnKind::Text, 420},
        {u"password"_s, MatrixPage::tr("Password again"), ColumnKind::Text, 120},
        {u"for"_s, MatrixPage::tr("Only for"), ColumnKind::Dim, 180}};
}

} // namespace

MatrixPage::MatrixPage(const kit::DeskContext& context, QWidget* parent)
    : ApprovalsPage(context, u"approvals.matrix"_s, tr("Approval matrix"),
        tr("How many people approve a payment, and in which role, by what a client asks for in "
           "one day. A change is proposed by one administrator and decided by another."),
        matrixColumns(), parent),
      m_settings(context.session)
{
    grid().setFooterVisible(true);
    grid().setEmptyText(tr("No approval rule."), tr("Without one no payment can be approved."));
    setRows();
    decisionBar().setDecisions({{u"end"_s, tr("End the narrower rule…"), u"E"_s},
        {u"new"_s, tr("New narrower rule…"), u"N"_s},
        {u"edit"_s, tr("Try or propose another…"), u"P"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "new"_L1)
            makeNew();
        else if (id == "end"_L1)
            end();
        else
            edit();
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &MatrixPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &MatrixPage::showDecisions);
    showDecisions();
    grid().setQuery({u"kind"_s, {}});
}

void MatrixPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return api().matrix(); },
        [this](const ApprovalMatrix& matrix) {
            m_matrix = matrix;
            kit::RowPage rows;
            qint64 number = 0;
            for (const MatrixBand& band : matrix.bands) {
                QStringList steps;
                for (const QString& role : band.roles)
                    steps.append(PaymentTexts::role(role));
                rows.rows.append(GridRow{++number, 1,
                    {Cell::plain(kit::PaymentWords::kind(band.kind)),
                        Cell::of(band.from, formats()),
                        band.below ? Cell::of(*band.below, formats()) : Cell::plain(tr("no end")),
                        Cell::plain(steps.join(tr(", then "))),
                        band.stepUp ? Cell::state(tr("asked for"), kit::Tone::Normal, u"lock"_s)
                                    : Cell::plain({}),
                        Cell::plain(MatrixTexts::onlyFor(band))},
                    QVariant::fromValue(band)});
            }
            QMetaObject::invokeMethod(
                this, [this, currency = matrix.currency] { Q_EMIT currencyKnown(currency); },
                Qt::QueuedConnection);
            return rows;
        }));
}

void MatrixPage::showDecisions()
{
    const GridRow* row = grid().currentRow();
    const bool may = context().may(u"approval.simulate|policy.change"_s);
    QString why;
    if (!may)
        why = tr("Your role does not do this.");
    else if (!row)
        why = tr("Choose a rule in the list.");
    decisionBar().setAllowed(u"edit"_s, why.isEmpty(), why);
    decisionBar().setAllowed(u"new"_s, why.isEmpty(), why);
    if (why.isEmpty() && !context().may(u"policy.change"_s))
        why = tr("Your role does not do this.");
    else if (why.isEmpty() && row->data.value<MatrixBand>().isGeneral())
        why = tr("This is the general rule; it can only be replaced.");
    decisionBar().setAllowed(u"end"_s, why.isEmpty(), why);
    if (row)
        decisionBar().setText(u"edit"_s,
            tr("Try or propose another for: %1…")
                .arg(kit::PaymentWords::kind(row->data.value<MatrixBand>().kind)));
}

MatrixDialog* MatrixPage::edit()
{
    const GridRow* row = grid().currentRow();
    if (!row || isBusy() || !context().may(u"approval.simulate|policy.change"_s))
        return nullptr;
    return open(row->data.value<MatrixBand>(), nullptr);
}

void MatrixPage::makeNew()
{
    const auto chosen = grid().currentData<MatrixBand>();
    if (!chosen || isBusy() || !context().may(u"approval.simulate|policy.change"_s))
        return;
    m_settings.choices().onDone(this, [this, chosen](const Result<SettingChoices>& choices) {
        if (!choices)
            return context().toasts.show(kit::Tone::Stop, kit::explain(choices.error()));
        if (!isBusy())
            Q_EMIT makingNew(open(*chosen, &*choices));
    });
}

MatrixDialog* MatrixPage::open(const MatrixBand& chosen, const SettingChoices* choices)
{
    std::vector<MatrixBand> bands;
    for (const MatrixBand& band : m_matrix.bands) {
        if (band.isBeside(chosen))
            bands.push_back(band);
    }
    auto* dialog = new MatrixDialog(
        api(), bands, m_matrix.currency, formats(), context().may(u"policy.change"_s), this);
    if (choices)
        dialog->offerCases(m_matrix, *choices);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            return ApprovalsApi::propose(
                key, u"policy.approval_rule"_s, dialog->payload(), dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
    return dialog;
}

void MatrixPage::end()
{
    const auto rule = grid().currentData<MatrixBand>();
    if (!rule || rule->isGeneral() || isBusy() || !context().may(u"policy.change"_s))
        return;
    auto* dialog = new kit::ReasonDialog(tr("End the narrower rule"),
        tr("Nothing changes before another administrator approves the proposal; then the more "
           "general rule holds again. What waits for approval keeps the steps it has."),
        this);
    dialog->addFact(tr("Kind"), kit::PaymentWords::kind(rule->kind));
    dialog->addFact(tr("Only for"), MatrixTexts::onlyFor(*rule));
    dialog->setTextLabel(tr("Why"), true);
    dialog->setButtons(tr("Propose its end"));
    commands().open(
        dialog,
        [dialog, payload = rule->endPayload()](const QString& key) {
            return ApprovalsApi::propose(
                key, u"policy.approval_rule"_s, payload, dialog->text().trimmed());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is proposed; another administrator decides.").arg(outcome.id);
        });
}

} // namespace purser::payments
