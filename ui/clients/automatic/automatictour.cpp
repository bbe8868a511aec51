#include "ui/clients/automatic/automatictour.h"

#include "ui/clients/automatic/automaticview.h"
#include "ui/clients/automatic/decisionspage.h"
#include "ui/clients/automatic/letterspage.h"
#include "ui/clients/automatic/lettertextdialog.h"
#include "ui/clients/automatic/policydialog.h"
#include "ui/clients/automatic/policypage.h"
#include "ui/clients/automatic/policytable.h"
#include "ui/clients/automatic/ruledialog.h"
#include "ui/clients/automatic/rulespage.h"
#include "ui/clients/automatic/samplespage.h"
#include "ui/kit/desk/touronce.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/grid/grid.h"

#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::clients {

namespace {

using PageDone = std::function<void(bool)>;

/// A page of the desk lays itself out and reads its rows before its picture is taken.
void showAutomatic(AutomaticView& view, const QString& id, const PageDone& done)
{
    view.showPage(id);
    QTimer::singleShot(900ms, &view, [done] { done(true); });
}

/// The page with its first row current, as soon as there is one.
void showFirstRow(
    AutomaticView& view, const QString& id, kit::RowsPage& page, const std::function<void()>& deed)
{
    view.showPage(id);
    auto* poll = new QTimer(&view);
    poll->setInterval(200ms);
    const QDeadlineTimer end(10s);
    QObject::connect(poll, &QTimer::timeout, &page, [poll, end, &page, deed] {
        if (page.grid().loadedCount() == 0 && !end.hasExpired())
            return;
        poll->stop();
        poll->deleteLater();
        page.grid().setCurrentRow(0);
        deed();
    });
    poll->start();
}

void showDecisionsOfFirst(AutomaticView& view, const PageDone& done)
{
    showFirstRow(view, u"rules"_s, view.rules(), [&view, done] {
        if (const auto rule = view.rules().grid().currentData<ReviewRuleRow>())
            view.decisions().showRule(*rule);
        showAutomatic(view, u"decisions"_s, done);
    });
}

void openDisagreement(AutomaticView& view, const PageDone& done)
{
    showFirstRow(view, u"samples"_s, view.samples(), [&view, done] {
        view.samples().disagree();
        const bool open = view.samples().commands().dialog() != nullptr;
        QTimer::singleShot(600ms, &view, [done, open] { done(open); });
    });
}

void tryReviewRule(AutomaticView& view, const PageDone& done)
{
    showAutomatic(view, u"rules"_s, [&view, done](bool) {
        ReviewRuleDialog* dialog = view.rules().edit();
        if (!dialog)
            return done(false);
        dialog->setName(u"plain"_s);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &ReviewRuleDialog::tested, once, [once] { once->finish(true); });
        dialog->backtest();
    });
}

void openLetter(AutomaticView& view, const PageDone& done)
{
    showFirstRow(view, u"letters"_s, view.letters(), [&view, done] {
        LetterTextDialog* dialog = view.letters().edit();
        if (!dialog)
            return done(false);
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(
            dialog, &LetterTextDialog::previewed, once, [once] { once->finish(true); });
        dialog->setFilled(true);
    });
}

/// The dialog of a part in force, narrowed to some rules.
PolicyDialog* openPart(AutomaticView& view, const QString& part, const QString& words)
{
    view.policy()->choose(part);
    PolicyDialog* dialog = view.policy()->edit();
    if (dialog)
        dialog->table().narrow(words);
    return dialog;
}

void showPart(AutomaticView& view, const QString& part, const PageDone& done)
{
    showFirstRow(view, u"policy"_s, *view.policy(), [&view, part, done] {
        const bool isOpen = openPart(view, part, {}) != nullptr;
        QTimer::singleShot(600ms, &view, [done, isOpen] { done(isOpen); });
    });
}

/// A second kind of proof of address in one country, and whom that touches.
void tryPolicy(AutomaticView& view, const PageDone& done)
{
    showFirstRow(view, u"policy"_s, *view.policy(), [&view, done] {
        PolicyDialog* dialog = openPart(view, u"requirements"_s, {});
        if (!dialog)
            return done(false);
        PolicyModel& rules = dialog->table().model();
        for (int row = 0; row < rules.rowCount(); ++row) {
            if (rules.index(row, 0).data(Qt::EditRole) == u"person"_s
                && rules.index(row, 5).data(Qt::EditRole) == u"address"_s)
                rules.setData(rules.index(row, 6), 2, Qt::EditRole);
        }
        auto* once = new kit::TourOnce(&view, done);
        QObject::connect(dialog, &PolicyDialog::tried, once, [once] { once->finish(true); });
        dialog->tryOut();
    });
}

} // namespace

std::vector<kit::TourStop> automaticTour(AutomaticView& view)
{
    const auto page = [&view](const QString& id) {
        return [&view, id](const PageDone& done) { showAutomatic(view, id, done); };
    };
    const auto closeDialogs = [&view] {
        for (kit::RowsPage* shown : view.findChildren<kit::RowsPage*>()) {
            if (shown->commands().dialog())
                shown->commands().dialog()->reject();
        }
    };
    return {
        {u"samples"_s, AutomaticView::tr("Automatic decisions that people check"),
            page(u"samples"_s)},
        {u"disagree"_s, AutomaticView::tr("A disagreement with a rule"),
            [&view](const PageDone& done) { openDisagreement(view, done); }, closeDialogs,
            u"review_sample.answer"_s},
        {u"rules"_s, AutomaticView::tr("Rules that approve applications"), page(u"rules"_s)},
        {u"decisions"_s, AutomaticView::tr("What a rule decided"),
            [&view](const PageDone& done) { showDecisionsOfFirst(view, done); }},
        {u"try-rule"_s, AutomaticView::tr("What a rule would have approved"),
            [&view](const PageDone& done) { tryReviewRule(view, done); }, closeDialogs},
        {u"proposals"_s, AutomaticView::tr("Rules that wait for the head of compliance"),
            page(u"proposals"_s)},
        {u"checked"_s, AutomaticView::tr("Decisions that were checked"), page(u"checked"_s)},
        {u"letters"_s, AutomaticView::tr("What clients are written"), page(u"letters"_s)},
        {u"letter"_s, AutomaticView::tr("A letter in every language"),
            [&view](const PageDone& done) { openLetter(view, done); }, closeDialogs},
        {u"policy"_s, AutomaticView::tr("The policy of onboarding"), page(u"policy"_s), {},
            u"onboarding_rule.change"_s},
        {u"policy-try"_s, AutomaticView::tr("Whom a rule would touch"),
            [&view](const PageDone& done) { tryPolicy(view, done); }, closeDialogs,
            u"onboarding_rule.change"_s},
        {u"policy-countries"_s, AutomaticView::tr("Countries above the ordinary"),
            [&view](const PageDone& done) { showPart(view, u"countries"_s, done); }, closeDialogs,
            u"onboarding_rule.change"_s},
        {u"policy-gates"_s, AutomaticView::tr("What a level opens"),
            [&view](const PageDone& done) { showPart(view, u"gates"_s, done); }, closeDialogs,
            u"onboarding_rule.change"_s},
        {u"policy-questions"_s, AutomaticView::tr("Questions in five languages"),
            [&view](const PageDone& done) { showPart(view, u"questionnaire"_s, done); },
            closeDialogs, u"onboarding_rule.change"_s},
    };
}

} // namespace purser::clients
