#include "core/operations/services/seal.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace purser::operations {

namespace {

constexpr qsizetype hashSize = 32;

void addNumber(QCryptographicHash& hash, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&bigEndian), sizeof(bigEndian)));
}

} // namespace

QByteArray Seal::hashAfter(const QByteArray& before) const
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(before);
    addNumber(sum, static_cast<quint64>(no));
    addNumber(sum, lowXid);
    addNumber(sum, highXid);
    addNumber(sum, static_cast<quint64>(count));
    sum.addData(root);
    return sum.result();
}

QByteArray Seal::message() const
{
    return "purser seal v1\n" + office.toUtf8() + '\n' + QByteArray::number(no) + '\n'
        + QByteArray::number(count) + '\n' + hash.toHex() + '\n';
}

Result<Seal> parseSeal(const QJsonObject& object)
{
    const auto bytes = [&object](const QString& name) {
        return QByteArray::fromHex(object.value(name).toString().toLatin1());
    };
    Seal seal;
    seal.office = object.value(u"office_id").toString();
    seal.no = object.value(u"no").toInteger();
    seal.count = object.value(u"count").toInteger();
    bool low = false;
    bool high = false;
    seal.lowXid = object.value(u"low_xid").toString().toULongLong(&low);
    seal.highXid = object.value(u"high_xid").toString().toULongLong(&high);
    seal.root = bytes(u"root"_s);
    seal.hash = bytes(u"hash"_s);
    const bool whole = !seal.office.isEmpty() && seal.no > 0 && seal.count > 0 && low && high
        && seal.root.size() == hashSize && seal.hash.size() == hashSize;
    if (!whole)
        return failure(ErrorCode::Parse, {{u"what"_s, u"seal"_s}});
    return seal;
}

} // namespace purser::operations
