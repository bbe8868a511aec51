#include "ui/shell/login/keychainwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace purser::shell {

namespace {

struct KeychainTr
{
    Q_DECLARE_TR_FUNCTIONS(purser::shell::Keychain)
};

QString what(const QString& why)
{
    static const QHash<QString, const char*> words{
        {u"no_store"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "The password store of this computer is not available: none is running.")},
        {u"locked"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "The password store of this computer is locked.")},
        {u"denied"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "The password store of this computer does not let Purser in.")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "The question of the password store was closed without an answer.")},
        {u"slow"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "The password store of this computer does not answer.")},
    };
    const char* word = words.value(why);
    return word ? KeychainTr::tr(word)
                : KeychainTr::tr("The password store of this computer cannot be used.");
}

/// What would make it work the next time.
QString remedy(const QString& why)
{
    static const QHash<QString, const char*> words{
        {u"no_store"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "To have it remembered, start GNOME Keyring or KWallet.")},
        {u"locked"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "To have it remembered, unlock the store; it may be asking in another window.")},
        {u"denied"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "To have it remembered, allow Purser in the settings of the store.")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "To have it remembered, sign in again and answer the question.")},
        {u"slow"_s, QT_TRANSLATE_NOOP("purser::shell::Keychain", "It may be asking something in another window.")},
    };
    const char* word = words.value(why);
    return word ? KeychainTr::tr(word) : QString();
}

QString joined(const QStringList& sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

QString keychainReadWords(const Error& error)
{
    const QString why = error.args.value(u"why"_s).toString();
    return joined({what(why), KeychainTr::tr("Please enter your password."), remedy(why)});
}

QString keychainWriteWords(const Error& error)
{
    const QString why = error.args.value(u"why"_s).toString();
    return joined({what(why),
        KeychainTr::tr(
            "Your password is kept until Purser is closed, and asked for at the next start."),
        remedy(why)});
}

} // namespace purser::shell
