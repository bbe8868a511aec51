#include "core/screening/text/legalforms.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace purser::screening {

namespace {

/// Kinds: 0 limited liability, 1 joint stock or public, 2 partnership, 3 company, 4 state
/// enterprise, 5 non-profit, 6 sole trader, 7 pieces that a changed order of words tears off.
/// A line's forms are parted by commas.
constexpr std::string_view forms[] = {
    "llc,l l c,ltd,limited,ltda,limitada,gmbh,g m b h,gesellschaft mit beschrankter haftung,sarl,"
    "s a r l,srl,s r l,sp z o o,sp zoo,sp z oo,spolka z ograniczona odpowiedzialnoscia,ooo,o o o,"
    "tov,too,bv,b v,besloten vennootschap,limited liability company,pvt ltd,private limited,"
    "pte ltd,pty ltd,pt,p t,sdn bhd,sro,s r o,spol s r o,doo,d o o,kft,oy,aps,eurl,sl,s l,"
    "sociedad limitada,sociedad de responsabilidad limitada,sociedad de responsabilidad limitada "
    "de capital variable,s de rl,s de r l,s de rl de cv,s de r l de c v,fzc,fze,fz llc,fzco,wll,"
    "w l l,obshchestvo s ogranichennoy otvetstvennostyu,societe a responsabilite limitee,"
    "societatea cu raspundere limitata,societa a responsabilita limitata,private limited company,"
    "co ltd,company limited,co limited,sas,s a s,societe par actions simplifiee,ulc,oue",
    "sa,s a,ag,a g,aktiengesellschaft,plc,p l c,public limited company,inc,incorporated,corp,"
    "corporation,jsc,j s c,ojsc,cjsc,pjsc,ao,oao,zao,pao,joint stock company,"
    "open joint stock company,closed joint stock company,public joint stock company,"
    "otkrytoe aktsionernoe obshchestvo,aktsionernoe obshchestvo,"
    "publichnoe aktsionernoe obshchestvo,zakrytoe aktsionernoe obshchestvo,spa,s p a,"
    "societa per azioni,sociedad anonima,sociedad anonima de capital variable,sa de cv,s a de cv,"
    "s a de c v,sa de c v,societe anonyme,nv,n v,naamloze vennootschap,ab,a b,aktiebolag,as,a s,"
    "asa,oyj,se,kk,kabushiki kaisha,tbk,ead,ad,dd,d d,psc,p j s c,sal,s a l,sae,s a e,saog,"
    "kgaa,anonim sirketi,a o,o a o,z a o,prat,pat,berhad,bhd",
    "lp,l p,llp,l l p,limited partnership,limited liability partnership,kg,k g,gmbh co kg,"
    "kommanditgesellschaft,ohg,gbr,snc,s n c,sca,s c a,partnership",
    "co,company,companhia,compania,cia,compagnie,cie,kompania,kompaniya,firma",
    "fgup,federal state unitary enterprise,state enterprise,state unitary enterprise,gup,"
    "unitary enterprise,sole proprietorship state enterprise",
    "ano,autonomous non profit organization,autonomous nonprofit organization,ev,e v,"
    "eingetragener verein,asbl,npo,ngo,stiftung,ong",
    "ip,individual entrepreneur,sole proprietor,einzelunternehmer",
    "cv,c v,rl,r l,sdn,pty,pte,pvt,zoo,sp,mbh,liability,limited liability,open,closed,joint,stock,"
    "joint stock,open joint stock,closed joint stock,public joint stock,sociedad,anonima,"
    "aktsionernoe,obshchestvo,otkrytoe,zakrytoe,publichnoe",
};

using FormTable = std::unordered_map<std::string, std::int16_t>;

FormTable buildFormTable()
{
    FormTable table;
    for (size_t kind = 0; kind < std::size(forms); ++kind) {
        std::string_view line = forms[kind];
        while (!line.empty()) {
            const size_t end = std::min(line.find(','), line.size());
            table.emplace(line.substr(0, end), static_cast<std::int16_t>(kind));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    }
    return table;
}

constexpr size_t longestForm = 8; // words

} // namespace

LegalFormMatch legalFormAt(std::span<const std::string> words)
{
    static const FormTable table = buildFormTable();
    LegalFormMatch best;
    std::string phrase;
    for (size_t count = 1; count <= std::min(words.size(), longestForm); ++count) {
        if (count > 1)
            phrase.push_back(' ');
        phrase.append(words[count - 1]);
        if (const auto found = table.find(phrase); found != table.end())
            best = {count, found->second};
    }
    return best;
}

bool isGenericWord(std::string_view letters)
{
    static const std::unordered_set<std::string_view> words{"trading", "trade", "trust", "bank",
        "banking", "international", "group", "gruppe", "groupe", "grupo", "gruppa", "holding",
        "holdings", "industrial", "industries", "industry", "general", "national", "services",
        "service", "import", "export", "enterprise", "enterprises", "organization", "organisation",
        "foundation", "fund", "capital", "investment", "investments", "investiments", "management",
        "development", "construction", "engineering", "shipping", "transport", "transportation",
        "commercial", "comercial", "inversiones", "inversora", "comercializadora", "distribuidora",
        "constructora", "agropecuaria", "inmobiliaria", "servicios", "empresa", "establishment",
        "est", "center", "centre", "institute", "university", "association", "society", "union",
        "company", "corporation", "consulting", "solutions", "systems", "technology",
        "technologies", "electronics", "energy", "petroleum", "oil", "gas", "aviation", "airlines",
        "air", "marine", "maritime", "line", "lines", "global", "world", "partners", "real",
        "estate", "exchange", "finance", "financial", "insurance", "security", "supply", "front",
        "party", "movement", "army", "council", "committee", "ministry", "government", "republic",
        "office", "agency", "factory", "plant", "works", "products", "production", "equipment",
        "machinery", "chemical", "steel", "metal", "motor", "motors", "health", "medical", "joint",
        "stock", "pharmaceutical", "food", "foods", "textile", "star", "new", "first", "united",
        "islamic"};
    return words.contains(letters);
}

std::string expandedWord(std::string letters)
{
    static const std::unordered_map<std::string_view, std::string_view> words{
        {"intl", "international"}, {"int", "international"}, {"bros", "brothers"},
        {"mfg", "manufacturing"}, {"mgmt", "management"}, {"dev", "development"},
        {"natl", "national"}, {"assn", "association"}, {"univ", "university"},
        {"govt", "government"}, {"ind", "industries"}, {"eng", "engineering"},
        {"tech", "technology"}, {"org", "organization"}, {"organisation", "organization"},
        {"centre", "center"}, {"mt", "mount"}};
    const auto found = words.find(letters);
    return found == words.end() ? std::move(letters) : std::string(found->second);
}

} // namespace purser::screening
