#include "ui/shell/login/officepage.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/label.h"

#include <QAction>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser::shell {

OfficePage::OfficePage(QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_hosts(new QLineEdit), m_ports(new QLineEdit),
      m_database(new QLineEdit), m_certificate(new QLineEdit),
      m_hostsField(new kit::Field(tr("Host names"), m_hosts)), m_banner(new kit::Banner),
      m_continue(new QPushButton(tr("Continue")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* file = new QPushButton(kit::icon(u"open"_s), tr("Open an office file…"));
    file->setAutoDefault(false);
    column->addWidget(file, 0, Qt::AlignLeading);
    column->addWidget(new kit::Field(tr("Name, as you call it"), m_name));
    column->addWidget(m_hostsField);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(new kit::Field(tr("Port"), m_ports), 1);
    pair->addWidget(new kit::Field(tr("Database"), m_database), 2);
    column->addLayout(pair);
    auto* certificate = new kit::Field(tr("Root certificate"), m_certificate);
    certificate->setHint(tr("The connection is encrypted, and the office must prove its name with it."));
    column->addWidget(certificate);
    column->addWidget(m_banner);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    back->setAutoDefault(false);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_continue);
    column->addLayout(buttons);

    m_hostsField->setHint(tr("One or several with commas, such as db1.example.com,db2.example.com."));
    m_ports->setPlaceholderText(u"5432"_s);
    m_database->setText(u"purser"_s);
    QAction* browse = m_certificate->addAction(
        kit::icon(u"open"_s, kit::Tone::Dim), QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose a file"));
    connect(browse, &QAction::triggered, this, &OfficePage::openCertificate);
    connect(file, &QPushButton::clicked, this, &OfficePage::openFile);
    connect(back, &QPushButton::clicked, this, &OfficePage::backRequested);
    connect(m_continue, &QPushButton::clicked, this, &OfficePage::submit);
    for (QLineEdit* edit : {m_name, m_hosts, m_ports, m_database, m_certificate}) {
        connect(edit, &QLineEdit::returnPressed, this, &OfficePage::submit);
    }
    m_continue->setDefault(true);
    kit::leadFocus(*this, *m_hosts);
}

void OfficePage::setEntry(const OfficeEntry& entry)
{
    m_name->setText(entry.name);
    m_hosts->setText(entry.address.hosts);
    m_ports->setText(entry.address.ports);
    m_database->setText(entry.address.database);
    m_certificate->setText(entry.address.rootCertificate);
    m_banner->clear();
}

Result<OfficeEntry> OfficePage::entry() const
{
    OfficeEntry entry;
    entry.address.hosts = m_hosts->text().trimmed().remove(u' ');
    entry.address.ports = m_ports->text().trimmed().remove(u' ');
    entry.address.database = m_database->text().trimmed();
    entry.address.rootCertificate = m_certificate->text().trimmed();
    entry.name = m_name->text().trimmed().isEmpty() ? entry.address.hosts.section(u',', 0, 0)
                                                    : m_name->text().trimmed();
    if (const Result<void> usable = entry.address.check(); !usable) {
        return failure(usable.error());
    }
    return entry;
}

void OfficePage::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open an office file"), {}, tr("Office files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const Result<OfficeEntry> entry = readOfficeFile(path)) {
            setEntry(*entry);
        } else {
            m_banner->showMessage(kit::Tone::Stop, kit::explain(entry.error()));
        }
    });
    dialog->open();
}

void OfficePage::openCertificate()
{
    auto* dialog = new QFileDialog(
        this, tr("Choose the root certificate"), {}, tr("Certificates (*.crt *.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_certificate, &QLineEdit::setText);
    dialog->open();
}

void OfficePage::submit()
{
    if (const Result<OfficeEntry> filled = entry()) {
        m_banner->clear();
        Q_EMIT accepted(*filled);
    } else {
        m_banner->showMessage(kit::Tone::Stop, kit::explain(filled.error()));
    }
}

} // namespace purser::shell
