#include "ui/clients/review/datacompare.h"

#include "ui/clients/review/reviewtexts.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/words/officewords.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Label;
using kit::TextSize;
using kit::Tone;

namespace {

constexpr auto identityPart = "identity"_L1;

/// The member of a document's reading that says the same thing as a field of the file.
QString readingOf(const FileField& field, const ClientDocument& document)
{
    static const QHash<QString, QString> members{{u"given_names"_s, u"given_names"_s},
        {u"family_name"_s, u"family_name"_s}, {u"birth_date"_s, u"birth_date"_s},
        {u"sex"_s, u"sex"_s}, {u"nationalities"_s, u"nationality"_s}};
    const QString member = members.value(field.code);
    return member.isEmpty() ? QString() : document.reading.value(member).toString();
}

/// The word with which the office says that this field differs.
QString mismatchOf(const QString& field)
{
    if (field == u"given_names"_s || field == u"family_name"_s)
        return u"name"_s;
    if (field == u"nationalities"_s)
        return u"nationality"_s;
    return field;
}

QString partTitle(const QString& part)
{
    static const QHash<QString, const char*> words{
        {u"identity"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Identity")},
        {u"residence"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Residence")},
        {u"contact"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Contact")},
        {u"profile"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Profile")},
        {u"funds"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Means")},
        {u"tax"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Tax")},
        {u"exposure"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Exposure")},
        {u"company"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Company")},
        {u"channel"_s, QT_TRANSLATE_NOOP("purser::clients::DataCompare", "Where from")},
    };
    const char* known = words.value(part);
    return known ? DataCompare::tr(known) : kit::OfficeWords::of(part);
}

} // namespace

DataCompare::DataCompare(const kit::Formats& formats, QWidget* parent)
    : QWidget(parent), m_formats(formats)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void DataCompare::showData(const ApplicationFile& file, const ClientDocument* document)
{
    delete m_body;
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kit::metric::gap);
    m_grid->setVerticalSpacing(4);
    m_row = 0;
    const bool withDocument = document && !document->reading.isEmpty();
    m_grid->addWidget(
        new Label(tr("Client said"), TextSize::Small, QFont::Medium, Tone::Dim, m_body), m_row++,
        1);
    QString part;
    for (const FileField& field : file.fields) {
        if (field.value.isNull() || field.value.isUndefined())
            continue;
        if (field.part != part) {
            if (withDocument && part == identityPart)
                addDocument(*document);
            part = field.part;
            addPart(part);
        }
        addLine(field, withDocument ? document : nullptr);
    }
    if (withDocument && part == identityPart)
        addDocument(*document);
    m_grid->setColumnMinimumWidth(0, 132);
    m_grid->setColumnStretch(1, 1);
    layout()->addWidget(m_body);
}

void DataCompare::addPart(const QString& part)
{
    auto* title = new Label(partTitle(part), TextSize::Small, QFont::DemiBold, Tone::Dim, m_body);
    if (m_row > 1)
        title->setContentsMargins(0, kit::metric::gap, 0, 0);
    m_grid->addWidget(title, m_row++, 0, 1, 2);
}

Label* DataCompare::addSaid(const QString& name, const QString& said)
{
    auto* key = new Label(name, TextSize::Body, QFont::Normal, Tone::Dim, m_body);
    key->setElided(true);
    auto* value = new Label(said, TextSize::Body, QFont::Normal, Tone::Normal, m_body);
    value->setWordWrap(true);
    value->setSelectable(true);
    m_grid->addWidget(key, m_row, 0, Qt::AlignTop);
    m_grid->addWidget(value, m_row++, 1, Qt::AlignTop);
    return value;
}

/// Under what the client said, so that both have the whole width.
void DataCompare::addRead(const QString& read, bool differs)
{
    auto* other =
        new Label(differs ? tr("document differs: %1").arg(read) : tr("document: %1").arg(read),
            TextSize::Small, differs ? QFont::DemiBold : QFont::Normal,
            differs ? Tone::Stop : Tone::Ok, m_body);
    other->setWordWrap(true);
    m_grid->addWidget(other, m_row++, 1, Qt::AlignTop);
}

void DataCompare::addLine(const FileField& field, const ClientDocument* document)
{
    Label* value = addSaid(kit::OfficeWords::of(field.code), ReviewTexts::value(field, m_formats));
    if (!field.verifiedBy.isEmpty())
        value->setToolTip(
            tr("Checked by %1, %2").arg(field.verifiedBy, m_formats.dateTime(field.verified)));
    QString read = document ? readingOf(field, *document) : QString();
    if (read.isEmpty())
        return;
    if (field.type == u"date"_s)
        read = m_formats.date(QDate::fromString(read, Qt::ISODate));
    else if (field.type == u"choice"_s)
        read = kit::OfficeWords::of(read);
    addRead(read, document->mismatches.contains(mismatchOf(field.code)));
}

/// Number and last day of the document itself, as they were entered with it and as its zone says.
void DataCompare::addDocument(const ClientDocument& document)
{
    const QString number = document.reading.value(u"number"_s).toString();
    if (!number.isEmpty()) {
        addSaid(tr("Document number"), document.number);
        addRead(number, document.mismatches.contains(u"number"_s));
    }
    const QDate expires =
        QDate::fromString(document.reading.value(u"expires_on"_s).toString(), Qt::ISODate);
    if (expires.isValid()) {
        addSaid(tr("Document valid to"),
            document.expiresOn.isValid() ? m_formats.date(document.expiresOn) : tr("no date"));
        addRead(m_formats.date(expires), document.mismatches.contains(u"expires_on"_s));
    }
}

} // namespace purser::clients
