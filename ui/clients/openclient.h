#pragma once

#include "core/clients/clientsapi.h"
#include "ui/kit/desk/openitem.h"

namespace purser::clients {

/// The client whose file is open, with live figures of their accounts.
class OpenClient : public kit::OpenItem<ClientId, ClientFile>
{
public:
    explicit OpenClient(ClientsApi& api, QObject* parent = nullptr);

    void noteChange(const office::Change& change);

    const std::optional<ClientFile>& file() const { return sheet(); }

protected:
    office::Task<ClientFile> ask(ClientId id) override;
    void leave() override;
    void show(ClientFile file) override;
    void noteFailure(const Error& error) override;

private:
    void askForFigures();

    ClientsApi& m_api;
    QTimer m_again; ///< after a reading that failed
    QTimer m_figures;
};

} // namespace purser::clients
