#pragma once

#include "core/clients/clientfile.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QRadioButton;

namespace purser::clients {

/// Decides an identity review: approved with a level and the day it expires, or rejected; with
/// words.
class KycDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    KycDialog(const ClientFile& file, const QDate& today, QWidget* parent);

    bool isApproval() const;
    int level() const;
    QDate expiresOn() const;
    QString text() const;

private:
    void check();

    QRadioButton* m_approve;
    QRadioButton* m_reject;
    QComboBox* m_level;
    QDateEdit* m_expires;
    QPlainTextEdit* m_text;
};

} // namespace purser::clients
