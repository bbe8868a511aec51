#include "ui/payments/evidencedialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/payments/worklisttexts.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

namespace {

constexpr qint64 mostBytes = 10 * 1024 * 1024; // as desk.add_evidence

} // namespace

EvidenceDialog::EvidenceDialog(
    const ChargebackRow& dispute, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("Evidence for the dispute of %1").arg(dispute.reference),
        tr("PNG, JPEG or PDF, 10 MB at most. It is kept with its fingerprint and scanned for "
           "viruses before anybody opens it."),
        parent),
      m_formats(formats), m_known(new QLabel(this)), m_path(new QLineEdit(this)),
      m_kind(new QComboBox(this)), m_text(new QPlainTextEdit(this))
{
    auto* facts = new kit::Facts(kit::Facts::Direction::Across, this);
    facts->setFact(u"client"_s, tr("Client"), dispute.clientName);
    facts->setFact(u"amount"_s, tr("Disputed"), formats.money(dispute.amount));
    facts->setFact(u"due"_s, tr("Evidence due"), formats.dateTime(dispute.evidenceDue));
    m_known->setAccessibleName(tr("Evidence that is there"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_known->setVisible(false);
    m_path->setAccessibleName(tr("File"));
    auto* button = new QPushButton(tr("Choose…"), this);
    button->setAutoDefault(false);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    m_kind->setAccessibleName(tr("What it shows"));
    for (const EvidenceKind kind : WorkListTexts::evidenceKinds())
        m_kind->addItem(WorkListTexts::evidence(kind), static_cast<int>(kind));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(60);
    body()->addWidget(facts);
    body()->addWidget(m_known);
    body()->addWidget(new kit::Field(tr("File"), line));
    body()->addWidget(new kit::Field(tr("What it shows"), m_kind));
    body()->addWidget(new kit::Field(tr("Note"), m_text));
    setLeastWidth(560);
    setButtons(tr("Add the file"));
    connect(button, &QPushButton::clicked, this, &EvidenceDialog::choose);
    connect(m_path, &QLineEdit::textChanged, this, &EvidenceDialog::check);
    check();
    m_path->setFocus();
}

void EvidenceDialog::showKnown(const std::vector<EvidenceRow>& rows)
{
    QStringList lines;
    for (const EvidenceRow& row : rows)
        lines.append(tr("%1 · %2 · %3, %4")
                         .arg(WorkListTexts::evidence(row.kind), row.fileName, row.addedBy,
                             m_formats.dateTime(row.added)));
    m_known->setText(lines.join(u'\n'));
    m_known->setVisible(!lines.isEmpty());
}

void EvidenceDialog::choose()
{
    auto* chooser = new QFileDialog(this, tr("Choose a file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Documents (%1)").arg(u"*.png *.jpg *.jpeg *.pdf"_s));
    connect(chooser, &QFileDialog::fileSelected, this, &EvidenceDialog::setFile);
    chooser->open();
}

void EvidenceDialog::setFile(const QString& path)
{
    m_path->setText(path);
}

void EvidenceDialog::check()
{
    const QFileInfo info(m_path->text());
    QString why;
    if (m_path->text().isEmpty())
        why = tr("Choose a file.");
    else if (!info.isFile() || !info.isReadable())
        why = tr("This file cannot be read.");
    else if (info.size() > mostBytes)
        why = tr("The file is larger than 10 MB.");
    setAcceptable(why.isEmpty(), why);
}

EvidenceFile EvidenceDialog::file() const
{
    QFile source(m_path->text());
    const QByteArray content = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    return {static_cast<EvidenceKind>(m_kind->currentData().toInt()),
        QFileInfo(m_path->text()).fileName(), content, m_text->toPlainText().trimmed()};
}

} // namespace purser::payments
