#include "ui/kit/dialogs/passwordfield.h"

#include "ui/kit/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace purser::kit {

PasswordField::PasswordField(QWidget* parent) : QLineEdit(parent), m_reveal(nullptr)
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
        | Qt::ImhSensitiveData);
    setContextMenuPolicy(Qt::NoContextMenu);
    setDragEnabled(false);
    m_reveal = addAction(icon(u"reveal"_s, Tone::Dim), QLineEdit::TrailingPosition);
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(tr("Show the password"));
    connect(m_reveal, &QAction::toggled, this, &PasswordField::showText);
    showText(false);
}

Secret PasswordField::take()
{
    QString typed = text();
    setText(QString(typed.size(), u'\0'));
    clear();
    m_reveal->setChecked(false);
    return Secret::fromText(std::move(typed));
}

void PasswordField::showText(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIcon(icon(shown ? u"hide"_s : u"reveal"_s, Tone::Dim));
}

} // namespace purser::kit
