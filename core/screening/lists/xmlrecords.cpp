#include "core/screening/lists/xmlrecords.h"

#include <algorithm>
#include <utility>

namespace purser::screening {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;
constexpr size_t mostElements = 200'000; // of one record

} // namespace

const XmlElement* XmlElement::child(QStringView key) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [key](const XmlElement& element) { return element.name == key; });
    return found == children.end() ? nullptr : &*found;
}

QString XmlElement::textOf(QStringView key) const
{
    const XmlElement* found = child(key);
    return found ? found->text : QString();
}

std::vector<const XmlElement*> XmlElement::all(QStringView key) const
{
    std::vector<const XmlElement*> result;
    for (const XmlElement& element : children) {
        if (element.name == key)
            result.push_back(&element);
    }
    return result;
}

std::vector<const XmlElement*> XmlElement::all(QStringView list, QStringView item) const
{
    std::vector<const XmlElement*> result;
    for (const XmlElement* element : all(list)) {
        for (const XmlElement* found : element->all(item))
            result.push_back(found);
    }
    return result;
}

XmlRecords::XmlRecords(QIODevice& device, QString path, QStringList names, const ListLimits& limits)
    : m_reader(&device), m_path(std::move(path)), m_names(std::move(names)), m_limits(limits)
{
    m_reader.setEntityExpansionLimit(0);
}

tl::unexpected<Error> XmlRecords::fail(QStringView what)
{
    return listFailure(m_path, m_reader.lineNumber(), what);
}

tl::unexpected<Error> XmlRecords::failOfReader()
{
    return fail(m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError
            ? u"truncated"
            : u"not_well_formed");
}

XmlElement XmlRecords::startOf()
{
    XmlElement element;
    element.name = m_reader.name().toString();
    for (const QXmlStreamAttribute& attribute : m_reader.attributes())
        element.attributes.insert(attribute.name().toString(), attribute.value().toString());
    return element;
}

Result<void> XmlRecords::addText(XmlElement& element)
{
    element.text.append(m_reader.text());
    if (element.text.size() > m_limits.fieldCharacters)
        return fail(u"field_too_long");
    return {};
}

/// The element that has just begun, to its end.
Result<XmlElement> XmlRecords::readElement(int depth)
{
    if (depth > deepest)
        return fail(u"too_deep");
    if (++m_elements > mostElements)
        return fail(u"record_too_large");
    XmlElement element = startOf();
    for (const QString& value : std::as_const(element.attributes)) {
        if (value.size() > m_limits.fieldCharacters)
            return fail(u"field_too_long");
    }
    for (;;) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            auto child = readElement(depth + 1);
            if (!child)
                return child;
            element.children.push_back(std::move(*child));
            break;
        }
        case QXmlStreamReader::Characters:
            if (const Result<void> added = addText(element); !added)
                return failure(added.error());
            break;
        case QXmlStreamReader::EndElement: element.text = element.text.trimmed(); return element;
        case QXmlStreamReader::DTD: return fail(u"dtd");
        case QXmlStreamReader::EntityReference: return fail(u"not_well_formed");
        case QXmlStreamReader::Invalid: return failOfReader();
        default: break;
        }
    }
}

Result<XmlElement> XmlRecords::root()
{
    for (;;) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: return startOf();
        case QXmlStreamReader::DTD: return fail(u"dtd");
        case QXmlStreamReader::Invalid: return failOfReader();
        case QXmlStreamReader::EndDocument: return fail(u"no_root");
        default: break;
        }
    }
}

Result<std::optional<XmlRecord>> XmlRecords::next()
{
    for (;;) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            m_heading = m_reader.name().toString();
            if (!m_names.contains(m_heading))
                break;
            const qint64 line = m_reader.lineNumber();
            m_elements = 0;
            auto element = readElement(1);
            if (!element)
                return failure(element.error());
            return XmlRecord{line, std::move(*element)};
        }
        case QXmlStreamReader::Characters:
            if (!m_reader.isWhitespace() && m_reader.text().size() < m_limits.fieldCharacters)
                m_headings.insert(m_heading, m_reader.text().trimmed().toString());
            break;
        case QXmlStreamReader::DTD: return fail(u"dtd");
        case QXmlStreamReader::EntityReference: return fail(u"not_well_formed");
        case QXmlStreamReader::Invalid: return failOfReader();
        case QXmlStreamReader::EndDocument: return std::nullopt;
        default: break;
        }
    }
}

} // namespace purser::screening
