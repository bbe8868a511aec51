#pragma once

#include "core/base/result.h"

#include <QString>

namespace purser::payments::gateways::sepa {

/// The characters every bank of the scheme must take: a-z A-Z 0-9 / - ? : ( ) . , ' + and blank.
/// Source: EPC217-08, SEPA requirements for an extended character set, chapter 6.
bool isSepaText(const QString& text);

/// A name or a purpose written in these characters: letters lose their marks ("Łukasz Müller" is
/// "Lukasz Muller"), line ends become blanks. Fails with BadInput, args `what` = "not_sepa_text",
/// when anything else is left, as for other alphabets: how those are to be written is for the
/// client to say; "empty"; "too_long".
Result<QString> toSepaText(const QString& text, qsizetype longest);

/// An id in a file: 1..35 of these characters, not beginning or ending with a slash nor with two in
/// a row (EPC implementation guidelines), and without blanks.
bool isSepaId(const QString& text);

} // namespace purser::payments::gateways::sepa
