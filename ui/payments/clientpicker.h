#pragma once

#include "core/clients/clientsapi.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace purser::kit {
class Label;
}

namespace purser::payments {

/// Finds a client by name, e-mail, code or login, and reads the client's file.
class ClientPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ClientPicker(clients::ClientsApi& clients, QWidget* parent = nullptr);

    /// Reads the file of this client; `ready` or `failed` follows.
    void choose(ClientId id);
    void setSearchText(const QString& text);

Q_SIGNALS:
    void ready(const purser::clients::ClientFile& file);
    void failed(const purser::Error& error);
    /// A file is being read: what went wrong before is over.
    void started();

private:
    void search();
    void showFound(const std::vector<clients::Found>& found);
    void showFile(const clients::ClientFile& file);

    clients::ClientsApi& m_clients;
    office::Task<std::vector<clients::Found>> m_searching;
    quint64 m_generation = 0;
    QTimer m_pause;
    kit::Label* m_label;
    QLineEdit* m_search;
    QListWidget* m_found;
};

} // namespace purser::payments
