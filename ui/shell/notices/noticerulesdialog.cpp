#include "ui/shell/notices/noticerulesdialog.h"

#include "core/office/officesession.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/shell/notices/desktopnotifier.h"
#include "ui/shell/notices/notices.h"
#include "ui/shell/notices/noticesounds.h"
#include "ui/shell/notices/noticewords.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::shell {

using kit::TextSize;
using kit::Tone;

NoticeRulesDialog::NoticeRulesDialog(office::OfficeSession& session, Notices& notices,
    NoticeSounds& sounds, DesktopNotifier& desktop, QWidget* parent)
    : DialogFrame(tr("How to be told"),
        tr("What the office tells you by itself. Kept in the office, so it is the same at every "
           "workstation."),
        parent),
      m_session(session), m_notices(notices), m_sounds(sounds), m_desktop(desktop),
      m_quiet(new QCheckBox(tr("Quiet from"))), m_from(new QTimeEdit), m_to(new QTimeEdit)
{
    setLeastWidth(560);
    buildKinds();
    buildQuiet();
    setButtons(tr("Save"));
    connect(this, &DialogFrame::submitted, this, &NoticeRulesDialog::send);
}

void NoticeRulesDialog::buildKinds()
{
    auto* card = new kit::Panel;
    auto* grid = new QGridLayout;
    grid->setContentsMargins(16, 10, 16, 12);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    const QStringList heads{tr("List"), tr("Toast"), tr("Desktop"), tr("Sound")};
    for (int i = 0; i < heads.size(); ++i) {
        auto* head = new kit::Label(heads.at(i), TextSize::Small, QFont::Medium, Tone::Dim);
        grid->addWidget(head, 0, i + 1, Qt::AlignHCenter);
    }
    QString desk;
    for (const NoticeRule& rule : m_notices.rules().kinds) {
        if (rule.desk != desk) {
            desk = rule.desk;
            grid->addWidget(
                new kit::Label(noticeDeskWord(desk), TextSize::Small, QFont::DemiBold, Tone::Dim),
                grid->rowCount(), 0);
        }
        addRow(*grid, rule);
    }
    card->column()->addLayout(grid);
    body()->addWidget(card);
}

void NoticeRulesDialog::addRow(QGridLayout& grid, const NoticeRule& rule)
{
    const QString kind = noticeKindWord(rule.kind);
    const int line = grid.rowCount();
    grid.addWidget(new kit::Label(kind), line, 0);
    const auto box = [&](int column, bool on, const QString& name) {
        auto* check = new QCheckBox;
        check->setChecked(on);
        check->setAccessibleName(tr("%1: %2").arg(kind, name));
        grid.addWidget(check, line, column, Qt::AlignHCenter);
        return check;
    };
    const Row row{rule, box(1, rule.shown, tr("List")), box(2, rule.toast, tr("Toast")),
        box(3, rule.desktop, tr("Desktop")), box(4, rule.sound, tr("Sound")), soundButton(rule)};
    grid.addWidget(row.file, line, 5);
    const auto follow = [row](bool shown) {
        for (QCheckBox* check : {row.toast, row.desktop, row.sound}) {
            check->setEnabled(shown);
        }
        row.file->setEnabled(shown && row.sound->isChecked());
    };
    connect(row.sound, &QCheckBox::toggled, row.file, &QWidget::setEnabled);
    connect(row.shown, &QCheckBox::toggled, this, follow);
    follow(rule.shown);
    m_rows.append(row);
    showSound(rule.kind);
}

QToolButton* NoticeRulesDialog::soundButton(const NoticeRule& rule)
{
    auto* button = new QToolButton;
    button->setIcon(kit::icon(u"more"_s));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    m_files.insert(rule.kind, m_sounds.fileOf(rule.kind));
    auto* menu = new QMenu(button);
    menu->addAction(
        tr("Sound of the desktop"), this, [this, kind = rule.kind] { setSound(kind, {}); });
    menu->addAction(
        tr("A file of your own…"), this, [this, kind = rule.kind] { askForSound(kind); });
    menu->addSeparator();
    menu->addAction(tr("Play it"), this,
        [this, kind = rule.kind] { m_desktop.sound(m_files.value(kind), false); });
    button->setMenu(menu);
    return button;
}

void NoticeRulesDialog::askForSound(const QString& kind)
{
    auto* dialog = new QFileDialog(this, tr("Sound of “%1”").arg(noticeKindWord(kind)),
        QFileInfo(m_files.value(kind)).path(), tr("Sounds (*.wav *.ogg *.oga)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, kind](const QString& file) { setSound(kind, file); });
    dialog->open();
}

void NoticeRulesDialog::setSound(const QString& kind, const QString& file)
{
    m_files[kind] = file;
    showSound(kind);
}

void NoticeRulesDialog::showSound(const QString& kind)
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&kind](const Row& one) { return one.before.kind == kind; });
    if (row == m_rows.end()) {
        return;
    }
    const QString file = m_files.value(kind);
    const QString sound = file.isEmpty() ? tr("Sound of the desktop") : QFileInfo(file).fileName();
    row->file->setToolTip(sound);
    row->file->setAccessibleName(tr("%1, sound: %2").arg(noticeKindWord(kind), sound));
}

void NoticeRulesDialog::buildQuiet()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    const NoticeRules& rules = m_notices.rules();
    const QTime midnight(0, 0);
    m_from->setTime(midnight.addSecs(60 * rules.quietFrom.value_or(20 * 60)));
    m_to->setTime(midnight.addSecs(60 * rules.quietTo.value_or(7 * 60)));
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    m_quiet->setChecked(rules.quietFrom.has_value());
    for (QTimeEdit* edit : {m_from, m_to}) {
        edit->setLayoutDirection(Qt::LeftToRight); // else hours and minutes change places
        edit->setDisplayFormat(u"HH:mm"_s);
        edit->setMinimumWidth(
            edit->fontMetrics().horizontalAdvance(u"00:00"_s) + 56); // its arrows, too
        edit->setEnabled(m_quiet->isChecked());
        connect(m_quiet, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    line->addWidget(m_quiet);
    line->addWidget(m_from);
    line->addWidget(new kit::Label(tr("until")));
    line->addWidget(m_to);
    line->addWidget(new kit::Label(tr("by the office's clock: no toasts, no sounds"),
                        TextSize::Small, QFont::Normal, Tone::Dim),
        1);
    body()->addLayout(line);
}

NoticeRule NoticeRulesDialog::ruleOf(const Row& row) const
{
    return {row.before.kind, row.before.desk, row.shown->isChecked(), row.toast->isChecked(),
        row.desktop->isChecked(), row.sound->isChecked()};
}

void NoticeRulesDialog::send()
{
    m_toSend.clear();
    for (const Row& row : std::as_const(m_rows)) {
        const NoticeRule now = ruleOf(row);
        const NoticeRule& before = row.before;
        if (now.shown != before.shown || now.toast != before.toast || now.desktop != before.desktop
            || now.sound != before.sound) {
            m_toSend.append(now);
        }
    }
    const NoticeRules& rules = m_notices.rules();
    const auto minute = [](const QTimeEdit* edit) {
        return edit->time().hour() * 60 + edit->time().minute();
    };
    m_quietToSend = m_quiet->isChecked() != rules.quietFrom.has_value()
        || (m_quiet->isChecked()
            && (minute(m_from) != *rules.quietFrom || minute(m_to) != *rules.quietTo));
    if (m_quiet->isChecked() && m_from->time() == m_to->time()) {
        showProblem(tr("The quiet hours begin and end at the same minute."));
        return;
    }
    setBusy(true);
    sendNext();
}

void NoticeRulesDialog::sendNext()
{
    office::Call call;
    if (!m_toSend.isEmpty()) {
        const NoticeRule rule = m_toSend.takeFirst();
        call = {u"desk.set_notification_rule"_s,
            {{u"p_desk"_s, rule.desk}, {u"p_kind"_s, rule.kind}, {u"p_shown"_s, rule.shown},
                {u"p_toast"_s, rule.toast}, {u"p_desktop"_s, rule.desktop},
                {u"p_sound"_s, rule.sound}}};
    } else if (std::exchange(m_quietToSend, false)) {
        const QVariant none(QMetaType::fromType<int>());
        const bool quiet = m_quiet->isChecked();
        call = {u"desk.set_quiet_hours"_s,
            {{u"p_from"_s,
                 quiet ? QVariant(m_from->time().hour() * 60 + m_from->time().minute()) : none},
                {u"p_to"_s,
                    quiet ? QVariant(m_to->time().hour() * 60 + m_to->time().minute()) : none}}};
    } else {
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            m_sounds.setFile(file.key(), file.value());
        }
        m_notices.reloadRules();
        accept();
        return;
    }
    call.arguments.prepend({u"p_key"_s, office::newCommandKey()});
    m_session.command(call).onDone(this, [this](const Result<office::Outcome>& outcome) {
        if (!outcome) {
            setBusy(false);
            m_notices.reloadRules();
            showError(outcome.error());
            return;
        }
        sendNext();
    });
}

} // namespace purser::shell
