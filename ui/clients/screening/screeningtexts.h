#pragma once

#include "core/base/error.h"
#include "core/clients/review/laboratory.h"
#include "core/clients/review/screenings.h"

#include <QCoreApplication>

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// Scores and figures of the settings are whole thousandths.
inline constexpr double thousandths = 1000;

/// The words of the laboratory of screening and of many hits at once.
class ScreeningTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::ScreeningTexts)

public:
    /// A refusal of the office.
    static QString problem(const Error& error);
    /// What a figure of the settings is about.
    static QString figure(const QString& code);
    /// Thousandths as a score: "0.72".
    static QString score(int milli);
    /// Tenths: "12.5".
    static QString tenths(int value);
    /// "83 % (71 to 91)"; a dash where there is nothing to share.
    static QString share(const std::optional<ShareInterval>& interval);
    static QString scope(const ScreeningScope& scope);
    /// Settings in one line: thresholds, scopes, and what else is not as in the engine.
    static QString settings(const ScreeningSettings& settings);
    /// A script or a list, as slices name it.
    static QString slice(const ThresholdFigures& slice);
    /// What a report says in some lines: what it rests on, what changes, what is lost.
    static QString summary(const ScreeningReport& report);
    /// What keeps a hit out of a decision about many.
    static QString hitProblem(const QString& why);
    static QString trialState(const QString& state);
    /// Why nobody is asked about a hit, or that it waits.
    static QString quiet(const KeptHit& hit, const kit::Formats& formats);
    /// How a partner is graded; empty: nobody graded it.
    static QString partnerGrade(const QString& code);
    static QString gradingState(const QString& state);
    /// Why somebody was screened.
    static QString trigger(const QString& code);
    /// "Self-test of 14 May: all of 17,204 names found."
    static QString selfTest(
        const std::optional<ScreeningStatus::SelfTest>& test, const kit::Formats& formats);
    /// How far the run over the book has come and what it found.
    static QString bookRun(
        const std::optional<ScreeningStatus::BookRun>& run, const kit::Formats& formats);
};

} // namespace purser::clients
