#include "ui/clients/review/reviewchecks.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::CheckItem;
using kit::Formats;

namespace {

QString listed(const QJsonValue& values)
{
    QStringList words;
    for (const QJsonValue value : values.toArray()) {
        const QString code =
            value.isObject() ? value.toObject().value(u"code"_s).toString() : value.toString();
        words << kit::OfficeWords::inside(code);
    }
    return kit::enumerated(words);
}

/// The first names of a list, and that there are more.
QString named(const QJsonObject& args, QStringView member)
{
    QStringList names;
    for (const QJsonValue name : args.value(member).toArray()) {
        if (!names.contains(name.toString()))
            names << name.toString();
    }
    constexpr int most = 4;
    if (names.size() > most)
        names = names.mid(0, most) << u"…"_s;
    return kit::enumerated(names);
}

} // namespace

QString ReviewChecks::verdicts(const QJsonObject& args)
{
    QStringList words;
    for (const QJsonValue verdict : args.value(u"verdicts"_s).toArray())
        words << ReviewTexts::verdict(
            verdict[u"kind"_s].toString(), verdict[u"result"_s].toString());
    return kit::enumerated(words);
}

CheckItem ReviewChecks::item(const ReviewCheck& check) const
{
    CheckItem item;
    item.level = check.level == ReviewLevel::Stop ? CheckItem::Level::Stop
        : check.level == ReviewLevel::Clear       ? CheckItem::Level::Clear
                                                  : CheckItem::Level::Look;
    item.name = name(check.code);
    item.figure = figure(check);
    item.source = kit::OfficeWords::inside(check.source);
    if (check.asOf.isValid())
        item.age = Formats::shortAge(check.asOf, m_now);
    return item;
}

QString ReviewChecks::name(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"fields"_s, QT_TR_NOOP("Data complete")},
        {u"documents"_s, QT_TR_NOOP("Documents complete")},
        {u"documents_reviewed"_s, QT_TR_NOOP("Documents reviewed")},
        {u"document_scan"_s, QT_TR_NOOP("Documents scanned")},
        {u"identity_expiry"_s, QT_TR_NOOP("Identity document")},
        {u"mrz"_s, QT_TR_NOOP("Machine readable zone")},
        {u"identity_check"_s, QT_TR_NOOP("Verified by a vendor")},
        {u"data_match"_s, QT_TR_NOOP("Data and documents agree")},
        {u"age"_s, QT_TR_NOOP("Age")},
        {u"owners"_s, QT_TR_NOOP("Owners")},
        {u"country"_s, QT_TR_NOOP("Country")},
        {u"partner"_s, QT_TR_NOOP("Introducing partner")},
        {u"screening"_s, QT_TR_NOOP("Screened")},
        {u"screening_behind"_s, QT_TR_NOOP("Owners and officers screened")},
        {u"hits"_s, QT_TR_NOOP("Hits decided")},
        {u"sanctions"_s, QT_TR_NOOP("Sanctions")},
        {u"exposed"_s, QT_TR_NOOP("Political office")},
        {u"risk"_s, QT_TR_NOOP("Risk")},
        {u"due_diligence"_s, QT_TR_NOOP("Enhanced due diligence")},
        {u"consents"_s, QT_TR_NOOP("Consents")},
        {u"tax"_s, QT_TR_NOOP("Tax self-certification")},
        {u"appropriateness"_s, QT_TR_NOOP("Appropriateness test")},
        {u"duplicates"_s, QT_TR_NOOP("Same person elsewhere")},
        {u"funds"_s, QT_TR_NOOP("Source of funds")},
        {u"deferred"_s, QT_TR_NOOP("Deferred verification")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : kit::OfficeWords::of(code);
}

QString ReviewChecks::figure(const ReviewCheck& check) const
{
    static const QStringList ofMissing{u"fields"_s, u"documents"_s, u"consents"_s,
        u"due_diligence"_s, u"tax"_s, u"documents_reviewed"_s};
    static const QStringList ofScreening{u"screening"_s, u"screening_behind"_s, u"hits"_s,
        u"sanctions"_s, u"exposed"_s, u"duplicates"_s};
    if (ofMissing.contains(check.code))
        return missing(check);
    if (ofScreening.contains(check.code))
        return screening(check);
    return person(check);
}

QString ReviewChecks::missing(const ReviewCheck& check) const
{
    const bool stops = check.level == ReviewLevel::Stop;
    if (check.code == u"tax"_s)
        return stops ? tr("not there yet") : tr("there");
    if (check.code == u"documents_reviewed"_s) {
        const qint64 open = check.args.value(u"open"_s).toInteger();
        return open == 0 ? tr("all") : tr("%n still to review", nullptr, static_cast<int>(open));
    }
    const QString missing = listed(check.args.value(u"missing"_s));
    if (!missing.isEmpty())
        return tr("missing: %1").arg(missing);
    if (check.code == u"due_diligence"_s) {
        const qint64 done = check.args.value(u"done"_s).toInteger();
        return done == 0 ? tr("not needed") : tr("%n items done", nullptr, static_cast<int>(done));
    }
    return tr("complete");
}

QString ReviewChecks::screening(const ReviewCheck& check) const
{
    const QJsonObject& args = check.args;
    const auto count = [&args](QStringView name) {
        return static_cast<int>(args.value(name).toInteger());
    };
    if (check.code == u"screening"_s) {
        if (!args.value(u"screened"_s).toBool())
            return tr("not yet");
        if (!args.value(u"same_data"_s).toBool())
            return tr("data changed since");
        return tr("%1, %2 names, %n hits", nullptr, count(u"hits"))
            .arg(listed(args.value(u"lists"_s)).toUpper(), m_formats.number(count(u"names")));
    }
    if (check.code == u"screening_behind"_s)
        return count(u"open") > 0 ? tr("not screened as they are: %1").arg(named(args, u"names"))
                                  : tr("%n screened", nullptr, count(u"all"));
    if (check.code == u"hits"_s)
        return count(u"open") > 0 ? tr("%n open", nullptr, count(u"open"))
            : count(u"all") == 0  ? tr("none")
                                  : tr("%n, all decided", nullptr, count(u"all"));
    if (check.code == u"sanctions"_s)
        return count(u"confirmed") > 0 ? tr("on a list") : tr("on no list");
    if (check.code == u"exposed"_s) {
        if (check.level == ReviewLevel::Clear)
            return tr("none");
        return count(u"hits") > 0
            ? tr("found by screening")
            : tr("declared: %1")
                  .arg(kit::OfficeWords::inside(args.value(u"declared"_s).toString()));
    }
    if (count(u"same") > 0)
        return tr("the same as another client");
    return count(u"open") > 0 ? tr("%n candidates to look at", nullptr, count(u"open"))
                              : tr("nobody found");
}

QString ReviewChecks::person(const ReviewCheck& check) const
{
    const QJsonObject& args = check.args;
    const auto count = [&args](QStringView name) {
        return static_cast<int>(args.value(name).toInteger());
    };
    if (check.code == u"identity_expiry"_s) {
        const QDate day = QDate::fromString(args.value(u"expires_on"_s).toString(), Qt::ISODate);
        return day.isValid() ? tr("valid to %1").arg(m_formats.date(day)) : tr("none accepted");
    }
    if (check.code == u"identity_check"_s)
        return verdicts(args);
    if (check.code == u"mrz"_s)
        return count(u"bad") > 0 ? tr("a check digit is wrong") : tr("check digits fit");
    if (check.code == u"document_scan"_s) {
        if (count(u"infected") > 0)
            return tr("virus found in %n documents", nullptr, count(u"infected"));
        return count(u"open") > 0 ? tr("%n not scanned", nullptr, count(u"open"))
                                  : tr("nothing found");
    }
    if (check.code == u"data_match"_s) {
        const QString fields = listed(args.value(u"fields"_s));
        if (fields.isEmpty())
            return tr("no difference");
        return check.level == ReviewLevel::Stop ? tr("differ: %1").arg(fields)
                                                : tr("differ with a reason: %1").arg(fields);
    }
    if (check.code == u"funds"_s) {
        const QString of = args.value(u"of"_s).toString();
        return of.isEmpty() ? tr("no amount declared")
                            : tr("%1 % of what was declared has come (%2)")
                                  .arg(count(u"percent"))
                                  .arg(kit::OfficeWords::inside(of));
    }
    if (check.code == u"age"_s)
        return tr("%n years", nullptr, count(u"years"));
    if (check.code == u"partner"_s) {
        const QString grade = args.value(u"grade"_s).toString();
        if (grade.isEmpty())
            return tr("not graded");
        const QString partner = args.value(u"partner"_s).toString();
        return partner.isEmpty() ? kit::OfficeWords::of(grade)
                                 : tr("%1, %2").arg(kit::OfficeWords::of(grade), partner);
    }
    if (check.code == u"country"_s) {
        const QString rule = args.value(u"list"_s).toString();
        const QString country = kit::countryName(args.value(u"country"_s).toString());
        if (args.value(u"rule"_s) == u"blocked"_s)
            return tr("%1, not served").arg(country);
        return rule.isEmpty() ? country : tr("%1, list %2").arg(country, rule);
    }
    if (check.code == u"risk"_s)
        return tr("%1, %2")
            .arg(count(u"score"))
            .arg(kit::OfficeWords::inside(args.value(u"band"_s).toString()));
    if (check.code == u"owners"_s) {
        if (args.value(u"too_much"_s).toBool())
            return tr("shares of more than the whole");
        if (const qint64 unnamed = args.value(u"unnamed_e2"_s).toInteger(); unnamed > 0) {
            const QString share = QLocale().toString(static_cast<double>(unnamed) / 100);
            const QString where = named(args, u"unnamed");
            //: %1 is a figure, 12.5; shares of an owner beyond six levels
            return where.isEmpty() ? tr("%1 % of the shares beyond six levels").arg(share)
                                   //: %1 is a figure, %2 the companies they are shares of
                                   : tr("%1 % of the shares not named (%2)").arg(share, where);
        }
        return tr("%n persons above a quarter", nullptr, count(u"persons"));
    }
    if (check.code == u"appropriateness"_s) {
        const QString outcome = args.value(u"outcome"_s).toString();
        if (outcome.isEmpty())
            return tr("not taken");
        if (outcome == u"pass"_s)
            return tr("passed, %n points", nullptr, count(u"points"));
        return args.value(u"accepted"_s).toBool() ? tr("failed, warning accepted")
                                                  : tr("failed, warning not accepted yet");
    }
    return kit::OfficeWords::of(check.code);
}

} // namespace purser::clients
