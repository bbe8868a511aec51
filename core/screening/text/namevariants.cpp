#include "core/screening/text/namevariants.h"

#include <iterator>
#include <string>
#include <unordered_map>

namespace purser::screening {

namespace {

/// A line: spellings of one name; after a bar, its short and foreign forms.
constexpr std::string_view groups[] = {
    "muhammad mohammed mohammad mohamed mohamad muhammed muhamad muhamed mohd mahomed mochammad "
    "mukhammad magomed mamadou mahamat muhammadu | mehmet mehmed md",
    "ahmad ahmed ahmet akhmad akhmed achmad ahmedou",
    "mahmoud mahmud mahmood mehmood makhmud mahmut",
    "hamid hameed khamid hamed",
    "hamad hamd",
    "hassan hasan hassen khasan hasen",
    "hussein hussain husain hussayn husayn husein hossein hosein hocine houssein husseyn khusein "
    "huseyin houcine hussin",
    "ali aly",
    "abdullah abdallah abdulla abdellah abdalla abdoullah abdoulaye abdullahi abdullo",
    "abdulrahman abdurrahman abdelrahman abdurahman abdarrahman abdirahman abdulrehman "
    "abdurrehman abdramane abderrahmane abdelrahmane",
    "abdulaziz abdelaziz abdulazeez",
    "abdulkarim abdelkarim abdulkareem abdelkrim",
    "abdulkader abdelkader abdulqadir abdulkadir abdelqader abdulqader",
    "ibrahim ebrahim ibrahem ibragim brahim ebraheem | abraham avraham",
    "ismail ismael esmail esmaeil ismayil ismaeel",
    "yusuf youssef yousef yusof yousuf yousif yusif youcef yusef yousaf iusuf | joseph jose josef "
    "yosef josip giuseppe",
    "omar umar omer ummar",
    "othman uthman osman usman ousmane ozman",
    "osama usama ousama oussama",
    "khalid khaled halid khalled",
    "said saeed saied saeid seid",
    "saad sad saed",
    "salim saleem selim",
    "salam",
    "salman",
    "salih saleh",
    "salah salaheddin",
    "sultan soltan",
    "suleiman sulaiman sulayman solaiman soleiman suleyman sulejman souleymane soliman suliman",
    "samir sameer",
    "samer",
    "sami samy",
    "jamal gamal djamel jamaal",
    "jamil djamil gamil jameel",
    "jabir jaber djaber gaber",
    "kamal kemal kamel kamil",
    "karim kareem kerim",
    "karam",
    "rashid rachid rasheed",
    "rashad",
    "rahim raheem",
    "rahman rehman",
    "nasir naser nasser nacer",
    "nasr",
    "naji nagi",
    "najib nagib nadjib najeeb",
    "nabil nabeel",
    "tariq tarik tarek tareq",
    "tahir taher tahar",
    "walid waleed oualid",
    "wahid",
    "yasin yassin yaseen yassine",
    "yasir yasser yaser",
    "yahya yehia yahia iahia",
    "zayd zaid zayed zeid",
    "ziad ziyad zeyad",
    "farid fareed",
    "faris fares",
    "faisal faysal feisal faycal",
    "fahd fahad",
    "fuad fouad foad",
    "habib habeeb",
    "haydar haidar haider heydar",
    "hamza hamzah khamza",
    "hashim hashem hachem",
    "hatim hatem",
    "idris idriss driss",
    "imad emad",
    "isa issa eissa",
    "jafar jaafar djafar gaafar jaffar",
    "majid majed madjid majeed maged",
    "mansur mansour mansoor",
    "marwan merouane",
    "mustafa mostafa mustapha moustafa mostapha mustaf mustafo",
    "musa mousa moussa moosa | moses moshe moises",
    "qasim kasim qasem kassem qassem kassim gasem qassim ghassem kacem",
    "ramadan ramazan ramadhan",
    "rida reda reza riza ridha",
    "sharif sherif charif shareef cherif",
    "shaban shaaban chaaban",
    "taha",
    "fatima fatimah fatema fatma fathima",
    "aisha ayesha aicha aysha",
    "khadija khadijah khadijeh hadija",
    "maryam mariam miriam meriem",
    "zainab zaynab zeinab zineb",
    "khan",
    "akbar",
    "amir ameer emir",
    "amin ameen emin",
    "anwar anouar enver",
    "ayman aiman aymen",
    "aziz azeez",
    "bashir basheer bachir",
    "bashar bachar",
    "bilal belal",
    "gholam ghulam gulam",
    "mehdi mahdi mehedi",
    "mohsen muhsin mohcine mohsin",
    "morteza murtaza mortada murtadha mortaza",
    "nur noor nour nuur",
    "aleksandr alexander alexandr oleksandr aliaksandr aleksander alexandre alessandro alejandro "
    "aleksandar alisander | sasha sascha alex alec aleks iskandar iskander",
    "aleksey alexei alexey aleksei oleksiy oleksii aliaksei alexy | lyosha",
    "anatoly anatoliy anatoli anatolii anatol",
    "andrei andrey andriy andrii andrej andre andrew andreas andrzej andres anders "
    "andrejs ondrej",
    "anton antony anthony antonio antoine antonius antonii | tony toni",
    "arkady arkadiy arkadi arkadii",
    "boris borys barys",
    "dmitry dmitri dmitriy dmytro dmitrij dzmitry dmitrii dimitri dimitry | dima mitya",
    "denis denys dzianis dennis",
    "evgeny yevgeny evgeniy yevgeniy yevhen evgeni eugene jevgeni jevgenij yauhen evgenii eugen "
    "eugenio | zhenya",
    "fyodor fedor fiodor fedir theodor theodore teodor",
    "gennady gennadiy gennadi hennadiy henadz",
    "georgy georgiy georgi george georg jorge giorgi heorhiy giorgio georges",
    "grigory grigoriy grigori hryhoriy gregory gregorio gregor grzegorz | greg",
    "igor ihor ihar",
    "ivan iwan | john johann johannes jan juan jean giovanni joao johan hans jon ion ian",
    "konstantin kostiantyn constantin konstantyn constantine | kostya",
    "leonid leanid",
    "maksim maxim maxym maksym maxime",
    "mikhail mykhailo michael mikhael mihail michel miguel michal mikhaylo mihails mikael "
    "mihai michail | misha mike mick",
    "nikolay nikolai mykola nikolaj mikalai nicholas nicolas nikola nicolae nikolaos niklas nicola "
    "| nick kolya",
    "oleg oleh aleh",
    "pavel pavlo pawel paul paulo pablo paolo pavels",
    "petr pyotr petro piotr peter pedro pierre pietro peteris petar | pete",
    "roman raman",
    "sergey sergei serhiy serguei siarhei sergej sergejs serge sergio serhii | seryozha",
    "stepan stephen steven stefan stephan stefano esteban stefanos szczepan | steve",
    "vadim vadym",
    "valery valeriy valeri valerii",
    "vasily vasiliy vasili vasyl vasilij basil vassily | vasya",
    "viktor victor viktar",
    "vitaly vitaliy vitali vital vitalii",
    "vladimir volodymyr uladzimir wladimir vladimirs wolodymyr | vova volodya",
    "vladislav wladyslaw uladzislau vladyslav | vlad",
    "vyacheslav viacheslav viatcheslav vjaceslavs | slava",
    "yaroslav jaroslav iaroslav yaraslau",
    "yury yuri yuriy jurij iurii yurii juri iouri",
    "aleksandra alexandra oleksandra alejandra alessandra",
    "anna ana hanna anne ann hannah",
    "ekaterina yekaterina kateryna katarina catherine katherine caterina catalina katarzyna "
    "kathryn | katya kate cathy kathy",
    "elena yelena olena helena helen alena ellen",
    "irina iryna irena irene",
    "maria mariya marie mary marija mariia",
    "natalia natalya nataliya natalie nataliia | natasha",
    "olga olha volha",
    "svetlana svitlana sviatlana",
    "tatiana tatyana tetiana tatsiana tetyana | tanya",
    "yulia julia yuliya yuliia iuliia giulia | yulya",
    "benjamin binyamin benyamin benyamina | bibi benny",
    "william guillermo wilhelm willem guillaume guglielmo willian | bill will billy willy wim",
    "robert roberto | bob bobby rob robbie",
    "richard ricardo riccardo | dick rick ricky rich",
    "james jaime jacques | jim jimmy jamie",
    " | joe joey pepe",
    "thomas tomas tommaso tomasz toma | tom tommy",
    "charles carlos karl carl carlo karel karol | charlie chuck",
    "edward eduardo eduard edouard edvard | ed eddie ted",
    "frederick friedrich frederik federico fredrick fryderyk frederic fridrich fredrik friedrych "
    "| fred freddy fritz",
    "francis francisco francesco franz frans francois franciszek | frank paco pancho",
    "henry heinrich enrique henri henrik hendrik enrico henryk | harry hank",
    "lawrence laurence lorenzo laurent lars | larry",
    "louis luis luigi ludwig lewis ludovic lodewijk luiz | lou",
    "matthew mateo matteo mathieu matthias matias mateusz matvey | matt",
    "patrick patricio padraig | pat paddy",
    "philip felipe filippo philippe filip phillip philipp | phil",
    "raphael rafael raffaele",
    "raymond ramon raimundo raimondo | ray",
    "ronald ronaldo | ron ronnie",
    "donald donaldo | don donnie",
    "daniel daniil danilo danila danylo daniele | dan danny",
    "david davit davide dawid daud dawood dawud daoud davud davoud | dave",
    "samuel samuil shmuel | sam",
    "simon semyon semen simeon shimon",
    "timothy timofey timoteo | tim timmy",
    "walter gualtiero volter",
    "elizabeth elisabeth yelizaveta elizaveta isabel elisabetta isabella | liz beth betty lisa",
    "margaret margarita marguerite margarethe malgorzata | maggie peggy meg",
    "susan susanna suzanne susana | sue susie",
    "barbara varvara",
    "patricia patrizia | patty trish",
    "jennifer | jenny jen",
    "christopher cristobal kristofer christophe krzysztof christoph | chris kris",
    "christian cristian kristian",
    "christina kristina cristina christine khrystyna | tina chrissy",
    "lee yi rhee ri",
    "park pak bak",
    "choi choe choy",
    "kim gim",
    "jung jong chong jeong",
    "ryu yoo ryoo",
    "chol chul cheol chhol",
    "yong young yeong",
    "hyok hyuk hyeok",
    "gaddafi qaddafi kadhafi qadhafi gadhafi khadafi kadafi qadafi gathafi kaddafi elkaddafi",
};

using Table = std::unordered_map<std::string_view, KnownName>;

void addLine(Table& table, std::string_view line, std::int16_t group)
{
    bool shortForm = false;
    while (!line.empty()) {
        const size_t end = std::min(line.find(' '), line.size());
        const std::string_view word = line.substr(0, end);
        line.remove_prefix(std::min(end + 1, line.size()));
        if (word == "|") {
            shortForm = true;
        } else if (!word.empty()) {
            KnownName& known = table[word];
            (shortForm ? known.nickOf : known.group) = group;
        }
    }
}

Table buildTable()
{
    Table table;
    table.reserve(2048);
    for (size_t i = 0; i < std::size(groups); ++i)
        addLine(table, groups[i], static_cast<std::int16_t>(i));
    return table;
}

} // namespace

KnownName knownName(std::string_view letters)
{
    static const Table table = buildTable();
    const auto found = table.find(letters);
    return found == table.end() ? KnownName{} : found->second;
}

} // namespace purser::screening
