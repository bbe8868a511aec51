#include "ui/clients/intake/intaketexts.h"

#include "ui/kit/words/officewords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::clients {

QString IntakeTexts::part(const QString& part)
{
    static const QHash<QString, const char*> words{
        {u"identity"_s, QT_TR_NOOP("Identity")},
        {u"residence"_s, QT_TR_NOOP("Residence")},
        {u"contact"_s, QT_TR_NOOP("Contact")},
        {u"profile"_s, QT_TR_NOOP("Profile")},
        {u"funds"_s, QT_TR_NOOP("Means")},
        {u"tax"_s, QT_TR_NOOP("Tax")},
        {u"exposure"_s, QT_TR_NOOP("Exposure")},
        {u"company"_s, QT_TR_NOOP("Company")},
        {u"channel"_s, QT_TR_NOOP("Where from")},
    };
    const char* known = words.value(part);
    return known ? tr(known) : kit::OfficeWords::of(part);
}

FormField IntakeTexts::field(const FieldSpec& spec)
{
    FormField field{spec.code, kit::OfficeWords::of(spec.code), spec.type, spec.choices};
    if (spec.code == u"language"_s)
        field.hint = tr("Two letters: en, de");
    else if (spec.code == u"nationalities"_s)
        field.hint = tr("Countries, separated by commas");
    else if (spec.code == u"tax_numbers"_s || spec.code == u"national_ids"_s)
        field.hint = tr("Country and number: DE 12345678911");
    else if (spec.type == u"list"_s)
        field.hint = tr("Separated by commas");
    return field;
}

QString IntakeTexts::source(const QString& code)
{
    if (code == u"client"_s)
        return tr("The client");
    if (code == u"staff"_s)
        return tr("Staff");
    if (code == u"document"_s)
        return tr("A document");
    if (code == u"register"_s)
        return tr("A register");
    return kit::OfficeWords::of(code);
}

QStringList IntakeTexts::sources()
{
    return {source(u"client"_s), source(u"staff"_s), source(u"document"_s), source(u"register"_s)};
}

QStringList IntakeTexts::consentKinds()
{
    return {u"terms"_s, u"privacy"_s, u"risk_disclosure"_s, u"marketing"_s,
        u"deferred_verification"_s, u"electronic_delivery"_s};
}

QString IntakeTexts::consent(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"terms"_s, QT_TR_NOOP("Terms of business")},
        {u"privacy"_s, QT_TR_NOOP("Privacy notice")},
        {u"risk_disclosure"_s, QT_TR_NOOP("Risk disclosure")},
        {u"marketing"_s, QT_TR_NOOP("Marketing")},
        {u"deferred_verification"_s, QT_TR_NOOP("Verification after the first deposit")},
        {u"electronic_delivery"_s, QT_TR_NOOP("Electronic delivery")},
    };
    const char* known = words.value(kind);
    return known ? tr(known) : kit::OfficeWords::of(kind);
}

QString IntakeTexts::category(const QString& code)
{
    if (code == u"retail"_s)
        return tr("Retail client");
    if (code == u"professional"_s)
        return tr("Professional client");
    if (code == u"eligible_counterparty"_s)
        return tr("Eligible counterparty");
    return kit::OfficeWords::of(code);
}

QString IntakeTexts::proposalState(const QString& code)
{
    if (code == u"proposed"_s)
        return tr("waits for a second person");
    if (code == u"active"_s)
        return tr("in force");
    if (code == u"refused"_s)
        return tr("refused");
    if (code == u"replaced"_s)
        return tr("replaced");
    if (code == u"ended"_s)
        return tr("ended");
    return kit::OfficeWords::inside(code);
}

QString IntakeTexts::contact(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"call"_s, QT_TR_NOOP("Call")},
        {u"mail"_s, QT_TR_NOOP("Mail")},
        {u"chat"_s, QT_TR_NOOP("Chat")},
        {u"visit"_s, QT_TR_NOOP("Visit")},
        {u"letter"_s, QT_TR_NOOP("Letter")},
    };
    const char* known = words.value(kind);
    return known ? tr(known) : kit::OfficeWords::of(kind);
}

QString IntakeTexts::deferredState(const QString& code)
{
    if (code == u"running"_s)
        return tr("running");
    if (code == u"verified"_s)
        return tr("verified in time");
    if (code == u"lapsed"_s)
        return tr("lapsed: the money goes back");
    if (code == u"refunded"_s)
        return tr("refunded");
    return kit::OfficeWords::inside(code);
}

QString IntakeTexts::letter(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"request"_s, QT_TR_NOOP("Request to the client")},
        {u"approved"_s, QT_TR_NOOP("Application approved")},
        {u"rejected"_s, QT_TR_NOOP("Application rejected")},
        {u"document_expiring"_s, QT_TR_NOOP("Document expires soon")},
        {u"deferred_lapsed"_s, QT_TR_NOOP("Verification not done in time")},
        {u"document_again"_s, QT_TR_NOOP("Documents once more")},
        {u"payment_return"_s, QT_TR_NOOP("Question about a payment")},
        {u"payment_decline"_s, QT_TR_NOOP("Payment not carried out")},
    };
    const char* known = words.value(code);
    return known ? tr(known) : kit::OfficeWords::of(code);
}

QString IntakeTexts::letterDocument(const QString& type, int side)
{
    const QString name = kit::OfficeWords::of(type);
    return side > 1 ? tr("%1, side %2").arg(name).arg(side) : name;
}

QString IntakeTexts::letterState(const QString& code)
{
    if (code == u"queued"_s)
        return tr("waits to be sent");
    if (code == u"sent"_s)
        return tr("sent");
    if (code == u"refused"_s)
        return tr("refused by the mail server");
    if (code == u"failed"_s)
        return tr("not sent, given up");
    return kit::OfficeWords::inside(code);
}

QString IntakeTexts::letterProblem(const QString& code, int reply)
{
    static const QHash<QString, const char*> words{
        {u"no_address"_s, QT_TR_NOOP("The client's file has no e-mail address.")},
        {u"no_such_address"_s,
            QT_TR_NOOP("What stands in the client's file is no e-mail address.")},
        {u"too_old"_s,
            QT_TR_NOOP("It waited for too long; what it says may not be true any more.")},
        {u"no_report"_s, QT_TR_NOOP("The mail service broke off; it may have arrived.")},
        {u"answer_lost"_s, QT_TR_NOOP("The mail server's answer was lost; it may have arrived.")},
        {u"recipient_refused"_s,
            QT_TR_NOOP("The mail server does not take letters for this address.")},
        {u"recipient_deferred"_s,
            QT_TR_NOOP("The mail server does not take letters for this address at present.")},
        {u"text_refused"_s, QT_TR_NOOP("The mail server refused the letter for what it holds.")},
        {u"text_deferred"_s, QT_TR_NOOP("The mail server does not take the letter at present.")},
    };
    // All others are between the office and its mail server.
    const char* known = words.value(code);
    const QString sentence = known
        ? tr(known)
        : tr("The office's mail server does not work; the office status says why.");
    return reply == 0 ? sentence : tr("%1 Its answer was %2.").arg(sentence).arg(reply);
}

} // namespace purser::clients
