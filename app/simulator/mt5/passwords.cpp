#include "app/simulator/mt5/passwords.h"

#include <QCryptographicHash>

namespace purser::simulator {

bool PasswordRule::accepts(const QString& password) const
{
    if (password.size() < std::max(minimum, 8) || password.size() > 16)
        return false;
    bool small = false;
    bool large = false;
    bool digit = false;
    bool special = false;
    for (const QChar c : password) {
        small = small || c.isLower();
        large = large || c.isUpper();
        digit = digit || c.isDigit();
        special = special || !c.isLetterOrNumber();
    }
    return oldBuild ? small + large + digit >= 2 : small && large && digit && special;
}

QString passwordDigest(const QString& password)
{
    if (password.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace purser::simulator
