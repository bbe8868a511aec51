// How well the office finds who is here twice: 2,000 pairs made from a fixed seed, half of them one person who came
// again with ordinary changes, half of them two people who share what families and homonyms share. The office sees
// the clients only; what a pair is stays in this program until the count.

#include "core/office/call.h"
#include "tests/core/clients/review/reviewdesk.h"

#include <QRandomGenerator>
#include <QSet>
#include <gtest/gtest.h>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace purser;
using namespace purser::tests;

namespace {

constexpr int pairCount = 2000;
constexpr qint64 firstId = 100000;

struct Person {
    QString given;
    QString family;
    QDate birth;
    QString phone;
    QString email;
    QString document;
    QString device;
    QString iban;
};

class PairMaker
{
public:
    Person person()
    {
        ++m_made;
        return {one(m_given), one(m_family), QDate(1950, 1, 1).addDays(below(20000)),
            u"+49 30 %1"_s.arg(10000000 + m_made * 37), u"p%1@example.org"_s.arg(m_made),
            u"C%1"_s.arg(10000000 + m_made * 13), u"device-%1"_s.arg(m_made),
            u"DE%1"_s.arg(10000000000000000LL + m_made * 7919LL)};
    }

    /// The same person, entered again: one change that is in the name of the kind, and of the rest some things new.
    Person again(const Person& was, int kind)
    {
        Person now = person();
        now.given = was.given;
        now.family = was.family;
        now.birth = was.birth;
        if (below(100) < 40)
            now.phone = was.phone;
        if (below(100) < 30)
            now.email = was.email.toUpper();
        if (below(100) < 50)
            now.iban = was.iban;
        switch (kind) {
        case 0: now.family = typo(was.family); break;
        case 1: now.given = spelled(was.given); break;
        case 2: std::swap(now.given, now.family); break;
        case 3:
            now.phone = u"0049"_s + QString(was.phone).remove(u' ').mid(3);
            now.given = was.given + u' ' + one(m_given);
            break;
        case 4:
            now.document = was.document.left(4) + u' ' + was.document.mid(4).toLower();
            break;
        case 5:
            now.family = one(m_family);
            now.document = was.document;
            break;
        case 6: // a slip in the date of birth, the telephone as before
            now.birth = was.birth.addDays(was.birth.day() > 20 ? -10 : 10);
            if (now.birth.month() != was.birth.month())
                now.birth = was.birth;
            now.phone = was.phone;
            break;
        default: break; // another device, nothing else
        }
        return now;
    }

    /// Somebody else who shares something.
    Person neighbour(const Person& was, int kind)
    {
        Person other = person();
        switch (kind) {
        case 0: // twins at home
            other.family = was.family;
            other.birth = was.birth;
            other.phone = was.phone;
            break;
        case 1: // father and son
            other.given = was.given;
            other.family = was.family;
            other.birth = was.birth.addYears(20 + below(18)).addDays(below(300));
            other.phone = was.phone;
            break;
        case 2: // one household
            other.family = was.family;
            other.phone = was.phone;
            other.device = was.device;
            break;
        case 3: // spouses with one account
            other.family = was.family;
            other.iban = was.iban;
            break;
        case 4: // a common name
            other.given = was.given;
            other.family = was.family;
            break;
        default: // born the same day, half the name
            other.given = was.given;
            other.birth = was.birth;
            break;
        }
        return other;
    }

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

private:
    QString one(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }

    QString typo(const QString& word)
    {
        const int at = 1 + below(static_cast<int>(word.size()) - 1);
        QString text = word;
        switch (below(3)) {
        case 0: text[at] = QChar(u'a' + below(26)); break;
        case 1: text.remove(at, 1); break;
        default: text.insert(at, QChar(u'a' + below(26))); break;
        }
        return text;
    }

    /// Another usual spelling where there is one, else a slip.
    QString spelled(const QString& word)
    {
        for (const auto& [first, second] : m_spellings) {
            if (word == first)
                return second;
            if (word == second)
                return first;
        }
        return typo(word);
    }

    QRandomGenerator m_random{20261129};
    int m_made = 0;
    const QStringList m_given = u"Sergey Alexander Mohammed Yuri Jörg Anna Maria Marina Ivan Elena Olena Peter Pedro Daniel Daniela Katarzyna Fatima Ahmed Ali Omar Chen Wei Sofia Lukas Lucas Jan Jana Michael Christopher Björn Søren Thomas Giovanni Francesca Dimitri Nikolai Hassan Aisha Yusuf Zeynep"_s
                                    .split(u' ');
    const QStringList m_family = u"Müller Schmidt Ivanov Petrov Kowalski Nowak Garcia Fernandez Silva Santos Rossi Ferrari Papadopoulos Georgiou Hansen Nielsen Johansson Yilmaz Kaya Haddad Khan Nguyen Tran Kim Park Smith Johnson Brown O'Brien Dubois Laurent Horvat Novak Popescu Ionescu Andersson Weber Wagner Becker Hoffmann Zimmermann Krüger Lindqvist Szabo Kovacs Dimitrov Petrenko Shevchenko Kovalenko Bondarenko"_s
                                     .split(u' ');
    const QList<std::pair<QString, QString>> m_spellings{{u"Sergey"_s, u"Sergei"_s},
        {u"Alexander"_s, u"Aleksandr"_s}, {u"Mohammed"_s, u"Muhammad"_s}, {u"Yuri"_s, u"Iurii"_s},
        {u"Jörg"_s, u"Joerg"_s}, {u"Björn"_s, u"Bjorn"_s}, {u"Søren"_s, u"Soren"_s},
        {u"Katarzyna"_s, u"Katarzina"_s}, {u"Ahmed"_s, u"Ahmad"_s}, {u"Dimitri"_s, u"Dmitriy"_s},
        {u"Nikolai"_s, u"Nikolay"_s}, {u"Yusuf"_s, u"Yousef"_s}, {u"Aisha"_s, u"Aysha"_s},
        {u"Hassan"_s, u"Hasan"_s}, {u"Elena"_s, u"Yelena"_s}};
};

void enter(ReviewDesk& desk, const QJsonArray& people)
{
    demand(desk.owner().execute(
        u"with p as (select * from jsonb_to_recordset($1::jsonb) as p (id bigint, name text, birth date, phone text, email text, document text, device text, iban text)), "
        "c as (insert into book.client (id, kind, full_name, birth_date, phone, email) select id, 'person', name, birth, phone, email from p returning id), "
        "f as (insert into book.client_field (client_id, field, edition, value, source) select id, 'device', 1, to_jsonb(device), 'client' from p), "
        "d as (insert into book.client_document (client_id, type, edition, file_name, media_type, bytes, sha256, number, issuer_country, method) "
        "  select id, 'passport', 1, 'a.png', 'image/png', 1, encode(sha256(id::text::bytea), 'hex'), document, 'DE', 'upload' from p) "
        "insert into book.destination (client_id, method, detail, masked, holder) select id, 'sepa', iban, 'x', left(name, 64) from p"_s,
        {QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact))}));
}

QJsonObject row(qint64 id, const Person& p)
{
    return {{u"id"_s, id}, {u"name"_s, p.given + u' ' + p.family},
        {u"birth"_s, p.birth.toString(Qt::ISODate)}, {u"phone"_s, p.phone}, {u"email"_s, p.email},
        {u"document"_s, p.document}, {u"device"_s, p.device}, {u"iban"_s, p.iban}};
}

} // namespace

TEST(DuplicatePairs, AreFoundAndTwoPeopleLeftApart)
{
    ReviewDesk desk;
    PairMaker make;
    QSet<qint64> same; // by the first of the two; only counted with at the end
    QJsonArray people;
    for (int n = 0; n < pairCount; ++n) {
        const qint64 id = firstId + 2 * n;
        const Person one = make.person();
        const bool isSame = n % 2 == 0;
        const Person other
            = isSame ? make.again(one, n / 2 % 8) : make.neighbour(one, n / 2 % 6);
        if (isSame)
            same.insert(id);
        people << row(id, one) << row(id + 1, other);
    }
    // Found as they come in, by the triggers, and once more by name.
    enter(desk, people);
    demand(desk.owner().execute(u"select book.find_duplicates(id) from book.client where id >= $1"_s,
        {firstId}));
    const auto found = demand(desk.owner().execute(
        u"select client_id, other_id from book.duplicate_pair where likely and client_id >= $1"_s,
        {firstId}));
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < found.rowCount(); ++i) {
        const qint64 one = found.row(i).integer(0);
        const qint64 other = found.row(i).integer(1);
        // Two of other pairs who happen to look alike are false as well.
        (other == one + 1 && same.contains(one) ? right : wrong) += 1;
    }
    const double recall = double(right) / double(same.size());
    const double precision = double(right) / double(right + wrong);
    std::cout << "pairs " << pairCount << ", same " << same.size() << ", found " << right
              << ", false " << wrong << ", recall " << recall << ", precision " << precision << '\n';
    EXPECT_EQ(same.size(), pairCount / 2);
    EXPECT_GE(recall, 0.98);
    EXPECT_GE(precision, 0.95);
}
