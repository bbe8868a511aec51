#include "ui/kit/actions/palette.h"

#include "ui/kit/actions/actionregistry.h"
#include "ui/kit/actions/deeds.h"
#include "ui/kit/actions/palettedelegate.h"
#include "ui/kit/actions/palettemodel.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {
constexpr int findPause = 90;
constexpr int resultLimit = 12;
constexpr int shownRows = 12;
constexpr int boxWidth = 620;
constexpr int paletteInset = 8;
} // namespace

Palette::Palette(ActionRegistry& actions, Deeds& deeds, Finder* finder, QWidget* window)
    : QDialog(window, Qt::Popup | Qt::FramelessWindowHint), m_actions(actions), m_deeds(deeds),
      m_finder(finder), m_box(new QLineEdit), m_list(new QListView),
      m_model(new PaletteModel(actions, this)), m_empty(new Label({}, TextSize::Body, QFont::Normal, Tone::Dim)),
      m_pause(new QTimer(this))
{
    setWindowTitle(tr("Search"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(paletteInset, paletteInset, paletteInset, paletteInset);
    column->setSpacing(paletteInset);
    m_box->setPlaceholderText(tr("Search clients, logins, payments, actions"));
    m_box->setAccessibleName(m_box->placeholderText());
    m_box->addAction(icon(u"search"_s, Tone::Dim), QLineEdit::LeadingPosition);
    m_box->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setContentsMargins(10, 4, 10, 8);
    column->addWidget(m_box);
    column->addWidget(m_list);
    column->addWidget(m_empty);

    m_pause->setSingleShot(true);
    m_pause->setInterval(findPause);
    connect(m_pause, &QTimer::timeout, this, &Palette::search);
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->showActions(text.trimmed());
        fit();
        m_pause->start();
    });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
}

Palette::~Palette()
{
    if (m_cancel) {
        m_cancel();
    }
}

void Palette::openWith(const QString& text)
{
    m_model->setFound({});
    m_box->setText(text);
    m_model->showActions(text.trimmed());
    m_box->setFocus();
    resize(boxWidth, 100);
    fit();
    const QWidget* window = parentWidget();
    const QPoint corner((window->width() - width()) / 2, 56);
    move(window->mapToGlobal(corner));
    open();
    if (!text.isEmpty()) {
        search();
    }
}

int Palette::resultCount() const
{
    return m_model->rowCount();
}

void Palette::search()
{
    m_pause->stop();
    const QString text = m_box->text().trimmed();
    if (m_cancel) {
        std::exchange(m_cancel, nullptr)();
    }
    const quint64 generation = ++m_generation;
    m_searching = false;
    if (!m_finder || text.size() < 2) {
        m_model->setFound({});
        fit();
        return;
    }
    m_searching = true;
    auto cancel = m_finder->search(
        text, resultLimit, this, [this, generation](Result<QList<Found>> found) {
            if (generation != m_generation) {
                return;
            }
            m_searching = false;
            m_cancel = nullptr;
            m_failed = !found && found.error().code != ErrorCode::Cancelled;
            QList<Found> openable = found ? *found : QList<Found>();
            // What no desk of this person shows leads nowhere.
            openable.removeIf([this](const Found& one) { return !m_deeds.canDo(one.verb); });
            m_model->setFound(openable);
            fit();
        });
    if (m_searching) {
        m_cancel = std::move(cancel);
    }
}

void Palette::choose()
{
    const PaletteModel::Entry* entry = m_model->entry(m_list->currentIndex().row());
    if (!entry) {
        return;
    }
    const PaletteModel::Entry chosen = *entry;
    accept();
    if (chosen.actionId.isEmpty()) {
        m_deeds.ask(chosen.found.verb, chosen.found.arguments);
    } else {
        m_actions.trigger(chosen.actionId);
    }
}

/// As high as the results; the first one is chosen.
void Palette::fit()
{
    const int rows = m_model->rowCount();
    if (!m_list->currentIndex().isValid() && rows > 0) {
        m_list->setCurrentIndex(m_model->index(0));
    }
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qMax(1, qMin(rows, shownRows)) * PaletteDelegate::rowHeight);
    m_empty->setText(m_failed ? tr("The office did not answer; actions still work.")
            : m_searching     ? tr("Searching…")
                              : tr("Nothing found. Try a name, an e-mail, a login or W-48213."));
    m_empty->setVisible(m_failed || rows == 0);
    const int content = m_box->sizeHint().height() + 2 * paletteInset
        + (rows > 0 ? m_list->height() + paletteInset : 0)
        + (m_empty->isVisibleTo(this) ? m_empty->sizeHint().height() + paletteInset : 0);
    setFixedHeight(content);
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_model->rowCount();
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (rows > 0) {
                const int step = key->key() == Qt::Key_Down ? 1 : rows - 1;
                m_list->setCurrentIndex(m_model->index((row + step) % rows));
            }
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        default: break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.panel);
    paintBox(painter, QRectF(rect()), QColor(), mixed(tokens.line, tokens.text, 0.25), 0);
}

} // namespace purser::kit
