#include "tests/app/workstation/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {

void readForms(QXmlStreamReader& xml, Translation& text)
{
    text.state = xml.attributes().value(u"type"_s).toString();
    QString plain;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "translation"_L1)
            break;
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            text.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        else if (xml.isCharacters())
            plain += xml.text();
    }
    if (!text.isPlural)
        text.forms = {plain};
}

Translation readMessage(QXmlStreamReader& xml, const QString& context)
{
    Translation text;
    text.context = context;
    text.isPlural = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            text.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            text.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readForms(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

QList<Translation> readTranslations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Translation> texts;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            texts.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Translation>() : texts;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]|L?n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace purser::tests
