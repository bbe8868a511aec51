#include "tests/support/standardstaff.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

QList<StandardStaff> standardStaff()
{
    return {
        {u"mara"_s, u"Mara Lindqvist"_s, {u"payments"_s}, {}},
        {u"joao"_s, u"João Ferreira"_s, {u"payments"_s}, {}},
        {u"ines"_s, u"Inês Duarte"_s, {u"payments"_s, u"payments_manager"_s}, {}},
        {u"chen"_s, u"Chen Wei"_s, {u"compliance"_s}, {}},
        {u"olga"_s, u"Olga Petrova"_s, {u"compliance"_s}, {}},
        {u"vera"_s, u"Vera Lindholm"_s, {u"compliance_manager"_s}, {}},
        {u"peter"_s, u"Peter Novak"_s, {u"partners"_s}, {1}},
        {u"sana"_s, u"Sana Malik"_s, {u"support"_s}, {}},
        {u"omar"_s, u"Omar Haddad"_s, {u"operations"_s}, {}},
        {u"anna"_s, u"Anna Schmidt"_s, {u"analyst"_s}, {}},
        {u"adam"_s, u"Adam Berg"_s, {u"admin"_s}, {}},
        {u"alma"_s, u"Alma Rossi"_s, {u"admin"_s}, {}},
    };
}

QStringList standardServices()
{
    return {u"purser_connector"_s, u"purser_jobs"_s, u"purser_sealer"_s, u"purser_notifier"_s,
        u"purser_watchdog"_s, u"purser_intake"_s, u"purser_mail"_s, u"purser_scan"_s};
}

QString standardPassword(const QString& login)
{
    return login + u"-Test-Password-1"_s;
}

} // namespace purser::tests
