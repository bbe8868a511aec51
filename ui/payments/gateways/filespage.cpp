#include "ui/payments/gateways/filespage.h"

#include "ui/kit/actions/deeds.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/dialogs/commanddialogs.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/decisionbar.h"
#include "ui/kit/widgets/toasts.h"
#include "ui/payments/gateways/filedialog.h"
#include "ui/payments/gateways/releaselistdialog.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::payments {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

namespace {

QList<kit::Column> fileColumns(bool released)
{
    QList<kit::Column> columns{{u"message"_s, FilesPage::tr("File"), ColumnKind::Strong, 170},
        {u"gateway"_s, FilesPage::tr("Gateway"), ColumnKind::Text, 100},
        {u"payment"_s, FilesPage::tr("Payment"), ColumnKind::Text, 100},
        {u"to"_s, FilesPage::tr("To"), ColumnKind::Dim, 150},
        {u"transfers"_s, FilesPage::tr("Transfers"), ColumnKind::Number, 80},
        {u"total"_s, FilesPage::tr("Sum"), ColumnKind::Money, 140},
        {u"made"_s, FilesPage::tr("Made"), ColumnKind::Time, 140},
        {u"hash"_s, FilesPage::tr("Hash ends in"), ColumnKind::Dim, 110}};
    if (released) {
        columns.append({u"by"_s, FilesPage::tr("Released by"), ColumnKind::Text, 150});
        columns.append({u"released"_s, FilesPage::tr("Released"), ColumnKind::Time, 140});
    } else {
        columns.append({u"state"_s, FilesPage::tr("State"), ColumnKind::State, 300});
    }
    return columns;
}

} // namespace

FilesPage::FilesPage(const kit::DeskContext& context, bool released, QWidget* parent)
    : PaymentRowsPage(context, released ? u"gateways.files-released"_s : u"gateways.files"_s,
        released ? tr("Files released") : tr("Files to release"),
        released ? tr("Files that went to the bank, each with its hash and whoever released it.")
                 : tr("Files of credit transfers that go to the bank only after a second person, "
                      "who had no hand in the payment, has released them by their hash."),
        fileColumns(released), parent),
      m_api(context.session), m_released(released)
{
    m_choosePath = [this](const QString& proposal, const auto& chosen) {
        auto* dialog = new QFileDialog(this, tr("Keep a copy of the file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"xml"_s);
        dialog->setNameFilter(u"*.xml"_s);
        dialog->selectFile(proposal);
        connect(dialog, &QFileDialog::fileSelected, this, chosen);
        dialog->open();
    };
    grid().setEmptyText(
        released ? tr("No file was released yet.") : tr("No file waits for its release."),
        tr("The bridge makes one when a payout goes by a bank's file."));
    grid().setTotalsColumn(u"total"_s);
    setRows(released);
    QList<kit::Decision> decisions{{u"payment"_s, tr("Open the payment"), u"O"_s},
        {u"save"_s, tr("Keep a copy…"), u"K"_s}, {u"look"_s, tr("Look inside…"), u"L"_s, released}};
    if (!released)
        decisions.append({u"release"_s, tr("Release…"), u"R"_s, true});
    decisionBar().setDecisions(decisions);
    connect(&decisionBar(), &kit::DecisionBar::triggered, this, [this](const QString& id) {
        if (id == "save"_L1)
            save();
        else if (id == "release"_L1 && grid().selectedIds().size() > 1)
            releaseSeveral();
        else if (id != "payment"_L1)
            look();
        else if (const auto row = grid().currentData<PayoutFileRow>())
            this->context().deeds.open(u"payment.open"_s, row->payment.value());
    });
    connect(&grid(), &kit::Grid::activated, this, [this] { look(); });
    connect(&grid(), &kit::Grid::currentChanged, this, &FilesPage::showDecisions);
    connect(&grid(), &kit::Grid::loaded, this, &FilesPage::showDecisions);
    connect(grid().view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FilesPage::showDecisions);
    showDecisions();
    grid().setQuery({u"newest"_s, {}});
}

Cell FilesPage::waiting(const AllowedAction& release)
{
    if (release.allowed)
        return Cell::state(tr("Waits for you"), Tone::Warn);
    if (release.why == "differs"_L1)
        return Cell::state(tr("Does not hold its payment"), Tone::Stop);
    if (release.why == "ended"_L1)
        return Cell::state(tr("Its payment has ended"), Tone::Dim);
    return Cell::state(tr("Waits for another person"), Tone::Dim);
}

void FilesPage::setRows(bool released)
{
    grid().setSource(kit::taskSource(
        [this, released](const kit::PageRequest&) { return m_api.files(released); },
        [this, released](const std::vector<PayoutFileRow>& list) {
            kit::RowPage rows;
            for (const PayoutFileRow& row : list) {
                QList<Cell> cells{Cell::plain(row.messageId), Cell::plain(row.gateway),
                    Cell::plain(row.transfers > 1
                            ? tr("%1 and %n more", nullptr, row.transfers - 1).arg(row.reference)
                            : row.reference),
                    Cell::plain(row.to), Cell::number(row.transfers, formats()),
                    Cell::of(row.total, formats()), Cell::dateTime(row.made, formats()),
                    Cell::plain(row.sha256.right(FileDialog::typedLength))};
                if (released) {
                    cells.append(Cell::plain(row.releasedBy));
                    cells.append(Cell::dateTime(row.released, formats()));
                } else {
                    cells.append(waiting(row.release));
                }
                rows.rows.append(
                    GridRow{row.id.value(), row.version, cells, QVariant::fromValue(row)});
            }
            return rows;
        }));
}

void FilesPage::showDecisions()
{
    const auto row = grid().currentData<PayoutFileRow>();
    const QString choose = tr("Choose a file in the list.");
    const auto allow = [this](const QString& id, const QString& why) {
        decisionBar().setAllowed(id, why.isEmpty(), why);
    };
    allow(u"payment"_s, row ? QString() : choose);
    allow(u"look"_s, row ? QString() : choose);
    allow(u"save"_s,
        !context().may(u"payout_file.export"_s) ? tr("Your role does not do this.")
            : row                               ? QString()
                                                : choose);
    if (m_released)
        return;
    if (const std::vector<PayoutFileRow> several = selectedFiles(); several.size() > 1) {
        const bool any = std::any_of(several.begin(), several.end(),
            [](const PayoutFileRow& file) { return file.release.allowed; });
        allow(u"release"_s, any ? QString() : tr("You may release none of these files."));
        decisionBar().setText(
            u"release"_s, tr("Release %n file(s)…", nullptr, static_cast<int>(several.size())));
        return;
    }
    allow(u"release"_s, row ? FileDialog::whyNot(row->release) : choose);
    decisionBar().setText(
        u"release"_s, row ? tr("Release %1…").arg(formats().money(row->total)) : tr("Release…"));
}

std::vector<PayoutFileRow> FilesPage::selectedFiles()
{
    std::vector<PayoutFileRow> files;
    for (const GridRow& row : grid().selectedRows())
        files.push_back(row.data.value<PayoutFileRow>());
    return files;
}

ReleaseListDialog* FilesPage::releaseSeveral()
{
    const std::vector<PayoutFileRow> files = selectedFiles();
    if (files.size() < 2 || isBusy())
        return nullptr;
    auto* dialog = new ReleaseListDialog(files, formats(), this);
    commands().open(
        dialog,
        [dialog](const QString& key) { return PayoutsApi::releaseMany(key, dialog->ready()); },
        [](const office::Outcome& outcome) {
            const int released = outcome.detail.value(u"released"_s).toInt();
            QStringList refused;
            for (const QJsonValue row : outcome.detail.value(u"rows"_s).toArray()) {
                if (row[u"result"_s].toString() == "refused"_L1)
                    refused.append(row[u"message_id"_s].toString());
            }
            const QString gone = tr("%n file(s) go to the bank.", nullptr, released);
            return refused.isEmpty() ? gone
                                     : tr("%1 These stay, because something changed: %2.")
                                           .arg(gone, refused.join(u", "_s));
        });
    return dialog;
}

FileDialog* FilesPage::look()
{
    const auto row = grid().currentData<PayoutFileRow>();
    if (!row || isBusy())
        return nullptr;
    auto* dialog = new FileDialog(m_api, *row, formats(), this);
    commands().open(
        dialog,
        [dialog](const QString& key) {
            const PayoutFile& file = *dialog->file();
            return PayoutsApi::release(key, file.id, file.version, file.sha256);
        },
        [message = row->messageId](
            const office::Outcome&) { return tr("File %1 goes to the bank.").arg(message); });
    connect(dialog, &FileDialog::giveUpRequested, this, [this, dialog] {
        const PayoutFile file = *dialog->file();
        dialog->reject();
        giveUp(file);
    });
    connect(dialog, &FileDialog::takeOutRequested, this, [this, dialog] {
        const PayoutFile file = *dialog->file();
        dialog->reject();
        takeOut(file);
    });
    return dialog;
}

void FilesPage::giveUp(const PayoutFile& file)
{
    auto* dialog = new kit::ReasonDialog(tr("Give up file %1").arg(file.messageId),
        file.said ? tr("%1 has said so already. When you say the same, the file never leaves.")
                        .arg(file.said->by)
                  : tr("It does not hold its payment and will never leave. It counts when a second "
                       "person, who had no hand in the payment, says the same."),
        this);
    dialog->addFact(tr("Payment"), file.reference);
    dialog->addFact(tr("Sum"), formats().money(file.total));
    if (file.said)
        dialog->addFact(tr("Why"), file.said->reason);
    QList<kit::Reason> choices;
    for (const QString& then : {u"made_again"_s, u"money_back"_s})
        choices.append({then, tr("Then %1").arg(FileDialog::after(then))});
    dialog->setReasons(choices);
    if (file.said)
        dialog->setReasonCode(file.said->then);
    dialog->setTextLabel(tr("How do you know?"), true);
    dialog->setButtons(tr("Give up %1").arg(file.messageId));
    commands().open(
        dialog,
        [dialog, id = file.id, version = file.version](const QString& key) {
            return PayoutsApi::giveUp(key, id, version, dialog->reasonCode(), dialog->text());
        },
        [message = file.messageId](const office::Outcome& outcome) {
            return outcome.state == "given_up"_L1
                ? tr("File %1 is given up.").arg(message)
                : tr("File %1: another person confirms that it is given up.").arg(message);
        });
}

void FilesPage::takeOut(const PayoutFile& file)
{
    auto* dialog = new kit::ReasonDialog(tr("Take a payment out of file %1").arg(file.messageId),
        tr("Its money goes back to the client. The file is made anew of the others, with another "
           "hash, and waits for its release."),
        this);
    QList<kit::Reason> choices;
    for (const FileTransfer& transfer : file.transfers) {
        if (transfer.payment.isValid())
            choices.append({QString::number(transfer.payment.value()),
                tr("%1: to %2, %3").arg(transfer.reference, transfer.creditor, transfer.amount)});
    }
    dialog->setReasons(choices);
    dialog->setReasonLabel(tr("Payment"));
    dialog->setTextLabel(tr("Why"), true);
    dialog->setButtons(tr("Take it out"));
    commands().open(
        dialog,
        [dialog, id = file.id, version = file.version](const QString& key) {
            return PayoutsApi::takeOut(
                key, id, version, PaymentId(dialog->reasonCode().toLongLong()), dialog->text());
        },
        [message = file.messageId](const office::Outcome&) {
            return tr("File %1 never leaves; another is made of the other payments.").arg(message);
        });
}

void FilesPage::save()
{
    const auto row = grid().currentData<PayoutFileRow>();
    if (!row || !context().may(u"payout_file.export"_s))
        return;
    m_choosePath(row->messageId + u".xml"_s, [this, id = row->id](const QString& path) {
        m_api.content(id).onDone(this, [this, path](const Result<PayoutFileContent>& content) {
            if (content)
                return write(path, *content);
            context().toasts.show(Tone::Stop, kit::explain(content.error()));
            Q_EMIT saved(false);
        });
    });
}

void FilesPage::write(const QString& path, const PayoutFileContent& content)
{
    QSaveFile file(path);
    // Personal data of the payee: for whoever keeps it, nobody else of the machine.
    const bool good = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content.bytes) == content.bytes.size() && file.commit();
    if (good)
        context().toasts.show(Tone::Ok,
            tr("File %1 is kept as %2; this is on the record.").arg(content.messageId, path));
    else
        context().toasts.show(
            Tone::Stop, tr("%1 cannot be written: %2").arg(path, file.errorString()));
    Q_EMIT saved(good);
}

} // namespace purser::payments
