#pragma once

#include "ui/kit/dialogs/dialogframe.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace purser::clients {

/// A new place a client may be paid to. Somebody else verifies it before money goes there.
class DestinationDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param holder  proposed: the client's own name
    DestinationDialog(const QString& holder, QWidget* parent);

    QString kind() const;
    QString detail() const;
    QString holder() const;
    QString bank() const;

private:
    void showKind();
    void check();

    QComboBox* m_kind;
    QLineEdit* m_detail;
    QLineEdit* m_holder;
    QLineEdit* m_bank;
    QLabel* m_detailLabel;
    QLabel* m_bankLabel;
};

} // namespace purser::clients
