#pragma once

#include "core/base/error.h"

#include <QString>

namespace purser::kit {

/// An error in words: what happened, what is safe, what to do next. Translated.
struct Explanation
{
    QString what;      ///< one sentence: "The office did not answer."
    QString safe;      ///< "Nothing was changed." or what is known about the outcome
    QString next;      ///< what to do
    QString reference; ///< stable code to copy: "not_permitted permission=payment.approve"
};

/// For every ErrorCode; uses the arguments of the error where it has some. Never shows server text.
Explanation explanationOf(const Error& error);

/// The same as one paragraph.
QString explain(const Error& error);

} // namespace purser::kit
