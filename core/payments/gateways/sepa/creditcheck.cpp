#include "core/payments/gateways/sepa/creditfile.h"
#include "core/payments/gateways/sepa/sepatext.h"
#include "core/payments/gateways/sepa/xmlwalk.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

/// Adds up what the file says and what it holds.
class Auditor
{
public:
    /// One element has ended; `path` leads to it from the document.
    void take(const QStringList& path, const QString& text, const QString& currency)
    {
        if (!isSepaText(text))
            return refuse(u"characters"_s);
        const QString name = path.last();
        const QString parent = path.value(path.size() - 2);
        if (name == u"MsgId"_s || name == u"PmtInfId"_s)
            checkId(text);
        else if (name == u"NbOfTxs"_s)
            (parent == u"GrpHdr"_s ? m_groupCount : m_blockCount) += text.toLongLong();
        else if (name == u"CtrlSum"_s)
            (parent == u"GrpHdr"_s ? m_groupSum : m_blockSum) += cents(text);
        else if (name == u"EndToEndId"_s)
            takeEndToEndId(text);
        else if (name == u"InstdAmt"_s)
            takeAmount(text, currency);
        else if (name == u"IBAN"_s && !Iban::parse(text))
            refuse(u"iban"_s);
    }

    Result<void> verdict()
    {
        if (m_count == 0 || m_count != m_amounts)
            refuse(u"no_transfers"_s);
        if (m_groupCount != m_count || m_blockCount != m_count)
            refuse(u"count"_s);
        if (m_groupSum != m_sum || m_blockSum != m_sum)
            refuse(u"control_sum"_s);
        if (!m_problem.isEmpty())
            return failure(ErrorCode::CheckFailed, {{u"what"_s, m_problem}});
        return {};
    }

private:
    void refuse(const QString& problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    std::int64_t cents(const QString& text)
    {
        const Result<std::int64_t> value = parseDecimal(text, 2);
        if (!value || *value < 0) {
            refuse(u"amount"_s);
            return 0;
        }
        return *value;
    }
    void checkId(const QString& text)
    {
        if (!isSepaId(text))
            refuse(u"id"_s);
    }
    void takeEndToEndId(const QString& text)
    {
        checkId(text);
        if (m_ids.contains(text))
            refuse(u"duplicate_id"_s);
        m_ids.insert(text);
        ++m_count;
    }
    void takeAmount(const QString& text, const QString& currency)
    {
        const std::int64_t value = cents(text);
        if (currency != u"EUR"_s)
            refuse(u"not_euro"_s);
        if (value < 1 || value > mostCents)
            refuse(u"amount"_s);
        m_sum += value;
        ++m_amounts;
    }

    QSet<QString> m_ids;
    std::int64_t m_count = 0;
    std::int64_t m_amounts = 0;
    std::int64_t m_sum = 0;
    std::int64_t m_groupCount = 0;
    std::int64_t m_blockCount = 0;
    std::int64_t m_groupSum = 0;
    std::int64_t m_blockSum = 0;
    QString m_problem;
};

} // namespace

Result<void> checkCreditFile(const QByteArray& bytes)
{
    Auditor auditor;
    const Result<QString> format = walkXml(bytes, [&auditor](const XmlElement& element) {
        if (element.isLeaf)
            auditor.take(element.path, element.text, element.currency);
    });
    if (!format)
        return failure(ErrorCode::CheckFailed, {{u"what"_s, u"xml"_s}});
    if (!format->startsWith(u"pain.001.001."_s))
        return failure(ErrorCode::CheckFailed, {{u"what"_s, u"format"_s}});
    return auditor.verdict();
}

} // namespace purser::payments::gateways::sepa
