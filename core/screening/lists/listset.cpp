#include "core/screening/lists/listset.h"

#include <QCryptographicHash>

namespace purser::screening {

const char* listSourceName(ListSource source)
{
    switch (source) {
    case ListSource::OfacCsv: return "ofac_csv";
    case ListSource::OfacXml: return "ofac_xml";
    case ListSource::UnXml: return "un_xml";
    case ListSource::EuXml: return "eu_xml";
    case ListSource::UkCsv: return "uk_csv";
    case ListSource::SenzingJson: return "senzing_json";
    case ListSource::OwnCsv: break;
    }
    return "own_csv";
}

QByteArray ListVersion::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ListFileStamp& file : files)
        hash.addData(file.name.toUtf8() + ' ' + file.sha256 + '\n');
    return hash.result().toHex();
}

qint64 ListSet::entityCount() const
{
    qint64 count = 0;
    for (const auto& list : m_lists)
        count += static_cast<qint64>(list->entities.size());
    return count;
}

QByteArray ListSet::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& list : m_lists)
        hash.addData(list->digest() + '\n');
    return hash.result().toHex();
}

} // namespace purser::screening
