"""2,000 seeded pairs of registrations for tests/core/clients/review/duplicatepairs_test.cpp.

Half are one person who registered again, half are two people who share what families, colleagues
and namesakes share. What goes wrong is taken from how registrations differ in real life (spellings
of passports and of the people themselves, slips of the keyboard, marriages, forms with day and
month the other way round, other devices and addresses), each with a share chosen beforehand; this
file knows nothing of how the office compares. Written as JSON lines: the pair, whether it is one
person, what happened, and both registrations.
"""

import json
import random
import sys

LATIN = {
    "de": ("Thomas Michael Andreas Stefan Jürgen Jörg Günther Björn Matthias Uwe Lukas Felix",
           "Sabine Petra Monika Ursula Käthe Anneliese Claudia Heike Lena Johanna Bärbel Ute",
           "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Schröder Krüger Groß Weiß Jäger Köhler Vogel Möller Brandt"),
    "en": ("James William Robert Michael Thomas Edward Christopher Anthony Jonathan Stephen Philip Geoffrey",
           "Elizabeth Catherine Margaret Rebecca Jennifer Victoria Deborah Patricia Susan Alison Philippa Sarah",
           "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Clarke O'Brien McDonald Whitaker Hughes Edwards Pearce Macleod"),
    "es": ("José Antonio Manuel Francisco Javier Jesús Ángel Joaquín Álvaro Íñigo Sergio Raúl",
           "María Carmen Ana Isabel Dolores Pilar Teresa Rocío Begoña Inés Lucía Nuria",
           "García Fernández González Rodríguez López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Álvarez Muñoz Núñez Ibáñez"),
    "pl": ("Piotr Krzysztof Andrzej Tomasz Paweł Michał Łukasz Stanisław Wojciech Zbigniew",
           "Anna Katarzyna Małgorzata Agnieszka Barbara Ewa Elżbieta Zofia Joanna Halina",
           "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski"),
    "tr": ("Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Ömer Yusuf Murat",
           "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Gülsüm Özlem",
           "Yılmaz Kaya Demir Çelik Şahin Yıldız Öztürk Aydın Özdemir Arslan Doğan Koç"),
}
# The letters of Russian and Ukrainian passports, of older French-style ones, of BGN and of Germans.
PASSPORT = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia".split(" ")))
FRENCH = {**PASSPORT, "ж": "j", "у": "ou", "ш": "ch", "ч": "tch", "щ": "chtch", "ю": "iou", "й": "i", "ъ": "", "ц": "ts"}
BGN = {**PASSPORT, "е": "e", "ё": "yo", "й": "y", "ю": "yu", "я": "ya", "ъ": "", "ц": "ts"}
GERMAN = {**PASSPORT, "ж": "sch", "з": "s", "й": "j", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch", "в": "w", "ю": "ju", "я": "ja", "ъ": ""}
RUSSIAN = ("Сергей Александр Дмитрий Алексей Андрей Евгений Юрий Михаил Владимир Николай Илья Артём",
           "Елена Ольга Наталья Татьяна Ирина Екатерина Анастасия Юлия Ксения Дарья",
           "Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Жуков Щербаков Яковлев Хохлов Цветков Чернышёв")
# Arabic and Greek names with the spellings that their bearers use.
ARABIC = ({"محمد": "Mohammed Mohamed Muhammad Mohammad Mohamad", "أحمد": "Ahmed Ahmad", "علي": "Ali Aly", "حسن": "Hassan Hasan", "حسين": "Hussein Husain Hussain Hossein",
           "يوسف": "Yousef Youssef Yusuf Yousuf", "خالد": "Khaled Khalid", "عمر": "Omar Umar", "عبد الرحمن": "Abdulrahman Abdelrahman Abdul+Rahman Abdurrahman", "إبراهيم": "Ibrahim Ebrahim",
           "مصطفى": "Mustafa Mostafa", "طارق": "Tariq Tarek Tareq", "سعيد": "Said Saeed", "كريم": "Karim Kareem"},
          {"فاطمة": "Fatima Fatma Fatimah", "عائشة": "Aisha Aysha Ayesha Aicha", "مريم": "Maryam Mariam", "زينب": "Zainab Zeinab Zaynab", "نور": "Nour Noor Nur", "خديجة": "Khadija Khadijah Hadija",
           "سارة": "Sara Sarah", "ليلى": "Layla Leila Laila"},
          {"الخطيب": "Al-Khatib Alkhatib El+Khatib", "حداد": "Haddad Hadad", "منصور": "Mansour Mansoor Mansur", "النجار": "Al-Najjar Alnajjar El-Naggar", "عبد الله": "Abdullah Abdallah Abdulla",
           "صالح": "Saleh Salih", "عثمان": "Othman Osman Uthman", "حمدان": "Hamdan", "شريف": "Sharif Sherif Shareef", "قاسم": "Qasim Kassem Qassem", "سلامة": "Salama Salameh", "جابر": "Jaber Gaber Jabir"})
GREEK = ({"Γιώργος": "Giorgos Yiorgos Georgios", "Δημήτρης": "Dimitris Dimitrios", "Κώστας": "Kostas Costas", "Νίκος": "Nikos Nicos", "Γιάννης": "Giannis Yannis Ioannis", "Χρήστος": "Christos Hristos"},
         {"Μαρία": "Maria", "Ελένη": "Eleni Heleni", "Αικατερίνη": "Aikaterini Ekaterini", "Βασιλική": "Vasiliki Vassiliki", "Σοφία": "Sofia Sophia", "Αγγελική": "Angeliki Aggeliki"},
         {"Παπαδόπουλος": "Papadopoulos Papadopulos", "Βασιλείου": "Vasileiou Vassiliou", "Γεωργίου": "Georgiou Yeoryiou", "Νικολάου": "Nikolaou Nicolaou", "Χατζής": "Chatzis Hatzis", "Οικονόμου": "Oikonomou Economou"})
NICKNAMES = {"William": "Bill", "Robert": "Bob", "James": "Jim", "Elizabeth": "Liz", "Catherine": "Kate", "Margaret": "Peggy", "Rebecca": "Becky", "Michael": "Mike", "Christopher": "Chris", "Anthony": "Tony",
             "Thomas": "Tom", "Edward": "Ted", "Jennifer": "Jenny", "Victoria": "Vicky", "Francisco": "Paco", "José": "Pepe", "Stefan": "Steffen", "Johanna": "Hanna", "Małgorzata": "Gosia", "Katarzyna": "Kasia"}
PLAIN = str.maketrans("äöüÄÖÜáéíóúñÁÉÍÓÚàèëïçşğıŞĞİÇłŁąęśćńżźŚŻŹ", "aouAOUaeiounAEIOUaeeicsgiSGICllaescnzzSZZ")
DIGRAPH = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
NEIGHBOURS = dict(zip("abcdefghijklmnopqrstuvwxyz", "s vn xv sf wr dg fh gj uo hk jl k n bm ip o w et ad ry yi cb qe zc tu xa".split(" ")))

rng = random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 20261129)
serial = 0


def often_first(items):
    """Few names are common and many rare."""
    weights = [1 / (n + 2) for n in range(len(items))]
    return rng.choices(items, weights)[0]


def romanised(word, table):
    text = "".join(table[c] for c in word.lower())
    return text[:1].upper() + text[1:]


def feminine(family):
    return family + "а" if family.endswith(("ов", "ев", "ёв", "ин")) else family


def birth():
    return [rng.randint(1950, 2006), rng.randint(1, 12), rng.randint(1, 28)]


def contacts():
    global serial
    serial += 1
    return {"phone": ["49", "30", f"{10000000 + serial * 4211}"], "email": f"user{serial}@mail{rng.randint(1, 40)}.example", "device": f"device-{serial}",
            "iban": f"DE{10 + serial % 80}{370400440000000000 + serial * 7919}", "document": f"{rng.choice('CFGHJKLM')}{rng.choice('0123456789')}{rng.choice('CFGHXZ')}{100000 + serial * 31}"}


def person(kind=None, sex=None):
    kind = kind or rng.choices(["de", "en", "es", "pl", "tr", "ru", "ar", "gr"], [22, 18, 10, 12, 6, 14, 13, 5])[0]
    sex = sex or rng.choice("mf")
    side = 0 if sex == "m" else 1
    p = {"kind": kind, "sex": sex, "birth": birth(), **contacts()}
    if kind in LATIN:
        p["given"], p["family"] = often_first(LATIN[kind][side].split()), often_first(LATIN[kind][2].split())
        if kind == "es":
            p["family"] += " " + often_first(LATIN[kind][2].split())
        if kind == "pl" and sex == "f" and p["family"].endswith("ski"):
            p["family"] = p["family"][:-1] + "a"
    elif kind == "ru":
        given, family = often_first(RUSSIAN[side].split()), often_first(RUSSIAN[2].split())
        p["native"] = [given, feminine(family) if sex == "f" else family]
        p["given"], p["family"] = [romanised(w, PASSPORT) for w in p["native"]]
    else:
        names = ARABIC if kind == "ar" else GREEK
        p["native"] = [often_first(list(names[side])), often_first(list(names[2]))]
        p["spellings"] = [names[side][p["native"][0]].replace("+", "_").split(), names[2][p["native"][1]].replace("+", "_").split()]
        p["given"], p["family"] = [s[0].replace("_", " ") for s in p["spellings"]]
    return p


def slip(word):
    """One slip of the keyboard: a neighbouring key, a letter left out, twice or before its turn."""
    at = rng.randrange(1, len(word)) if len(word) > 1 else 0
    lower = word[at].lower()
    kind = rng.choice(["neighbour", "missing", "double", "swap"])
    if kind == "neighbour" and lower in NEIGHBOURS:
        return word[:at] + rng.choice(NEIGHBOURS[lower]) + word[at + 1:]
    if kind == "missing" and len(word) > 3:
        return word[:at] + word[at + 1:]
    if kind == "swap" and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    return word[:at] + word[at] + word[at:]


def spelled(p):
    if "spellings" in p:
        p["given"], p["family"] = [rng.choice(s).replace("_", " ") for s in p["spellings"]]
    elif "native" in p:
        table = rng.choice([FRENCH, BGN, BGN, GERMAN])
        p["given"], p["family"] = [romanised(w, table) for w in p["native"]]
    elif rng.random() < 0.5:
        p["given"], p["family"] = [w.translate(PLAIN) for w in (p["given"], p["family"])]
    else:
        p["given"], p["family"] = ["".join(DIGRAPH.get(c, c) for c in w).translate(PLAIN) for w in (p["given"], p["family"])]


def again(was):
    """The same person, registering once more."""
    p = {**was, **contacts()}
    p["birth"] = list(was["birth"])
    for what, share in (("email", 30), ("phone", 45), ("device", 40), ("iban", 40), ("document", 25)):
        if rng.randrange(100) < share:
            p[what] = was[what]
    happened = rng.choices(["nothing", "slip", "spelling", "turned round", "married", "middle name", "nickname", "own script", "initial", "two slips"], [24, 14, 28, 6, 6, 9, 3, 5, 2, 3])[0]
    if happened == "slip":
        part = rng.choice(["given", "family"])
        p[part] = slip(p[part])
    elif happened == "two slips":
        p["given"], p["family"] = slip(p["given"]), slip(p["family"])
    elif happened == "spelling":
        spelled(p)
    elif happened == "turned round":
        p["given"], p["family"] = p["family"], p["given"]
    elif happened == "married":
        other = person(was["kind"], was["sex"])
        p["family"] = other["family"] if rng.random() < 0.7 else was["family"] + "-" + other["family"]
    elif happened == "middle name":
        p["given"] += " " + person(was["kind"], was["sex"])["given"]
    elif happened == "nickname":
        p["given"] = NICKNAMES.get(p["given"], p["given"])
    elif happened == "own script" and "native" in p:
        p["given"], p["family"] = p["native"]
    elif happened == "initial":
        p["given"] = p["given"] + " " + rng.choice("ABDEFGHJKLMPRST") + "."
    day = rng.choices(["right", "turned", "digit", "unknown"], [92, 3, 4, 1])[0]
    if day == "turned" and p["birth"][2] <= 12:
        p["birth"] = [p["birth"][0], p["birth"][2], p["birth"][1]]
    elif day == "digit":
        which = rng.choice([0, 2])
        p["birth"][which] += rng.choice([-1, 1]) * (1 if which == 0 or p["birth"][2] in range(2, 28) else 0)
    elif day == "unknown":
        p["birth"] = None
    return p, happened + ("" if day == "right" else ", birth date " + day)


def neighbour(was):
    """Somebody else who shares something."""
    p = person(was["kind"])
    kind = rng.choices(["twin", "child of the same name", "child", "household", "colleague", "number handed on", "joint account", "namesake", "namesake of the day", "born the same day"],
                       [15, 8, 7, 20, 15, 10, 10, 8, 2, 5])[0]
    if kind == "twin":
        p = person(was["kind"], was["sex"] if rng.random() < 0.65 else None)
        while p["given"] == was["given"]:
            p = person(was["kind"], was["sex"])
        p["family"], p["birth"] = was["family"], list(was["birth"])
        for what, share in (("phone", 60), ("device", 40), ("iban", 5)):
            if rng.randrange(100) < share:
                p[what] = was[what]
    elif kind.startswith("child"):
        p["family"] = was["family"]
        if kind == "child of the same name":
            p["given"] = was["given"]
        p["birth"][0] = was["birth"][0] + rng.randint(18, 42)
        p["phone"] = was["phone"] if rng.random() < 0.6 else p["phone"]
        p["device"] = was["device"] if rng.random() < 0.3 else p["device"]
    elif kind == "household":
        p["family"], p["phone"] = was["family"], was["phone"]
        p["device"] = was["device"] if rng.random() < 0.5 else p["device"]
    elif kind == "colleague":
        p["device"] = was["device"]
    elif kind == "number handed on":
        p["phone"] = was["phone"]
    elif kind == "joint account":
        p["iban"] = was["iban"]
        p["family"] = was["family"] if rng.random() < 0.7 else p["family"]
    elif kind.startswith("namesake"):
        p["given"], p["family"] = was["given"], was["family"]
        if kind == "namesake of the day":
            p["birth"] = list(was["birth"])
    else:
        p["birth"] = list(was["birth"])
        if rng.random() < 0.5:
            p["given"] = was["given"]
        else:
            p["family"] = was["family"]
    return p, kind


def telephone(parts):
    country, area, number = parts
    return rng.choice([f"+{country} {area} {number}", f"+{country} (0){area} {number}", f"00{country}{area}{number}", f"0{area} {number}", f"+{country}-{area}-{number[:4]}-{number[4:]}", f"+{country}{area}{number}"])


def entered(p):
    document = p["document"]
    return {"given": p["given"], "family": p["family"], "birth": "{:04}-{:02}-{:02}".format(*p["birth"]) if p["birth"] else None, "phone": telephone(p["phone"]),
            "email": rng.choice([p["email"], p["email"].upper(), p["email"].capitalize()]), "device": p["device"], "iban": p["iban"],
            "document": rng.choice([document, document.lower(), document[:3] + " " + document[3:], document[:2] + "-" + document[2:]])}


for pair in range(2000):
    one = person()
    same = pair % 2 == 0
    other, happened = again(one) if same else neighbour(one)
    print(json.dumps({"pair": pair, "same": same, "what": happened, "one": entered(one), "other": entered(other)}, ensure_ascii=False))
