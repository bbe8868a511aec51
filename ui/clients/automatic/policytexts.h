#pragma once

#include "core/clients/review/onboardingrules.h"

#include <QCoreApplication>

namespace purser {
struct Error;
}

namespace purser::clients {

/// The words of the policy of onboarding.
class PolicyTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::clients::PolicyTexts)

public:
    /// "What is asked of applicants"
    static QString part(const QString& part);
    /// How much there is of it: "62 rules", "edition 3, 6 questions".
    static QString extent(const OnboardingPart& part);
    /// A value of a rule as a person reads it.
    static QString value(const QString& field, const QJsonValue& value);
    /// A change in one line.
    static QString change(const QString& part, const OnboardingEffect::Change& change);
    /// Whom it would touch, one sentence a line.
    static QStringList effect(const OnboardingEffect& effect);
    /// A refusal in words that say where to look; else as the kit explains it.
    static QString problem(const Error& error);

private:
    static QString letter(const QString& of, const QString& code);
    static QString line(const OnboardingEffect::Line& line);
    static QString shut(const OnboardingEffect::Line& line);
    static QString rule(const QString& part, const QJsonObject& rule);
    static QString question(const QJsonObject& rule);
};

} // namespace purser::clients
