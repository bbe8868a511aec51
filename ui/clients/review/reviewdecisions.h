#pragma once

#include "core/clients/review/reviewapi.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace purser::clients {

/// Carries out a step on the application on show: opens its dialog where there is something to say,
/// sends its command once, and says what came of it. One dialog is one command key.
class ReviewDecisions : public QObject
{
    Q_OBJECT
public:
    ReviewDecisions(ReviewApi& api, QWidget* parent);

    void begin(ReviewStep step, const ApplicationFile& file);
    void acceptDocument(const ClientDocument& document);
    void rejectDocument(const ClientDocument& document);
    /// Strikes parts out of what is given out of a document now.
    void redact(const ClientDocument& document, const DocumentContent& content,
        const kit::Formats& formats);
    void undoRedaction(const ClientDocument& document);
    void scanAgain(const ClientDocument& document);
    void decideHit(const ScreeningHit& hit);
    void answerVerdict(const VendorVerdict& verdict);
    void recordItem(const ApplicationFile& file, const QString& item);
    kit::DialogFrame* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// It is done; `text` says so. `decided`: the application itself moved.
    void done(const QString& text, bool decided);
    /// It moved on meanwhile and nothing was done.
    void overtaken(const QString& text);

private:
    using MakeCall = std::function<office::Call()>;

    void reasoned(ReviewStep step, const ApplicationFile& file);
    void confirm(ReviewStep step, const ApplicationFile& file);
    void answer(
        kit::DialogFrame* dialog, const office::Call& call, const QString& done, bool decided);
    void show(kit::DialogFrame* dialog, const QString& done, bool decided, MakeCall make);
    /// Without a dialog: the command goes at once.
    void send(const office::Call& call, const QString& done, bool decided);

    ReviewApi& m_api;
    QWidget* m_parent;
    QPointer<kit::DialogFrame> m_dialog;
};

} // namespace purser::clients
