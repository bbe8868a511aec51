#include "core/office/passwordrules.h"

#include <algorithm>
#include <iterator>

namespace purser::office {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longEnough = 14;
constexpr qsizetype shortest = 12;
constexpr qsizetype longest = 128;
constexpr int kindsWhenShort = 3;
constexpr qsizetype shortestLogin = 3;

/// What is left of a password when digits and signs are stripped from its ends: "Password2024!!" is
/// "password". Words of at least eight letters, and keyboard walks, that are tried first.
constexpr QStringView commonWords[] = {u"password", u"passwort", u"passphrase", u"letmein",
    u"welcome", u"administrator", u"changeme", u"qwertyuiop", u"qwertzuiop", u"asdfghjkl",
    u"iloveyou", u"superman", u"football", u"baseball", u"sunshine", u"princess", u"trustno",
    u"metatrader", u"purser", u"backoffice", u"forex", u"broker", u"abcdefgh", u"abcdefghijkl",
    u"correcthorsebatterystaple"};

int kinds(const QString& text)
{
    bool isSmall = false;
    bool isCapital = false;
    bool isDigit = false;
    bool isOther = false;
    for (const QChar c : text) {
        isSmall |= c.isLower();
        isCapital |= c.isUpper();
        isDigit |= c.isDigit();
        isOther |= !c.isLetterOrNumber();
    }
    return isSmall + isCapital + isDigit + isOther;
}

bool isCommon(const QString& lower)
{
    QStringView word = lower;
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.sliced(1);
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    if (word.isEmpty())
        return true; // digits and signs only
    const bool isListed = std::any_of(std::begin(commonWords), std::end(commonWords),
        [&](QStringView common) { return word == common; });
    const bool isOneCharacter =
        std::all_of(word.begin(), word.end(), [&](QChar c) { return c == word.front(); });
    return isListed || isOneCharacter;
}

} // namespace

Result<void> checkPassword(const Secret& password, const QString& login)
{
    const auto refuse = [](QStringView why) {
        return failure(
            ErrorCode::BadInput, {{u"field"_s, u"password"_s}, {u"why"_s, why.toString()}});
    };
    const QString text = password.text();
    const QString lower = text.toLower();
    if (text.size() < shortest || (text.size() < longEnough && kinds(text) < kindsWhenShort))
        return refuse(u"too_short");
    if (text.size() > longest)
        return refuse(u"too_long");
    if (std::any_of(
            text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refuse(u"control_characters");
    if (login.size() >= shortestLogin && lower.contains(login.toLower()))
        return refuse(u"contains_login");
    if (isCommon(lower))
        return refuse(u"too_common");
    return {};
}

} // namespace purser::office
