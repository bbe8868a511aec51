#include "app/office/trial/triallists.h"

#include "app/office/trial/credentials.h"

#include <utility>

namespace purser::tool {

using namespace Qt::StringLiterals;

namespace {

// Jonas Eriksson and Karim Benali are applicants of the demo; the rest is like nobody there.
const QByteArray header =
    "id,name,kind,aliases,birth_dates,nationalities,gender,programs,remarks\n";

const QByteArray sanctions =
    "E-2041,\"ERIKSSON, Jonas Henrik\",person,,1979-04-22,,male,sanction,Invented for the trial\n"
    "E-2042,\"BENALI, Kareem\",person,Abu Yusuf,1982,FR,male,sanction,Invented\n"
    "E-2043,\"VANTONGEREN, Aurelio\",person,,1961-02-11,,male,sanction,Invented\n"
    "E-2044,\"QUILLFEATHER, Drusilla\",person,,1970,,female,sanction,Invented\n"
    "E-2045,\"OSTROWICZ, Cassimir\",person,Kasimir Ostrovich,1958,,male,sanction,Invented\n"
    "E-2046,Umbertini Shipping Cooperative,organisation,,,,,sanction,Invented\n";

const QByteArray moreSanctions =
    "36101,\"PAPADIMAS, Brannoc\",person,,1966-07-30,,male,sanction,Invented\n"
    "36102,\"WEXFORD-KZLOWSKI, Eberhardt\",person,,1949,,male,sanction,Invented\n"
    "36103,Grey Heron Metals FZE,organisation,,,,,sanction,Invented\n"
    "36104,SEA LANTERN NINE,vessel,,,,,sanction,Invented\n";

const QByteArray exposed =
    "P-881,Jonas Eriksson,person,,1979-04-22,SE,male,pep,\"Invented: member of a regional "
    "council\"\n"
    "P-882,Karim Benali,person,,1982-10-08,FR,male,pep,\"Invented: deputy minister\"\n"
    "P-883,Theodora Umbertini,person,,1968,IT,female,pep,Invented\n";

} // namespace

Result<void> writeTrialLists(const TrialLayout& layout)
{
    if (!QDir().mkpath(layout.lists()))
        return failure(ErrorCode::Io, {{u"path"_s, layout.lists()}, {u"why"_s, u"not_writable"_s}});
    const std::pair<QString, QByteArray> files[] = {
        {u"UN.csv"_s, sanctions}, {u"OFAC.csv"_s, moreSanctions}, {u"PEP.csv"_s, exposed}};
    for (const auto& [name, rows] : files) {
        const Result<void> written = writePrivateFile(layout.lists() + u'/' + name, header + rows);
        if (!written)
            return written;
    }
    return {};
}

} // namespace purser::tool
