#include "core/screening/text/romaniser.h"

#include "core/screening/text/letters.h"

#include <memory>
#include <unicode/translit.h>

namespace purser::screening {

namespace {

using Points = std::u32string_view;

struct WordBuilder {
    std::vector<RomanWord>& words;

    void add(std::string letters, Script script, Points original, bool evasive = false) const
    {
        if (!letters.empty())
            words.push_back({std::move(letters), script,
                QString::fromUcs4(original.data(), static_cast<qsizetype>(original.size())),
                evasive});
    }
};

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// ICU's transliterator for a rule; one a thread, since they keep state.
const icu::Transliterator* transliterator(const char* id)
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status);
}

std::string transliterated(const icu::Transliterator* rule, Points word)
{
    if (!rule)
        return {};
    icu::UnicodeString text;
    for (const char32_t c : word)
        text.append(static_cast<UChar32>(c));
    rule->transliterate(text);
    std::string result;
    for (int32_t i = 0; i < text.length(); ++i) {
        const UChar c = text[i];
        if (c < 0x80 && isPlain(static_cast<char>(c)))
            result.push_back(static_cast<char>(c));
    }
    return result;
}

std::string romanisedByIcu(Points word)
{
    thread_local const std::unique_ptr<const icu::Transliterator> rule(
        transliterator("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower"));
    return transliterated(rule.get(), word);
}

/// ASCII stays, letters with marks lose them, the rest goes by table and then by ICU.
std::string latinLetters(Points word)
{
    std::string result;
    for (const char32_t c : word) {
        if (c < 0x80 && isPlain(static_cast<char>(c))) {
            result.push_back(static_cast<char>(c));
        } else if (const char* known = latinLetter(c)) {
            result.append(known);
        } else {
            const QString parts =
                QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
            for (const QChar part : parts) {
                if (part.unicode() < 0x80 && isPlain(part.toLatin1()))
                    result.push_back(part.toLatin1());
            }
        }
    }
    return result;
}

template <typename Table>
std::string lettersBy(Table table, Points word)
{
    std::string result;
    for (const char32_t c : word) {
        if (c < 0x80 && isPlain(static_cast<char>(c)))
            result.push_back(static_cast<char>(c));
        else if (const char* known = table(c))
            result.append(known);
        else
            result.append(latinLetters(Points(&c, 1)));
    }
    return result;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// ου, μπ, ντ, γκ are single sounds.
std::string greekLetters(Points word)
{
    const QString plain = QString::fromUcs4(word.data(), static_cast<qsizetype>(word.size()))
                              .normalized(QString::NormalizationForm_D);
    const std::u32string points = plain.toStdU32String();
    std::string letters = lettersBy(greekLetter, points);
    replaceAll(letters, "oy", "ou");
    replaceAll(letters, "ay", "av");
    replaceAll(letters, "ey", "ev");
    replaceAll(letters, "gg", "ng");
    replaceAll(letters, "gk", "g");
    if (letters.starts_with("mp"))
        letters.replace(0, 2, "b");
    if (letters.starts_with("nt"))
        letters.replace(0, 2, "d");
    return letters;
}

std::string cyrillicLetters(Points word)
{
    std::string letters = lettersBy(cyrillicLetter, word);
    replaceAll(letters, "iy", "i"); // Сергий, -ский: passports write either, sound is one
    return letters;
}

/// The written consonants; the article is no part of the word (الرحمن, والي keeps its).
std::string arabicLetters(Points word)
{
    if (word.size() >= 5 && word.starts_with(U"وال"))
        word.remove_prefix(3);
    else if (word.size() >= 4 && word.starts_with(U"ال") && word != U"الله")
        word.remove_prefix(2);
    return lettersBy(arabicLetter, word);
}

/// عبدالله is written as one word or two.
void addArabic(Points run, const WordBuilder& out)
{
    constexpr Points servant = U"عبد";
    if (run.size() > 6 && run.starts_with(U"عبدال")) {
        out.add(arabicLetters(servant), Script::Arabic, servant);
        run.remove_prefix(servant.size());
    }
    out.add(arabicLetters(run), Script::Arabic, run);
}

/// Han and Hangul: a syllable is a word, as the names of lists are spaced ("Kim Jong Un").
void addSyllables(Points word, Script script, const WordBuilder& out)
{
    for (size_t i = 0; i < word.size(); ++i) {
        const Points one = word.substr(i, 1);
        std::string letters = script == Script::Hangul ? hangulSyllable(one[0]) : std::string();
        if (letters.empty())
            letters = romanisedByIcu(one);
        out.add(std::move(letters), script, one);
    }
}

/// Latin with Cyrillic or Greek look-alikes, or the other way round: one word meant to escape.
bool foldLookAlikes(std::u32string& word)
{
    size_t latin = 0;
    size_t similar = 0;
    for (const char32_t c : word) {
        const Script script = scriptOf(c);
        if (script == Script::Latin)
            ++latin;
        else if (script != Script::None && !lookAlike(c))
            return false;
        else if (script != Script::None)
            ++similar;
    }
    if (latin == 0 || similar == 0)
        return false;
    for (char32_t& c : word) {
        if (scriptOf(c) != Script::Latin && lookAlike(c))
            c = static_cast<unsigned char>(lookAlike(c));
    }
    return true;
}

/// "sech1n" → "sechin": a digit inside a word of letters.
bool foldDigits(std::string& letters)
{
    const auto digits =
        std::count_if(letters.begin(), letters.end(), [](char c) { return c < 'a'; });
    const auto size = static_cast<std::ptrdiff_t>(letters.size());
    if (digits == 0 || size < 3 || digits * 2 >= size || letters.front() < 'a'
        || letters.back() < 'a')
        return false;
    static constexpr std::string_view shapes = "oizeasbtbg";
    for (char& c : letters) {
        if (c < 'a')
            c = shapes[static_cast<size_t>(c - '0')];
    }
    return true;
}

void addRun(Points run, Script script, const WordBuilder& out)
{
    switch (script) {
    case Script::Cyrillic: return out.add(cyrillicLetters(run), script, run);
    case Script::Greek: return out.add(greekLetters(run), script, run);
    case Script::Hebrew: return out.add(lettersBy(hebrewLetter, run), script, run);
    case Script::Arabic: return addArabic(run, out);
    case Script::Han:
    case Script::Hangul: return addSyllables(run, script, out);
    case Script::Other: return out.add(romanisedByIcu(run), script, run);
    case Script::Latin:
    case Script::None: break;
    }
    std::string letters = latinLetters(run);
    const bool evasive = foldDigits(letters);
    out.add(std::move(letters), Script::Latin, run, evasive);
}

/// Splits a word where its script changes; digits and marks go with what is before them.
void addWord(Points word, const WordBuilder& out)
{
    size_t begin = 0;
    Script current = Script::None;
    for (size_t i = 0; i < word.size(); ++i) {
        const Script script = scriptOf(word[i]);
        if (script == Script::None || script == current)
            continue;
        if (current != Script::None) {
            addRun(word.substr(begin, i - begin), current, out);
            begin = i;
        }
        current = script;
    }
    addRun(word.substr(begin), current, out);
}

} // namespace

std::vector<RomanWord> romanWords(const QString& folded)
{
    std::vector<RomanWord> words;
    const WordBuilder out{words};
    for (const QStringView part : QStringView(folded).split(u' ', Qt::SkipEmptyParts)) {
        std::u32string word = part.toString().toStdU32String();
        if (foldLookAlikes(word))
            out.add(latinLetters(word), Script::Latin, word, true);
        else
            addWord(word, out);
    }
    return words;
}

} // namespace purser::screening
