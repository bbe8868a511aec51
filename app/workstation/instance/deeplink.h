#pragma once

#include "core/base/result.h"

#include <QString>

namespace purser::workstation {

/// A link into the workstation: `purser://client/1042`, `purser://payment/W-48213`,
/// `purser://account/7104418`, `purser://desk/payments`. It comes from outside, so it can only ask
/// for something to be shown, and only in these words.
struct DeepLink
{
    enum class Kind { Client, Payment, Account, Desk };
    Kind kind = Kind::Desk;
    QString target; ///< id, reference, login or desk id, in its plain form
};

/// Whether an argument means to be a link at all.
bool looksLikeLink(const QString& text);

/// BadInput (what: link_long, link_malformed, link_unknown). The text is never part of the error.
Result<DeepLink> parseLink(const QString& text);

/// Why a link was not opened, for the person.
QString refusalOf(const Error& error);

} // namespace purser::workstation
