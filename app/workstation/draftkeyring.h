#pragma once

#include <QString>

namespace purser::offline {
class DraftBook;
}
namespace purser::shell {
class SecretStore;
class Workspace;
} // namespace purser::shell

namespace purser::workstation {

/// Gives a person's draft book its journal: the key from the keychain, made at the first time; the
/// file among the data of the program. Without a keychain the book stays in memory, and a sentence
/// says so once.
void openDrafts(shell::Workspace& workspace, shell::SecretStore& secrets);

/// Says in this workspace when drafts cannot be kept, or not be read any more.
void followDrafts(shell::Workspace& workspace);

/// What the office's policy asks at log-out: wipes the book, its file and its key, or lets them be.
void closeDrafts(shell::Workspace& workspace, shell::SecretStore& secrets);

} // namespace purser::workstation
