#include "ui/payments/clientpicker.h"

#include "ui/kit/accessibility/focuslead.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::payments {

ClientPicker::ClientPicker(clients::ClientsApi& clients, QWidget* parent)
    : QWidget(parent), m_clients(clients),
      m_label(new kit::Label({}, kit::TextSize::Body, QFont::DemiBold, kit::Tone::Normal, this)),
      m_search(new QLineEdit(this)), m_found(new QListWidget(this))
{
    m_search->setPlaceholderText(tr("Name, e-mail, client code or login"));
    m_search->setAccessibleName(tr("Find the client"));
    m_search->setClearButtonEnabled(true);
    m_found->setAccessibleName(tr("Clients found"));
    m_found->setMaximumHeight(112);
    m_found->hide();
    m_label->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap / 2);
    column->addWidget(m_label);
    column->addWidget(m_search);
    column->addWidget(m_found);
    kit::leadFocus(*this, *m_search);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &ClientPicker::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    const auto chooseItem = [this](QListWidgetItem* item) {
        choose(ClientId(item->data(Qt::UserRole).toLongLong()));
    };
    connect(m_found, &QListWidget::itemActivated, this, chooseItem);
    connect(m_found, &QListWidget::itemClicked, this, chooseItem);
}

void ClientPicker::search()
{
    m_searching.cancel();
    const QString text = m_search->text().trimmed();
    const quint64 generation = ++m_generation;
    if (text.isEmpty()) {
        m_found->hide();
        return;
    }
    m_searching = m_clients.search(text, 8);
    m_searching.onDone(this, [this, generation](const Result<std::vector<clients::Found>>& found) {
        if (generation != m_generation)
            return;
        if (found)
            showFound(*found);
        else if (found.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(found.error());
    });
}

void ClientPicker::showFound(const std::vector<clients::Found>& found)
{
    m_found->clear();
    for (const clients::Found& entry : found) {
        if (entry.kind != clients::FoundKind::Client)
            continue;
        auto* item = new QListWidgetItem(
            tr("%1 · %2 · %3").arg(entry.title, entry.code, entry.subtitle), m_found);
        item->setData(Qt::UserRole, entry.id);
    }
    if (m_found->count() == 0) {
        auto* item = new QListWidgetItem(tr("No client found."), m_found);
        item->setFlags(Qt::NoItemFlags);
    }
    m_found->show();
}

void ClientPicker::choose(ClientId id)
{
    if (!id.isValid())
        return;
    m_pause.stop();
    m_searching.cancel();
    const quint64 generation = ++m_generation;
    m_found->hide();
    Q_EMIT started();
    m_clients.file(id).onDone(this, [this, generation](const Result<clients::ClientFile>& file) {
        if (generation != m_generation)
            return;
        if (file)
            showFile(*file);
        else
            Q_EMIT failed(file.error());
    });
}

void ClientPicker::showFile(const clients::ClientFile& file)
{
    m_label->setText(tr("%1 · %2").arg(file.name, file.code));
    m_label->show();
    m_search->hide();
    Q_EMIT ready(file);
}

void ClientPicker::setSearchText(const QString& text)
{
    m_search->setText(text);
}

} // namespace purser::payments
