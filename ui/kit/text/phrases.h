#pragma once

#include <QString>
#include <QStringList>
#include <Qt>

namespace purser::kit {

/// A label used inside a sentence: without its capital, except where nouns keep theirs (German) and
/// for words that are capitals all through (LEI, VIP).
QString inSentence(const QString& label);

/// Which way a text is read in a layout. In a right-to-left one a sentence that begins with a name
/// in Latin letters still runs right to left; a text without any right-to-left word runs as its
/// letters do.
Qt::LayoutDirection readingDirection(const QString& text, Qt::LayoutDirection layout);

/// The same for texts whose widget looks only at the first letter: with a mark before it where
/// needed.
QString directed(const QString& text, Qt::LayoutDirection layout);

/// "fields, documents, consents", with the comma of the language.
QString enumerated(const QStringList& words);

} // namespace purser::kit
