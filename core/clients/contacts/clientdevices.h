#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace purser::clients {

using ClientDeviceId = Id<struct ClientDeviceTag>;
using SignInId = Id<struct SignInTag>;

/// Another client who uses a device, as far as the reader may see them.
struct DeviceSharer {
    ClientId id;
    QString code;
    QString name;
};

/// A device a client signed in from.
struct ClientDevice {
    ClientDeviceId id;
    QString mark; ///< masked
    QString says; ///< what it says it is
    QDateTime firstSeen;
    QDateTime lastSeen;
    int times = 0;
    std::vector<DeviceSharer> others;
    bool isPublic = false; ///< so many use it that it says nothing about who is who
};

/// One sign-in to the broker's site.
struct SignIn {
    SignInId id;
    QDateTime at;
    ClientDeviceId device;
    QString says;
    QString address; ///< masked
    QString country; ///< may be null
    QString network; ///< plain, vpn, tor, hosting; null: the site did not say
    bool isNewDevice = false;
    bool isNewCountry = false;
    QString site;
};

/// Devices and sign-ins of a client as `desk.client_devices` gives them: the fifty and the hundred
/// newest, all files of the client as one.
struct ClientDevices {
    ClientId client;
    std::vector<ClientDevice> devices;
    std::vector<SignIn> signIns;
    int keptDays = 0;
};

Result<ClientDevices> clientDevicesFromJson(const QJsonObject& object);

} // namespace purser::clients
