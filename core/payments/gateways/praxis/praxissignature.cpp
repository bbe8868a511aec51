#include "core/payments/gateways/praxis/praxissignature.h"

#include <QCryptographicHash>

namespace purser::payments::gateways::praxis {

namespace {

/// The value at "transaction.tid"; empty when there is none.
QByteArray valueAt(const network::JsonNode& document, QLatin1String path)
{
    const network::JsonNode* node = &document;
    const QList<QLatin1String> steps = [path] {
        QList<QLatin1String> parts;
        for (const QLatin1String part : path.tokenize(u'.'))
            parts.append(part);
        return parts;
    }();
    for (const QLatin1String step : steps) {
        node = node->find(QString(step));
        if (!node)
            return {};
    }
    return node->isScalar() ? node->text().toUtf8() : QByteArray();
}

} // namespace

QByteArray signature(const network::JsonNode& document, SignedFields fields, const Secret& secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha384);
    for (const QLatin1String field : fields)
        hash.addData(valueAt(document, field));
    hash.addData(secret.utf8());
    return hash.result().toHex();
}

} // namespace purser::payments::gateways::praxis
