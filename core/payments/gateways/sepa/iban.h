#pragma once

#include "core/base/result.h"

#include <QString>

namespace purser::payments::gateways::sepa {

/// An IBAN whose form, length for its country and check digits are right, without blanks, in upper
/// case. Source of the check: ISO 13616 (ISO 7064 mod 97-10); lengths: the SWIFT registry, for the
/// countries of the SEPA scheme.
class Iban
{
public:
    /// Blanks between groups and small letters are taken. Fails with BadInput; args `what` =
    /// "iban_form" | "iban_country" | "iban_length" | "iban_check_digits".
    static Result<Iban> parse(const QString& text);

    const QString& text() const { return m_text; }
    QString country() const { return m_text.left(2); }

    friend bool operator==(const Iban&, const Iban&) = default;

private:
    explicit Iban(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// Eight or eleven characters in the form of ISO 9362.
bool isBic(const QString& text);

} // namespace purser::payments::gateways::sepa
