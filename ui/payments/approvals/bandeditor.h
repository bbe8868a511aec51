#pragma once

#include "core/payments/approvalsapi.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace purser::kit {
class Formats;
}

namespace purser::payments {

/// One band of a matrix that is being written: from which amount, up to four steps by role, and
/// whether the password is asked for once more.
class BandEditor : public QWidget
{
    Q_OBJECT
public:
    BandEditor(const Currency& currency, const kit::Formats& formats, QWidget* parent);

    void setBand(const MatrixBand& band);
    /// The first band begins at zero and stays.
    void setFirst(bool first);
    Result<Money> from() const;
    QStringList roles() const;
    void setRoles(const QStringList& roles);
    bool isSteppedUp() const;

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    Currency m_currency;
    const kit::Formats& m_formats;
    QLineEdit* m_from;
    QList<QComboBox*> m_steps;
    QCheckBox* m_stepUp;
    QToolButton* m_remove;
};

} // namespace purser::payments
