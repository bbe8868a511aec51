#pragma once

#include "core/clients/review/applicationfile.h"
#include "core/clients/review/applicationrow.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// The words of the client review.
class ReviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ReviewTexts)

public:
    static QString state(const Listed<ApplicationState>& state);
    static kit::Tone tone(const Listed<ApplicationState>& state);
    static QString kind(const Listed<ApplicationKind>& kind);
    static kit::Tone tone(const Listed<ReviewDue>& due);
    /// What the scanner said, in a few words.
    static QString scanState(const DocumentScan& scan);
    static kit::Tone tone(const Listed<ScanState>& state);
    /// Why nobody works with a document; empty when nothing bars it.
    static QString scanBar(const QString& bar);
    /// Why a document is sent back; of a reason the office made itself its own words.
    static QString documentReason(const ClientDocument& document, const QString& code);
    static QString documentState(const Listed<DocumentState>& state);
    static kit::Tone tone(const Listed<DocumentState>& state);
    static QString hitState(const Listed<HitState>& state);
    static kit::Tone tone(const Listed<HitState>& state);
    /// What an addend of a hit's score is about.
    static QString hitPart(const QString& code);
    static QString hitKind(const Listed<HitKind>& kind);
    /// Why a step may not be taken.
    static QString why(const QString& code);
    /// A value of a field as a person reads it.
    static QString value(const FileField& field, const kit::Formats& formats);
    static QString event(const ApplicationEvent& event);
    /// "face failed": what a vendor found about what.
    static QString verdict(const QString& kind, const QString& result);
    static QString factor(const QString& code);
    /// What a line of a rating rests on: "3, counts from 2 on: D-1042"; empty for yes alone.
    static QString factorValue(const QJsonObject& value, const kit::Formats& formats);

    /// Reasons of a subject ("document", "request", "reject", "return", "withdraw", "mismatch",
    /// "hit").
    static QList<kit::Reason> reasons(const QString& subject);
    /// Those that fit what is said of a hit.
    static QList<kit::Reason> hitReasons(HitOutcome outcome);
    static QStringList reasonsWithText(const QString& subject);
};

} // namespace purser::clients
