#pragma once

#include <QLineEdit>

namespace purser::shell {

/// A box for the six digits of an authenticator app, or for a recovery code. Blanks and dashes are
/// left out.
class CodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(QWidget* parent = nullptr);

    QString code() const;
    /// Six digits, or as many characters as a recovery code has.
    bool isComplete() const;
    /// Only the six digits are asked for.
    void setDigitsOnly(bool only);
};

} // namespace purser::shell
