#include "core/clients/contacts/clientdevices.h"

#include "core/base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace purser::clients {

namespace {

Result<DeviceSharer> sharerFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"others"_s);
    DeviceSharer sharer{fields.id<ClientId>(u"id"), fields.text(u"code"), fields.text(u"name")};
    return fields.finish(std::move(sharer));
}

Result<ClientDevice> deviceFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"device"_s);
    ClientDevice device;
    device.id = fields.id<ClientDeviceId>(u"id");
    device.mark = fields.text(u"mark");
    device.says = fields.text(u"says");
    device.firstSeen = fields.instant(u"first_us");
    device.lastSeen = fields.instant(u"last_us");
    device.times = fields.count(u"times");
    device.others = fields.list<DeviceSharer>(u"others", sharerFromJson);
    device.isPublic = fields.flag(u"public");
    return fields.finish(std::move(device));
}

Result<SignIn> signInFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"session"_s);
    SignIn signIn;
    signIn.id = fields.id<SignInId>(u"id");
    signIn.at = fields.instant(u"at_us");
    signIn.device = fields.id<ClientDeviceId>(u"device");
    signIn.says = fields.text(u"says");
    signIn.address = fields.text(u"address");
    signIn.country = fields.optionalText(u"country");
    signIn.network = fields.optionalText(u"network");
    signIn.isNewDevice = fields.flag(u"new_device");
    signIn.isNewCountry = fields.flag(u"new_country");
    signIn.site = fields.text(u"site");
    return fields.finish(std::move(signIn));
}

} // namespace

Result<ClientDevices> clientDevicesFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"client_devices"_s);
    ClientDevices devices;
    devices.client = fields.id<ClientId>(u"id");
    devices.devices = fields.list<ClientDevice>(u"devices", deviceFromJson);
    devices.signIns = fields.list<SignIn>(u"sessions", signInFromJson);
    devices.keptDays = fields.count(u"keep_days");
    return fields.finish(std::move(devices));
}

} // namespace purser::clients
