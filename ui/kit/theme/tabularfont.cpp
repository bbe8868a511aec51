#include "ui/kit/theme/tabularfont.h"

#include <QtEndian>
#include <optional>

namespace purser::kit {

namespace {

constexpr int directoryStart = 12;
constexpr int directoryEntry = 16;

quint16 read16(const QByteArray& data, qsizetype at)
{
    return qFromBigEndian<quint16>(data.constData() + at);
}

quint32 read32(const QByteArray& data, qsizetype at)
{
    return qFromBigEndian<quint32>(data.constData() + at);
}

void write32(QByteArray& data, qsizetype at, quint32 value)
{
    qToBigEndian(value, data.data() + at);
}

void append16(QByteArray& data, int value)
{
    char bytes[2];
    qToBigEndian(static_cast<quint16>(value), bytes);
    data.append(bytes, 2);
}

/// Place of a table's entry in the directory of the file.
std::optional<qsizetype> findEntry(const QByteArray& font, const char* tag)
{
    if (font.size() < directoryStart) {
        return std::nullopt;
    }
    const int count = read16(font, 4);
    for (int i = 0; i < count; ++i) {
        const qsizetype at = directoryStart + i * directoryEntry;
        if (at + directoryEntry > font.size()) {
            return std::nullopt;
        }
        if (font.mid(at, 4) == tag) {
            return at;
        }
    }
    return std::nullopt;
}

/// Renames a feature in the list of features. False when there is nothing to rename, or the new name
/// is taken by something else.
bool renameFeature(QByteArray& font, const char* from, const char* to)
{
    const auto entry = findEntry(font, "GSUB");
    if (!entry) {
        return false;
    }
    const qsizetype table = read32(font, *entry + 8);
    if (table + 10 > font.size()) {
        return false;
    }
    const qsizetype list = table + read16(font, table + 6);
    if (list + 2 > font.size()) {
        return false;
    }
    const int count = read16(font, list);
    if (list + 2 + count * 6 > font.size()) {
        return false;
    }
    bool renamed = false;
    for (int i = 0; i < count; ++i) {
        const qsizetype at = list + 2 + i * 6;
        const QByteArray tag = font.mid(at, 4);
        if (tag == to) {
            return false;
        }
        if (tag == from) {
            font.replace(at, 4, to);
            renamed = true;
        }
    }
    return renamed;
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar character : text) {
        append16(bytes, character.unicode());
    }
    return bytes;
}

/// The sub-family ("Semi Bold") of the original, so that the weights stay apart.
QString subFamily(const QByteArray& font, qsizetype table)
{
    const int count = read16(font, table + 2);
    const qsizetype strings = table + read16(font, table + 4);
    QString found;
    for (int i = 0; i < count; ++i) {
        const qsizetype at = table + 6 + i * 12;
        if (at + 12 > font.size() || read16(font, at) != 3) {
            continue;
        }
        const int id = read16(font, at + 6);
        const qsizetype from = strings + read16(font, at + 10);
        const int length = read16(font, at + 8);
        if ((id != 2 && id != 17) || from + length > font.size()) {
            continue;
        }
        if (id == 2 && !found.isEmpty()) {
            continue;
        }
        found.clear();
        for (int c = 0; c + 1 < length; c += 2) {
            found += QChar(read16(font, from + c));
        }
    }
    return found;
}

QByteArray nameTable(const QString& family, const QString& style)
{
    QString postScript = family + QLatin1Char('-') + style;
    postScript.remove(QLatin1Char(' '));
    const QList<std::pair<int, QString>> names = {{1, family + QLatin1Char(' ') + style},
        {2, QStringLiteral("Regular")}, {4, family + QLatin1Char(' ') + style}, {6, postScript},
        {16, family}, {17, style}};
    QByteArray records;
    QByteArray strings;
    for (const auto& [id, text] : names) {
        const QByteArray bytes = utf16(text);
        for (const int value : {3, 1, 0x409, id, static_cast<int>(bytes.size()),
                 static_cast<int>(strings.size())}) {
            append16(records, value);
        }
        strings += bytes;
    }
    QByteArray table;
    append16(table, 0);
    append16(table, static_cast<int>(names.size()));
    append16(table, 6 + static_cast<int>(records.size()));
    return table + records + strings;
}

/// The font under another family name with a feature renamed; empty when that cannot be done.
QByteArray withFeature(
    const QByteArray& font, const QString& family, const char* from, const char* to)
{
    QByteArray changed = font;
    const auto nameEntry = findEntry(changed, "name");
    if (!nameEntry || !renameFeature(changed, from, to)) {
        return {};
    }
    const qsizetype table = read32(changed, *nameEntry + 8);
    if (table + 6 > changed.size()) {
        return {};
    }
    const QByteArray names = nameTable(family, subFamily(changed, table));
    while (changed.size() % 4 != 0) {
        changed.append('\0');
    }
    const auto at = static_cast<quint32>(changed.size());
    changed += names;
    write32(changed, *nameEntry + 8, at);
    write32(changed, *nameEntry + 12, static_cast<quint32>(names.size()));
    return changed;
}

} // namespace

QByteArray withTabularFigures(const QByteArray& font, const QString& family)
{
    return withFeature(font, family, "tnum", "rclt");
}

QByteArray withoutContextualForms(const QByteArray& font, const QString& family)
{
    return withFeature(font, family, "calt", "x000");
}

} // namespace purser::kit
