#include "core/operations/demo/cultures.h"

namespace purser::demo {

using namespace Qt::StringLiterals;

namespace {

Culture culture(const char* country, const char* language, const char* dial, const char* bank,
    int weight, const char* given, const char* family, const char* cities, const char* streets)
{
    const auto list = [](const char* words) { return QString::fromUtf8(words).split(u'|'); };
    return {QString::fromLatin1(country), QString::fromLatin1(language), QString::fromLatin1(dial),
        QString::fromUtf8(bank), weight, list(given), list(family), list(cities), list(streets)};
}

} // namespace

const std::vector<Culture>& cultures()
{
    static const std::vector<Culture> all{
        culture("DE", "de", "+49", "Berliner Sparkasse", 12,
            "Anna|Lukas|Lena|Jonas|Marie|Felix|Katrin|Stefan|Miriam|Tobias|Heike|Jürgen|Nina|Ralf",
            "Müller|Schäfer|Hoffmann|Krüger|Lehmann|Vogel|Böhm|Winkler|Brandt|Seidel|Graf|Pohl|"
            "Kühn|Albrecht",
            "Berlin|Hamburg|München|Leipzig|Köln",
            "Lindenstraße|Gartenweg|Hauptstraße|Am Markt|Bergstraße"),
        culture("ES", "es", "+34", "Banco del Sur", 9,
            "Lucía|Mateo|Carmen|Diego|Elena|Pablo|Marta|Sergio|Inés|Álvaro|Rocío|Javier",
            "García|Fernández|Navarro|Ortega|Serrano|Molina|Castro|Iglesias|Vidal|Romero|Núñez|"
            "Cabrera",
            "Madrid|Valencia|Sevilla|Bilbao",
            "Calle Mayor|Avenida del Mar|Calle del Sol|Paseo Nuevo"),
        culture("PT", "pt", "+351", "Banco Atlântico", 5,
            "João|Beatriz|Tiago|Joana|Rui|Mariana|Nuno|Catarina|Duarte|Sofia",
            "Silva|Ferreira|Carvalho|Teixeira|Moreira|Pinto|Antunes|Barros|Nogueira|Faria",
            "Lisboa|Porto|Braga|Faro", "Rua das Flores|Avenida da Praia|Rua Direita"),
        culture("FR", "fr", "+33", "Crédit de l'Ouest", 7,
            "Camille|Hugo|Chloé|Louis|Manon|Antoine|Élise|Théo|Sophie|Julien|Margaux|Rémi",
            "Dubois|Moreau|Lefèvre|Girard|Bonnet|Fontaine|Chevalier|Mercier|Garnier|Blanchard|"
            "Roussel|Perrin",
            "Paris|Lyon|Nantes|Lille",
            "rue des Lilas|avenue de la Gare|rue du Moulin|boulevard Nord"),
        culture("IT", "it", "+39", "Banca Adriatica", 7,
            "Marco|Giulia|Luca|Chiara|Matteo|Francesca|Paolo|Elisa|Davide|Serena",
            "Rossi|Bianchi|Conti|Gallo|Marini|Ferrara|Greco|Leone|Moretti|Santoro|Villa|Farina",
            "Milano|Roma|Torino|Bologna", "via Roma|via Garibaldi|corso Italia|via dei Mille"),
        culture("PL", "pl", "+48", "Bank Wiślany", 8,
            "Jan|Zofia|Piotr|Agnieszka|Tomasz|Magda|Krzysztof|Ewa|Michał|Alicja|Paweł|Dorota",
            "Kowalski|Nowak|Wiśniewski|Zieliński|Mazur|Krawczyk|Wójcik|Dąbrowski|Lis|Pawlak|Sikora|"
            "Baran",
            "Warszawa|Kraków|Gdańsk|Wrocław", "ulica Długa|ulica Lipowa|aleja Parkowa|ulica Polna"),
        culture("CZ", "cs", "+420", "Vltavská banka", 4,
            "Petr|Eva|Tomáš|Lucie|Jakub|Tereza|Ondřej|Hana",
            "Novák|Svoboda|Dvořák|Černý|Procházka|Kučera|Veselý|Horák", "Praha|Brno|Ostrava|Plzeň",
            "Lipová|Školní|Zahradní|Nádražní"),
        culture("SE", "sv", "+46", "Mälarbanken", 5,
            "Elsa|Erik|Astrid|Oskar|Ingrid|Nils|Saga|Gustav|Maja|Axel",
            "Bergström|Lindqvist|Nyström|Sandberg|Ekman|Forsberg|Holm|Åkesson|Sjöberg|Wallin",
            "Stockholm|Göteborg|Malmö|Uppsala", "Storgatan|Björkvägen|Skolgatan|Strandvägen"),
        culture("GB", "en", "+44", "Northgate Bank", 8,
            "Oliver|Amelia|Harry|Grace|Callum|Freya|Owen|Imogen|Reece|Harriet|Declan|Poppy",
            "Whitfield|Hargreaves|Pemberton|Ashworth|Barrett|Lockwood|Fletcher|Haines|Prescott|"
            "Osborne|Doyle|Marsh",
            "London|Leeds|Bristol|Glasgow", "High Street|Mill Lane|Station Road|Church Walk"),
        culture("UA", "uk", "+380", "Dnipro Kredyt", 3,
            "Ilya|Olena|Taras|Iryna|Andriy|Kateryna|Bohdan|Yulia",
            "Petrov|Kovalenko|Shevchuk|Bondar|Melnyk|Tkachuk|Savchenko|Marchuk",
            "Kyiv|Lviv|Odesa|Dnipro", "Sadova|Zelena|Shevchenka|Naberezhna"),
        culture("AE", "ar", "+971", "Gulf Creek Bank", 6,
            "Omar|Layla|Khalid|Noor|Yousef|Mariam|Faisal|Huda|Tariq|Salma",
            "Haddad|Al-Mansoori|Rahman|Al-Fahim|Nasser|Karim|Saleh|Al-Suwaidi|Darwish|Zayani",
            "Dubai|Abu Dhabi|Sharjah", "Al Wasl Road|Palm Street|Corniche Road"),
        culture("KW", "ar", "+965", "Bank of the Bay", 4,
            "Noor|Abdullah|Fatima|Bader|Dana|Hamad|Reem|Saad",
            "Al-Sabah|Al-Mutairi|Al-Rashid|Behbehani|Al-Ajmi|Al-Enezi|Marafie|Al-Kandari",
            "Kuwait City|Hawalli|Salmiya", "Arabian Gulf Street|Salem Street|Palm Road"),
        culture("NG", "en", "+234", "Lagoon Trust", 6,
            "Chidi|Amaka|Tunde|Ngozi|Emeka|Folake|Ifeanyi|Zainab|Seun|Bola",
            "Okafor|Adeyemi|Balogun|Eze|Nwosu|Olawale|Danjuma|Okonkwo|Bello|Adeleke",
            "Lagos|Abuja|Ibadan|Kano", "Marina Road|Allen Avenue|Airport Road|Unity Close"),
        culture("ZA", "en", "+27", "Karoo Savings", 5,
            "Thandi|Sipho|Lerato|Pieter|Nomsa|Kagiso|Annika|Themba|Zanele|Johan",
            "Mbeki|Nkosi|van der Merwe|Dlamini|Botha|Mokoena|Naidoo|Khumalo|Steyn|Molefe",
            "Cape Town|Johannesburg|Durban", "Long Street|Oak Avenue|Ridge Road|Harbour View"),
        culture("IN", "en", "+91", "Deccan People's Bank", 7,
            "Arjun|Priya|Rohan|Ananya|Vikram|Kavya|Nikhil|Meera|Aditya|Sneha|Rahul|Divya",
            "Sharma|Iyer|Patel|Reddy|Banerjee|Kulkarni|Menon|Chopra|Desai|Nair|Gupta|Joshi",
            "Mumbai|Bengaluru|Chennai|Pune", "MG Road|Temple Street|Lake View|Park Lane"),
        culture("JP", "ja", "+81", "Sakura Shoko Bank", 7,
            "Ren|Yui|Haruto|Aoi|Sota|Hina|Daiki|Mei|Kenji|Naoko",
            "Nakamura|Tanaka|Kobayashi|Yamada|Matsumoto|Inoue|Kimura|Shimizu|Hayashi|Mori",
            "Tokyo|Osaka|Nagoya|Sapporo", "Chuo|Minato|Kita|Nishi"),
        culture("MY", "en", "+60", "Straits Harbour Bank", 5,
            "Wei Ling|Chen Hao|Aisyah|Hafiz|Mei Fong|Jun Kit|Nurul|Kumar|Siew Yen|Farid",
            "Tan|Lim|Wong|Abdullah|Rajan|Lee|Ismail|Chong|Ng|Hassan",
            "Kuala Lumpur|Penang|Johor Bahru", "Jalan Merdeka|Jalan Bukit|Lorong Hijau"),
        culture("VN", "vi", "+84", "Sông Hồng Bank", 4,
            "Minh|Linh|Tuấn|Hương|Quang|Thảo|Đức|Mai|Hải|Trang",
            "Nguyễn|Trần|Lê|Phạm|Hoàng|Vũ|Đặng|Bùi|Đỗ|Hồ", "Hà Nội|Đà Nẵng|Hải Phòng",
            "phố Huế|đường Láng|đường Lê Lợi"),
        culture("MX", "es", "+52", "Banco Sierra", 5,
            "Ximena|Emiliano|Valeria|Rodrigo|Fernanda|Iván|Renata|Óscar",
            "Hernández|Ramírez|Flores|Mendoza|Aguilar|Ríos|Salazar|Cervantes",
            "Ciudad de México|Guadalajara|Monterrey", "Avenida Juárez|Calle Hidalgo|Calle Reforma"),
        culture("BR", "pt", "+55", "Banco Ipê", 6,
            "Thiago|Larissa|Gustavo|Camila|Rafael|Juliana|Bruno|Letícia|Caio|Vitória",
            "Souza|Oliveira|Ribeiro|Araújo|Cardoso|Monteiro|Rocha|Freitas|Machado|Duarte",
            "São Paulo|Recife|Curitiba|Salvador", "Rua XV de Novembro|Avenida Brasil|Rua do Porto"),
    };
    return all;
}

} // namespace purser::demo
