#pragma once

#include "core/clients/clientfile.h"
#include "core/clients/contacts/clientdevices.h"
#include "ui/kit/grid/cell.h"

#include <QWidget>
#include <optional>

class QMenu;

namespace purser {
class Clock;
}

namespace purser::kit {
class Formats;
class Grid;
class LayoutStore;
class StatePanel;
} // namespace purser::kit

namespace purser::clients {

class RevealField;

/// The devices of a client and the last sign-ins. Shows what it is given.
class DevicesPanel : public QWidget
{
    Q_OBJECT
public:
    DevicesPanel(const kit::Formats& formats, const Clock& clock, kit::LayoutStore& layouts,
        bool mayReveal, QWidget* parent = nullptr);

    void showLoading();
    void showError(const Error& error);
    /// @param purposes  for which an address may be shown; codes of the office
    void showDevices(const ClientDevices& devices, const QStringList& purposes);
    void showAddress(SignInId id, const Revealed& revealed);
    void addressFailed();

    kit::Grid& devices() { return *m_devices; }
    kit::Grid& signIns() { return *m_signIns; }
    RevealField& address() { return *m_address; }

Q_SIGNALS:
    void addressRequested(purser::clients::SignInId id, const QString& purpose);
    /// Another client who uses the same device.
    void clientRequested(purser::ClientId id);
    void retryRequested();

private:
    QWidget* buildDevices(kit::LayoutStore& layouts, const Clock& clock);
    QWidget* buildSignIns(kit::LayoutStore& layouts, const Clock& clock);
    kit::GridRow deviceRow(const ClientDevice& device) const;
    /// One that hides who comes, in words.
    static kit::Cell networkOf(const QString& network);
    kit::GridRow signInRow(const SignIn& signIn) const;
    const ClientDevice* device(qint64 id) const;
    /// Opens who else uses the device; asks which when there are several.
    void openOthers();
    void addOthers(QMenu& menu, const ClientDevice& device);
    void showCurrentSignIn();

    const kit::Formats& m_formats;
    std::optional<ClientDevices> m_shown;
    kit::StatePanel* m_state;
    kit::Grid* m_devices = nullptr;
    kit::Grid* m_signIns = nullptr;
    RevealField* m_address;
};

} // namespace purser::clients
