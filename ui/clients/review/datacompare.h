#pragma once

#include "core/clients/review/applicationfile.h"

#include <QWidget>

class QGridLayout;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

/// What the client said beside what the document says, line by line; a difference is marked with
/// icon and word, so that nobody has to look for it.
class DataCompare : public QWidget
{
    Q_OBJECT
public:
    explicit DataCompare(const kit::Formats& formats, QWidget* parent = nullptr);

    /// `document` may be null: only what the client said.
    void showData(const ApplicationFile& file, const ClientDocument* document);

private:
    void addPart(const QString& part);
    kit::Label* addSaid(const QString& name, const QString& said);
    void addRead(const QString& read, bool differs);
    void addLine(const FileField& field, const ClientDocument* document);
    void addDocument(const ClientDocument& document);

    const kit::Formats& m_formats;
    QGridLayout* m_grid = nullptr;
    QWidget* m_body = nullptr;
    int m_row = 0;
};

} // namespace purser::clients
