#include "core/trading/mt5/recordreader.h"

#include "core/trading/mt5/servermoney.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

RecordReader::RecordReader(const network::JsonNode& node, QStringView record)
    : m_node(node), m_record(record)
{
    if (!node.isObject())
        refuse(u"");
}

const network::JsonNode* RecordReader::scalar(QStringView name) const
{
    const network::JsonNode* node = m_node.find(name);
    return node && node->isScalar() ? node : nullptr;
}

bool RecordReader::isAbsent(QStringView name) const
{
    const network::JsonNode* node = m_node.find(name);
    return !node || node->kind() == network::JsonNode::Kind::Null;
}

QString RecordReader::text(QStringView name)
{
    const network::JsonNode* node = scalar(name);
    if (!node)
        refuse(name);
    return node ? node->text() : QString();
}

QString RecordReader::optionalText(QStringView name) const
{
    const network::JsonNode* node = scalar(name);
    return node ? node->text() : QString();
}

std::int64_t RecordReader::integer(QStringView name)
{
    const network::JsonNode* node = scalar(name);
    const std::optional<std::int64_t> value = node ? node->integer() : std::nullopt;
    if (!value)
        refuse(name);
    return value.value_or(0);
}

std::int64_t RecordReader::optionalInteger(QStringView name, std::int64_t otherwise)
{
    return isAbsent(name) ? otherwise : integer(name);
}

Money RecordReader::money(QStringView name, const Currency& currency)
{
    const network::JsonNode* node = scalar(name);
    if (!node) {
        refuse(name);
        return {};
    }
    const Result<Money> value = moneyFromServer(node->text(), currency);
    if (!value)
        refuse(name);
    return value.value_or(Money());
}

Money RecordReader::optionalMoney(QStringView name, const Currency& currency)
{
    return isAbsent(name) ? Money(0, currency) : money(name, currency);
}

void RecordReader::refuse(QStringView name)
{
    if (!m_error) {
        m_error = Error{ErrorCode::Parse,
            {{u"record"_s, m_record.toString()}, {u"field"_s, name.toString()}}, {}};
    }
}

} // namespace purser::trading::mt5
