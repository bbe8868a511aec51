#include "core/screening/lists/delimitedreader.h"
#include "core/screening/lists/ofacremarks.h"
#include "core/screening/lists/xmlrecords.h"
#include "core/screening/text/nameform.h"
#include "tests/fuzz/rules.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace purser::screening;

namespace purser::fuzz {

namespace {

constexpr qsizetype fieldLimit = 512; // small, so that the bound is met often

/// An expected failure has to say where and what.
QString faultOf(const Error& error)
{
    const bool named = error.code == ErrorCode::Parse
        && !error.args.value(u"what"_s).toString().isEmpty()
        && error.args.value(u"path"_s).toString() == u"list"
        && error.args.value(u"line"_s).toInteger() >= 0;
    return named ? QString() : u"a failure without its place"_s;
}

ListLimits smallLimits()
{
    ListLimits limits;
    limits.fieldCharacters = fieldLimit;
    limits.columns = 16;
    return limits;
}

} // namespace

QString delimitedRows(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    DelimitedReader reader(buffer, u"list"_s, ',', copy.size() % 2 == 0, smallLimits());
    for (qint64 line = 0;;) {
        const auto row = reader.next();
        if (!row)
            return faultOf(row.error());
        if (!*row)
            return {};
        if ((*row)->line < line)
            return u"lines run backwards"_s;
        line = (*row)->line;
        for (const QString& field : (*row)->fields) {
            if (field.size() > fieldLimit)
                return u"a field beyond its bound"_s;
        }
    }
}

QString xmlRecords(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    XmlRecords records(buffer, u"list"_s, {u"a"_s}, smallLimits());
    if (const auto root = records.root(); !root)
        return faultOf(root.error());
    for (;;) {
        const auto record = records.next();
        if (!record)
            return faultOf(record.error());
        if (!*record)
            return {};
        if ((*record)->element.text.size() > fieldLimit)
            return u"a text beyond its bound"_s;
    }
}

QString remarkText(QByteArrayView bytes)
{
    ListedEntity entity;
    const QString text = QString::fromUtf8(bytes);
    readOfacRemarks(text, entity);
    return entity.remarks == text ? QString() : u"a remark was changed"_s;
}

QString nameText(QByteArrayView bytes)
{
    const QString name = QString::fromUtf8(bytes);
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation}) {
        for (const NameToken& token : nameFormOf(name, kind).tokens) {
            const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
            if (token.letters.empty()
                || !std::all_of(token.letters.begin(), token.letters.end(), plain))
                return u"a word that is not in plain letters"_s;
        }
    }
    return {};
}

} // namespace purser::fuzz
