#pragma once

#include "core/clients/clientfile.h"
#include "ui/clients/statement/statementdialog.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser::kit {
struct DeskContext;
}

namespace purser::clients {

/// "Statement…" of a client: the dialog, the place of the file, and the making out.
class StatementDeed : public QObject
{
    Q_OBJECT
public:
    StatementDeed(const kit::DeskContext& context, QWidget* parent);

    void open(const ClientFile& file);
    StatementDialog* dialog() const { return m_dialog; }
    using ChoosePath = std::function<void(const QString& proposal, const QString& ending,
        const std::function<void(const QString& path)>& chosen)>;
    /// Instead of the usual file dialog.
    void setChoosePath(ChoosePath choose) { m_choosePath = std::move(choose); }

Q_SIGNALS:
    void saved(const QString& code, const QString& path);

private:
    void choose(ClientId client, const QString& code);
    void make(ClientId client, const QString& path);
    static QString problemOf(const Error& error);

    const kit::DeskContext& m_context;
    QWidget* m_parent;
    ChoosePath m_choosePath;
    QPointer<StatementDialog> m_dialog;
};

} // namespace purser::clients
