#include "ui/clients/automatic/policycolumns.h"

#include "ui/clients/automatic/policytexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

using Kind = PolicyColumn::Kind;

constexpr int mostPieces = 5;
constexpr int mostCountryPoints = 25;
constexpr int mostDocumentMonths = 120;
constexpr int mostAnswerPoints = 20;
constexpr int mostReviewMonths = 60;

PolicyColumn choiceColumn(const QString& key, const QStringList& choices)
{
    return {key, policyTitle(key), Kind::Choice, choices};
}

PolicyColumn wholeColumn(const QString& key, int least, int most, bool mayBeEmpty = false)
{
    return {key, policyTitle(key), Kind::Whole, {}, least, most, false, mayBeEmpty};
}

PolicyColumn flagColumn(const QString& key)
{
    return {key, policyTitle(key), Kind::Flag};
}

PolicyColumn wordsColumn(const QString& key)
{
    return {key, policyTitle(key)};
}

PolicyColumn fixedColumn(const QString& key)
{
    PolicyColumn column{key, policyTitle(key)};
    column.isFixed = true;
    return column;
}

QStringList codesOf(const OnboardingNames& names)
{
    QStringList codes = names.personFields + names.entityFields + names.proofs + names.items
        + QStringList{u"terms"_s, u"privacy"_s, u"risk_disclosure"_s, u"electronic_delivery"_s,
            u"tax_certificate"_s, u"appropriateness"_s};
    codes.removeDuplicates();
    return codes;
}

} // namespace

QString policyTitle(const QString& field)
{
    static const QHash<QString, const char*> titles{
        {u"client_kind"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Who")},
        {u"jurisdiction"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Jurisdiction")},
        {u"risk_band"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Risk")},
        {u"level"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "From level")},
        {u"what"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Asked is a")},
        {u"code"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Which")},
        {u"pieces"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Pieces")},
        {u"law"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "By which law")},
        {u"country"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Country")},
        {u"list"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "List")},
        {u"points"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Points")},
        {u"onboarding"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "New clients")},
        {u"source"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Source of the list")},
        {u"listed_on"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "List of")},
        {u"operation"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Operation")},
        {u"deferred"_s,
            QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "While verification is deferred")},
        {u"past_expiry"_s,
            QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "When the approval is past its day")},
        {u"decision"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Decision")},
        {u"people"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "People")},
        {u"senior"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Senior management")},
        {u"needs_number"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Has a number")},
        {u"needs_expiry"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Has a last day")},
        {u"age_months"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Months old at most")},
        {u"months"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Months between reviews")},
        {u"mandatory"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Must be done")},
        {u"language"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Language")},
        {u"word"_s,
            QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Word (* for what may be beside)")},
        {u"kinds"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Fits")},
        {u"question"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Question")},
        {u"answer"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Answer")},
        {u"en"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "In English")},
        {u"de"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "In German")},
        {u"es"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "In Spanish")},
        {u"ru"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "In Russian")},
        {u"ar"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "In Arabic")},
        {u"pass_points"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Points to pass")},
        {u"cooling_off_hours"_s,
            QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Hours to think after failing")},
        {u"retakes"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Tests again")},
        {u"retake_days"_s, QT_TRANSLATE_NOOP("purser::clients::PolicyTexts", "Within days")},
    };
    const char* title = titles.value(field);
    return title ? PolicyTexts::tr(title) : field;
}

bool growsByRules(const QString& part)
{
    return part == "requirements"_L1 || part == "countries"_L1 || part == "questionnaire"_L1
        || part == "diligence"_L1 || part == "tags"_L1 || part == "words"_L1
        || part == "reasons"_L1;
}

QList<PolicyColumn> policyColumns(const QString& part, const OnboardingNames& names)
{
    const QStringList bands{u"*"_s, u"low"_s, u"medium"_s, u"high"_s};
    if (part == "requirements"_L1)
        return {choiceColumn(u"client_kind"_s, {u"person"_s, u"entity"_s}),
            choiceColumn(u"jurisdiction"_s, QStringList{u"*"_s} + names.countries),
            choiceColumn(u"risk_band"_s, bands), wholeColumn(u"level"_s, 1, 3),
            choiceColumn(u"what"_s, {u"field"_s, u"document"_s, u"consent"_s, u"test"_s, u"edd"_s}),
            choiceColumn(u"code"_s, codesOf(names)), wholeColumn(u"pieces"_s, 1, mostPieces),
            wordsColumn(u"law"_s)};
    if (part == "countries"_L1)
        return {choiceColumn(u"country"_s, names.countries),
            choiceColumn(u"list"_s, {u"A"_s, u"B"_s, u"C"_s}),
            wholeColumn(u"points"_s, 0, mostCountryPoints),
            choiceColumn(u"onboarding"_s, {u"allowed"_s, u"blocked"_s}), wordsColumn(u"source"_s),
            {u"listed_on"_s, policyTitle(u"listed_on"_s), Kind::Day, {}, 0, 0, false, true}};
    if (part == "gates"_L1)
        return {fixedColumn(u"operation"_s), wholeColumn(u"level"_s, 0, 3),
            flagColumn(u"deferred"_s), flagColumn(u"past_expiry"_s)};
    if (part == "approvals"_L1)
        return {fixedColumn(u"decision"_s), fixedColumn(u"risk_band"_s),
            wholeColumn(u"people"_s, 1, 2), flagColumn(u"senior"_s)};
    if (part == "documents"_L1)
        return {fixedColumn(u"code"_s), flagColumn(u"needs_number"_s),
            flagColumn(u"needs_expiry"_s),
            wholeColumn(u"age_months"_s, 1, mostDocumentMonths, true)};
    if (part == "reviews"_L1)
        return {fixedColumn(u"risk_band"_s), wholeColumn(u"months"_s, 1, mostReviewMonths)};
    if (part == "diligence"_L1)
        return {wordsColumn(u"code"_s), flagColumn(u"mandatory"_s)};
    if (part == "tags"_L1)
        return {wordsColumn(u"code"_s)};
    if (part == "words"_L1)
        return {choiceColumn(u"language"_s, {u"en"_s, u"de"_s, u"es"_s, u"ru"_s, u"ar"_s}),
            wordsColumn(u"word"_s)};
    if (part == "reasons"_L1)
        return {wordsColumn(u"code"_s),
            {u"kinds"_s, policyTitle(u"kinds"_s), Kind::Several, names.documents},
            wordsColumn(u"en"_s), wordsColumn(u"de"_s), wordsColumn(u"es"_s), wordsColumn(u"ru"_s),
            wordsColumn(u"ar"_s)};
    return {wordsColumn(u"question"_s), wordsColumn(u"answer"_s),
        wholeColumn(u"points"_s, 0, mostAnswerPoints, true), wordsColumn(u"en"_s),
        wordsColumn(u"de"_s), wordsColumn(u"es"_s), wordsColumn(u"ru"_s), wordsColumn(u"ar"_s)};
}

} // namespace purser::clients
