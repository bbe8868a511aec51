#pragma once

#include <QString>
#include <QStringView>

namespace purser {

/// Technical text of a library (an Error's detail, a warning of Qt) made fit for a log that holds
/// no personal data. Replaced by `~`: what stands in quotes or as a value in brackets ("Key
/// (email)=(…)"), words with an at sign, with a letter outside ASCII, or with six or more digits.
/// Control characters become blanks; the text ends after 300 characters.
///
/// This is the second line: an unquoted plain name passes. Text that a person typed must not get
/// here at all, and LogValue sees to that.
QString scrubbed(QStringView text);

} // namespace purser
