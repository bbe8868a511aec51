#include "ui/payments/gateways/filedialog.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/facts.h"
#include "ui/kit/widgets/field.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/steplist.h"
#include "ui/payments/paymenttexts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::StepLine;
using kit::Tone;

namespace {

constexpr int mostHeight = 320;

/// In two lines of groups of eight, so that two people can read it to one another.
QString grouped(const QString& hash)
{
    QStringList groups;
    for (qsizetype i = 0; i < hash.size(); i += FileDialog::typedLength)
        groups.append(hash.mid(i, FileDialog::typedLength));
    return QStringList{
        groups.mid(0, groups.size() / 2).join(u' '), groups.mid(groups.size() / 2).join(u' ')}
        .join(u'\n');
}

} // namespace

FileDialog::FileDialog(
    PayoutsApi api, const PayoutFileRow& row, const kit::Formats& formats, QWidget* parent)
    : DialogFrame(tr("File %1").arg(row.messageId),
        tr("These bytes and no others go to the bank, once a second person has released them."),
        parent),
      m_row(row), m_formats(formats), m_facts(new kit::Facts(kit::Facts::Direction::Down, this)),
      m_header(new kit::SectionHeader(tr("What the file holds"), this)),
      m_transfers(new kit::StepList), m_scroll(new QScrollArea(this)), m_typed(new QLineEdit(this)),
      m_field(
          new kit::Field(tr("Last %n character(s) of the hash", nullptr, typedLength), m_typed)),
      m_giveUp(new QPushButton(tr("Give up this file…"), this)),
      m_takeOut(new QPushButton(tr("Take a payment out…"), this))
{
    m_typed->setAccessibleName(tr("Last %n character(s) of the hash", nullptr, typedLength));
    m_typed->setMaxLength(typedLength);
    m_transfers->setAccessibleName(tr("What the file holds"));
    body()->addWidget(m_facts);
    body()->addWidget(m_header);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What the file holds"));
    m_scroll->setWidget(m_transfers);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_field);
    auto* below = new QHBoxLayout;
    below->addWidget(m_giveUp);
    below->addWidget(m_takeOut);
    below->addStretch(1);
    body()->addLayout(below);
    m_giveUp->setAutoDefault(false);
    m_giveUp->hide();
    connect(m_giveUp, &QPushButton::clicked, this, &FileDialog::giveUpRequested);
    m_takeOut->setAutoDefault(false);
    m_takeOut->hide();
    connect(m_takeOut, &QPushButton::clicked, this, &FileDialog::takeOutRequested);
    setLeastWidth(640);
    setButtons(tr("Release %1").arg(formats.money(row.total)), tr("Close"));
    connect(m_typed, &QLineEdit::textChanged, this, &FileDialog::check);
    api.file(row.id).onDone(this, [this](const Result<PayoutFile>& file) {
        if (file)
            showFile(*file);
        else
            showError(file.error());
    });
    m_field->setVisible(row.release.allowed);
    showRow();
    check();
    m_typed->setFocus();
}

QString FileDialog::whyNot(const AllowedAction& release)
{
    if (release.allowed)
        return {};
    if (release.why == "released"_L1)
        return tr("It was released already.");
    if (release.why == "given_up"_L1)
        return tr("Two people have given it up.");
    if (release.why == "ended"_L1)
        return tr("Its payment is being sent already or has ended.");
    if (release.why == "differs"_L1)
        return tr("It does not hold the payment it was made for; nobody can release it.");
    if (release.why == "touched"_L1)
        return tr("You had a hand in this payment or its destination; another person releases it.");
    return PaymentTexts::why(release.why);
}

QString FileDialog::whyNotGiveUp(const AllowedAction& giveUp)
{
    if (giveUp.allowed)
        return {};
    if (giveUp.why == "fits"_L1)
        return tr("It holds its payment: it is released, not given up.");
    if (giveUp.why == "touched"_L1)
        return tr("You had a hand in this payment or its destination; others give the file up.");
    return whyNot(giveUp);
}

QString FileDialog::whyNotTakeOut(const AllowedAction& takeOut)
{
    if (takeOut.allowed)
        return {};
    return whyNot(takeOut);
}

QString FileDialog::after(const QString& then)
{
    return then == "money_back"_L1 ? tr("the money goes back to the client")
                                   : tr("another file is made of what the office holds now");
}

QString FileDialog::differing(const FileTransfer& transfer)
{
    if (transfer.differs.contains(u"account"_s))
        return tr("%1 — not the account of the payment");
    if (transfer.differs.contains(u"amount"_s))
        return tr("%1 — not the amount of the payment");
    return tr("%1 — not the reference of the payment");
}

void FileDialog::showRow()
{
    if (m_row.transfers > 1)
        m_facts->setFact(u"payment"_s, tr("Payments"), m_formats.number(m_row.transfers));
    else
        m_facts->setFact(u"payment"_s, tr("Payment"), m_row.reference);
    m_facts->setFact(u"gateway"_s, tr("Gateway"), m_row.gateway);
    m_facts->setFact(u"total"_s, tr("Sum"), m_formats.money(m_row.total));
    m_facts->setFact(u"made"_s, tr("Made"), m_formats.dateTime(m_row.made));
    m_facts->setFact(u"hash"_s, tr("Hash (SHA-256)"), grouped(m_row.sha256));
    m_transfers->setSteps({{tr("The file is being read."), {}, Tone::Dim}});
}

void FileDialog::showFile(const PayoutFile& file)
{
    m_file = file;
    m_facts->setFact(u"made"_s, tr("Made"),
        tr("%1, %2 bytes").arg(m_formats.dateTime(file.made), m_formats.number(file.bytes)));
    m_facts->setFact(u"hash"_s, tr("Hash (SHA-256)"), grouped(file.sha256));
    if (!file.releasedBy.isEmpty())
        m_facts->setFact(u"released"_s, tr("Released"),
            tr("%1, %2").arg(file.releasedBy, m_formats.dateTime(file.released)));
    QList<StepLine> lines;
    for (const FileTransfer& transfer : file.transfers) {
        StepLine line{
            tr("%1: to %2, %3").arg(transfer.reference, transfer.creditor, transfer.account),
            transfer.amount};
        if (!transfer.differs.isEmpty()) {
            line.tone = Tone::Stop;
            line.text = differing(transfer).arg(line.text);
        }
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append({tr("The office cannot read any transfer in it."), {}, Tone::Stop});
    m_transfers->setSteps(lines);
    showGiveUp(file);
    showTakeOut(file);
    // As many lines as fit; the rest is scrolled to.
    m_scroll->setMinimumHeight(std::min(m_transfers->heightForWidth(600), mostHeight));
    // Long lines wrap: nothing of the hash or of a transfer may be cut off.
    adjustSize();
    check();
    Q_EMIT shown();
}

void FileDialog::showGiveUp(const PayoutFile& file)
{
    if (file.said)
        m_facts->setFact(u"said"_s, tr("Given up, says"),
            tr("%1, %2: %3 — %4")
                .arg(file.said->by, m_formats.dateTime(file.said->at), after(file.said->then),
                    file.said->reason),
            Tone::Warn);
    QString why = whyNotGiveUp(file.giveUp);
    if (why.isEmpty() && file.said && file.said->you)
        why = tr("You said so already; another person confirms it.");
    m_giveUp->setVisible(file.release.why == "differs"_L1);
    m_giveUp->setEnabled(why.isEmpty());
    m_giveUp->setToolTip(why);
}

void FileDialog::showTakeOut(const PayoutFile& file)
{
    // Out of a file of one nothing can be taken, whoever asks.
    m_takeOut->setVisible(file.transfers.size() > 1 && file.releasedBy.isEmpty());
    m_takeOut->setEnabled(file.takeOut.allowed);
    m_takeOut->setToolTip(whyNotTakeOut(file.takeOut));
}

void FileDialog::check()
{
    QString why = whyNot(m_file ? m_file->release : m_row.release);
    if (why.isEmpty() && !m_file)
        why = tr("The file is being read.");
    else if (why.isEmpty()
        && m_typed->text().trimmed().toLower() != m_file->sha256.right(typedLength))
        why = tr("Type the last %n character(s) of the hash as your copy of the file has it.",
            nullptr, typedLength);
    setAcceptable(why.isEmpty(), why);
}

void FileDialog::setTyped(const QString& text)
{
    m_typed->setText(text);
}

} // namespace purser::payments
