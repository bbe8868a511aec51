#pragma once

#include "core/clients/contacts/ticket.h"
#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace purser::clients {

/// A ticket that came by mail, telephone or chat, entered by hand.
class NewTicketDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param client  whose it is, for the line above
    NewTicketDialog(
        const QString& client, const std::vector<TicketCategory>& categories, QWidget* parent);

    QString channel() const;
    QString category() const;
    QString subject() const;
    QString text() const;
    void setSubject(const QString& subject);
    void setText(const QString& text);

private:
    void check();

    std::vector<TicketCategory> m_categories;
    QComboBox* m_channel;
    QComboBox* m_category;
    QLineEdit* m_subject;
    QPlainTextEdit* m_text;
};

} // namespace purser::clients
