#pragma once

#include <QString>
#include <QStringList>

namespace purser::kit {

/// A label used inside a sentence: without its capital, except where nouns keep theirs (German) and
/// for words that are capitals all through (LEI, VIP).
QString inSentence(const QString& label);

/// "fields, documents, consents", with the comma of the language.
QString enumerated(const QStringList& words);

} // namespace purser::kit
