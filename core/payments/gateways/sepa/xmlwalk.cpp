#include "core/payments/gateways/sepa/xmlwalk.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

constexpr qsizetype longestDocument = 64 * 1024 * 1024;
constexpr qsizetype deepest = 40;
constexpr qsizetype longestText = 10'000;
const QString nameSpaceStart = u"urn:iso:std:iso:20022:tech:xsd:"_s;

/// Goes through a document and keeps what stands open.
class Walker
{
public:
    Walker(const QByteArray& bytes, const std::function<void(const XmlElement&)>& visit)
        : m_xml(bytes), m_visit(visit)
    {
    }

    Result<QString> walk()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference: refuse(u"document_type"_s); break;
            case QXmlStreamReader::StartElement: begin(); break;
            case QXmlStreamReader::Characters: characters(); break;
            case QXmlStreamReader::EndElement: end(); break;
            default: break;
            }
            if (!m_problem.isEmpty())
                return problem(m_problem);
        }
        if (m_xml.hasError())
            return problem(u"not_well_formed"_s);
        return m_format;
    }

private:
    struct Level {
        QString text;
        QString currency;
        bool hasChildren = false;
    };

    void refuse(const QString& what) { m_problem = what; }
    tl::unexpected<Error> problem(const QString& what) const
    {
        return failure(ErrorCode::Parse,
            {{u"what"_s, what}, {u"line"_s, static_cast<qint64>(m_xml.lineNumber())}});
    }
    void begin()
    {
        if (m_path.isEmpty()) {
            const QString space = m_xml.namespaceUri().toString();
            if (!space.startsWith(nameSpaceStart))
                return refuse(u"name_space"_s);
            m_format = space.mid(nameSpaceStart.size());
        }
        if (!m_levels.isEmpty())
            m_levels.last().hasChildren = true;
        m_path.append(m_xml.name().toString());
        m_levels.append({{}, m_xml.attributes().value(u"Ccy"_s).toString(), false});
        if (m_path.size() > deepest)
            refuse(u"too_deep"_s);
    }
    void characters()
    {
        if (m_levels.isEmpty())
            return;
        m_levels.last().text += m_xml.text();
        if (m_levels.last().text.size() > longestText)
            refuse(u"too_long"_s);
    }
    void end()
    {
        const Level level = m_levels.takeLast();
        m_visit({m_path, level.hasChildren ? QString() : level.text.trimmed(), level.currency,
            !level.hasChildren});
        m_path.removeLast();
    }

    QXmlStreamReader m_xml;
    const std::function<void(const XmlElement&)>& m_visit;
    QString m_format;
    QString m_problem;
    QStringList m_path;
    QList<Level> m_levels;
};

} // namespace

Result<QString> walkXml(
    const QByteArray& bytes, const std::function<void(const XmlElement&)>& visit)
{
    if (bytes.size() > longestDocument)
        return failure(ErrorCode::Parse, {{u"what"_s, u"too_large"_s}});
    return Walker(bytes, visit).walk();
}

} // namespace purser::payments::gateways::sepa
