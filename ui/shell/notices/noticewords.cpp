#include "ui/shell/notices/noticewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

struct NoticesTr {
    Q_DECLARE_TR_FUNCTIONS(purser::shell::Notices)
};

QString text(const Notice& notice, QLatin1String name)
{
    return notice.args.value(name).toString();
}

QString dueWords(const Notice& notice, bool late)
{
    const int count = notice.args.value("count"_L1).toInt();
    const QString reference = text(notice, "reference"_L1);
    if (count == 0) {
        return late ? NoticesTr::tr("%1, which you hold, is overdue.").arg(reference)
                    : NoticesTr::tr("%1, which you hold, is due soon.").arg(reference);
    }
    return late
        ? NoticesTr::tr("%n payment(s) overdue; most pressing: %1.", nullptr, count).arg(reference)
        : NoticesTr::tr("%n payment(s) due soon; most pressing: %1.", nullptr, count)
              .arg(reference);
}

QString faultWords(const Notice& notice)
{
    const QString what = text(notice, "what"_L1);
    const QString list = text(notice, "list"_L1);
    if (what == "list_old"_L1) {
        return NoticesTr::tr("Nobody has renewed the list %1 for %n day(s).", nullptr,
            notice.args.value(u"days"_s).toInt())
            .arg(list);
    }
    if (what == "list_refused"_L1) {
        return NoticesTr::tr("A new version of the list %1 lost too much and was not taken.")
            .arg(list);
    }
    if (what == "list_unreadable"_L1) {
        return NoticesTr::tr("New list files cannot be read and were not taken.");
    }
    return NoticesTr::tr("The self-test of screening missed %n listed name(s).", nullptr,
        notice.args.value(u"checked"_s).toInt() - notice.args.value(u"found"_s).toInt());
}

} // namespace

QString noticeKindWord(const QString& kind)
{
    static const QHash<QString, const char*> words{
        {u"item_assigned"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Handed to me")},
        {u"item_due_soon"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Due soon")},
        {u"item_overdue"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Overdue")},
        {u"payment_returned"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Returned to me")},
        {u"question_asked"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "I am asked something")},
        {u"question_overdue"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "My question was not answered in time")},
        {u"partner_asked"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Asked about a partner's client")},
        {u"outcome_unknown"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Outcome unknown")},
        {u"change_waiting"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Change waits for me")},
        {u"seal_late"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Audit log not sealed")},
        {u"screening_alert"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Client found on a list")},
        {u"risk_raised"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Risk of a client became high")},
        {u"funds_used"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Declared funds used up")},
        {u"letter_failed"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Letter not sent")},
        {u"document_infected"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Virus in a document")},
        {u"document_scan_failed"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Document not scanned")},
        {u"screening_fault"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Screening not sound")},
        {u"review_rule_stopped"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Automatic approval stopped itself")},
        {u"rate_jumped"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Market rate jumped")},
        {u"hit_again"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Hit to be looked at again")},
        {u"hit_skipped"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Hit handed on again and again")},
        {u"hit_taken_over"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Hit taken over from you")},
        {u"partner_grade_due"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Partner to be looked at again")},
        {u"return_blocked"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Money that cannot go back")},
        {u"deferred_lapsed"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Verification not done in time")},
        {u"deposit_needs_person"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Deposit to be judged")},
        {u"evidence_due"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Evidence due")},
        {u"chargeback_expired"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Dispute nobody answered")},
        {u"payout_came_back"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Payout that came back")},
        {u"receipt_entered"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Money to be confirmed")},
        {u"float_entered"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Move of money to be confirmed")},
        {u"event_parked"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Message of a gateway waits for people")},
        {u"float_differs"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Money at a provider differs")},
        {u"break_glass_used"_s, QT_TRANSLATE_NOOP("purser::shell::Notices", "Break-glass in use")},
        {u"retired_destination"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Retired destination at another client")},
        {u"break_glass_overdue"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Break-glass not reviewed in time")},
        {u"sample_overdue"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Automatic decision not checked in time")},
        {u"ticket_overdue"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "Ticket not answered in time")},
        {u"ticket_written"_s,
            QT_TRANSLATE_NOOP("purser::shell::Notices", "A client wrote again in my ticket")},
    };
    const char* word = words.value(kind);
    // A kind of an office newer than this program still shows, under its own name.
    return word ? NoticesTr::tr(word) : QString(kind).replace(u'_', u' ');
}

QString noticeWords(const Notice& notice)
{
    const QString reference = text(notice, "reference"_L1);
    const QString by = text(notice, "by"_L1);
    if (notice.kind == "item_assigned"_L1) {
        const QString said = text(notice, "text"_L1);
        return said.isEmpty() ? NoticesTr::tr("%1 handed you %2.").arg(by, reference)
                              : NoticesTr::tr("%1 handed you %2: %3").arg(by, reference, said);
    }
    if (notice.kind == "item_due_soon"_L1 || notice.kind == "item_overdue"_L1) {
        return dueWords(notice, notice.kind == "item_overdue"_L1);
    }
    if (notice.kind == "payment_returned"_L1) {
        return NoticesTr::tr("%1 returned %2 to you with a question.").arg(by, reference);
    }
    if (notice.kind == "question_asked"_L1) {
        return NoticesTr::tr("%1 asks you something about %2.").arg(by, reference);
    }
    if (notice.kind == "question_overdue"_L1) {
        return NoticesTr::tr("Nobody has answered in time what you asked about %1.").arg(reference);
    }
    if (notice.kind == "partner_asked"_L1) {
        return NoticesTr::tr("%1 asks you about the payment %2: %3")
            .arg(by, reference, text(notice, "text"_L1));
    }
    if (notice.kind == "outcome_unknown"_L1) {
        return NoticesTr::tr("Nobody knows whether %1 was carried out.").arg(reference);
    }
    if (notice.kind == "change_waiting"_L1) {
        return NoticesTr::tr("%1 proposes a change of rights or rules.").arg(by);
    }
    if (notice.kind == "seal_late"_L1) {
        return NoticesTr::tr(
            "%n audit row(s) wait for their seal.", nullptr, notice.args.value(u"rows"_s).toInt());
    }
    if (notice.kind == "screening_alert"_L1) {
        return NoticesTr::tr("Screening found somebody like the client of %1.").arg(reference);
    }
    if (notice.kind == "risk_raised"_L1) {
        return text(notice, "band"_L1) == u"prohibited"_s
            ? NoticesTr::tr("The risk of the client of %1 became prohibited; nothing moves until "
                            "the review is decided.")
                  .arg(reference)
            : NoticesTr::tr("The risk of the client of %1 became high.").arg(reference);
    }
    if (notice.kind == "funds_used"_L1) {
        return NoticesTr::tr("%1 has paid in %2 % of what was declared.")
            .arg(text(notice, "code"_L1))
            .arg(notice.args.value(u"percent"_s).toInt());
    }
    if (notice.kind == "hit_again"_L1) {
        return NoticesTr::tr("A hit of %1 was put off to today.").arg(reference);
    }
    if (notice.kind == "hit_skipped"_L1) {
        return NoticesTr::tr("A hit of %1 was handed on %n time(s) without a decision.", nullptr,
            notice.args.value(u"times"_s).toInt())
            .arg(reference);
    }
    if (notice.kind == "hit_taken_over"_L1) {
        return NoticesTr::tr("%1 took over a hit of %2 that you had.")
            .arg(text(notice, "by"_L1), reference);
    }
    if (notice.kind == "partner_grade_due"_L1) {
        return NoticesTr::tr("The day has come to look again at the grade of %1.")
            .arg(text(notice, "code"_L1));
    }
    if (notice.kind == "deferred_lapsed"_L1) {
        return NoticesTr::tr("%1 was not verified in time; the money goes back.")
            .arg(text(notice, "code"_L1));
    }
    if (notice.kind == "return_blocked"_L1) {
        return NoticesTr::tr("Money of %1 has to go back and cannot; see to it.")
            .arg(text(notice, "code"_L1));
    }
    if (notice.kind == "letter_failed"_L1) {
        return NoticesTr::tr("A letter to %1 could not be sent.").arg(text(notice, "code"_L1));
    }
    if (notice.kind == "document_infected"_L1) {
        return NoticesTr::tr("A virus was found in a document of %1.").arg(text(notice, "code"_L1));
    }
    if (notice.kind == "document_scan_failed"_L1) {
        return NoticesTr::tr("A document of %1 could not be scanned for viruses.")
            .arg(text(notice, "code"_L1));
    }
    if (notice.kind == "screening_fault"_L1) {
        return faultWords(notice);
    }
    if (notice.kind == "review_rule_stopped"_L1) {
        return NoticesTr::tr("People disagree with what the rule %1 approved: it has stopped.")
            .arg(text(notice, "rule"_L1));
    }
    if (notice.kind == "rate_jumped"_L1) {
        return NoticesTr::tr("The rate %1/%2 jumped and waits for a person.")
            .arg(text(notice, "base"_L1), text(notice, "quote"_L1));
    }
    if (notice.kind == "sample_overdue"_L1) {
        return NoticesTr::tr("The rule %1 approved %2; the check of it is overdue.")
            .arg(text(notice, "rule"_L1), reference);
    }
    if (notice.kind == "ticket_overdue"_L1) {
        return NoticesTr::tr("The answer to %1 is overdue.").arg(reference);
    }
    if (notice.kind == "ticket_written"_L1) {
        return NoticesTr::tr("The client wrote again about %1.").arg(reference);
    }
    if (notice.kind == "deposit_needs_person"_L1) {
        return NoticesTr::tr("The gateway says something of %1 that people have to judge.")
            .arg(reference);
    }
    if (notice.kind == "evidence_due"_L1) {
        return NoticesTr::tr("Evidence for the dispute of %1 is nearly due.").arg(reference);
    }
    if (notice.kind == "chargeback_expired"_L1) {
        return NoticesTr::tr("Nobody answered the dispute of %1 in time.").arg(reference);
    }
    if (notice.kind == "payout_came_back"_L1) {
        return NoticesTr::tr("%1 came back: pay it out again, or say that it stays.")
            .arg(reference);
    }
    if (notice.kind == "receipt_entered"_L1) {
        return NoticesTr::tr("%1 entered money that somebody else has to confirm.").arg(by);
    }
    if (notice.kind == "float_entered"_L1) {
        return NoticesTr::tr("%1 entered money moved at %2 that somebody else has to confirm.")
            .arg(by, notice.args.value(u"provider"_s).toString());
    }
    if (notice.kind == "break_glass_used"_L1) {
        return NoticesTr::tr("%1 approves in a role nobody is there for; %2 confirmed it.")
            .arg(by, text(notice, "confirmed_by"_L1));
    }
    if (notice.kind == "break_glass_overdue"_L1) {
        return NoticesTr::tr("Nobody has reviewed in time what %1 used break-glass for.").arg(by);
    }
    if (notice.kind == "retired_destination"_L1) {
        return NoticesTr::tr("%1 has a destination that was retired for another client.")
            .arg(text(notice, "code"_L1));
    }
    if (notice.kind == "float_differs"_L1) {
        return NoticesTr::tr("%1 says another balance than our books have.")
            .arg(notice.args.value(u"provider"_s).toString());
    }
    if (notice.kind == "event_parked"_L1) {
        return NoticesTr::tr("A message of %1 waits for people.")
            .arg(notice.args.value(u"gateway"_s).toString());
    }
    return noticeKindWord(notice.kind);
}

kit::Tone noticeTone(const Notice& notice)
{
    if (!notice.open) {
        return kit::Tone::Dim;
    }
    return notice.tone == "stop"_L1 ? kit::Tone::Stop
        : notice.tone == "look"_L1  ? kit::Tone::Warn
        : notice.tone == "ok"_L1    ? kit::Tone::Ok
                                    : kit::Tone::Accent;
}

QString noticeDeskWord(const QString& desk)
{
    if (desk == "payments"_L1) {
        return NoticesTr::tr("Payments");
    }
    if (desk == "administration"_L1) {
        return NoticesTr::tr("Administration");
    }
    if (desk == "reviews"_L1) {
        return NoticesTr::tr("Client review");
    }
    if (desk == "clients"_L1) {
        return NoticesTr::tr("Clients");
    }
    if (desk == "tickets"_L1) {
        return NoticesTr::tr("Tickets");
    }
    return desk == "audit"_L1 ? NoticesTr::tr("Audit") : desk;
}

} // namespace purser::shell
