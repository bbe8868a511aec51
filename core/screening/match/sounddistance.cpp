#include "core/screening/match/sounddistance.h"

#include "core/screening/text/phones.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace purser::screening {

namespace {

constexpr size_t longestWord = 32; // sounds; what is beyond is not compared
constexpr float swapCost = 0.7F;

using CostTable = std::array<std::array<float, 128>, 128>;

struct Exchange {
    char a;
    char b;
    float cost;
};

constexpr Exchange exchanges[] = {
    // vowels
    {'a', 'e', 0.30F},
    {'e', 'i', 0.30F},
    {'o', 'u', 0.15F},
    {'a', 'o', 0.40F},
    {'a', 'i', 0.50F},
    {'a', 'u', 0.50F},
    {'e', 'o', 0.50F},
    {'e', 'u', 0.50F},
    {'i', 'o', 0.50F},
    {'i', 'u', 0.50F},
    // vowels that are half consonants
    {'u', 'v', 0.30F},
    {'o', 'v', 0.50F},
    {'i', 'j', 0.30F},
    {'e', 'j', 0.50F},
    // voiced and unvoiced, hard and soft
    {'b', 'p', 0.40F},
    {'b', 'v', 0.40F},
    {'f', 'p', 0.50F},
    {'f', 'v', 0.30F},
    {'d', 't', 0.40F},
    {'g', 'k', 0.40F},
    {'s', 'z', 0.30F},
    {'s', 'S', 0.40F},
    {'z', 'S', 0.60F},
    {'S', 'C', 0.40F},
    {'C', 'j', 0.40F},
    {'S', 'j', 0.60F},
    {'z', 'j', 0.40F},
    {'g', 'j', 0.40F},
    {'C', 'k', 0.60F},
    {'s', 'C', 0.60F},
    {'z', 'C', 0.60F},
    {'k', 's', 0.80F},
    // what only some alphabets part
    {'G', 'g', 0.15F},
    {'G', 'k', 0.50F},
    {'G', 'h', 0.60F},
    {'G', 'j', 0.60F},
    {'G', 'X', 0.50F},
    {'G', 'r', 0.60F},
    {'X', 'h', 0.25F},
    {'X', 'k', 0.30F},
    {'X', 'C', 0.50F},
    {'g', 'h', 0.50F},
    {'k', 'h', 0.80F},
    {'T', 't', 0.10F},
    {'T', 's', 0.40F},
    {'T', 'd', 0.50F},
    {'D', 'd', 0.10F},
    {'D', 'z', 0.30F},
    {'D', 't', 0.50F},
    {'d', 'z', 0.60F},
    {'f', 'T', 0.60F},
    // what the ear takes for one another
    {'l', 'r', 0.80F},
    {'m', 'n', 0.60F},
    {'C', 'h', 0.80F},
    {'j', 'h', 0.80F},
};

CostTable buildCosts()
{
    CostTable table;
    for (auto& row : table)
        row.fill(1.0F);
    for (size_t i = 0; i < table.size(); ++i)
        table[i][i] = 0.0F;
    for (const Exchange& exchange : exchanges) {
        const auto a = static_cast<size_t>(exchange.a);
        const auto b = static_cast<size_t>(exchange.b);
        table[a][b] = table[b][a] = exchange.cost;
    }
    return table;
}

const CostTable& costs()
{
    static const CostTable table = buildCosts();
    return table;
}

float dropCost(char phone)
{
    if (isVowel(phone))
        return 0.5F;
    return phone == 'h' || phone == 'y' || phone == 'w' ? 0.5F : 1.0F;
}

/// Optimal string alignment over rows of costs, given what dropping and exchanging cost.
template <typename DropA, typename DropB, typename Swap>
float alignmentCost(
    std::string_view a, std::string_view b, float limit, DropA dropA, DropB dropB, Swap exchange)
{
    a = a.substr(0, longestWord);
    b = b.substr(0, longestWord);
    using Row = std::array<float, longestWord + 1>;
    std::array<Row, 3> rows;
    rows[0][0] = 0.0F;
    for (size_t j = 1; j <= b.size(); ++j)
        rows[0][j] = rows[0][j - 1] + dropB(b[j - 1]);
    for (size_t i = 1; i <= a.size(); ++i) {
        Row& row = rows[i % 3];
        const Row& above = rows[(i - 1) % 3];
        const Row& twoAbove = rows[(i + 1) % 3];
        const float drop = dropA(a[i - 1]);
        row[0] = above[0] + drop;
        float least = row[0];
        for (size_t j = 1; j <= b.size(); ++j) {
            float cost = std::min(above[j] + drop, row[j - 1] + dropB(b[j - 1]));
            cost = std::min(cost, above[j - 1] + exchange(a[i - 1], b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, twoAbove[j - 2] + swapCost);
            row[j] = cost;
            least = std::min(least, cost);
        }
        if (least > limit)
            return least;
    }
    return rows[a.size() % 3][b.size()];
}

/// a (ا) is any vowel but mostly a; w (و) is u, o, w, v; y (ي) is i, e, y, j.
float bareExchange(char bare, char full)
{
    if (bare == full)
        return 0.0F;
    if (bare == 'a')
        return isVowel(full) ? (full == 'a' || full == 'e' ? 0.0F : 0.15F) : 1.0F;
    if (bare == 'w')
        return full == 'u' || full == 'o' || full == 'v' ? 0.0F : isVowel(full) ? 0.4F : 1.0F;
    if (bare == 'y')
        return full == 'i' || full == 'e' || full == 'j' ? 0.0F : isVowel(full) ? 0.4F : 1.0F;
    if (bare == 'b' && (full == 'p' || full == 'v'))
        return 0.1F; // پ is not always written; Hebrew b is v as often
    if (bare == 'p' && full == 'f')
        return 0.1F;
    if (bare == 'v' && (full == 'u' || full == 'o'))
        return 0.0F;
    if ((bare == 'd' && (full == 'z' || full == 'D')) || (bare == 't' && full == 'T'))
        return full == 'z' ? 0.25F : 0.0F;
    if (bare == 'j' && (full == 'g' || full == 'C'))
        return 0.1F;
    if (bare == 'X' && (full == 'h' || full == 'C' || full == 'k'))
        return 0.15F;
    if (bare == 'h' && full == 'X')
        return 0.3F;
    if (bare == 'k' && full == 'g')
        return 0.15F; // ق and گ
    if (bare == 'S' && full == 'C')
        return 0.1F; // French ch
    return static_cast<float>(exchangeCost(bare, full));
}

} // namespace

double exchangeCost(char a, char b)
{
    return costs()[static_cast<size_t>(a & 0x7F)][static_cast<size_t>(b & 0x7F)];
}

double soundDistance(std::string_view a, std::string_view b, double limit)
{
    const CostTable& table = costs();
    const auto exchange = [&table](char x, char y) {
        return table[static_cast<size_t>(x & 0x7F)][static_cast<size_t>(y & 0x7F)];
    };
    return alignmentCost(a, b, static_cast<float>(limit), dropCost, dropCost, exchange);
}

double consonantDistance(std::string_view bare, std::string_view full, double limit)
{
    const auto dropBare = [](char phone) {
        return phone == 'a'                ? 0.15F
            : phone == 'w' || phone == 'y' ? 0.35F
            : phone == 'h'                 ? 0.5F
                                           : 1.0F;
    };
    const auto dropFull = [](char phone) {
        return isVowel(phone) ? 0.05F : phone == 'h' ? 0.5F : 1.0F;
    };
    return alignmentCost(bare, full, static_cast<float>(limit), dropBare, dropFull, bareExchange);
}

} // namespace purser::screening
