#pragma once

#include <QString>

namespace purser::screening {

/// One spelling for what only looks different: compatibility forms composed (NFKC), case folded,
/// bidirectional and zero-width marks, Arabic kashida and vowel signs removed, every space, dash
/// and separator one plain space, apostrophes of all kinds removed, "A.B.C." written "abc".
/// Letters keep their script and their diacritics.
QString foldedText(const QString& name);

} // namespace purser::screening
