#include "tests/bench/screening/treatments.h"

#include <QStringList>
#include <algorithm>

namespace purser::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestChanged = 5; // letters of a word in which a slip is made

/// A place inside the longest word, chosen by the name itself.
struct Place {
    qsizetype word = -1;
    qsizetype letter = 0;
};

Place placeIn(const QStringList& words)
{
    Place place;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool longer = place.word < 0 || words[i].size() > words[place.word].size();
        if (words[i].size() >= shortestChanged && longer)
            place.word = i;
    }
    if (place.word >= 0) {
        uint sum = 0;
        for (const QChar c : words[place.word])
            sum = sum * 31 + c.unicode();
        place.letter =
            1 + static_cast<qsizetype>(sum % static_cast<uint>(words[place.word].size() - 2));
    }
    return place;
}

void addSlips(const QStringList& words, std::vector<TreatedName>& result)
{
    const Place place = placeIn(words);
    if (place.word < 0)
        return;
    const auto add = [&](const QString& word, const QString& treatment) {
        QStringList changed = words;
        changed[place.word] = word;
        result.push_back({changed.join(u' '), treatment});
    };
    const QString& word = words[place.word];
    QString slip = word;
    std::swap(slip[place.letter], slip[place.letter + 1 < slip.size() ? place.letter + 1 : 0]);
    if (slip != word)
        add(slip, u"swapped_letters"_s);
    add(QString(word).remove(place.letter, 1), u"missing_letter"_s);
    add(QString(word).insert(place.letter, word[place.letter]), u"doubled_letter"_s);
    add(QString(word).replace(place.letter, 1, u"x"_s), u"wrong_letter"_s);
}

} // namespace

std::vector<TreatedName> treated(const QString& name)
{
    std::vector<TreatedName> result;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    addSlips(words, result);
    if (words.size() >= 2) {
        QStringList turned = words;
        std::reverse(turned.begin(), turned.end());
        result.push_back({turned.join(u' '), u"reversed"_s});
        QStringList joined = words;
        joined[0] += joined.takeAt(1);
        result.push_back({joined.join(u' '), u"joined_words"_s});
        result.push_back({words.join(u'-'), u"hyphens"_s});
    }
    if (words.size() >= 3) {
        QStringList shorter = words;
        shorter.removeAt(1);
        result.push_back({shorter.join(u' '), u"without_middle"_s});
        QStringList initial = words;
        initial[1] = initial[1].left(1);
        result.push_back({initial.join(u' '), u"middle_initial"_s});
    }
    return result;
}

} // namespace purser::bench
