#include "core/payments/gateways/payername.h"

namespace purser::payments::gateways {

namespace {

constexpr qsizetype longestName = 128; // book.receipt.payer

} // namespace

QString payerName(const QString& given)
{
    QString name = given;
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
    return name.simplified().left(longestName).trimmed();
}

QString textAt(const network::JsonNode& node, std::initializer_list<QStringView> path)
{
    const network::JsonNode* here = &node;
    for (const QStringView member : path) {
        here = here->isObject() ? here->find(member) : nullptr;
        if (!here)
            return {};
    }
    return here->isScalar() ? here->text() : QString();
}

} // namespace purser::payments::gateways
