#include "core/screening/text/nameform.h"

#include "core/screening/text/foldedtext.h"
#include "core/screening/text/legalforms.h"
#include "core/screening/text/namevariants.h"
#include "core/screening/text/phones.h"
#include "core/screening/text/romaniser.h"
#include "core/screening/text/slip.h"
#include "core/screening/text/tokenroles.h"

#include <algorithm>
#include <array>

namespace purser::screening {

namespace {

using RomanWords = std::vector<RomanWord>;

constexpr size_t mostWords = 60;

bool isArticle(std::string_view letters)
{
    static constexpr std::array<std::string_view, 12> articles{
        "al", "el", "ul", "ur", "as", "ad", "ar", "az", "an", "ash", "at", "ol"};
    return std::find(articles.begin(), articles.end(), letters) != articles.end();
}

/// "abdlu", "abdxl", "abel": one slip from the servant's word.
bool isNearlyServant(std::string_view letters)
{
    return letters.starts_with('a') && (isOneSlip(letters, "abdul") || isOneSlip(letters, "abdel"));
}

/// "abdlukarim", "abdxlkarim", "abelkarim"; 0 when there is none. The name behind it has to be long
/// enough that nothing else is meant.
size_t slippedPrefix(std::string_view letters)
{
    constexpr size_t shortestServant = 9;
    for (const size_t length : {5U, 6U, 4U}) {
        if (letters.size() >= shortestServant && isNearlyServant(letters.substr(0, length)))
            return length;
    }
    return 0;
}

/// How much of the word is a servant prefix: "abdulkarim" 5, "abdelaziz" 5, "abdurrahman" 5,
/// "abdrahman" 3; 0 when there is none or nothing would be left.
size_t servantPrefix(std::string_view letters)
{
    static constexpr std::array<std::string_view, 11> prefixes{"abdoul", "abdul", "abdel", "abdal",
        "abdol", "abdur", "abder", "abdus", "abdes", "abdun", "abdou"};
    const auto leads = [letters](std::string_view prefix) {
        return letters.starts_with(prefix) && letters.size() >= prefix.size() + 3;
    };
    for (const std::string_view prefix : prefixes) {
        if (leads(prefix))
            return prefix.size();
    }
    if (const size_t slipped = slippedPrefix(letters); slipped > 0)
        return slipped;
    return leads("abd") ? 3 : 0;
}

bool isServantWord(const RomanWord& word)
{
    static constexpr std::array<std::string_view, 12> forms{"abd", "abdul", "abdel", "abdal",
        "abdol", "abdoul", "abdu", "abdur", "abder", "abdou", "abdus", "ebd"};
    if (word.script == Script::Arabic)
        return word.original == QStringView(u"عبد");
    return std::find(forms.begin(), forms.end(), word.letters) != forms.end()
        // Shorter is "abul", a father's name.
        || (word.letters.size() >= shortestSlippedWord && isNearlyServant(word.letters));
}

bool isGod(std::string_view letters)
{
    static constexpr std::array<std::string_view, 14> forms{"lah", "llah", "allah", "ulah", "ullah",
        "alah", "allh", "lahi", "llahi", "ilahi", "illahi", "lay", "laye", "aye"}; // الله
    return std::find(forms.begin(), forms.end(), letters) != forms.end()
        || (letters.size() >= 4 && isOneSlip(letters, "lahi"));
}

RomanWord servantWord(RomanWord word)
{
    word.letters = "abd";
    return word;
}

/// "abd al rahman", "abdur rahman", "abdulrahman" → "abd rahman": the servant stays a word of its
/// own, since forms put it at the end, or leave it out. Only Abdullah is one name.
RomanWords withServantsParted(const RomanWords& words)
{
    RomanWords result;
    for (size_t i = 0; i < words.size(); ++i) {
        const RomanWord& word = words[i];
        const size_t prefix = word.script == Script::Latin ? servantPrefix(word.letters) : 0;
        if (isServantWord(word)) {
            size_t next = i + 1;
            if (next + 1 < words.size() && isArticle(words[next].letters))
                ++next;
            if (next < words.size() && isGod(words[next].letters)) {
                RomanWord name = word;
                name.letters = "abdullah";
                name.original += u' ' + words[next].original;
                result.push_back(std::move(name));
                i = next;
                continue;
            }
            result.push_back(servantWord(word));
            i = next < words.size() ? next - 1 : i;
        } else if (prefix > 0 && isGod(word.letters.substr(prefix))) {
            result.push_back(word);
            result.back().letters = "abdullah";
        } else if (prefix > 0) {
            result.push_back(servantWord(word));
            result.push_back(word);
            result.back().letters.erase(0, prefix);
        } else {
            result.push_back(word);
        }
    }
    return result;
}

bool isFaith(std::string_view letters)
{
    return letters == "din" || letters == "deen" || letters == "dine" || letters == "dien";
}

/// How long the ending -uddin is in one of its spellings; 0 when the word has none.
size_t faithEnding(std::string_view letters)
{
    static constexpr std::array<std::string_view, 11> endings{"uddeen", "uddine", "eddine",
        "eddeen", "aldeen", "uddin", "eddin", "aldin", "addin", "eldin", "iddin"};
    for (const std::string_view ending : endings) {
        if (letters.ends_with(ending))
            return ending.size();
    }
    return 0;
}

bool isFaithArticle(std::string_view letters)
{
    return isArticle(letters) || letters == "ud" || letters == "ed" || letters == "eddin";
}

/// A name whose last word was moved to the front ("al-Din Maruf Taha Muhyi") is put together again.
RomanWords withFaithBehind(RomanWords words)
{
    const auto isWhole = [](const RomanWord& word) {
        return word.script == Script::Latin && faithEnding(word.letters) == word.letters.size();
    };
    const bool parted =
        words.size() > 3 && isFaithArticle(words[0].letters) && isFaith(words[1].letters);
    if (parted || (words.size() > 2 && isWhole(words[0])))
        std::rotate(words.begin(), words.begin() + (parted ? 2 : 1), words.end());
    return words;
}

/// "saif al din", "saif uddin", "saifeddine" → "saifuddin". Only what is in Latin letters.
RomanWords withFaithJoined(const RomanWords& given)
{
    const RomanWords words = withFaithBehind(given);
    RomanWords result;
    for (size_t i = 0; i < words.size(); ++i) {
        RomanWord word = words[i];
        const bool follows = !result.empty() && result.back().script == Script::Latin
            && result.back().letters.size() > 1 && word.script == Script::Latin;
        const bool parted =
            i + 1 < words.size() && isFaithArticle(word.letters) && isFaith(words[i + 1].letters);
        const size_t ending = word.script == Script::Latin ? faithEnding(word.letters) : 0;
        if (follows && (parted || ending == word.letters.size())) {
            result.back().letters += "uddin";
            result.back().original += u' ' + word.original;
            if (parted)
                result.back().original += u' ' + words[++i].original;
            continue;
        }
        if (ending > 0 && word.letters.size() >= ending + 3)
            word.letters.replace(word.letters.size() - ending, ending, "uddin");
        result.push_back(std::move(word));
    }
    return result;
}

NameToken tokenOf(const RomanWord& word, TokenRole role)
{
    NameToken token;
    token.letters = word.letters;
    token.script = word.script;
    token.evasive = word.evasive;
    token.original = word.original;
    token.role = role;
    token.phones = phonesOf(token.letters, token.script);
    token.key = consonantKey(token.phones);
    if (role == TokenRole::Name && word.script != Script::Hebrew) {
        const KnownName known =
            knownName(word.script == Script::Arabic ? commonArabicName(word.original)
                                                    : std::string_view(token.letters));
        token.group = known.group;
        token.nickOf = known.nickOf;
    }
    return token;
}

/// bin, ben and the like: a father's name follows.
bool isDescent(const NameToken& token)
{
    static constexpr std::array<std::string_view, 10> words{
        "bin", "ben", "ibn", "bn", "bint", "bent", "binti", "ould", "wuld", "wald"};
    return token.role == TokenRole::Particle
        && std::find(words.begin(), words.end(), token.letters) != words.end();
}

TokenRole personRole(const RomanWord& word)
{
    if (word.letters.size() == 1 && !isConsonantal(word.script))
        return TokenRole::Initial;
    if (word.script == Script::Arabic) {
        static const std::array<QString, 9> particles{QStringLiteral("عبد"), QStringLiteral("بن"),
            QStringLiteral("ابن"), QStringLiteral("بنت"), QStringLiteral("ابو"),
            QStringLiteral("أبو"), QStringLiteral("آل"), QStringLiteral("ال"),
            QStringLiteral("ام")};
        const bool particle =
            std::find(particles.begin(), particles.end(), word.original) != particles.end();
        return particle ? TokenRole::Particle : TokenRole::Name;
    }
    if (isTitle(word.letters))
        return TokenRole::Title;
    return isParticle(word.letters) ? TokenRole::Particle : TokenRole::Name;
}

/// In "Mehdi ben Mohamed ben Salah Kammoun" Mohamed and Salah are who his fathers were. Where
/// two names are not left ("Usama bin Laden"), the last is what the person is called by.
void markFathers(std::vector<NameToken>& tokens)
{
    std::vector<NameToken*> fathers;
    int others = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!isHeavy(tokens[i]))
            continue;
        if (i > 0 && isDescent(tokens[i - 1]))
            fathers.push_back(&tokens[i]);
        else
            ++others;
    }
    for (NameToken* father : fathers)
        father->father = others >= 2;
}

void addPersonTokens(const RomanWords& words, std::vector<NameToken>& tokens)
{
    for (const RomanWord& word : withFaithJoined(withServantsParted(words)))
        tokens.push_back(tokenOf(word, personRole(word)));
    markFathers(tokens);
}

/// A legal form whose end was moved to the front ("Company Lakokraska Open Joint-Stock") is put
/// together again.
RomanWords withFormWhole(RomanWords words)
{
    constexpr size_t mostMoved = 3;
    std::vector<std::string> letters;
    for (const RomanWord& word : words)
        letters.push_back(word.letters);
    for (size_t moved = 1; moved <= mostMoved && moved + 2 < words.size(); ++moved) {
        std::rotate(letters.begin(), letters.begin() + 1, letters.end());
        const size_t border = letters.size() - moved;
        for (size_t start = 1; start < border; ++start) {
            if (start + legalFormAt(std::span(letters).subspan(start)).words == letters.size()) {
                std::rotate(
                    words.begin(), words.begin() + static_cast<ptrdiff_t>(moved), words.end());
                return words;
            }
        }
    }
    return words;
}

TokenRole organisationRole(const RomanWord& word)
{
    if (isFiller(word.letters))
        return TokenRole::Filler;
    return isGenericWord(word.letters) ? TokenRole::Generic : TokenRole::Name;
}

void addOrganisationTokens(const RomanWords& words, std::vector<NameToken>& tokens)
{
    std::vector<std::string> letters;
    for (const RomanWord& word : words)
        letters.push_back(word.letters);
    for (size_t i = 0; i < words.size(); ++i) {
        const LegalFormMatch form = legalFormAt(std::span(letters).subspan(i));
        RomanWord word = words[i];
        if (form.words > 0) {
            for (size_t k = 1; k < form.words; ++k) {
                word.letters += words[i + k].letters;
                word.original += u' ' + words[i + k].original;
            }
            i += form.words - 1;
            NameToken token = tokenOf(word, TokenRole::LegalForm);
            token.group = form.kind;
            tokens.push_back(std::move(token));
            continue;
        }
        if (std::string number = numberOf(word.letters); !number.empty()) {
            word.letters = std::move(number);
            tokens.push_back(tokenOf(word, TokenRole::Number));
            continue;
        }
        word.letters = expandedWord(std::move(word.letters));
        tokens.push_back(tokenOf(word, organisationRole(word)));
    }
}

/// A name of nothing but light words ("AL, Abu", "General Company") is told by those words.
void promoteIfAllLight(std::vector<NameToken>& tokens)
{
    const auto heavy = [](const NameToken& token) {
        return token.role == TokenRole::Name || token.role == TokenRole::Generic;
    };
    if (std::any_of(tokens.begin(), tokens.end(), heavy))
        return;
    for (NameToken& token : tokens) {
        if (token.role != TokenRole::LegalForm || tokens.size() == 1)
            token.role = TokenRole::Name;
    }
}

/// "FAMILY, Given" → "Given FAMILY". More commas ("Doe, John, Jr.") keep what follows at the end.
QString inSpeakingOrder(const QString& name)
{
    QString text = name;
    text.replace(u'،', u',');
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return text;
    const QString family = text.left(comma);
    QString given = text.mid(comma + 1);
    const qsizetype second = given.indexOf(u',');
    const QString rest = second < 0 ? QString() : given.mid(second + 1);
    if (second >= 0)
        given.truncate(second);
    return given + u' ' + family + u' ' + rest;
}

std::string inARow(const RomanWords& words, size_t first)
{
    std::string letters;
    for (size_t i = 0; i < words.size(); ++i)
        letters += words[(first + i) % words.size()].letters;
    return letters;
}

std::vector<std::string> togetherOf(const RomanWords& words)
{
    const auto isLatin = [](const RomanWord& word) { return word.script == Script::Latin; };
    if (words.empty() || !std::all_of(words.begin(), words.end(), isLatin))
        return {};
    if (words.size() == 1)
        return {words.front().letters};
    return {inARow(words, 0), inARow(words, words.size() - 1), inARow(words, 1)};
}

void findScript(NameForm& form)
{
    std::array<int, 9> scripts{};
    for (const NameToken& token : form.tokens)
        ++scripts.at(static_cast<size_t>(token.script));
    const auto most = std::max_element(scripts.begin(), scripts.end());
    if (*most > 0)
        form.script = static_cast<Script>(most - scripts.begin());
}

} // namespace

NameForm nameFormOf(const QString& name, EntityKind kind)
{
    NameForm form;
    const bool person = kind == EntityKind::Person || kind == EntityKind::Unknown;
    form.kind = person ? EntityKind::Person : EntityKind::Organisation;
    RomanWords words = romanWords(foldedText(person ? inSpeakingOrder(name) : name));
    if (words.size() > mostWords)
        words.resize(mostWords);
    if (person) {
        form.together = togetherOf(words);
        addPersonTokens(words, form.tokens);
    } else {
        addOrganisationTokens(withFormWhole(std::move(words)), form.tokens);
    }
    promoteIfAllLight(form.tokens);
    findScript(form);
    return form;
}

} // namespace purser::screening
