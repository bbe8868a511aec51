#pragma once

#include "core/clients/clientsapi.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace purser::clients {

/// The client whose file is open: reads it a moment after one stops on a row (each reading of a
/// file leaves an audit record), asks for live figures, and reads it again when it moves on.
class OpenClient : public QObject
{
    Q_OBJECT
public:
    explicit OpenClient(ClientsApi& api, QObject* parent = nullptr);

    void open(ClientId id);
    void reload();
    void noteChange(const office::Change& change);

    ClientId id() const { return m_id; }
    const std::optional<ClientFile>& file() const { return m_file; }

Q_SIGNALS:
    void loading(purser::ClientId id);
    void loaded();
    void failed(const purser::Error& error);
    void closed();

private:
    void read();
    void askForFigures();

    ClientsApi& m_api;
    ClientId m_id;
    std::optional<ClientFile> m_file;
    office::Task<ClientFile> m_reading;
    quint64 m_generation = 0;
    QTimer m_pause;
    QTimer m_refresh;
    QTimer m_again; ///< after a reading that failed
    QTimer m_figures;
};

} // namespace purser::clients
