#pragma once

#include <QByteArray>
#include <QString>

namespace purser::kit {

/// An OpenType font file turned into one whose figures all have the same width, under another family
/// name. Qt 6.4 cannot switch on a font feature, so the feature "tnum" (tabular numbers) is renamed
/// in the copy to "rclt", one that every shaping engine applies without being asked.
/// Returns an empty array when the file has no such feature or is not understood; the caller then
/// uses the font as it is. Nothing is written to disk.
QByteArray withTabularFigures(const QByteArray& font, const QString& family);

/// The same font without forms that depend on their neighbours (feature "calt": Inter has a hyphen and
/// a colon for between figures). A PDF gives no letters for what is reached by substitution, so that
/// nobody could search or copy it. Empty as above.
QByteArray withoutContextualForms(const QByteArray& font, const QString& family);

} // namespace purser::kit
