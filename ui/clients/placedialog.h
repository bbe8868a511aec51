#pragma once

#include "core/clients/clientsapi.h"
#include "ui/kit/dialogs/reasondialog.h"

#include <vector>

class QComboBox;

namespace purser::clients {

/// Which brand a client belongs to, and which desk and team look after them: who sees the client
/// changes with it.
class PlaceDialog : public kit::ReasonDialog
{
    Q_OBJECT
public:
    PlaceDialog(const ClientFile& file, const std::vector<OfficeUnit>& units, QWidget* parent);

    /// Codes; empty: none.
    QString brand() const;
    QString desk() const;
    QString team() const;
    QString reason() const { return text(); }

protected:
    QString whyNot() const override;

private:
    QComboBox* makeChoice(const QString& kind, const QString& name, const QString& now,
        const std::vector<OfficeUnit>& units);

    const ClientFile::Place m_now;
    QComboBox* m_brand = nullptr;
    QComboBox* m_desk = nullptr;
    QComboBox* m_team = nullptr;
};

} // namespace purser::clients
