#include "ui/kit/cases/casetexts.h"

#include "core/base/jsonfields.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/text/phrases.h"
#include "ui/kit/words/officewords.h"
#include "ui/kit/words/paymentwords.h"

using namespace Qt::StringLiterals;

namespace purser::kit {

using clients::CaseEntry;
using clients::CaseLink;
using clients::CaseRow;
using clients::CaseState;

QString CaseTexts::word(const char* source, const QString& code)
{
    // What an office has added itself shows its code.
    return source ? tr(source) : code;
}

QString CaseTexts::kind(const QString& code)
{
    static const QHash<QString, const char*> words{{u"aml"_s, QT_TR_NOOP("Money laundering")},
        {u"fraud"_s, QT_TR_NOOP("Fraud")}, {u"sanctions"_s, QT_TR_NOOP("Sanctions")},
        {u"complaint_escalated"_s, QT_TR_NOOP("Complaint")}};
    return word(words.value(code), code);
}

QString CaseTexts::state(const Listed<CaseState>& state)
{
    switch (state.value()) {
    case CaseState::Open: return tr("open");
    case CaseState::Investigating: return tr("investigating");
    case CaseState::WaitingClient: return tr("waits for the client");
    case CaseState::WaitingInternal: return tr("waits for the office");
    case CaseState::Proposed: return tr("proposed");
    case CaseState::Returned: return tr("returned");
    case CaseState::Approved: return tr("decided");
    case CaseState::Joined: return tr("joined");
    case CaseState::Unknown: break;
    }
    return state.word();
}

Tone CaseTexts::tone(const Listed<CaseState>& state)
{
    switch (state.value()) {
    case CaseState::Proposed: return Tone::Accent;
    case CaseState::Returned:
    case CaseState::Open: return Tone::Warn;
    case CaseState::Approved: return Tone::Ok;
    default: return Tone::Normal;
    }
}

QString CaseTexts::outcome(const QString& code)
{
    static const QHash<QString, const char*> words{{u"no_action"_s, QT_TR_NOOP("No action")},
        {u"monitor"_s, QT_TR_NOOP("Monitor")}, {u"restrict"_s, QT_TR_NOOP("Restrict the client")},
        {u"exit"_s, QT_TR_NOOP("End the relationship")},
        {u"escalate_mlro"_s, QT_TR_NOOP("Hand to the reporting officer")}};
    return word(words.value(code), code);
}

QString CaseTexts::outcome(const CaseRow& row, const Formats& formats)
{
    return row.until.isValid()
        ? tr("%1 until %2").arg(outcome(row.outcome), formats.date(row.until))
        : outcome(row.outcome);
}

QString CaseTexts::linkKind(const QString& kind)
{
    static const QHash<QString, const char*> words{{u"hit"_s, QT_TR_NOOP("Hit")},
        {u"payment"_s, QT_TR_NOOP("Payment")}, {u"application"_s, QT_TR_NOOP("Application")},
        {u"chargeback"_s, QT_TR_NOOP("Dispute")}, {u"document"_s, QT_TR_NOOP("Document")}};
    return word(words.value(kind), kind);
}

QString CaseTexts::link(const CaseLink& link, const Formats& formats)
{
    const QJsonObject& facts = link.facts;
    const auto text = [&facts](const QString& name) { return facts.value(name).toString(); };
    if (link.kind == "hit"_L1)
        return tr("%1, %2 %3").arg(text(u"name"_s), text(u"list"_s), text(u"entity"_s));
    if (link.kind == "document"_L1)
        return tr("%1, %2").arg(OfficeWords::of(text(u"type"_s)), text(u"name"_s));
    if (link.kind == "application"_L1)
        return tr("%1, %2").arg(text(u"reference"_s), OfficeWords::inside(text(u"kind"_s)));
    JsonFields fields(facts, u"facts"_s);
    const auto amount = fields.optionalMoney(u"amount");
    return amount ? tr("%1, %2").arg(text(u"reference"_s), formats.money(*amount))
                  : text(u"reference"_s);
}

QString CaseTexts::linkState(const CaseLink& link)
{
    static const QHash<QString, const char*> words{{u"open"_s, QT_TR_NOOP("open")},
        {u"proposed_false"_s, QT_TR_NOOP("proposed as false")}, {u"false"_s, QT_TR_NOOP("false")},
        {u"confirmed"_s, QT_TR_NOOP("confirmed")}, {u"inconclusive"_s, QT_TR_NOOP("not clear")},
        {u"pending"_s, QT_TR_NOOP("waits for something")}, {u"received"_s, QT_TR_NOOP("received")},
        {u"accepted"_s, QT_TR_NOOP("accepted")}, {u"rejected"_s, QT_TR_NOOP("rejected")},
        {u"superseded"_s, QT_TR_NOOP("replaced")}, {u"draft"_s, QT_TR_NOOP("draft")},
        {u"in_review"_s, QT_TR_NOOP("in review")},
        {u"waiting_client"_s, QT_TR_NOOP("waits for the client")},
        {u"proposed"_s, QT_TR_NOOP("proposed")}, {u"approved"_s, QT_TR_NOOP("approved")},
        {u"withdrawn"_s, QT_TR_NOOP("withdrawn")}, {u"lapsed"_s, QT_TR_NOOP("lapsed")},
        {u"won"_s, QT_TR_NOOP("won")}, {u"lost"_s, QT_TR_NOOP("lost")},
        {u"expired"_s, QT_TR_NOOP("expired")}};
    const QString state = link.facts.value(u"state"_s).toString();
    if (link.kind == "payment"_L1) {
        return inSentence(PaymentWords::state(Listed<payments::PaymentState>::fromWord(state),
            link.facts.value(u"done"_s).toInt(), link.facts.value(u"needed"_s).toInt()));
    }
    return word(words.value(state), state);
}

QString CaseTexts::entry(const CaseEntry& entry, const Formats& formats)
{
    static const QHash<QString, const char*> words{{u"opened"_s, QT_TR_NOOP("opened the case")},
        {u"taken"_s, QT_TR_NOOP("took the case")},
        {u"given_back"_s, QT_TR_NOOP("gave the case back")},
        {u"linked"_s, QT_TR_NOOP("linked something")},
        {u"waiting_client"_s, QT_TR_NOOP("waits for the client")},
        {u"waiting_internal"_s, QT_TR_NOOP("waits for the office")},
        {u"resumed"_s, QT_TR_NOOP("goes on")}, {u"returned"_s, QT_TR_NOOP("returned the proposal")},
        {u"voided"_s, QT_TR_NOOP("What the proposal stood on moved: it is void.")},
        {u"restricted"_s, QT_TR_NOOP("The client is restricted for a scheduled review.")},
        {u"joined"_s, QT_TR_NOOP("Two files were merged: the cases are one.")},
        {u"parted"_s, QT_TR_NOOP("The merge was taken back: the case is its own again.")}};
    QString what = word(words.value(entry.kind), {});
    if (entry.kind == "linked"_L1)
        what = tr("linked: %1").arg(inSentence(linkKind(entry.args.value(u"kind"_s).toString())));
    else if (entry.kind == "proposed"_L1)
        what =
            tr("proposed: %1").arg(inSentence(outcome(entry.args.value(u"outcome"_s).toString())));
    else if (entry.kind == "approved"_L1)
        what =
            tr("approved: %1").arg(inSentence(outcome(entry.args.value(u"outcome"_s).toString())));
    else if (entry.kind == "snoozed"_L1) {
        const QDate until = QDate::fromString(entry.args.value(u"until"_s).toString(), Qt::ISODate);
        what = until.isValid() ? tr("put off to %1").arg(formats.date(until))
                               : tr("not put off any more");
    }
    if (what.isEmpty())
        return entry.text;
    return entry.text.isEmpty() ? what : tr("%1. %2").arg(what, entry.text);
}

QString CaseTexts::problem(const Error& error)
{
    const QString what = error.args.value(u"what"_s).toString();
    if (error.code == ErrorCode::WrongState && what == "case_open"_L1)
        return tr("A case of this kind is open about this client.");
    if (error.code == ErrorCode::WrongState && what == "case_holder"_L1) {
        const QString holder = error.args.value(u"by"_s).toString();
        return holder.isEmpty() ? tr("Take the case first.")
                                : tr("%1 holds this case.").arg(holder);
    }
    if (error.code == ErrorCode::WrongState && what == "case_link"_L1)
        return tr("The case names this already.");
    if (error.code == ErrorCode::FourEyes)
        return tr("You proposed this. Another person decides.");
    if (error.code == ErrorCode::Stale && what == "case"_L1)
        return tr("The case moved on meanwhile, or what it stands on did. Look at it again.");
    return explain(error);
}

} // namespace purser::kit
