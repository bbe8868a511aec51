#include "ui/shell/factor/codefield.h"

#include "ui/kit/theme/fonts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {
constexpr int recoveryLength = 16;
}

CodeField::CodeField(QWidget* parent) : QLineEdit(parent)
{
    setFont(kit::textFont(kit::TextSize::Title, QFont::DemiBold));
    setPlaceholderText(u"000 000"_s);
    setMaxLength(32);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhLatinOnly);
    setAccessibleName(tr("Code"));
    // Digits read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
}

QString CodeField::code() const
{
    static const QRegularExpression between(u"[^A-Za-z0-9]"_s);
    return text().remove(between).toUpper();
}

bool CodeField::isComplete() const
{
    static const QRegularExpression digits(u"^[0-9]{6}$"_s);
    const QString entered = code();
    return digits.match(entered).hasMatch()
        || (maxLength() > 8 && entered.size() == recoveryLength);
}

void CodeField::setDigitsOnly(bool only)
{
    setMaxLength(only ? 8 : 32);
}

} // namespace purser::shell
