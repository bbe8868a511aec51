#pragma once

#include "core/screening/lists/listfile.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>
#include <QXmlStreamReader>
#include <optional>
#include <vector>

namespace purser::screening {

/// An element of a list file with all below it.
struct XmlElement {
    QString name; ///< without prefix
    QHash<QString, QString> attributes;
    QString text; ///< its own, trimmed
    std::vector<XmlElement> children;

    QString attribute(const QString& key) const { return attributes.value(key).trimmed(); }
    /// The first child of that name, or nothing.
    const XmlElement* child(QStringView key) const;
    /// The text of the first child of that name.
    QString textOf(QStringView key) const;
    /// All children of that name, in order.
    std::vector<const XmlElement*> all(QStringView key) const;
    /// All elements at "list/item".
    std::vector<const XmlElement*> all(QStringView list, QStringView item) const;
};

struct XmlRecord {
    qint64 line = 0; ///< where it begins
    XmlElement element;
};

/// Reads the records of an XML list one by one, never more of it in memory than a record. A DTD is
/// refused, so nothing outside the file is read and nothing expands.
///
/// Errors (`Parse` {path, line, what}): dtd, not_well_formed, truncated, field_too_long,
/// record_too_large, too_deep.
class XmlRecords
{
public:
    /// @param names  elements that are records
    XmlRecords(QIODevice& device, QString path, QStringList names, const ListLimits& limits = {});

    /// Goes on to the root element. Errors: also no_root.
    Result<XmlElement> root();
    /// The next record, wherever it stands; nothing at the end of the document.
    Result<std::optional<XmlRecord>> next();
    /// Elements outside of records that had a text, by name: publication dates and the like.
    const QHash<QString, QString>& headings() const { return m_headings; }

private:
    tl::unexpected<Error> fail(QStringView what);
    tl::unexpected<Error> failOfReader();
    XmlElement startOf();
    Result<XmlElement> readElement(int depth);
    Result<void> addText(XmlElement& element);

    QXmlStreamReader m_reader;
    QString m_path;
    QStringList m_names;
    ListLimits m_limits;
    size_t m_elements = 0; ///< in this record
    QString m_heading;
    QHash<QString, QString> m_headings;
};

} // namespace purser::screening
