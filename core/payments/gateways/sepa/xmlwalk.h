#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>

namespace purser::payments::gateways::sepa {

/// An element of an ISO 20022 document, as it ends.
struct XmlElement {
    QStringList path; ///< names from the document's element to this one
    QString text;     ///< of a leaf
    QString currency; ///< its attribute Ccy
    bool isLeaf = false;
};

/// Reads a document from beginning to end and hands over each element as it ends. Gives the message
/// format of its name space ("camt.054.001.08"). Refuses a document type declaration, entities of
/// its own, more than 64 MiB, 40 levels, and texts of more than 10,000 characters.
/// Fails with Parse; args `what`, `line`.
Result<QString> walkXml(
    const QByteArray& bytes, const std::function<void(const XmlElement&)>& visit);

} // namespace purser::payments::gateways::sepa
