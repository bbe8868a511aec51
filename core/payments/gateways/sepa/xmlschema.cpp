#include "core/payments/gateways/sepa/xmlschema.h"

#include <QFile>
#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace purser::payments::gateways::sepa {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* pointer) const
    {
        release(pointer);
    }
};

using ParserContext = std::unique_ptr<xmlSchemaParserCtxt, Release<xmlSchemaFreeParserCtxt>>;
using Schema = std::unique_ptr<xmlSchema, Release<xmlSchemaFree>>;
using ValidContext = std::unique_ptr<xmlSchemaValidCtxt, Release<xmlSchemaFreeValidCtxt>>;
using Document = std::unique_ptr<xmlDoc, Release<xmlFreeDoc>>;

struct Finding {
    QString message;
    int line = 0;
};

/// Keeps the first message; called from C.
void note(void* user, xmlErrorPtr error)
{
    auto* finding = static_cast<Finding*>(user);
    if (finding->message.isEmpty() && error && error->message)
        *finding = {QString::fromUtf8(error->message).trimmed(), error->line};
}

} // namespace

Result<void> validateXml(const QByteArray& document, const QString& schemaFile)
{
    // The library would complain of a missing file on standard error.
    if (!QFile::exists(schemaFile))
        return failure(ErrorCode::Io, {{u"file"_s, schemaFile}});
    Finding finding;
    const ParserContext parser(xmlSchemaNewParserCtxt(QFile::encodeName(schemaFile).constData()));
    if (parser)
        xmlSchemaSetParserStructuredErrors(parser.get(), &note, &finding);
    const Schema schema(parser ? xmlSchemaParse(parser.get()) : nullptr);
    if (!schema)
        return failure(ErrorCode::Io, {{u"file"_s, schemaFile}}, finding.message);

    const Document read(xmlReadMemory(document.constData(), static_cast<int>(document.size()),
        "document.xml", nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    const ValidContext context(read ? xmlSchemaNewValidCtxt(schema.get()) : nullptr);
    if (!context)
        return failure(ErrorCode::CheckFailed, {{u"line"_s, 0}}, u"not well-formed"_s);
    xmlSchemaSetValidStructuredErrors(context.get(), &note, &finding);
    if (xmlSchemaValidateDoc(context.get(), read.get()) != 0)
        return failure(ErrorCode::CheckFailed, {{u"line"_s, finding.line}}, finding.message);
    return {};
}

} // namespace purser::payments::gateways::sepa
