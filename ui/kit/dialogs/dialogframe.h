#pragma once

#include "core/base/error.h"

#include <QDialog>

class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace purser::offline {
class DraftBook;
}

namespace purser::kit {

class Banner;
class Label;

/// Frame of every dialog: title in the window and as a heading, a line that says what it is for,
/// the body, a place where what went wrong stays, and the buttons (the deciding one names the
/// deed). Opened with `open()`, never `exec()`. Esc closes it unless a command is on its way.
class DialogFrame : public QDialog
{
    Q_OBJECT
public:
    DialogFrame(const QString& title, const QString& purpose, QWidget* parent);

    QVBoxLayout* body() const { return m_body; }
    /// Wider when the content asks for it. Not `setMinimumWidth`: the layout sets that itself.
    void setLeastWidth(int width);
    void setPurpose(const QString& purpose);
    /// "Reject 4,850.00 EUR", "Cancel"
    void setButtons(const QString& accept, const QString& cancel = {});
    /// There is nothing to decide, or not any more: the one button closes it.
    void setClosing();
    bool isClosing() const { return m_isClosing; }
    QPushButton* acceptButton() const { return m_accept; }
    void setAcceptable(bool can, const QString& why = {});
    /// While the command is on its way: fields off, the button says `text`.
    void setBusy(bool busy, const QString& text = {});
    /// Says what went wrong above the buttons; the dialog stays open.
    void showError(const Error& error);
    /// The same in a desk's own words, where they say it better than the general ones.
    void showProblem(const QString& text);
    void clearError();
    /// Keeps what is typed until the deed is done: Esc, a lost connection or the end of the program
    /// lose nothing. Call it when the fields are filled, before `open()`; what was kept under this
    /// key is put back, and a line says so.
    void keepDraft(offline::DraftBook& book, const QString& key);

Q_SIGNALS:
    /// The deciding button or Enter. The dialog stays open until its owner closes it.
    void submitted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void growToContent();
    QSpacerItem* m_width; ///< of the layout
    Label* m_purpose;
    QWidget* m_fields;
    QVBoxLayout* m_body;
    Banner* m_banner;
    QPushButton* m_accept;
    QPushButton* m_cancel;
    QString m_acceptText;
    bool m_busy = false;
    bool m_acceptable = true;
    bool m_isClosing = false;
};

} // namespace purser::kit
