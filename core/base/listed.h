#pragma once

#include <QHashFunctions>
#include <QString>
#include <span>

namespace purser {

/// One word of a closed list: what the office calls it and what this program calls it.
template <typename Enum>
struct ListedWord {
    Enum value;
    QStringView word;
};

/// A value of a closed list of the office, which may be newer than this program: a word that is not
/// in the table becomes `Enum::Unknown` and keeps its text, so that it can still be shown and sent
/// back. The table is found by `listedWords(Enum)`, a free function beside the enum.
template <typename Enum>
class Listed
{
public:
    Listed() = default;
    Listed(Enum value) : m_value(value) // NOLINT: an enum value is its own word
    {
        for (const ListedWord<Enum>& entry : listedWords(Enum{})) {
            if (entry.value == value)
                m_word = entry.word.toString();
        }
    }

    static Listed fromWord(const QString& word)
    {
        Listed result;
        result.m_word = word;
        for (const ListedWord<Enum>& entry : listedWords(Enum{})) {
            if (entry.word == word)
                result.m_value = entry.value;
        }
        return result;
    }

    Enum value() const { return m_value; }
    bool isKnown() const { return m_value != Enum::Unknown; }
    /// The office's word, also when it is unknown to this program.
    const QString& word() const { return m_word; }

    friend bool operator==(const Listed& left, const Listed& right)
    {
        return left.m_word == right.m_word;
    }
    friend bool operator==(const Listed& left, Enum right) { return left.m_value == right; }
    friend size_t qHash(const Listed& listed, size_t seed = 0)
    {
        return ::qHash(listed.m_word, seed);
    }

private:
    Enum m_value = Enum::Unknown;
    QString m_word;
};

} // namespace purser
