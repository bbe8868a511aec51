#include "core/screening/lists/listentity.h"

namespace purser::screening {

const char* nameStrengthName(NameStrength strength)
{
    switch (strength) {
    case NameStrength::Strong: return "strong";
    case NameStrength::Weak: return "weak";
    case NameStrength::Primary: break;
    }
    return "primary";
}

Gender genderOf(const QString& text)
{
    const QString word = text.trimmed().toLower();
    if (word == QStringLiteral("male") || word == QStringLiteral("m"))
        return Gender::Male;
    if (word == QStringLiteral("female") || word == QStringLiteral("f"))
        return Gender::Female;
    return Gender::Unknown;
}

} // namespace purser::screening
