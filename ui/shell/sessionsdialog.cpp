#include "ui/shell/sessionsdialog.h"

#include "core/office/officesession.h"
#include "ui/kit/dialogs/reasondialog.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/widgets/banner.h"
#include "ui/kit/widgets/chip.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/widgets/tabstrip.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace purser::shell {

using kit::TextSize;
using kit::Tone;

namespace {

/// What a person calls the program behind an application name: "purser reads" is the workstation.
QString programWord(const QString& name)
{
    if (name.startsWith("purser-office"_L1)) {
        return SessionsDialog::tr("Command line");
    }
    if (name.startsWith("purser"_L1)) {
        return SessionsDialog::tr("Workstation");
    }
    return name.isEmpty() ? SessionsDialog::tr("Unknown program") : name;
}

QString addressWord(const QString& address)
{
    return address == "local"_L1 ? SessionsDialog::tr("this computer") : address;
}

} // namespace

SessionsDialog::SessionsDialog(office::OfficeSession& session, const kit::Formats& formats,
    const Clock& clock, QWidget* parent)
    : QDialog(parent), m_session(session), m_formats(formats), m_clock(clock),
      m_tabs(new kit::TabStrip), m_state(new kit::StatePanel), m_rows(new QVBoxLayout),
      m_banner(new kit::Banner), m_others(new QPushButton(tr("Log out everywhere else")))
{
    setWindowTitle(tr("Sessions"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(new kit::Label(tr("Sessions"), TextSize::Title, QFont::DemiBold));
    m_tabs->addTab(u"mine"_s, tr("Mine"));
    m_tabs->addTab(u"all"_s, tr("Everybody"));
    m_tabs->setVisible(session.may(u"session.list"_s));
    column->addWidget(m_tabs);
    auto* card = new kit::Panel;
    auto* list = new QWidget;
    list->setLayout(m_rows);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    list->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_state->setContent(scroll);
    card->column()->addWidget(m_state);
    column->addWidget(card, 1);
    column->addWidget(m_banner);
    auto* buttons = new QHBoxLayout;
    m_others->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(m_others);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_others, &QPushButton::clicked, this, &SessionsDialog::endOthers);
    connect(m_tabs, &kit::TabStrip::currentChanged, this, &SessionsDialog::reload);
    connect(m_state, &kit::StatePanel::retryRequested, this, &SessionsDialog::reload);
    m_tabs->setCurrent(u"mine"_s);
    m_state->showLoading();
    // People sign in and out all day, and a connection joins its session a moment after it opens.
    m_again.setInterval(3s);
    connect(&m_again, &QTimer::timeout, this, &SessionsDialog::reload);
    m_again.start();
    reload();
}

void SessionsDialog::reload()
{
    const bool all = m_tabs->current() == "all"_L1;
    m_others->setVisible(!all);
    const quint64 generation = ++m_generation;
    m_session.read({all ? u"desk.list_sessions"_s : u"desk.my_sessions"_s, {}})
        .onDone(this, [this, generation](const Result<office::Table>& table) {
            if (generation != m_generation) {
                return;
            }
            if (table) {
                fill(*table);
            } else {
                m_state->showError(table.error());
            }
        });
}

void SessionsDialog::fill(const office::Table& table)
{
    const QWidget* focused = focusWidget();
    const QString kept = focused && focused->parentWidget() != this ? focused->accessibleName() : QString();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = table.rowCount();
    for (int i = 0; i < m_count; ++i) {
        if (i > 0) {
            m_rows->addWidget(new kit::Line(kit::metric::cardPadding));
        }
        m_rows->addWidget(makeRow(table.row(i)));
    }
    m_rows->addStretch(1);
    focusRow(kept);
    m_others->setEnabled(m_count > 1);
    m_state->showFresh();
    Q_EMIT loaded();
}

/// The rows are made anew every few seconds; the keyboard stays where it was.
void SessionsDialog::focusRow(const QString& name)
{
    for (int i = 0; !name.isEmpty() && i < m_rows->count(); ++i) {
        const QWidget* row = m_rows->itemAt(i)->widget();
        QPushButton* button = row ? row->findChild<QPushButton*>() : nullptr;
        if (button && button->accessibleName() == name) {
            button->setFocus();
            return;
        }
    }
}

QWidget* SessionsDialog::makeRow(const office::RowView& row)
{
    const bool all = m_tabs->current() == "all"_L1;
    const bool own = row.text(u"login"_s) == m_session.login();
    const QDateTime now = m_clock.now();
    auto* widget = new QWidget;
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(kit::metric::cardPadding, 8, kit::metric::cardPadding, 8);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    const QString where = tr("%1, %2").arg(
        programWord(row.text(u"program"_s)), addressWord(row.text(u"address"_s)));
    auto* title = new kit::Label(all ? row.text(u"name"_s) : where, TextSize::Body, QFont::DemiBold);
    title->setElided(true);
    words->addWidget(title);
    QStringList facts;
    if (all) {
        facts.append(where);
    }
    facts.append(tr("since %1").arg(m_formats.shortDateTime(row.instant(u"opened_us"_s), now)));
    facts.append(tr("last active %1").arg(kit::Formats::age(row.instant(u"active_us"_s), now)));
    if (!row.isNull(u"confirmed_us"_s)) {
        facts.append(tr("second factor proved"));
    }
    auto* second =
        new kit::Label(facts.join(u"  ·  "_s), TextSize::Small, QFont::Normal, Tone::Dim);
    second->setElided(true);
    words->addWidget(second);
    line->addLayout(words, 1);
    if (row.flag(u"this"_s)) {
        line->addWidget(new kit::Chip(tr("This one"), Tone::Accent));
    } else if (!row.isNull(u"id"_s) || all) {
        auto* button = new QPushButton(tr("Log out"));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Log out %1").arg(title->text()));
        const qint64 id = row.isNull(u"id"_s) ? 0 : row.integer(u"id"_s);
        const QString login = row.text(u"login"_s);
        const QString name = own ? QString() : row.text(u"name"_s);
        connect(button, &QPushButton::clicked, this,
            [this, id, login, name] { end(id, login, name); });
        line->addWidget(button);
    }
    return widget;
}

void SessionsDialog::end(qint64 id, const QString& login, const QString& name)
{
    const auto call = [id, login](const QString& reason) {
        const office::Argument key{u"p_key"_s, office::newCommandKey()};
        const office::Argument why{u"p_reason"_s,
            reason.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(reason)};
        return id != 0 ? office::Call{u"desk.end_session"_s, {key, {u"p_id"_s, id}, why}}
                       : office::Call{u"desk.log_out_staff"_s, {key, {u"p_login"_s, login}, why}};
    };
    if (name.isEmpty()) {
        m_session.command(call({})).onDone(this, [this](const Result<office::Outcome>& outcome) {
            answered(outcome.has_value(), outcome ? Error() : outcome.error());
        });
        return;
    }
    auto* dialog = new kit::ReasonDialog(tr("Log out %1").arg(name),
        tr("What they have sent counts; what they are typing is lost. They are told the reason and may "
           "sign in again."),
        this);
    dialog->setTextLabel(tr("Reason"), true);
    dialog->setButtons(tr("Log out %1").arg(name));
    connect(dialog, &kit::DialogFrame::submitted, this, [this, dialog, call] {
        dialog->setBusy(true);
        m_session.command(call(dialog->text()))
            .onDone(dialog, [this, dialog](const Result<office::Outcome>& outcome) {
                dialog->setBusy(false);
                if (!outcome) {
                    dialog->showError(outcome.error());
                    return;
                }
                dialog->accept();
                answered(true, {});
            });
    });
    dialog->open();
}

void SessionsDialog::endOthers()
{
    m_session.command({u"desk.end_my_other_sessions"_s, {{u"p_key"_s, office::newCommandKey()}}})
        .onDone(this, [this](const Result<office::Outcome>& outcome) {
            answered(outcome.has_value(), outcome ? Error() : outcome.error());
        });
}

void SessionsDialog::answered(bool good, const Error& error)
{
    if (good) {
        m_banner->clear();
        reload();
    } else {
        m_banner->showMessage(Tone::Stop, kit::explain(error));
    }
}

} // namespace purser::shell
