#pragma once

#include "app/workstation/instance/deeplink.h"

#include <QObject>

namespace purser::shell {
class Workspace;
}

namespace purser::workstation {

/// Opens a link in the workspace of whoever is signed in, as far as that person may see it. What
/// cannot be opened is said in a sentence.
class LinkOpener : public QObject
{
    Q_OBJECT
public:
    explicit LinkOpener(shell::Workspace& workspace) : m_workspace(workspace) {}

    void open(const QString& text);

private:
    void open(const DeepLink& link);
    /// Looks the name up in the office, which shows only what the person may see.
    void lookUp(const DeepLink& link, const QString& kind);
    void ask(const QString& verb, const QVariantMap& arguments);
    void refuse(const QString& what);

    shell::Workspace& m_workspace;
};

} // namespace purser::workstation
