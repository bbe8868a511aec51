#include "core/screening/text/namevariants.h"

#include <QHash>
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
    "aleksandar alyaksandr alisander | sasha sascha alex alec aleks iskandar iskander",
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

using NameTable = std::unordered_map<std::string_view, KnownName>;

void addLine(NameTable& table, std::string_view line, std::int16_t group)
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

NameTable buildNameTable()
{
    NameTable table;
    table.reserve(2048);
    for (size_t i = 0; i < std::size(groups); ++i)
        addLine(table, groups[i], static_cast<std::int16_t>(i));
    return table;
}

struct CommonName {
    QStringView arabic;
    std::string_view latin;
};

constexpr CommonName arabicNames[] = {{u"محمد", "muhammad"}, {u"احمد", "ahmad"}, {u"محمود", "mahmoud"},
    {u"حامد", "hamid"}, {u"حميد", "hamid"}, {u"حمد", "hamad"}, {u"حسن", "hasan"},
    {u"حسين", "husain"}, {u"علي", "ali"}, {u"ابراهيم", "ibrahim"}, {u"اسماعيل", "ismail"},
    {u"يوسف", "yusuf"}, {u"عمر", "omar"}, {u"عثمان", "othman"}, {u"اسامه", "osama"},
    {u"خالد", "khalid"}, {u"سعيد", "said"}, {u"سعد", "saad"}, {u"سالم", "salim"},
    {u"سليم", "salim"}, {u"سلام", "salam"}, {u"سلمان", "salman"}, {u"صالح", "salih"},
    {u"صلاح", "salah"}, {u"سلطان", "sultan"}, {u"سليمان", "suleiman"}, {u"سمير", "samir"},
    {u"سامر", "samer"}, {u"سامي", "sami"}, {u"جمال", "jamal"}, {u"جميل", "jamil"},
    {u"جابر", "jabir"}, {u"كمال", "kamal"}, {u"كامل", "kamal"}, {u"كريم", "karim"},
    {u"كرم", "karam"}, {u"راشد", "rashid"}, {u"رشيد", "rashid"}, {u"رشاد", "rashad"},
    {u"رحيم", "rahim"}, {u"ناصر", "nasir"}, {u"نصر", "nasr"}, {u"ناجي", "naji"},
    {u"نجيب", "najib"}, {u"نبيل", "nabil"}, {u"طارق", "tariq"}, {u"طاهر", "tahir"},
    {u"وليد", "walid"}, {u"واحد", "wahid"}, {u"ياسين", "yasin"}, {u"ياسر", "yasir"},
    {u"يحيي", "yahya"}, {u"زيد", "zayd"}, {u"زياد", "ziad"}, {u"فريد", "farid"},
    {u"فارس", "faris"}, {u"فيصل", "faisal"}, {u"فهد", "fahd"}, {u"فواد", "fuad"},
    {u"حبيب", "habib"}, {u"حيدر", "haydar"}, {u"حمزه", "hamza"}, {u"هاشم", "hashim"},
    {u"حاتم", "hatim"}, {u"ادريس", "idris"}, {u"عماد", "imad"}, {u"عيسي", "isa"},
    {u"جعفر", "jafar"}, {u"ماجد", "majid"}, {u"مجيد", "majid"}, {u"منصور", "mansur"},
    {u"مروان", "marwan"}, {u"مصطفي", "mustafa"}, {u"موسي", "musa"}, {u"قاسم", "qasim"},
    {u"رمضان", "ramadan"}, {u"رضا", "rida"}, {u"شريف", "sharif"}, {u"شعبان", "shaban"},
    {u"طه", "taha"}, {u"طاها", "taha"}, {u"فاطمه", "fatima"}, {u"عائشه", "aisha"},
    {u"عايشه", "aisha"}, {u"خديجه", "khadija"}, {u"مريم", "maryam"}, {u"زينب", "zainab"},
    {u"خان", "khan"}, {u"اكبر", "akbar"}, {u"امير", "amir"}, {u"امين", "amin"},
    {u"انور", "anwar"}, {u"ايمن", "ayman"}, {u"عزيز", "aziz"}, {u"بشير", "bashir"},
    {u"بشار", "bashar"}, {u"بلال", "bilal"}, {u"غلام", "gholam"}, {u"مهدي", "mehdi"},
    {u"محسن", "mohsen"}, {u"مرتضي", "morteza"}, {u"نور", "nur"}, {u"داود", "daud"},
    {u"داوود", "daud"}};

/// Letters that are written one for the other.
QString plainSpelling(const QString& word)
{
    QString plain;
    for (const QChar c : word) {
        switch (c.unicode()) {
        case u'أ':
        case u'إ':
        case u'آ':
        case u'ٱ': plain.append(u'ا'); break;
        case u'ى':
        case u'ی':
        case u'ئ': plain.append(u'ي'); break;
        case u'ؤ': plain.append(u'و'); break;
        case u'ة':
        case u'ۀ': plain.append(u'ه'); break;
        case u'ک': plain.append(u'ك'); break;
        case u'ء': break;
        default: plain.append(c);
        }
    }
    return plain;
}

QHash<QString, std::string_view> buildArabicTable()
{
    QHash<QString, std::string_view> table;
    for (const CommonName& name : arabicNames)
        table.insert(plainSpelling(name.arabic.toString()), name.latin);
    return table;
}

} // namespace

KnownName knownName(std::string_view letters)
{
    static const NameTable table = buildNameTable();
    const auto found = table.find(letters);
    return found == table.end() ? KnownName{} : found->second;
}

std::string_view commonArabicName(const QString& word)
{
    static const QHash<QString, std::string_view> table = buildArabicTable();
    QString plain = plainSpelling(word);
    if (plain.size() > 4 && plain.startsWith(QStringView(u"ال")))
        plain.remove(0, 2);
    return table.value(plain);
}

} // namespace purser::screening
