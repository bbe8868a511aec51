#pragma once

#include "ui/kit/dialogs/dialogframe.h"

class QLineEdit;

namespace purser::kit {
class Facts;
}

namespace purser::payments {

/// The last look before an approval that needs no password: amount, destination, what follows, and
/// an optional note that stays with the approval.
class ApproveDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    ApproveDialog(const QString& title, const QString& purpose, QWidget* parent);

    void addFact(const QString& key, const QString& value);
    QString note() const;

private:
    kit::Facts* m_facts;
    QLineEdit* m_note;
};

} // namespace purser::payments
