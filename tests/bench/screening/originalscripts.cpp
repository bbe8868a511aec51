#include "tests/bench/screening/originalscripts.h"

namespace purser::bench {

namespace {

constexpr ScriptPair pairs[] = {
    {u"arabic", u"أيمن محمد ربيع الظواهري", u"AL-ZAWAHIRI, Aiman Muhammad Rabi"},
    {u"arabic", u"أسامة محمد عوض بن لادن", u"Usama Muhammed Awad bin Laden"},
    {u"arabic", u"صدام حسين التكريتي", u"HUSSEIN AL-TIKRITI, Saddam"},
    {u"arabic", u"عزة إبراهيم الدوري", u"AL-DURI, Izzat Ibrahim"},
    {u"arabic", u"علي حسن المجيد التكريتي", u"Ali Hassan al-Majid al-Tikriti"},
    {u"arabic", u"بشار حافظ الأسد", u"Bashar Hafez al-Assad"},
    {u"arabic", u"ماهر الأسد", u"Maher al-Asad"},
    {u"arabic", u"رامي مخلوف", u"Rami Makhluf"},
    {u"arabic", u"حسن نصر الله", u"NASRALLAH, Hasan"},
    {u"arabic", u"عبد الملك الحوثي", u"Abdulmalik al-Houthi"},
    {u"arabic", u"علي عبد الله صالح", u"Ali Abdullah Saleh"},
    {u"arabic", u"سيف الإسلام القذافي", u"Saif al-Islam Qadhafi"},
    {u"arabic", u"معمر محمد أبو منيار القذافي", u"Muammar Mohammed Abu Minyar Qadhafi"},
    {u"arabic", u"خالد شيخ محمد", u"Khalid Shaikh Mohammed"},
    {u"arabic", u"أبو بكر البغدادي", u"Abu Bakr al-Baghdadi"},
    {u"arabic", u"مختار بلمختار", u"Mokhtar Belmokhtar"},
    {u"arabic", u"عبد المالك دروكدال", u"Abdelmalek Droukdel"},
    {u"arabic", u"حافظ محمد سعيد", u"Hafiz Muhammad Saeed"},
    {u"arabic", u"سراج الدين حقاني", u"Sirajuddin Haqqani"},
    {u"arabic", u"جلال الدين حقانی", u"Jalaluddin Haqqani"},
    {u"arabic", u"ملا محمد عمر", u"Mullah Mohammed Omar"},
    {u"arabic", u"عبد الغني برادر", u"Abdul Ghani Baradar"},
    {u"arabic", u"قاسم سليماني", u"Qasem Soleimani"},
    {u"arabic", u"محسن فخری زاده", u"Mohsen Fakhrizadeh"},
    {u"arabic", u"رستم قاسمی", u"Rostam Ghasemi"},
    {u"arabic", u"داود إبراهيم كاسكار", u"Dawood Ibrahim Kaskar"},
    {u"arabic", u"عدنان الجميلي", u"Adnan al-Jumaili"},
    {u"arabic", u"طه ياسين رمضان", u"Taha Yassin Ramadan"},
    {u"arabic", u"يوسف المدني", u"Yusuf al-Madani"},
    {u"arabic", u"زكي الرحمن لكوي", u"Zaki-ur-Rehman Lakhvi"},
    {u"arabic", u"أحمد خلفان غيلاني", u"Ahmed Khalfan Ghailani"},
    {u"arabic", u"إياد أغ غالي", u"Iyad ag Ghali"},
    {u"cyrillic", u"Владимир Владимирович Путин", u"Vladimir Vladimirovich PUTIN"},
    {u"cyrillic", u"Сергей Викторович Лавров", u"LAVROV, Sergei Viktorovich"},
    {u"cyrillic", u"Аркадий Романович Ротенберг", u"ROTENBERG, Arkady"},
    {u"cyrillic", u"Рамзан Ахматович Кадыров", u"KADYROV, Ramzan Akhmatovich"},
    {u"cyrillic", u"Евгений Викторович Пригожин", u"PRIGOZHIN, Yevgeniy Viktorovich"},
    {u"cyrillic", u"Віктор Янукович", u"Viktor Yanukovych"},
    {u"cyrillic", u"Аляксандр Лукашэнка", u"Aleksandr Lukashenko"},
    {u"cyrillic", u"Ратко Младић", u"Ratko Mladic"},
    {u"cyrillic", u"Геннадий Тимченко", u"Gennadii Timchenko"},
    {u"cyrillic", u"Юрий Чайка", u"Yury Chaika"},
    {u"greek", u"Κυριάκος Μητσοτάκης", u"Kyriakos Mitsotakis"},
    {u"greek", u"Αλέξης Τσίπρας", u"Alexis Tsipras"},
    {u"greek", u"Γιώργος Παπανδρέου", u"Giorgos Papandreou"},
    {u"greek", u"Ευάγγελος Βενιζέλος", u"Evangelos Venizelos"},
    {u"greek", u"Νίκος Αναστασιάδης", u"Nikos Anastasiadis"},
    {u"hebrew", u"בנימין נתניהו", u"Binyamin Netanyahu"},
    {u"hebrew", u"יצחק רבין", u"Yitzhak Rabin"},
    {u"hebrew", u"שמעון פרס", u"Shimon Peres"},
    {u"hebrew", u"אריאל שרון", u"Ariel Sharon"},
    {u"hebrew", u"אהוד ברק", u"Ehud Barak"},
    {u"hangul", u"김정은", u"KIM, Jong Un"},
    {u"hangul", u"박진혁", u"PARK, Jin Hyok"},
    {u"hangul", u"리수용", u"RI, Su Yong"},
    {u"han", u"习近平", u"Xi Jinping"},
    {u"han", u"贝拉克·奥巴马", u"Barack Obama"},
    {u"han", u"高市早苗", u"Sanae Takaichi"},
    {u"thai", u"ทักษิณ ชินวัตร", u"Thaksin Shinawatra"},
    {u"devanagari", u"नरेन्द्र मोदी", u"Narendra Modi"},
    {u"armenian", u"Նիկոլ Փաշինյան", u"Nikol Pashinyan"},
    {u"georgian", u"მიხეილ სააკაშვილი", u"Mikheil Saakashvili"},
};

} // namespace

std::span<const ScriptPair> scriptPairs()
{
    return pairs;
}

} // namespace purser::bench
