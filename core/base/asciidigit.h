#pragma once

#include <QChar>

namespace purser {

/// Whether a character is one of 0 to 9; QChar::isDigit() knows those of other scripts as well.
inline bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace purser
