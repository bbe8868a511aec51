#include "app/simulator/mt5/manageraccess.h"

namespace purser::simulator {

using namespace Qt::StringLiterals;

void ManagerAccess::apply(const QJsonObject& settings)
{
    visibleGroups = settings.value("groups"_L1).toString(visibleGroups);
    mayEditAccounts = settings.value("edit_accounts"_L1).toBool(mayEditAccounts);
    isAccountant = settings.value("accountant"_L1).toBool(isAccountant);
    seesPersonalData = settings.value("personal_data"_L1).toBool(seesPersonalData);
    seesTrades = settings.value("trades"_L1).toBool(seesTrades);
    password = settings.value("password"_L1).toString(password);
}

QJsonObject ManagerAccess::toJson() const
{
    return {{u"login"_s, login}, {u"groups"_s, visibleGroups},
        {u"edit_accounts"_s, mayEditAccounts}, {u"accountant"_s, isAccountant},
        {u"personal_data"_s, seesPersonalData}, {u"trades"_s, seesTrades}};
}

} // namespace purser::simulator
