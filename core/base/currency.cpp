#include "core/base/currency.h"

#include <algorithm>

namespace purser {

Currency::Currency(const QString& code, int exponent)
{
    const bool shapely = !code.isEmpty() && code.size() <= maximumCodeLength
        && std::all_of(code.begin(), code.end(), [](QChar character) {
               return (character >= u'A' && character <= u'Z')
                   || (character >= u'0' && character <= u'9');
           });
    if (!shapely || exponent < 0 || exponent > maximumExponent)
        return;
    m_code = code;
    m_exponent = exponent;
}

} // namespace purser
