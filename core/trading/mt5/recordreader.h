#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/network/json/jsonnode.h"
#include "core/trading/mt5/types.h"

#include <optional>

namespace purser::trading::mt5 {

/// Reads the members of one record of the trading server, whose scalars are strings on most servers
/// and numbers on some. The first problem is kept; `finish()` turns the value into a failure then.
/// Unknown members are ignored, since every build adds some.
/// Errors: Parse with args `record`, `field`.
class RecordReader
{
public:
    RecordReader(const network::JsonNode& node, QStringView record);

    QString text(QStringView name);
    /// Empty when the server does not send it, such as personal data without the right to see them.
    QString optionalText(QStringView name) const;
    std::int64_t integer(QStringView name);
    std::int64_t optionalInteger(QStringView name, std::int64_t otherwise = 0);
    /// A number of an account or deal; zero is refused.
    template <typename IdType>
    IdType id(QStringView name)
    {
        const IdType value(integer(name));
        if (!value.isValid())
            refuse(name);
        return value;
    }
    Money money(QStringView name, const Currency& currency);
    /// Zero when the server does not send it: older builds lack some.
    Money optionalMoney(QStringView name, const Currency& currency);

    void refuse(QStringView name);

    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_error)
            return failure(*m_error);
        return value;
    }

private:
    const network::JsonNode* scalar(QStringView name) const;
    bool isAbsent(QStringView name) const;

    const network::JsonNode& m_node;
    QStringView m_record;
    std::optional<Error> m_error;
};

} // namespace purser::trading::mt5
