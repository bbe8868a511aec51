#include "ui/clients/automatic/letterspage.h"

#include "ui/clients/automatic/lettertextdialog.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> letterColumns()
{
    return {{u"what"_s, LettersPage::tr("What"), ColumnKind::Strong, 300},
        {u"state"_s, LettersPage::tr("State"), ColumnKind::State, 160},
        {u"version"_s, LettersPage::tr("Version"), ColumnKind::Number, 80},
        {u"words"_s, LettersPage::tr("In English"), ColumnKind::Dim, 300},
        {u"languages"_s, LettersPage::tr("Languages"), ColumnKind::Text, 150},
        {u"by"_s, LettersPage::tr("By"), ColumnKind::Text, 180},
        {u"at"_s, LettersPage::tr("When"), ColumnKind::Time, 140}};
}

QString englishOf(const LetterText& text)
{
    const LetterWording english = text.wordings.value(u"en"_s);
    return text.isTemplate() ? english.subject : english.body;
}

/// The rows of what holds now carry a text and no change.
bool isProposal(const std::optional<LetterProposal>& row)
{
    return row && row->id > 0;
}

bool isSameText(const LetterText& one, const LetterText& other)
{
    return one.kind == other.kind && one.subject == other.subject && one.code == other.code;
}

} // namespace

LettersPage::LettersPage(const kit::DeskContext& context, QWidget* parent)
    : RowsPage(context, u"automatic.letters"_s, tr("Letters to clients"),
        tr("What clients are written and how reasons are put to them, in every language. One "
           "person proposes another version, the head of compliance puts it in force."),
        letterColumns(), parent),
      m_api(context.session)
{
    grid().setEmptyText(
        tr("There are no letters."), tr("Templates come with the program and its upgrades."));
    setRows();
    decisionBar().setDecisions(
        {{u"reject"_s, tr("Reject…"), u"R"_s}, {u"edit"_s, tr("Read or change…"), u"C"_s, true}});
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, &LettersPage::run);
    connect(&grid(), &kit::Grid::activated, this, [this] { edit(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &LettersPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &LettersPage::showDecisions);
    showDecisions();
    grid().setQuery({u"name"_s, {}});
}

void LettersPage::setRows()
{
    grid().setSource(kit::taskSource([this](const kit::PageRequest&) { return m_api.list(); },
        [this](const LetterTexts& all) {
            m_texts = all.texts;
            kit::RowPage rows;
            for (const LetterProposal& proposal : all.proposals)
                rows.rows.append(proposalRow(proposal));
            // So that their ids do not meet those of the proposals.
            qint64 id = 0;
            for (const LetterText& text : all.texts) {
                GridRow row = textRow(text);
                row.id = --id;
                rows.rows.append(row);
            }
            return rows;
        }));
}

GridRow LettersPage::textRow(const LetterText& text) const
{
    return {0, text.version,
        {Cell::plain(LetterTextDialog::nameOf(text)), Cell::state(tr("in force"), Tone::Ok),
            Cell::number(text.version, formats()), Cell::plain(englishOf(text)),
            Cell::plain(text.wordings.keys().join(u", "_s)),
            Cell::plain(text.decidedBy.isEmpty()
                    ? tr("the program")
                    : tr("%1, %2").arg(text.proposedBy, text.decidedBy)),
            Cell::dateTime(text.made, formats())},
        QVariant::fromValue(LetterProposal{0, 0, text, {}, {}, {}, false})};
}

GridRow LettersPage::proposalRow(const LetterProposal& proposal) const
{
    return {proposal.id, proposal.version,
        {Cell::plain(LetterTextDialog::nameOf(proposal.text)),
            Cell::state(tr("proposed"), Tone::Warn),
            Cell::number(proposal.text.version + 1, formats()),
            Cell::plain(englishOf(proposal.text)),
            Cell::plain(proposal.text.wordings.keys().join(u", "_s)), Cell::plain(proposal.by),
            Cell::dateTime(proposal.at, formats())},
        QVariant::fromValue(proposal)};
}

void LettersPage::showDecisions()
{
    const auto row = grid().currentData<LetterProposal>();
    decisionBar().setAllowed(u"edit"_s, row.has_value(), tr("Choose a letter in the list."));
    QString why;
    if (!isProposal(row))
        why = tr("Choose a proposal in the list.");
    else if (!context().may(u"letter.publish"_s))
        why = tr("The head of compliance decides this.");
    else if (!row->isDecidable)
        why = tr("You proposed this; another person decides.");
    decisionBar().setAllowed(u"reject"_s, why.isEmpty(), why);
}

void LettersPage::run(const QString& decision)
{
    if (decision == "reject"_L1)
        reject();
    else
        edit();
}

LetterTextDialog* LettersPage::edit()
{
    if (isBusy())
        return nullptr;
    const auto row = grid().currentData<LetterProposal>();
    if (!row)
        return nullptr;
    if (!isProposal(row)) {
        auto* dialog = new LetterTextDialog(
            m_api, row->text, nullptr, context().may(u"letter.change"_s), this);
        commands().open(
            dialog,
            [dialog](const QString& key) {
                return LetterTextsApi::propose(key, dialog->text(), dialog->reason());
            },
            [](const office::Outcome& outcome) {
                return tr("Change %1 waits for the head of compliance.").arg(outcome.id);
            });
        return dialog;
    }
    const auto before = std::find_if(m_texts.begin(), m_texts.end(),
        [&](const LetterText& text) { return isSameText(text, row->text); });
    if (before == m_texts.end())
        return nullptr;
    auto* dialog = new LetterTextDialog(m_api, *before, &*row, row->isDecidable, this);
    commands().open(
        dialog,
        [dialog, seen = *row](const QString& key) {
            return LetterTextsApi::decide(key, seen, true, dialog->reason());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is in force.").arg(outcome.id);
        });
    return dialog;
}

void LettersPage::reject()
{
    const auto proposal = grid().currentData<LetterProposal>();
    if (!isProposal(proposal) || !proposal->isDecidable || isBusy())
        return;
    auto* dialog = new kit::ReasonDialog(
        tr("Reject the proposal"), tr("Nothing changes. Whoever proposed it sees why."), this);
    dialog->addFact(tr("Letter"), LetterTextDialog::nameOf(proposal->text));
    dialog->addFact(tr("By"), proposal->by);
    dialog->addFact(tr("Why"), proposal->reason);
    dialog->setTextLabel(tr("In your words"), true);
    dialog->setButtons(tr("Reject the proposal"));
    commands().open(
        dialog,
        [dialog, seen = *proposal](const QString& key) {
            return LetterTextsApi::decide(key, seen, false, dialog->text());
        },
        [](const office::Outcome& outcome) {
            return tr("Change %1 is rejected.").arg(outcome.id);
        });
}

QString LettersPage::problem(const Error& error) const
{
    return LetterTextDialog::problemOf(error);
}

} // namespace purser::clients
