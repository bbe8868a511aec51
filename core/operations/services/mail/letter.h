#pragma once

#include "core/operations/services/mail/mailsettings.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace purser::operations {

/// A letter as `link.claim_letters` hands it out.
struct Letter {
    qint64 id = 0;
    int claim = 0;
    QString address;
    QString language;
    QString subject;
    QString body;
    qint64 madeUs = 0; ///< microseconds of the epoch
};

/// An address as it may stand in a command to a mail server: `local@domain` in visible ASCII, an
/// international domain in its ASCII form. Nothing when it is no such address, has a quoted or
/// non-ASCII local part, or is longer than 254 characters.
std::optional<QByteArray> smtpAddress(const QString& text);

/// The same for every attempt at a letter, so that whoever gets it twice can tell.
QByteArray messageId(const Letter& letter, const MailSender& sender);

/// The letter as RFC 5322 has it, lines ended by CR LF: UTF-8, text in base64, and
/// `Auto-Submitted: auto-generated` (RFC 3834). Whatever subject and text hold, no header comes of
/// it.
/// @param to  from smtpAddress()
/// @param nowUs  for the date
QByteArray mimeOf(
    const Letter& letter, const QByteArray& to, const MailSender& sender, qint64 nowUs);

} // namespace purser::operations
