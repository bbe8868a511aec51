#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::office {
struct Outcome;
}

namespace purser::shell {

/// Why a code was not accepted, and how often one may still try.
QString factorWords(const office::Outcome& refusal);
/// The same for what the office refuses altogether.
QString factorWords(const Error& error);

} // namespace purser::shell
