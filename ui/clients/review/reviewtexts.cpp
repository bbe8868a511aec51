#include "ui/clients/review/reviewtexts.h"

#include "core/base/money.h"
#include "ui/kit/text/formats.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Tone;

QString ReviewTexts::readable(const QString& code)
{
    QString words = code;
    words.replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

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
    return readable(state.word());
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
    return readable(kind.word());
}

Tone ReviewTexts::tone(const Listed<ReviewDue>& due)
{
    switch (due.value()) {
    case ReviewDue::Overdue: return Tone::Stop;
    case ReviewDue::Soon: return Tone::Warn;
    default: return Tone::Normal;
    }
}

QString ReviewTexts::documentType(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"passport"_s, QT_TR_NOOP("Passport")},
        {u"identity_card"_s, QT_TR_NOOP("Identity card")},
        {u"driving_licence"_s, QT_TR_NOOP("Driving licence")},
        {u"utility_bill"_s, QT_TR_NOOP("Utility bill")},
        {u"bank_statement"_s, QT_TR_NOOP("Bank statement")},
        {u"selfie"_s, QT_TR_NOOP("Selfie")},
        {u"payslip"_s, QT_TR_NOOP("Payslip")},
        {u"register_extract"_s, QT_TR_NOOP("Register extract")},
        {u"structure_chart"_s, QT_TR_NOOP("Structure chart")},
        {u"resolution"_s, QT_TR_NOOP("Resolution")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : readable(code);
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
    return readable(state.word());
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
    case HitState::Unknown: break;
    }
    return readable(state.word());
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
    return known ? tr(known) : readable(code);
}

QString ReviewTexts::field(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"pep"_s, QT_TR_NOOP("Political office")},
        {u"pep_left_on"_s, QT_TR_NOOP("Left office on")},
        {u"national_ids"_s, QT_TR_NOOP("National numbers")},
        {u"lei"_s, QT_TR_NOOP("LEI")},
        {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"registration_ip"_s, QT_TR_NOOP("IP at registration")},
        {u"registration_ip_country"_s, QT_TR_NOOP("Country of that IP")},
        {u"annual_income"_s, QT_TR_NOOP("Income of a year")},
        {u"expected_deposits"_s, QT_TR_NOOP("Expected deposits")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : readable(code);
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
    if (field.type == u"choice"_s && !field.isMasked)
        return readable(value.toString());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray()) {
            const QJsonObject object = part.toObject();
            parts << (part.isString() ? part.toString()
                                      : object.value(u"country"_s).toString() + u' '
                        + object.value(u"number"_s).toString());
        }
        return parts.join(u", "_s);
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
    return value.toString();
}

QString ReviewTexts::factor(const QString& code)
{
    if (code.startsWith(u"cap_"_s))
        return tr("Above the cap of %1").arg(readable(code.mid(4)).toLower());
    if (code.startsWith(u"floor_"_s))
        return tr("Floor: %1").arg(readable(code.mid(6)).toLower());
    return readable(code);
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
    };
    const char* known = words.value(event.kind);
    QString text = known ? tr(known) : readable(event.kind);
    if (!event.reason.isEmpty())
        text += tr(": %1").arg(readable(event.reason).toLower());
    if (!event.text.isEmpty())
        text += tr(". %1").arg(event.text);
    return text;
}

QList<kit::Reason> ReviewTexts::reasons(const QString& subject)
{
    static const QHash<QString, QStringList> codes{
        {u"document"_s,
            {u"unreadable"_s, u"cut_off"_s, u"expired"_s, u"too_old"_s, u"wrong_document"_s,
                u"name_differs"_s, u"side_missing"_s, u"altered"_s, u"other"_s}},
        {u"request"_s,
            {u"document_again"_s, u"document_missing"_s, u"data_unclear"_s, u"funds_evidence"_s,
                u"other"_s}},
        {u"reject"_s,
            {u"identity_not_proved"_s, u"sanctions"_s, u"country"_s, u"age"_s, u"false_statement"_s,
                u"no_answer"_s, u"risk_too_high"_s, u"other"_s}},
        {u"return"_s, {u"look_again"_s, u"evidence_missing"_s, u"wrong_level"_s, u"other"_s}},
        {u"mismatch"_s,
            {u"transliteration"_s, u"second_name"_s, u"marriage"_s, u"typing_error"_s, u"other"_s}},
        {u"hit"_s,
            {u"other_birth_date"_s, u"other_country"_s, u"other_name"_s, u"same_person"_s,
                u"not_enough"_s, u"other"_s}},
    };
    QList<kit::Reason> reasons;
    for (const QString& code : codes.value(subject))
        reasons.append({code, readable(code)});
    return reasons;
}

QStringList ReviewTexts::reasonsWithText(const QString& subject)
{
    static const QHash<QString, QStringList> codes{
        {u"document"_s, {u"altered"_s, u"other"_s}},
        {u"request"_s, {u"data_unclear"_s, u"other"_s}},
        {u"reject"_s, {u"false_statement"_s, u"risk_too_high"_s, u"other"_s}},
        {u"return"_s, {u"look_again"_s, u"evidence_missing"_s, u"other"_s}},
        {u"mismatch"_s, {u"other"_s}},
        {u"hit"_s, {u"same_person"_s, u"not_enough"_s, u"other"_s}},
    };
    return codes.value(subject);
}

} // namespace purser::clients
