#pragma once

#include "ui/kit/dialogs/dialogframe.h"

#include <QList>
#include <QPair>

class QComboBox;
class QLineEdit;

namespace purser::kit {

/// A name for the view, and with which role it is shared.
class SaveViewDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// @param roles  code and name of those it can be shared with; none: sharing is not offered
    SaveViewDialog(
        const QString& name, const QList<QPair<QString, QString>>& roles, QWidget* parent);

    QString name() const;
    void setName(const QString& name);
    /// Empty: for the person alone.
    QString role() const;
    void setRole(const QString& role);

private:
    QLineEdit* m_name;
    QComboBox* m_role;
};

} // namespace purser::kit
