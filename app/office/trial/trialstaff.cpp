#include "app/office/trial/trialstaff.h"

#include "app/office/trial/credentials.h"

namespace purser::tool {

using namespace Qt::StringLiterals;

std::vector<FirstStaff> trialStaff()
{
    const auto person = [](const QString& login, const QString& name, const QStringList& roles,
                            const QList<qint64>& partners = {}) {
        return FirstStaff{login, name, roles, randomPassword(), partners, false};
    };
    return {
        person(u"mara"_s, u"Mara Lindqvist"_s, {u"payments"_s}),
        person(u"joao"_s, u"João Ferreira"_s, {u"payments"_s}),
        person(u"ines"_s, u"Inês Duarte"_s, {u"payments"_s, u"payments_manager"_s}),
        person(u"chen"_s, u"Chen Wei"_s, {u"compliance"_s}),
        person(u"olga"_s, u"Olga Petrova"_s, {u"compliance"_s}),
        person(u"vera"_s, u"Vera Lindholm"_s, {u"compliance_manager"_s}),
        person(u"peter"_s, u"Peter Novak"_s, {u"partners"_s}, {1}),
        person(u"sana"_s, u"Sana Malik"_s, {u"support"_s}),
        person(u"omar"_s, u"Omar Haddad"_s, {u"operations"_s}),
        person(u"anna"_s, u"Anna Schmidt"_s, {u"analyst"_s}),
        person(u"adam"_s, u"Adam Berg"_s, {u"admin"_s}),
        person(u"alma"_s, u"Alma Rossi"_s, {u"admin"_s}),
    };
}

} // namespace purser::tool
