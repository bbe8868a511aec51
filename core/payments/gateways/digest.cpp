#include "core/payments/gateways/digest.h"

#include <QMessageAuthenticationCode>
#include <algorithm>
#include <sodium.h>

namespace purser::payments::gateways {

namespace {

bool isHex(QByteArrayView text)
{
    return text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c)) != 0;
    });
}

} // namespace

QByteArray hmacHex(QByteArrayView bytes, const Secret& key, QCryptographicHash::Algorithm algorithm)
{
    QMessageAuthenticationCode code(algorithm, key.utf8());
    code.addData(bytes.data(), bytes.size());
    return code.result().toHex();
}

bool sameDigest(QByteArrayView left, QByteArrayView right)
{
    if (left.isEmpty() || left.size() != right.size() || !isHex(left) || !isHex(right))
        return false;
    const QByteArray first = QByteArray::fromHex(left.toByteArray());
    const QByteArray second = QByteArray::fromHex(right.toByteArray());
    return sodium_memcmp(first.constData(), second.constData(), static_cast<size_t>(first.size()))
        == 0;
}

} // namespace purser::payments::gateways
