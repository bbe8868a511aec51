#include "ui/clients/intake/mergedeeds.h"

#include "core/clients/review/recordcalls.h"
#include "ui/clients/intake/mergecomparison.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr int comparisonWidth = 760;

QString codeOf(ClientId client)
{
    return u"C-%1"_s.arg(client.value());
}

/// What a dialog shows while it is open: the preview that was read last.
struct Shown {
    std::optional<MergePreview> preview;
    int reading = 0; ///< answers to earlier questions are not shown
};

} // namespace

MergeDeeds::MergeDeeds(DeedSender& sender, const kit::Formats& formats)
    : QObject(&sender), m_sender(sender), m_formats(formats)
{
}

DeedSender::Refused MergeDeeds::refusedIn(FormDialog* dialog)
{
    return [dialog](const Error& error) {
        const QString check = error.args.value(u"check"_s).toString();
        const auto blocks = mergeBlocks(error.args);
        if (check == u"merge"_s)
            dialog->showProblem(MergeComparison::sentences(blocks).join(u' '));
        else if (check == u"undo_merge"_s)
            dialog->showProblem(MergeComparison::undoSentences(blocks).join(u' '));
        else
            dialog->showRefusal(error);
    };
}

void MergeDeeds::compare(const DuplicatePair& pair)
{
    if (m_sender.isBusy())
        return;
    auto* dialog = new FormDialog(tr("One person in two files?"),
        tr("Merging closes one file into the other; a second person has to agree. Accounts, "
           "payments and documents stay where they are and are read together. It can be taken "
           "back for a while."),
        {}, 1, m_sender.parentWidget());
    dialog->setLeastWidth(comparisonWidth);
    auto* comparison = new MergeComparison(m_formats, dialog);
    dialog->body()->insertWidget(0, comparison);
    const QStringList files{u"one"_s, u"other"_s};
    dialog->form().addField({u"survivor"_s, tr("The file that goes on"), u"choice"_s, files,
        {tr("%1 · %2").arg(codeOf(pair.one), pair.oneName),
            tr("%1 · %2").arg(codeOf(pair.other), pair.otherName)},
        true});
    dialog->form().addField(
        {u"answer"_s, tr("Answer"), u"choice"_s, {u"merge"_s, u"different"_s, u"same"_s},
            {tr("The same person: merge the files"), tr("Not the same person"),
                tr("The same person, but nothing is merged yet")},
            true});
    dialog->form().addField({u"text"_s, tr("What shows it"), u"lines"_s, {}, {}, true});
    dialog->form().setValues({{u"survivor"_s, u"one"_s}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Decide"));

    auto shown = std::make_shared<Shown>();
    const auto survivor = [dialog, pair] {
        return dialog->values().value(u"survivor"_s).toString() == u"other"_s ? pair.other
                                                                              : pair.one;
    };
    const auto read = [this, dialog, comparison, shown, survivor, pair] {
        const int reading = ++shown->reading;
        shown->preview.reset();
        m_sender.api()
            .mergePreview(pair.id, survivor())
            .onDone(dialog, [comparison, shown, reading](const Result<MergePreview>& preview) {
                if (reading != shown->reading)
                    return;
                if (!preview) {
                    comparison->showError(preview.error());
                    return;
                }
                shown->preview = *preview;
                comparison->showPreview(*preview, false);
            });
    };
    connect(&dialog->form(), &FieldForm::changed, dialog, [read](const QString& code) {
        if (code == u"survivor"_s)
            read();
    });
    m_sender.show(
        dialog,
        [dialog, shown, pair]() -> Result<QList<DeedStep>> {
            const QJsonObject said = dialog->values();
            const QString answer = said.value(u"answer"_s).toString();
            const QString text = said.value(u"text"_s).toString();
            if (answer != u"merge"_s) {
                return QList<DeedStep>{{answer, [pair, answer, text](const QString& key) {
                                            return RecordCalls::decideDuplicate(key, pair.id,
                                                pair.version, answer == u"same"_s, text);
                                        }}};
            }
            if (!shown->preview)
                return failure(ErrorCode::Stale, {});
            return QList<DeedStep>{
                {u"merge"_s, [preview = *shown->preview, text](const QString& key) {
                     return RecordCalls::proposeMerge(key, preview, text);
                 }}};
        },
        refusedIn(dialog),
        [this](const office::Outcome& outcome) {
            m_sender.say(outcome.state == u"proposed"_s ? tr("The merge waits for a second person.")
                                                        : tr("Decided."));
        });
    read();
    dialog->form().focusFirst();
}

void MergeDeeds::showMerge(FormDialog* dialog, const ClientMerge& merge)
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Down, dialog);
    facts->setFact(
        u"on"_s, tr("Goes on"), tr("%1 · %2").arg(merge.survivorCode, merge.survivorName));
    facts->setFact(
        u"closed"_s, tr("Closed"), tr("%1 · %2").arg(merge.closedCode, merge.closedName));
    facts->setFact(u"by"_s, tr("Proposed by"), merge.by);
    facts->setFact(u"why"_s, tr("Why"), merge.text);
    dialog->body()->insertWidget(0, facts);
}

void MergeDeeds::open(const ClientMerge& merge)
{
    if (m_sender.isBusy())
        return;
    if (merge.waits())
        decide(merge);
    else if (merge.state == MergeState::Merged)
        takeBack(merge);
    else
        m_sender.say(tr("This merge has ended."));
}

void MergeDeeds::open(MergeId id)
{
    m_sender.api().merges().onDone(
        this, [this, id](const Result<std::vector<ClientMerge>>& merges) {
            if (!merges) {
                m_sender.say(kit::explain(merges.error()));
                return;
            }
            const auto merge = std::find_if(merges->begin(), merges->end(),
                [id](const ClientMerge& entry) { return entry.id == id; });
            if (merge != merges->end())
                open(*merge);
        });
}

void MergeDeeds::decide(const ClientMerge& merge)
{
    const bool isUndo = merge.state == MergeState::UndoProposed;
    auto* dialog = new FormDialog(isUndo
            ? tr("Take the merge of %1 back?").arg(merge.closedCode)
            : tr("Merge %1 into %2?").arg(merge.closedCode, merge.survivorCode),
        merge.isMine ? tr("You proposed it; another person agrees. You may take the proposal back.")
            : isUndo ? tr("The closed file is opened again, as it stood before.")
                     : tr("You agree to exactly what stands here. Nothing of accounts and payments "
                          "moves."),
        {}, 1, m_sender.parentWidget());
    dialog->setLeastWidth(comparisonWidth);
    if (!isUndo) {
        auto* comparison = new MergeComparison(m_formats, dialog);
        dialog->body()->insertWidget(0, comparison);
        m_sender.api()
            .mergePreview(merge.pair, merge.survivor)
            .onDone(dialog, [comparison](const Result<MergePreview>& preview) {
                if (preview)
                    comparison->showPreview(*preview, true);
                else
                    comparison->showError(preview.error());
            });
    }
    showMerge(dialog, merge);
    FormField answer{u"answer"_s, tr("Answer"), u"choice"_s, {u"agree"_s, u"refuse"_s},
        {tr("Agree"), tr("Refuse")}, true};
    if (merge.isMine) {
        answer.choices = QStringList{u"refuse"_s};
        answer.choiceWords = QStringList{tr("Take the proposal back")};
    }
    dialog->form().addField(answer);
    dialog->form().addField({u"text"_s, tr("In words"), u"lines"_s, {}});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Decide"));
    m_sender.show(
        dialog,
        [dialog, merge]() -> Result<QList<DeedStep>> {
            const QJsonObject said = dialog->values();
            const bool agree = said.value(u"answer"_s).toString() == u"agree"_s;
            const QString text = said.value(u"text"_s).toString();
            return QList<DeedStep>{{u"decide"_s, [merge, agree, text](const QString& key) {
                                        return RecordCalls::decideMerge(key, merge, agree, text);
                                    }}};
        },
        refusedIn(dialog),
        [this, merge](const office::Outcome& outcome) {
            m_sender.say(outcome.state == u"undone"_s
                    ? tr("%1 is open again.").arg(merge.closedCode)
                    : outcome.state == u"merged"_s && merge.state == MergeState::Proposed
                    ? tr("%1 was merged into %2.").arg(merge.closedCode, merge.survivorCode)
                    : tr("Decided."));
        });
    dialog->form().focusFirst();
}

void MergeDeeds::takeBack(const ClientMerge& merge)
{
    auto* dialog = new FormDialog(tr("Undo the merge of %1").arg(merge.closedCode),
        tr("Possible until %1. A second person has to agree; then %2 is open again, as it stood "
           "before.")
            .arg(m_formats.dateTime(merge.undoUntil), merge.closedCode),
        {}, 1, m_sender.parentWidget());
    showMerge(dialog, merge);
    dialog->form().addField({u"text"_s, tr("Why it is taken back"), u"lines"_s, {}, {}, true});
    dialog->waitForNeeded();
    dialog->setButtons(tr("Propose"));
    m_sender.show(
        dialog,
        [dialog, merge]() -> Result<QList<DeedStep>> {
            const QString text = dialog->values().value(u"text"_s).toString();
            return QList<DeedStep>{{u"undo"_s, [merge, text](const QString& key) {
                                        return RecordCalls::proposeUndoMerge(key, merge, text);
                                    }}};
        },
        refusedIn(dialog),
        [this](const office::Outcome&) {
            m_sender.say(tr("Taking it back waits for a second person."));
        });
    dialog->form().focusFirst();
    if (!merge.undoBlocks.empty())
        dialog->showProblem(MergeComparison::undoSentences(merge.undoBlocks).join(u' '));
}

} // namespace purser::clients
