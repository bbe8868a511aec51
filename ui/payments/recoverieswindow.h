#pragma once

#include "core/payments/receiptsapi.h"
#include "core/payments/recoveriesapi.h"
#include "ui/payments/worklistwindow.h"

namespace purser::kit {
struct DeskContext;
}

namespace purser::payments {

/// What clients owe after a lost dispute or a deposit taken back: payments towards it and giving it
/// up, each by two people.
class RecoveriesWindow : public WorkListWindow
{
    Q_OBJECT
public:
    RecoveriesWindow(const kit::DeskContext& context, QWidget* parent);

    void pay();
    void confirm();
    void drop();
    void writeOff();

private:
    void setRows(const kit::DeskContext& context);
    void showDecisions();
    void decide(bool isRight);
    QString whyNot(bool may) const;
    QString whyNotConfirm() const;

    RecoveriesApi m_api;
    ReceiptsApi m_receipts;
    bool m_mayRecord;
    bool m_mayWriteOff;
};

} // namespace purser::payments
