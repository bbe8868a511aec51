#pragma once

#include "core/clients/review/recordapi.h"
#include "ui/clients/intake/formdialog.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

namespace purser::clients {

/// One command of a dialog. A dialog that sends several names each, so that after a refusal those
/// that are done are not sent again.
struct DeedStep {
    QString id;
    std::function<office::Call(const QString& key)> make;
    /// Instead of `make`, where the step before made what this one is about.
    std::function<office::Call(const QString& key, const office::Outcome& before)> makeAfter = {};
};

/// Opens the dialogs over a client's file, one at a time, sends what they say and tells what came
/// of it. Each step of a dialog has one command key.
class DeedSender : public QObject
{
    Q_OBJECT
public:
    DeedSender(RecordApi& api, QWidget* parent);

    using Steps = std::function<Result<QList<DeedStep>>()>;
    using Refused = std::function<void(const Error&)>;
    using Finished = std::function<void(const office::Outcome& last)>;

    RecordApi& api() { return m_api; }
    QWidget* parentWidget() const { return m_parent; }
    kit::DialogFrame* dialog() const { return m_dialog; }
    bool isBusy() const { return m_dialog != nullptr; }
    /// The rules of the forms, read once. `use` is not called when they cannot be read; that is
    /// said.
    void withForm(std::function<void(const IntakeForm&)> use);
    /// Opens a dialog that sends nothing, or whose owner sends.
    void open(kit::DialogFrame* dialog);
    /// Opens a dialog that sends its steps one after another and closes when all are done.
    void show(kit::DialogFrame* dialog, Steps steps, Refused refused, Finished finished);
    void show(FormDialog* dialog, Steps steps, const QString& done);
    /// The same for one command.
    void show(FormDialog* dialog, std::function<office::Call(const QString& key)> make,
        const QString& done);
    void say(const QString& done) { Q_EMIT this->done(done); }

Q_SIGNALS:
    /// It is done; `text` says so.
    void done(const QString& text);
    /// It moved on meanwhile, or what was needed could not be read; nothing was done. The text is
    /// empty where a dialog on show says it.
    void overtaken(const QString& text);

private:
    struct Sending;
    void sendNext(const std::shared_ptr<Sending>& sending);

    RecordApi& m_api;
    QWidget* m_parent;
    QPointer<kit::DialogFrame> m_dialog;
    std::optional<IntakeForm> m_form;
    bool m_asking = false;
};

} // namespace purser::clients
