#include "ui/clients/screening/screeningtexts.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/words/officewords.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

constexpr double tenthsOfOne = 10;
constexpr double hundredths = 100;

QString decimal(double value, int places)
{
    return QLocale().toString(value, 'f', places);
}

} // namespace

QString ScreeningTexts::problem(const Error& error)
{
    const auto arg = [&error](const QString& name) { return error.args.value(name).toString(); };
    if (error.code == ErrorCode::CheckFailed) {
        const QString check = arg(u"check"_s);
        if (check == "not_tried_on_lists"_L1)
            return tr("Names would be compared another way. Try these settings on the lists in "
                      "force first.");
        if (check == "trial_does_not_fit"_L1)
            return tr("The trial is of other weights, or the lists have changed since. Try these "
                      "settings on the lists in force again.");
        if (check == "true_hits_lost"_L1)
            return tr("True hits would be lost. Say why that is borne.");
        if (check == "too_few_decided"_L1)
            return tr("These figures rest on too few decisions. Say why they are enough.");
    }
    if (error.code == ErrorCode::Stale && arg(u"what"_s) == "screening_report"_L1)
        return tr("Other true hits would be lost now than those shown. Look at them again.");
    if (error.code == ErrorCode::WrongState && arg(u"what"_s) == "screening_settings"_L1)
        return tr("These settings are in force.");
    if (error.code == ErrorCode::FourEyes)
        return tr("You made this. Another person decides.");
    return kit::explain(error);
}

QString ScreeningTexts::figure(const QString& code)
{
    static const QHash<QString, const char*> words{{u"bands.strong"_s, QT_TR_NOOP("Strong from")},
        {u"bands.review"_s, QT_TR_NOOP("Alert from")}, {u"bands.shadow"_s, QT_TR_NOOP("Kept from")},
        {u"qualifier.birthExact"_s, QT_TR_NOOP("Birth date agrees")},
        {u"qualifier.birthSwapped"_s, QT_TR_NOOP("Day and month swapped")},
        {u"qualifier.birthOtherDay"_s, QT_TR_NOOP("Same year, another day")},
        {u"qualifier.birthNear"_s, QT_TR_NOOP("Born 2 to 10 years apart")},
        {u"qualifier.birthFar"_s, QT_TR_NOOP("Born more than 10 years apart")},
        {u"qualifier.nationality"_s, QT_TR_NOOP("Another nationality")},
        {u"qualifier.gender"_s, QT_TR_NOOP("Another sex")},
        {u"qualifier.birthPlace"_s, QT_TR_NOOP("Place of birth agrees")},
        {u"qualifier.otherDocument"_s, QT_TR_NOOP("Another document number")},
        {u"name.weakAlias"_s, QT_TR_NOOP("Weak alias counts")},
        {u"name.unsaidKind"_s, QT_TR_NOOP("Unclear whether a company counts")},
        {u"name.conflict"_s, QT_TR_NOOP("Words against each other")},
        {u"name.extraInQuery"_s, QT_TR_NOOP("Words only the client has")},
        {u"name.extraInList"_s, QT_TR_NOOP("Words only the list has")},
        {u"name.commonness"_s, QT_TR_NOOP("Common names differ more")},
        {u"name.loneWord"_s, QT_TR_NOOP("One word alone counts")},
        {u"token.otherName"_s, QT_TR_NOOP("Two known names count")},
        {u"token.shortForm"_s, QT_TR_NOOP("Short forms count")},
        {u"token.initial"_s, QT_TR_NOOP("Initials count")}};
    const char* word = words.value(code);
    return word ? tr(word) : code;
}

QString ScreeningTexts::score(int milli)
{
    return decimal(milli / thousandths, milli % 10 == 0 ? 2 : 3);
}

QString ScreeningTexts::tenths(int value)
{
    return decimal(value / tenthsOfOne, 1);
}

QString ScreeningTexts::share(const std::optional<ShareInterval>& interval)
{
    if (!interval)
        return u"–"_s;
    return tr("%1 % (%2 to %3)")
        .arg(decimal(interval->share / hundredths, 0), decimal(interval->low / hundredths, 0),
            decimal(interval->high / hundredths, 0));
}

QString ScreeningTexts::scope(const ScreeningScope& scope)
{
    const QString from = score(scope.review);
    if (scope.isWeak) {
        const QString rest = scope.kind.isEmpty() && scope.list.isEmpty()
            ? QString()
            : ScreeningTexts::scope({scope.list, scope.kind, scope.review});
        return rest.isEmpty() ? tr("weak aliases from %1").arg(from)
                              : tr("weak aliases: %1").arg(rest);
    }
    if (scope.kind.isEmpty())
        return tr("%1 from %2").arg(scope.list, from);
    const bool people = scope.kind == "person"_L1;
    if (scope.list.isEmpty())
        return people ? tr("persons from %1").arg(from)
                      : tr("companies and ships from %1").arg(from);
    return people ? tr("persons of %1 from %2").arg(scope.list, from)
                  : tr("companies and ships of %1 from %2").arg(scope.list, from);
}

QString ScreeningTexts::settings(const ScreeningSettings& settings)
{
    // A figure that is not named is as the engine has it.
    QStringList parts;
    const auto say = [&](const QString& figure, const QString& words) {
        if (settings.figures.contains(figure))
            parts.append(words.arg(score(settings.figures.value(figure))));
    };
    say(u"bands.review"_s, tr("alert from %1"));
    say(u"bands.strong"_s, tr("strong from %1"));
    say(u"bands.shadow"_s, tr("kept from %1"));
    for (const ScreeningScope& entry : settings.scopes)
        parts.append(scope(entry));
    return tr("%1: %2").arg(settings.name, parts.join(u"; "_s));
}

QString ScreeningTexts::slice(const ThresholdFigures& slice)
{
    if (slice.by != "script"_L1)
        return slice.value;
    static const QHash<QString, const char*> scripts{{u"latin"_s, QT_TR_NOOP("Latin script")},
        {u"arabic"_s, QT_TR_NOOP("Arabic script")}, {u"cyrillic"_s, QT_TR_NOOP("Cyrillic script")},
        {u"greek"_s, QT_TR_NOOP("Greek script")}, {u"hebrew"_s, QT_TR_NOOP("Hebrew script")},
        {u"han"_s, QT_TR_NOOP("Chinese and Japanese script")},
        {u"hangul"_s, QT_TR_NOOP("Korean script")}, {u"thai"_s, QT_TR_NOOP("Thai script")}};
    const char* word = scripts.value(slice.value);
    return word ? tr(word) : tr("Other script");
}

QString ScreeningTexts::summary(const ScreeningReport& report)
{
    QStringList lines{tr("People decided %1 hits: %2 true, %3 false. %4 were no alerts.")
                          .arg(report.decided)
                          .arg(report.trueHits)
                          .arg(report.falseHits)
                          .arg(report.shadow),
        tr("Alerts a month: %1 instead of %2. True hits kept: %3 of %4. False hits saved: %5.")
            .arg(tenths(report.chosen.alertsMonth), tenths(report.inForce.alertsMonth))
            .arg(report.chosen.trueKept)
            .arg(report.chosen.trueKept + report.chosen.trueLost)
            .arg(std::max(0, report.chosen.falseSaved - report.inForce.falseSaved))};
    if (report.newlyLost > 0)
        lines.append(tr("%n true hits would be lost; each is named.", nullptr, report.newlyLost));
    if (!report.isEnough)
        lines.append(
            tr("Too few decisions to rely on: policy asks for %1.").arg(report.leastDecided));
    if (report.notTried > 0)
        lines.append(tr("%n decided hits are not on the lists any more and were not tried.",
            nullptr, report.notTried));
    if (!report.isComplete)
        lines.append(tr("Hits that nobody kept so far could come up; only a trial on the lists in "
                        "force counts them."));
    return lines.join(u'\n');
}

QString ScreeningTexts::hitProblem(const QString& why)
{
    if (why == "two_people"_L1)
        return tr("two people decide it");
    if (why == "evidence"_L1)
        return tr("its data or record changed");
    if (why == "other_kind"_L1)
        return tr("of another kind");
    if (why == "superseded"_L1)
        return tr("screened anew since");
    if (why == "held"_L1)
        return tr("somebody else has it");
    return why == "state"_L1 ? tr("decided already") : tr("no alert");
}

QString ScreeningTexts::trialState(const QString& state)
{
    if (state == "running"_L1)
        return tr("running");
    if (state == "done"_L1)
        return tr("done");
    return state == "stopped"_L1 ? tr("stopped") : tr("waiting");
}

QString ScreeningTexts::quiet(const KeptHit& hit, const kit::Formats& formats)
{
    if (hit.quiet == "superseded"_L1)
        return tr("a later screening stands");
    if (hit.quiet == "below"_L1)
        return hit.isThresholdOfWeak ? tr("below the alerts of weak aliases")
                                     : tr("below the alerts");
    if (hit.quiet == "false"_L1)
        return hit.holdsUntil.isValid()
            ? tr("found false by %1: %2, holds until %3")
                  .arg(hit.hit.by, kit::OfficeWords::inside(hit.hit.reason),
                      formats.date(hit.holdsUntil))
            : tr("found false by %1: %2").arg(hit.hit.by, kit::OfficeWords::inside(hit.hit.reason));
    if (hit.quiet == "confirmed"_L1)
        return tr("confirmed by %1").arg(hit.hit.by);
    return tr("waits: %1").arg(ReviewTexts::hitState(hit.hit.state));
}

QString ScreeningTexts::partnerGrade(const QString& code)
{
    return code.isEmpty() ? tr("not graded") : kit::OfficeWords::of(code);
}

QString ScreeningTexts::gradingState(const QString& state)
{
    static const QHash<QString, const char*> words{{u"active"_s, QT_TR_NOOP("holds")},
        {u"proposed"_s, QT_TR_NOOP("proposed")}, {u"replaced"_s, QT_TR_NOOP("held before")},
        {u"refused"_s, QT_TR_NOOP("turned down")}, {u"void"_s, QT_TR_NOOP("void")}};
    const char* known = words.value(state);
    return known ? tr(known) : state;
}

QString ScreeningTexts::trigger(const QString& code)
{
    static const QHash<QString, const char*> words{{u"application"_s, QT_TR_NOOP("Application")},
        {u"change"_s, QT_TR_NOOP("Data changed")},
        {u"list"_s, QT_TR_NOOP("Lists or engine changed")},
        {u"periodic"_s, QT_TR_NOOP("Time had passed")}};
    const char* known = words.value(code);
    return known ? tr(known) : kit::OfficeWords::of(code);
}

QString ScreeningTexts::selfTest(
    const std::optional<ScreeningStatus::SelfTest>& test, const kit::Formats& formats)
{
    if (!test)
        return tr("There was no self-test yet.");
    const QString at = formats.dateTime(test->at);
    if (test->isWhole())
        return tr("Self-test of %1: all of %2 names found.").arg(at, formats.number(test->checked));
    return tr("Self-test of %1: only %2 of %3 names found. Compliance was told.")
        .arg(at, formats.number(test->found), formats.number(test->checked));
}

QString ScreeningTexts::bookRun(
    const std::optional<ScreeningStatus::BookRun>& run, const kit::Formats& formats)
{
    if (!run)
        return tr("The book was not screened yet.");
    const QString found = tr("alerts new %1, gone %2, changed %3")
                              .arg(formats.number(run->added), formats.number(run->gone),
                                  formats.number(run->changed));
    if (run->state == "running"_L1)
        return tr("The book is being screened: %1 of %2 clients since %3; %4.")
            .arg(formats.number(run->screened), formats.number(run->subjects),
                formats.dateTime(run->started), found);
    return tr("The book was screened by %1: %2 clients; %3.")
        .arg(formats.dateTime(run->ended), formats.number(run->screened), found);
}

} // namespace purser::clients
