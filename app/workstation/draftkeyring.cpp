#include "app/workstation/draftkeyring.h"

#include "core/office/officesession.h"
#include "core/offline/drafts/draftbook.h"
#include "core/offline/drafts/draftcipher.h"
#include "ui/shell/login/secretstore.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser::workstation {

namespace {

struct DraftTexts {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

/// "office/login": whose drafts these are.
QString ownerOf(const QJsonObject& me)
{
    return me.value(u"office"_s).toObject().value(u"id"_s).toString() + u'/'
        + me.value(u"login"_s).toString();
}

QString keyNameOf(const QString& owner)
{
    return u"drafts/"_s + owner;
}

/// The name of the file tells nothing of office and login.
QString pathOf(const QString& owner)
{
    const QByteArray hash = QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha256);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/drafts/"_L1
        + QString::fromLatin1(hash.toHex().left(32));
}

void sayWhy(shell::Workspace& workspace)
{
    const offline::DraftBook& drafts = workspace.drafts();
    if (drafts.keeping() == offline::DraftBook::Keeping::Memory && !drafts.why().isEmpty()) {
        workspace.say(kit::Tone::Warn,
            drafts.why() == "in_use"_L1
                ? DraftTexts::tr(
                    "Another Purser keeps your drafts; what you type here and do not send is "
                    "gone when this one ends.")
                : DraftTexts::tr(
                    "This computer has no keychain that is open: what you type and do not "
                    "send is gone when Purser ends."));
    }
}

/// Writes a new key; only one that will be there at the next start opens a journal.
void makeKey(shell::Workspace& workspace, shell::SecretStore& secrets, const QString& owner)
{
    const Secret key = offline::DraftCipher::newKey();
    secrets.write(
        keyNameOf(owner), key, &workspace, [&workspace, &secrets, key, owner](Result<void> kept) {
            if (kept) {
                workspace.drafts().keepIn(pathOf(owner), key);
            } else {
                // Nor at the next sign-in: a journal must not outlive its key.
                secrets.remove(keyNameOf(owner));
                workspace.drafts().keepInMemory(kept.error().args.value(u"why"_s).toString());
            }
        });
}

} // namespace

void followDrafts(shell::Workspace& workspace)
{
    offline::DraftBook& drafts = workspace.drafts();
    QObject::connect(&drafts, &offline::DraftBook::keepingChanged, &workspace,
        [&workspace] { sayWhy(workspace); });
    QObject::connect(
        &drafts, &offline::DraftBook::opened, &workspace, [&workspace](qint64, bool otherKey) {
            if (otherKey) {
                workspace.say(kit::Tone::Warn,
                    DraftTexts::tr("The key of your earlier drafts is gone from the keychain; they "
                                   "cannot be read any more."));
            }
        });
}

void openDrafts(shell::Workspace& workspace, shell::SecretStore& secrets)
{
    const QString owner = ownerOf(workspace.session().me());
    secrets.read(keyNameOf(owner), &workspace, [&workspace, &secrets, owner](Result<Secret> key) {
        if (key) {
            workspace.drafts().keepIn(pathOf(owner), *key);
        } else if (key.error().code == ErrorCode::NotFound) {
            makeKey(workspace, secrets, owner);
        } else {
            workspace.drafts().keepInMemory(key.error().args.value(u"why"_s).toString());
        }
    });
    workspace.session()
        .readJson({u"desk.workstation_policy"_s, {}})
        .onDone(&workspace, [&workspace](const Result<QJsonObject>& policy) {
            if (policy) {
                workspace.drafts().setWipedAtEnd(
                    policy->value(u"drafts_wipe_on_logout"_s).toBool());
            }
        });
}

void closeDrafts(shell::Workspace& workspace, shell::SecretStore& secrets)
{
    if (workspace.drafts().isWipedAtEnd()) {
        workspace.drafts().wipe();
        secrets.remove(keyNameOf(ownerOf(workspace.session().me())));
    }
}

} // namespace purser::workstation
