#include "ui/shell/notices/noticecentre.h"

#include "ui/kit/text/formats.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/style.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/shell/notices/noticerow.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/notices/noticewords.h"

#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser::shell {

using kit::TextSize;
using kit::Tone;

namespace {

constexpr int listWidth = 420;
constexpr int mostHeight = 560;

QString noticeIcon(Tone tone)
{
    const QString icon = kit::statusIcon(tone);
    return icon.isEmpty() ? u"bell"_s : icon;
}

} // namespace

NoticeCentre::NoticeCentre(
    Notices& notices, const kit::Formats& formats, const Clock& clock, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_notices(notices), m_formats(formats), m_clock(clock),
      m_rows(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setAccessibleName(tr("Notifications"));
    setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kit::metric::margins(kit::metric::cardPadding, 12, 10, 8));
    head->addWidget(new kit::Label(tr("Notifications"), TextSize::Title, QFont::DemiBold), 1);
    auto* rules = new QToolButton;
    rules->setAutoRaise(true);
    rules->setIcon(kit::icon(u"settings"_s, Tone::Dim));
    rules->setToolTip(tr("How to be told"));
    rules->setAccessibleName(tr("How to be told"));
    connect(rules, &QToolButton::clicked, this, [this] {
        close();
        Q_EMIT rulesRequested();
    });
    head->addWidget(rules);
    column->addLayout(head);
    auto* list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 8);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

void NoticeCentre::popupAt(const QWidget& anchor, const QList<WaitingDesk>& waiting)
{
    m_waiting = waiting;
    fill();
    m_rows->activate();
    const int wanted = 48 + m_rows->totalHeightForWidth(listWidth - 2) + 2;
    setFixedHeight(qBound(120, wanted, mostHeight));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    move(anchor.mapToGlobal(QPoint(mirrored ? 0 : anchor.width() - width(), anchor.height() + 4)));
    show();
    m_notices.see();
}

void NoticeCentre::fill()
{
    const QDateTime now = m_clock.now();
    for (const WaitingDesk& desk : std::as_const(m_waiting)) {
        if (desk.count <= 0) {
            continue;
        }
        auto* row = new NoticeRow(Tone::Accent, u"operations"_s, desk.title,
            tr("%n item(s) waiting for you", nullptr, desk.count), {}, false);
        connect(row, &QAbstractButton::clicked, this, [this, id = desk.id] {
            close();
            Q_EMIT deskChosen(id);
        });
        m_rows->addWidget(row);
        ++m_count;
    }
    if (m_count > 0 && !m_notices.all().isEmpty()) {
        m_rows->addSpacing(4);
        m_rows->addWidget(new kit::Line(kit::metric::cardPadding));
        m_rows->addSpacing(4);
    }
    for (const Notice& notice : m_notices.all()) {
        const Tone tone = noticeTone(notice);
        auto* row =
            new NoticeRow(tone, noticeIcon(tone), noticeKindWord(notice.kind), noticeWords(notice),
                m_formats.shortDateTime(notice.at, now), !notice.seen && notice.open);
        connect(row, &QAbstractButton::clicked, this, [this, notice] {
            close();
            Q_EMIT noticeChosen(notice);
        });
        m_rows->addWidget(row);
        ++m_count;
    }
    if (m_count == 0) {
        auto* nothing = new kit::Label(tr("Nothing waits for you. What the office has to tell you "
                                          "appears here."),
            TextSize::Body, QFont::Normal, Tone::Dim);
        nothing->setWordWrap(true);
        nothing->setContentsMargins(kit::metric::cardPadding, 4, kit::metric::cardPadding, 8);
        m_rows->addWidget(nothing);
    }
    m_rows->addStretch(1);
}

void NoticeCentre::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const kit::Tokens& tokens = kit::tokensOf(this);
    kit::paintBox(painter, QRectF(rect()), tokens.panel, tokens.line);
}

} // namespace purser::shell
