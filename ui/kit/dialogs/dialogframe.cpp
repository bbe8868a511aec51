#include "ui/kit/dialogs/dialogframe.h"

#include "core/base/clock.h"
#include "ui/kit/drafts/draftkeeper.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/label.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace purser::kit {

namespace {
constexpr int framePadding = 20;
constexpr int usualFrameWidth = 460;
} // namespace

DialogFrame::DialogFrame(const QString& title, const QString& purpose, QWidget* parent)
    : QDialog(parent), m_width(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed)),
      m_purpose(new Label(purpose, TextSize::Body, QFont::Normal, Tone::Dim)),
      m_fields(new QWidget), m_body(new QVBoxLayout(m_fields)), m_banner(new Banner),
      m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setWindowTitle(title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(framePadding, framePadding, framePadding, 16);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addSpacerItem(m_width);
    setLeastWidth(usualFrameWidth);
    auto* heading = new Label(title, TextSize::Title, QFont::DemiBold);
    heading->setWordWrap(true);
    m_purpose->setWordWrap(true);
    // A label that has no parent yet must not be shown: it would be a window for a moment.
    if (purpose.isEmpty()) {
        m_purpose->hide();
    }
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(heading);
    head->addWidget(m_purpose);
    column->addLayout(head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(10);
    column->addWidget(m_fields);
    column->addStretch(1);
    column->addWidget(m_banner);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    setButtons(tr("OK"));
    connect(m_accept, &QPushButton::clicked, this, &DialogFrame::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool DialogFrame::event(QEvent* event)
{
    const bool result = QDialog::event(event);
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        growToContent();
    return result;
}

/// What wraps is higher in a given width than its hint says, and a dialog opens with two thirds of
/// the screen at most: without this its parts would lie over each other.
void DialogFrame::growToContent()
{
    if (!layout()->hasHeightForWidth())
        return;
    const QRect room = screen()->availableGeometry();
    const int needed = qMin(layout()->totalHeightForWidth(width()), room.height());
    if (needed <= height())
        return;
    resize(width(), needed);
    if (isWindow() && geometry().bottom() > room.bottom())
        move(x(), qMax(room.top(), room.bottom() - needed));
}

void DialogFrame::setLeastWidth(int width)
{
    m_width->changeSize(width - 2 * framePadding, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
}

void DialogFrame::setPurpose(const QString& purpose)
{
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
}

void DialogFrame::setButtons(const QString& accept, const QString& cancel)
{
    m_acceptText = accept;
    m_accept->setText(accept);
    m_cancel->setText(cancel.isEmpty() ? tr("Cancel") : cancel);
}

void DialogFrame::setClosing()
{
    m_isClosing = true;
    setButtons(tr("Close"));
    setAcceptable(true);
    m_cancel->hide();
    disconnect(m_accept, &QPushButton::clicked, this, &DialogFrame::submitted);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept, Qt::UniqueConnection);
}

void DialogFrame::setAcceptable(bool can, const QString& why)
{
    m_acceptable = can;
    m_accept->setEnabled(can && !m_busy);
    m_accept->setToolTip(can ? QString() : why);
    m_accept->setAccessibleDescription(can ? QString() : why);
}

void DialogFrame::setBusy(bool busy, const QString& text)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_accept->setEnabled(m_acceptable && !busy);
    m_accept->setText(!busy ? m_acceptText : text.isEmpty() ? tr("Sending…") : text);
    if (busy) {
        clearError();
    }
}

void DialogFrame::showError(const Error& error)
{
    m_banner->showMessage(
        error.code == ErrorCode::OutcomeUnknown ? Tone::Warn : Tone::Stop, explain(error));
}

void DialogFrame::showProblem(const QString& text)
{
    m_banner->showMessage(Tone::Stop, text);
}

void DialogFrame::clearError()
{
    m_banner->clear();
}

void DialogFrame::keepDraft(offline::DraftBook& book, const QString& key)
{
    auto* keeper = new DraftKeeper(book, key, this);
    keeper->watchAll(m_fields);
    connect(this, &QDialog::accepted, keeper, &DraftKeeper::discard);
    const std::optional<QDateTime> saved = keeper->restore();
    if (!saved) {
        return;
    }
    auto* note = new Banner;
    m_body->insertWidget(0, note);
    const QString age = Formats::age(*saved, SystemClock().now());
    //: %1 is an age: "4 min ago"
    note->showMessage(
        Tone::Accent, tr("You typed this %1 and did not send it.").arg(age), tr("Discard"));
    connect(note, &Banner::actionTriggered, this, [keeper, note] {
        keeper->reset();
        note->clear();
    });
}

void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_busy) {
        return; // the command is on its way; its answer is waited for
    }
    QDialog::keyPressEvent(event);
}

} // namespace purser::kit
