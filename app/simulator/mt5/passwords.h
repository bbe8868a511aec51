#pragma once

#include <QString>

namespace purser::simulator {

/// What the server demands of an account's password: 8 (or the group's number) to 16 characters
/// with all four kinds; an older build wants two of letters small, letters large and digits.
struct PasswordRule {
    int minimum = 8;
    bool oldBuild = false;
    bool accepts(const QString& password) const;
};

/// What is kept of a password; empty for none.
QString passwordDigest(const QString& password);

} // namespace purser::simulator
