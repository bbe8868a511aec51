#include "core/trading/mt5/answer.h"

#include "core/network/json/jsonreader.h"

using namespace Qt::StringLiterals;

namespace purser::trading::mt5 {

const network::JsonNode& Answer::payload() const
{
    static const network::JsonNode none;
    const network::JsonNode* node = root.find(u"answer");
    return node ? *node : none;
}

Result<Answer> parseAnswer(QByteArrayView body)
{
    Result<network::JsonNode> root = network::readJson(body);
    if (!root)
        return failure(root.error());
    const network::JsonNode* code = root->find(u"retcode");
    const QString text = code && code->isScalar() ? code->text().trimmed() : QString();
    qsizetype digits = 0;
    while (digits < text.size() && text.at(digits) >= u'0' && text.at(digits) <= u'9')
        ++digits;
    Answer answer;
    bool ok = false;
    answer.retcode = text.left(digits).toInt(&ok);
    const bool ends = digits == text.size() || text.at(digits).isSpace();
    if (!ok || !ends)
        return failure(ErrorCode::Parse, {{u"what"_s, u"retcode"_s}});
    answer.text = text.mid(digits).trimmed();
    answer.root = std::move(*root);
    return answer;
}

} // namespace purser::trading::mt5
