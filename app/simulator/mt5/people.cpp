#include "app/simulator/mt5/people.h"

#include <span>

namespace purser::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Country {
    const char* name;
    const char* dialling;
    qint64 language; ///< LANGID
    const char* cities[4];
    const char* streets[3];
    const char* firstNames[10];
    const char* lastNames[10];
};

constexpr Country countries[] = {
    {"Germany", "+49 30 23125 ", 1031, {"Berlin", "Hamburg", "München", "Köln"},
        {"Lindenstraße", "Am Markt", "Goethestraße"},
        {"Anna", "Lukas", "Sophie", "Jürgen", "Katrin", "Felix", "Björn", "Marie", "Stefan",
            "Heike"},
        {"Schmidt", "Müller", "Weber", "Schäfer", "Hoffmann", "Krüger", "Vogel", "Jäger", "Brandt",
            "Köhler"}},
    {"United Kingdom", "+44 20 7946 0", 2057, {"London", "Leeds", "Bristol", "Edinburgh"},
        {"Church Road", "Mill Lane", "Victoria Street"},
        {"Oliver", "Amelia", "George", "Isla", "Harry", "Freya", "Callum", "Poppy", "Rhys", "Erin"},
        {"Hughes", "Clarke", "Patel", "O'Connor", "Whitfield", "Ahmed", "Marsh", "Fraser", "Lloyd",
            "Bennett"}},
    {"France", "+33 1 99 00 ", 1036, {"Paris", "Lyon", "Nantes", "Lille"},
        {"rue de la République", "avenue Foch", "rue des Écoles"},
        {"Camille", "Léo", "Chloé", "Hugo", "Zoé", "René", "Élise", "Thierry", "Noémie", "Gaël"},
        {"Lefèvre", "Moreau", "Garnier", "Fontaine", "Chevalier", "Roux", "Bonnet", "Guérin",
            "Perrin", "Lemoine"}},
    {"Spain", "+34 910 555 ", 3082, {"Madrid", "Valencia", "Sevilla", "Bilbao"},
        {"Calle Mayor", "Gran Vía", "Calle del Sol"},
        {"Lucía", "Álvaro", "Carmen", "Íñigo", "Marta", "Diego", "Nuria", "Raúl", "Elena", "Jesús"},
        {"García", "Fernández", "Muñoz", "Ortega", "Ibáñez", "Romero", "Castillo", "Núñez", "Vega",
            "Peña"}},
    {"Poland", "+48 22 555 0", 1045, {"Warszawa", "Kraków", "Gdańsk", "Wrocław"},
        {"ul. Polna", "ul. Leśna", "ul. Słoneczna"},
        {"Zofia", "Jakub", "Łucja", "Piotr", "Hanna", "Michał", "Agnieszka", "Paweł", "Ola",
            "Tomasz"},
        {"Nowak", "Wiśniewski", "Wójcik", "Kamiński", "Zieliński", "Dąbrowski", "Król", "Pawlak",
            "Górski", "Sikora"}},
    {"United Arab Emirates", "+971 4 555 0", 14337, {"Dubai", "Abu Dhabi", "Sharjah", "Ajman"},
        {"Al Wasl Road", "Corniche Street", "Sheikh Zayed Road"},
        {"Omar", "Layla", "Yousef", "Fatima", "Khalid", "Noura", "Hassan", "Aisha", "Tariq",
            "Mariam"},
        {"Al Mansoori", "Haddad", "Khoury", "Al Suwaidi", "Rahman", "Nasser", "Al Falasi", "Aziz",
            "Saleh", "Karim"}},
    {"Japan", "+81 3 5550 ", 1041, {"Tokyo", "Osaka", "Nagoya", "Fukuoka"},
        {"Sakura-dori", "Chuo", "Midori-cho"},
        {"Haruto", "Yui", "Sota", "Aoi", "Ren", "Hina", "Yuto", "Mei", "Kaito", "Sakura"},
        {"Sato", "Suzuki", "Takahashi", "Tanaka", "Watanabe", "Ito", "Yamamoto", "Nakamura",
            "Kobayashi", "Kato"}},
    {"Brazil", "+55 11 5550 ", 1046, {"São Paulo", "Curitiba", "Recife", "Porto Alegre"},
        {"Rua das Flores", "Avenida Brasil", "Rua São João"},
        {"João", "Ana", "Thiago", "Beatriz", "Lucas", "Larissa", "Caio", "Júlia", "Vinícius",
            "Inês"},
        {"Silva", "Ferreira", "Conceição", "Almeida", "Araújo", "Barbosa", "Duarte", "Magalhães",
            "Teixeira", "Gonçalves"}},
};

template <size_t Size>
QString one(const char* const (&list)[Size], RandomSource& random)
{
    return QString::fromUtf8(list[random.below(static_cast<int>(Size))]);
}

QString plainLetters(const QString& text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toLower();
    for (const QChar c : decomposed) {
        if (c >= u'a' && c <= u'z')
            plain += c;
    }
    return plain;
}

} // namespace

void inventPerson(Account& account, RandomSource& random)
{
    const Country& country = countries[random.below(static_cast<int>(std::size(countries)))];
    account.firstName = one(country.firstNames, random);
    account.lastName = one(country.lastNames, random);
    account.name = account.firstName + u' ' + account.lastName;
    account.country = QString::fromUtf8(country.name);
    account.language = country.language;
    account.city = one(country.cities, random);
    account.address = one(country.streets, random) + u' ' + QString::number(random.between(1, 180));
    account.zipCode = QString::number(random.between(10'000, 98'999));
    account.phone = QString::fromUtf8(country.dialling)
        + QString::number(random.between(0, 999)).rightJustified(3, u'0');
    account.email = plainLetters(account.firstName) + u'.' + plainLetters(account.lastName)
        + QString::number(account.login % 1000) + u"@example.com"_s;
    account.identity = u"P"_s + QString::number(random.between(1'000'000, 9'999'999));
    account.lastIp = u"192.0.2."_s + QString::number(random.between(1, 254));
}

} // namespace purser::simulator
