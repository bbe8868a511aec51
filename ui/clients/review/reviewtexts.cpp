#include "ui/clients/review/reviewtexts.h"

#include "core/base/money.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/placewords.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

QString ReviewTexts::state(const Listed<ApplicationState>& state)
{
    switch (state.value()) {
    case ApplicationState::Draft: return tr("being entered");
    case ApplicationState::InReview: return tr("in review");
    case ApplicationState::WaitingClient: return tr("waits for the client");
    case ApplicationState::Proposed: return tr("waits for a second person");
    case ApplicationState::Approved: return tr("approved");
    case ApplicationState::Rejected: return tr("rejected");
    case ApplicationState::Withdrawn: return tr("withdrawn");
    case ApplicationState::Lapsed: return tr("lapsed");
    case ApplicationState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone ReviewTexts::tone(const Listed<ApplicationState>& state)
{
    switch (state.value()) {
    case ApplicationState::Approved: return Tone::Ok;
    case ApplicationState::Rejected:
    case ApplicationState::Lapsed: return Tone::Stop;
    case ApplicationState::WaitingClient: return Tone::Warn;
    case ApplicationState::Proposed: return Tone::Accent;
    case ApplicationState::Draft:
    case ApplicationState::Withdrawn: return Tone::Dim;
    case ApplicationState::InReview:
    case ApplicationState::Unknown: break;
    }
    return Tone::Normal;
}

QString ReviewTexts::kind(const Listed<ApplicationKind>& kind)
{
    switch (kind.value()) {
    case ApplicationKind::Onboarding: return tr("New client");
    case ApplicationKind::Upgrade: return tr("Higher level");
    case ApplicationKind::Review: return tr("Periodic review");
    case ApplicationKind::Reopen: return tr("Reopened");
    case ApplicationKind::Unknown: break;
    }
    return kit::OfficeWords::of(kind.word());
}

Tone ReviewTexts::tone(const Listed<ReviewDue>& due)
{
    switch (due.value()) {
    case ReviewDue::Overdue: return Tone::Stop;
    case ReviewDue::Soon: return Tone::Warn;
    default: return Tone::Normal;
    }
}

QString ReviewTexts::scanState(const DocumentScan& scan)
{
    switch (scan.state.value()) {
    case ScanState::Waiting: return tr("not scanned yet");
    case ScanState::Clean: return tr("no virus found");
    //: %1 is the name the scanner gives a virus.
    case ScanState::Infected: return tr("infected: %1").arg(scan.found);
    case ScanState::Failed: return tr("could not be scanned");
    case ScanState::Unknown: break;
    }
    return scan.state.word();
}

Tone ReviewTexts::tone(const Listed<ScanState>& state)
{
    switch (state.value()) {
    case ScanState::Clean: return Tone::Ok;
    case ScanState::Infected: return Tone::Stop;
    case ScanState::Failed: return Tone::Warn;
    case ScanState::Waiting:
    case ScanState::Unknown: break;
    }
    return Tone::Dim;
}

QString ReviewTexts::scanBar(const QString& bar)
{
    if (bar == "infected"_L1)
        return tr("A virus was found in it. Nobody is given it; reject it, and ask the client for "
                  "another.");
    if (bar == "not_scanned"_L1)
        return tr("It waits for the virus scanner and cannot be opened before.");
    if (bar == "scan_failed"_L1)
        return tr(
            "The virus scanner gave no answer about it. Have it scanned again, or reject it.");
    return {};
}

QString ReviewTexts::documentReason(const ClientDocument& document, const QString& code)
{
    const QJsonObject made = document.madeReasons.value(code).toObject();
    const QString language = QLocale().name().section(u'_', 0, 0);
    return made.isEmpty() ? kit::OfficeWords::of(code)
                          : made.value(language).toString(made.value(u"en"_s).toString());
}

QString ReviewTexts::documentState(const Listed<DocumentState>& state)
{
    switch (state.value()) {
    case DocumentState::Received: return tr("to review");
    case DocumentState::Accepted: return tr("accepted");
    case DocumentState::Rejected: return tr("rejected");
    case DocumentState::Superseded: return tr("replaced");
    case DocumentState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone ReviewTexts::tone(const Listed<DocumentState>& state)
{
    switch (state.value()) {
    case DocumentState::Received: return Tone::Warn;
    case DocumentState::Accepted: return Tone::Ok;
    case DocumentState::Rejected: return Tone::Stop;
    case DocumentState::Superseded:
    case DocumentState::Unknown: break;
    }
    return Tone::Dim;
}

QString ReviewTexts::hitState(const Listed<HitState>& state)
{
    switch (state.value()) {
    case HitState::Open: return tr("open");
    case HitState::ProposedFalse: return tr("dismissed by one, a second person confirms");
    case HitState::False: return tr("not the same");
    case HitState::Confirmed: return tr("the same");
    case HitState::Inconclusive: return tr("not clear");
    case HitState::Pending: return tr("waits for something");
    case HitState::Unknown: break;
    }
    return kit::OfficeWords::of(state.word());
}

Tone ReviewTexts::tone(const Listed<HitState>& state)
{
    switch (state.value()) {
    case HitState::False: return Tone::Ok;
    case HitState::Confirmed: return Tone::Stop;
    default: return Tone::Warn;
    }
}

QString ReviewTexts::hitKind(const Listed<HitKind>& kind)
{
    switch (kind.value()) {
    case HitKind::Sanction: return tr("Sanctions");
    case HitKind::Pep: return tr("Political office");
    case HitKind::Adverse: return tr("Adverse media");
    case HitKind::Other:
    case HitKind::Unknown: break;
    }
    return tr("Other list");
}

QString ReviewTexts::hitPart(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"words"_s, QT_TR_NOOP("Words alike")},
        {u"only_in_query"_s, QT_TR_NOOP("Only the client has")},
        {u"only_in_list"_s, QT_TR_NOOP("Only the list has")},
        {u"look_alike_letters"_s, QT_TR_NOOP("Letters that look alike")},
        {u"one_word"_s, QT_TR_NOOP("One word only")},
        {u"weak_alias"_s, QT_TR_NOOP("Weak alias of the list")},
        {u"kind_unsaid"_s, QT_TR_NOOP("Person or company unsaid")},
        {u"limit"_s, QT_TR_NOOP("Limit of the scale")},
        {u"document"_s, QT_TR_NOOP("Number of a document")},
        {u"other_document"_s, QT_TR_NOOP("Another document number")},
        {u"wallet"_s, QT_TR_NOOP("Wallet address")},
        {u"birth_exact"_s, QT_TR_NOOP("Same date of birth")},
        {u"birth_swapped"_s, QT_TR_NOOP("Day and month swapped")},
        {u"birth_other_day"_s, QT_TR_NOOP("Same year of birth")},
        {u"birth_agrees"_s, QT_TR_NOOP("Birth agrees")},
        {u"birth_near"_s, QT_TR_NOOP("Birth some years apart")},
        {u"birth_far"_s, QT_TR_NOOP("Birth far apart")},
        {u"birth_place"_s, QT_TR_NOOP("Same place of birth")},
        {u"nationality"_s, QT_TR_NOOP("Another nationality")},
        {u"nationality_agrees"_s, QT_TR_NOOP("Same nationality")},
        {u"gender"_s, QT_TR_NOOP("Another sex")},
        {u"gender_agrees"_s, QT_TR_NOOP("Same sex")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : kit::OfficeWords::of(code);
}

QString ReviewTexts::why(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"state"_s, QT_TR_NOOP("Not in this state.")},
        {u"permission"_s, QT_TR_NOOP("Your role does not decide this.")},
        {u"held"_s, QT_TR_NOOP("A colleague holds it.")},
        {u"checks"_s, QT_TR_NOOP("A check stands against it: see the red rows.")},
        {u"maker"_s, QT_TR_NOOP("You proposed it; another person decides.")},
        {u"entered"_s,
            QT_TR_NOOP("You entered part of what it stands on; another person decides.")},
        {u"senior"_s, QT_TR_NOOP("Senior management decides this one.")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : kit::OfficeWords::of(code);
}

QString ReviewTexts::value(const FileField& field, const kit::Formats& formats)
{
    const QJsonValue& value = field.value;
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.type == u"flag"_s && value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (field.type == u"date"_s && !field.isMasked)
        return formats.date(QDate::fromString(value.toString(), Qt::ISODate));
    if (field.type == u"country"_s && !field.isMasked)
        return kit::countryName(value.toString());
    if (field.code == u"language"_s && !field.isMasked)
        return kit::languageName(value.toString());
    if (field.type == u"choice"_s && !field.isMasked)
        return kit::OfficeWords::of(value.toString());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray()) {
            const QJsonObject object = part.toObject();
            parts << (part.isString() ? part.toString()
                                      : object.value(u"country"_s).toString() + u' '
                        + object.value(u"number"_s).toString());
        }
        return kit::enumerated(parts);
    }
    if (value.isObject()) {
        const QJsonObject money = value.toObject();
        if (money.contains(u"masked"_s))
            return u"•••"_s;
        const Result<Money> amount = moneyFromJson(money);
        if (amount)
            return formats.money(*amount);
        return tr("%1 %2 minor units")
            .arg(money.value(u"minor"_s).toString(), money.value(u"currency"_s).toString());
    }
    // A telephone number or a code begins at its left, a name in Arabic does not.
    const QString text = value.toString();
    return text.isRightToLeft() ? text : kit::isolated(text, formats.locale());
}

QString ReviewTexts::factor(const QString& code)
{
    if (code.startsWith(u"cap_"_s))
        return tr("Above the cap of %1").arg(kit::OfficeWords::inside(code.mid(4)));
    if (code.startsWith(u"floor_"_s))
        return tr("Floor: %1").arg(kit::OfficeWords::inside(code.mid(6)));
    return kit::OfficeWords::of(code);
}

QString ReviewTexts::factorValue(const QJsonObject& value, const kit::Formats& formats)
{
    const QString unit = value.value(u"unit"_s).toString();
    if (unit.isEmpty() || !value.contains(u"is"_s))
        return {};
    const auto figure = [&](const QJsonValue& number) {
        return formats.number(number.toInteger());
    };
    const QJsonValue is = value.value(u"is"_s);
    QString text;
    if (unit == u"country"_s) {
        QStringList countries;
        for (const QString& code : is.toString().split(u' ', Qt::SkipEmptyParts))
            countries << kit::countryName(code);
        text = kit::enumerated(countries);
    } else if (unit == u"word"_s) {
        text = kit::OfficeWords::of(is.toString());
    } else if (unit == u"partner"_s) {
        // The name is not there for who does not see the partner.
        const QString grade = kit::OfficeWords::of(value.value(u"grade"_s).toString());
        text = is.toString().isEmpty() ? grade : tr("%1: %2").arg(grade, is.toString());
    } else if (unit == u"years"_s) {
        text = tr("%n years", nullptr, is.toInt());
    } else if (unit == u"days"_s) {
        text = tr("%n days", nullptr, is.toInt());
    } else if (unit == u"percent"_s) {
        text = tr("%1 %").arg(figure(is));
    } else if (unit == u"lots"_s) {
        text = tr("%1 lots").arg(formats.locale().toString(is.toDouble() / 100, 'f', 2));
    } else {
        text = figure(is);
    }
    if (value.contains(u"from"_s))
        text = tr("%1, counts from %2 on").arg(text, figure(value.value(u"from"_s)));
    QStringList references;
    for (const QJsonValue reference : value.value(u"refs"_s).toArray())
        references << (reference.isString() ? reference.toString() : figure(reference));
    return references.isEmpty() ? text : tr("%1: %2").arg(text, kit::enumerated(references));
}

QString ReviewTexts::event(const ApplicationEvent& event)
{
    static const QHash<QString, const char*> words{
        {u"opened"_s, QT_TR_NOOP("opened it")},
        {u"submitted"_s, QT_TR_NOOP("handed it to compliance")},
        {u"answered"_s, QT_TR_NOOP("entered the client's answer")},
        {u"requested"_s, QT_TR_NOOP("asked the client")},
        {u"due_diligence"_s, QT_TR_NOOP("did an item of due diligence")},
        {u"proposed"_s, QT_TR_NOOP("proposed a decision")},
        {u"voided"_s, QT_TR_NOOP("changed the evidence: the proposal is void")},
        {u"returned"_s, QT_TR_NOOP("returned it")},
        {u"approved"_s, QT_TR_NOOP("approved it")},
        {u"rejected"_s, QT_TR_NOOP("rejected it")},
        {u"withdrawn"_s, QT_TR_NOOP("withdrew it")},
        {u"lapsed"_s, QT_TR_NOOP("let it lapse: the time was over")},
        {u"auto_approved"_s, QT_TR_NOOP("approved it by a rule")},
        {u"risk_raised"_s, QT_TR_NOOP("raised the risk")},
        {u"identity_check"_s, QT_TR_NOOP("stored what a vendor found")},
        {u"verdict_answered"_s, QT_TR_NOOP("does not follow the vendor")},
        {u"sample_agreed"_s, QT_TR_NOOP("checked the automatic approval and agreed")},
        {u"sample_disagreed"_s, QT_TR_NOOP("checked the automatic approval and disagreed")},
    };
    if (event.kind == u"auto_approved"_s && !event.rule.isEmpty())
        return tr("approved it by the rule %1, version %2").arg(event.rule).arg(event.ruleVersion);
    if (event.kind == u"identity_check"_s && !event.vendor.isEmpty())
        //: %1 is a vendor's name, %2 "face failed"
        return tr("stored what %1 found: %2")
            .arg(event.vendor, verdict(event.subject, event.result));
    const char* known = words.value(event.kind);
    QString text = known ? tr(known) : kit::OfficeWords::of(event.kind);
    if (!event.reason.isEmpty())
        text += tr(": %1").arg(kit::OfficeWords::inside(event.reason));
    if (!event.text.isEmpty())
        text += tr(". %1").arg(event.text);
    return text;
}

QString ReviewTexts::verdict(const QString& kind, const QString& result)
{
    static const QHash<QString, const char*> words{
        {u"document passed"_s, QT_TR_NOOP("document passed")},
        {u"document failed"_s, QT_TR_NOOP("document failed")},
        {u"document unclear"_s, QT_TR_NOOP("document unclear")},
        {u"face passed"_s, QT_TR_NOOP("face passed")},
        {u"face failed"_s, QT_TR_NOOP("face failed")},
        {u"face unclear"_s, QT_TR_NOOP("face unclear")},
        {u"address passed"_s, QT_TR_NOOP("address passed")},
        {u"address failed"_s, QT_TR_NOOP("address failed")},
        {u"address unclear"_s, QT_TR_NOOP("address unclear")},
    };
    const QString both = kind + u' ' + result;
    const char* known = words.value(both);
    return known ? tr(known) : both;
}

QList<kit::Reason> ReviewTexts::reasons(const QString& subject)
{
    static const QHash<QString, QStringList> codes{
        {u"request"_s,
            {u"document_again"_s, u"document_missing"_s, u"data_unclear"_s, u"funds_evidence"_s,
                u"other"_s}},
        {u"reject"_s,
            {u"identity_not_proved"_s, u"sanctions"_s, u"country"_s, u"age"_s, u"false_statement"_s,
                u"no_answer"_s, u"risk_too_high"_s, u"other"_s}},
        {u"return"_s, {u"look_again"_s, u"evidence_missing"_s, u"wrong_level"_s, u"other"_s}},
        {u"withdraw"_s, {u"client_wish"_s, u"entered_twice"_s, u"other"_s}},
        {u"mismatch"_s,
            {u"transliteration"_s, u"second_name"_s, u"marriage"_s, u"typing_error"_s, u"other"_s}},
        {u"hit_false"_s, {u"other_birth_date"_s, u"other_country"_s, u"other_name"_s, u"other"_s}},
        {u"hit_confirmed"_s, {u"same_person"_s, u"other"_s}},
        {u"hit_inconclusive"_s, {u"not_enough"_s, u"other"_s}},
        {u"hit_pending"_s,
            {u"waits_document"_s, u"waits_client"_s, u"waits_publisher"_s, u"other"_s}},
        {u"hit_skipped"_s,
            {u"unknown_script"_s, u"knows_the_client"_s, u"called_away"_s, u"other"_s}},
        {u"verdict"_s, {u"checked_by_us"_s, u"vendor_error"_s, u"other"_s}},
    };
    QList<kit::Reason> reasons;
    for (const QString& code : codes.value(subject))
        reasons.append({code, kit::OfficeWords::of(code)});
    return reasons;
}

QList<kit::Reason> ReviewTexts::hitReasons(HitOutcome outcome)
{
    return reasons(u"hit_"_s + wordOf(outcome));
}

QStringList ReviewTexts::reasonsWithText(const QString& subject)
{
    static const QHash<QString, QStringList> codes{
        {u"document"_s, {u"altered"_s, u"other"_s}},
        {u"request"_s, {u"data_unclear"_s, u"other"_s}},
        {u"reject"_s, {u"false_statement"_s, u"risk_too_high"_s, u"other"_s}},
        {u"return"_s, {u"look_again"_s, u"evidence_missing"_s, u"other"_s}},
        {u"withdraw"_s, {u"other"_s}},
        {u"mismatch"_s, {u"other"_s}},
        {u"hit"_s, {u"same_person"_s, u"not_enough"_s, u"other"_s}},
        {u"verdict"_s, {u"checked_by_us"_s, u"vendor_error"_s, u"other"_s}},
    };
    return codes.value(subject);
}

} // namespace purser::clients
