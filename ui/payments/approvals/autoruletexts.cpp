#include "ui/payments/approvals/autoruletexts.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"
#include "ui/payments/checktexts.h"
#include "ui/payments/paymenttexts.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

/// Of the conditions, and of the payments people refused, named below a result.
constexpr size_t namedConditions = 8;
constexpr size_t namedRefusals = 5;

} // namespace

QString AutoRuleTexts::condition(const QString& code)
{
    static const QHash<QString, const char*> words{{u"amount"_s, QT_TR_NOOP("Amount")},
        {u"client_day"_s, QT_TR_NOOP("A client's day, by sum")}, {u"risk"_s, QT_TR_NOOP("Risk")},
        {u"red_check"_s, QT_TR_NOOP("A red check")},
        {u"look"_s, QT_TR_NOOP("A look it may not pass")},
        {u"odd_deposit"_s, QT_TR_NOOP("Late, in another amount or allocated by a person")},
        {u"group"_s, QT_TR_NOOP("Group")}, {u"entity"_s, QT_TR_NOOP("Legal entity")},
        {u"category"_s, QT_TR_NOOP("Client category")},
        {u"country"_s, QT_TR_NOOP("Country not among its own")},
        {u"excluded_country"_s, QT_TR_NOOP("Country excluded")},
        {u"excluded_method"_s, QT_TR_NOOP("Method excluded")},
        {u"excluded_tag"_s, QT_TR_NOOP("Tag excluded")},
        {u"review"_s, QT_TR_NOOP("Client under review")},
        {u"destination_age"_s, QT_TR_NOOP("Destination too young")},
        {u"months"_s, QT_TR_NOOP("Client too new")},
        {u"settled"_s, QT_TR_NOOP("Too few earlier payments")},
        {u"settled_sum"_s, QT_TR_NOOP("Too small a sum of earlier payments")},
        {u"same_way"_s, QT_TR_NOOP("Too few payments to the same destination")},
        {u"went_back"_s, QT_TR_NOOP("A return or dispute of late")},
        {u"client_count"_s, QT_TR_NOOP("A client's day, used up")},
        {u"rule_count"_s, QT_TR_NOOP("The rule's payments of a day, used up")},
        {u"rule_sum"_s, QT_TR_NOOP("The rule's sum of a day, used up")}};
    const char* word = words.value(code);
    return word ? tr(word) : kit::OfficeWords::of(code);
}

QString AutoRuleTexts::category(const QString& code)
{
    if (code == "retail"_L1)
        return tr("Retail");
    if (code == "professional"_L1)
        return tr("Professional");
    if (code == "eligible_counterparty"_L1)
        return tr("Eligible counterparty");
    return kit::OfficeWords::of(code);
}

QStringList AutoRuleTexts::terms(
    const AutoRuleTerms& terms, const Currency& currency, const kit::Formats& formats)
{
    QStringList lines;
    const auto named = [&lines, &formats](const QString& sentence, const QStringList& words) {
        if (!words.isEmpty())
            lines.append(sentence.arg(formats.locale().createSeparatedList(words)));
    };
    const auto least = [&lines](int value, const QString& sentence) {
        if (value > 0)
            lines.append(sentence);
    };
    const auto shown = [](const QStringList& codes, QString (*word)(const QString&)) {
        QStringList words;
        for (const QString& code : codes)
            words.append(word(code));
        return words;
    };
    if (terms.mostCount > 0)
        lines.append(tr("On a day %1 payments and %2, %3 of one client")
                         .arg(formats.number(terms.mostCount),
                             formats.money(Money(terms.mostSumMinor, currency)),
                             formats.number(terms.mostClientCount)));
    named(tr("Groups: %1"), terms.groups);
    named(tr("Legal entities: %1"), terms.entities);
    named(tr("Client categories: %1"), shown(terms.categories, category));
    named(tr("Countries: %1"), terms.countries);
    named(tr("Without the countries %1"), terms.excludedCountries);
    named(tr("Without the methods %1"), shown(terms.excludedMethods, kit::PaymentWords::method));
    named(tr("Without clients tagged %1"), shown(terms.excludedTags, kit::OfficeWords::inside));
    if (!terms.passesReview)
        lines.append(tr("Without clients under review"));
    least(terms.leastDestinationDays,
        tr("Destination known for %n day(s)", nullptr, terms.leastDestinationDays));
    least(terms.leastMonths, tr("Client for %n month(s)", nullptr, terms.leastMonths));
    least(
        terms.cleanMonths, tr("No return or dispute for %n month(s)", nullptr, terms.cleanMonths));
    least(terms.leastSettled, tr("%n earlier payment(s) settled", nullptr, terms.leastSettled));
    if (terms.leastSettledMinor > 0)
        lines.append(tr("Earlier payments of %1")
                         .arg(formats.money(Money(terms.leastSettledMinor, currency))));
    least(
        terms.leastSameWay, tr("%n of them to the same destination", nullptr, terms.leastSameWay));
    return lines;
}

QStringList AutoRuleTexts::rule(
    const AutoRuleRow& rule, const Currency& currency, const kit::Formats& formats)
{
    QStringList lines{
        tr("%1, %2: %3 up to %4, a client's day up to %5, risk up to %6")
            .arg(rule.name, kit::OfficeWords::inside(rule.mode), kit::PaymentWords::kind(rule.kind),
                formats.money(Money(rule.mostMinor, currency)),
                formats.money(Money(rule.mostDayMinor, currency)), formats.number(rule.mostRisk))};
    lines += terms(rule.terms, currency, formats);
    QStringList looks;
    for (const QString& look : rule.looksAllowed)
        looks.append(CheckTexts::name(Listed<CheckCode>::fromWord(look)));
    lines.append(looks.isEmpty()
            ? tr("Passes no look")
            : tr("Passes these looks: %1").arg(formats.locale().createSeparatedList(looks)));
    return lines;
}

QString AutoRuleTexts::day(
    const AutoRuleRow& row, const Currency& currency, const kit::Formats& formats)
{
    const QString count = formats.number(row.usedCount);
    const QString sum = formats.money(Money(row.usedMinor, currency));
    if (row.terms.mostCount == 0)
        return tr("%1, %2; no limit").arg(count, sum);
    return tr("%1 of %2, %3 of %4")
        .arg(count, formats.number(row.terms.mostCount), sum,
            formats.money(Money(row.terms.mostSumMinor, currency)));
}

QStringList AutoRuleTexts::trial(
    const Backtest& result, const Currency& currency, const kit::Formats& formats)
{
    const auto number = [&formats](int value) { return formats.number(value); };
    QStringList lines{
        tr("Decided by people in %1 days: %2. It would have approved %3: as people did %4, against "
           "people %5, come back later %6.")
            .arg(number(result.days), number(result.decided), number(result.byRule),
                number(result.agreed), number(result.peopleRefused), number(result.cameBack))};
    if (result.liveApproved > 0)
        lines.append(
            tr("Approved by the rule itself in that time: %1. With this version people would have "
               "had to decide %2 of them, %3 in all.")
                .arg(number(result.liveApproved), number(result.liveWaits),
                    formats.money(Money(result.liveWaitsMinor, currency))));
    if (result.decided >= result.most)
        lines.append(tr("Only the newest %1 were tried.").arg(number(result.most)));
    for (size_t i = 0; i < std::min(result.refused.size(), namedRefusals); ++i) {
        const Backtest::Refused& refused = result.refused[i];
        const QString what = refused.decision == "return"_L1 ? tr("%1, %2: returned by %3")
                                                             : tr("%1, %2: refused by %3 (%4)");
        QString line = what.arg(refused.reference, formats.money(refused.amount), refused.by);
        if (refused.decision != "return"_L1)
            line = line.arg(PaymentTexts::reason(refused.reason));
        lines.append(line);
    }
    if (result.refused.size() > namedRefusals)
        lines.append(
            tr("and %n more", nullptr, result.peopleRefused - static_cast<int>(namedRefusals)));
    for (size_t i = 0; i < std::min(result.held.size(), namedConditions); ++i) {
        const Backtest::Held& held = result.held[i];
        lines.append(tr("Held back — %1: %2, %3 by this alone")
                         .arg(condition(held.code), number(held.held), number(held.alone)));
    }
    return lines;
}

} // namespace purser::payments
