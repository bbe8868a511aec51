#include "ui/kit/lists/listviews.h"

#include "core/base/jsonfields.h"
#include "core/office/pages.h"
#include "ui/kit/desk/desk.h"
#include "ui/kit/lists/saveviewdialog.h"
#include "ui/kit/text/explain.h"
#include "ui/kit/widgets/toasts.h"

#include <QJsonArray>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser::kit {

using office::Call;
using office::Outcome;
using office::Table;

namespace {

constexpr int longestButton = 24;

Call deleteCall(const QString& key, const ListView& view)
{
    return {u"desk.delete_view"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, qlonglong(view.id)}, {u"p_version"_s, view.version}}};
}

} // namespace

Result<ListView> listViewFromJson(const QJsonObject& object)
{
    JsonFields fields(object, u"list_view"_s);
    ListView view;
    view.id = fields.integer(u"id");
    view.name = fields.text(u"name");
    view.role = fields.optionalText(u"role");
    view.content = fields.object(u"content");
    view.ownerName = fields.text(u"owner_name");
    view.mine = fields.flag(u"mine");
    view.version = fields.count(u"version");
    return fields.finish(std::move(view));
}

ListViews::ListViews(const DeskContext& context, QString list, QToolButton& button, QObject* parent)
    : QObject(parent), m_context(context), m_list(std::move(list)), m_button(button),
      m_window(&button)
{
    connect(&button, &QToolButton::clicked, this, &ListViews::openMenu);
    showCurrent();
}

void ListViews::reload()
{
    m_context.session.read({u"desk.list_views"_s, {{u"p_list"_s, m_list}}})
        .map([](const Table& table) {
            return office::rowsOf<ListView>(table, listViewFromJson, {u"content"_s});
        })
        .onDone(this, [this](Result<std::vector<ListView>> views) {
            if (views) {
                m_views = std::move(*views);
                showCurrent();
            }
            Q_EMIT reloaded();
        });
}

const ListView* ListViews::current() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
        [this](const ListView& view) { return view.id == m_current; });
    return found == m_views.end() ? nullptr : &*found;
}

void ListViews::showCurrent()
{
    const ListView* view = current();
    const QString text = view ? view->name : tr("Views");
    m_button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button.setText(text.size() > longestButton ? text.left(longestButton) + u'…' : text);
    m_button.setToolTip(view ? tr("View: %1").arg(view->name) : tr("Named views of this list"));
    m_button.setAccessibleName(m_button.toolTip());
}

void ListViews::openMenu()
{
    auto* menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Views"));
    fillMenu(*menu);
    menu->popup(m_button.mapToGlobal(QPoint(0, m_button.height())));
    // What others have shared meanwhile stands in the menu next time it is opened.
    reload();
}

void ListViews::fillMenu(QMenu& menu)
{
    bool shared = false;
    for (const ListView& view : m_views) {
        if (!view.mine && !std::exchange(shared, true)) {
            menu.addSection(tr("Shared with me"));
        }
        //: a view of another person: "High risk · Chen Wei"
        QAction* action =
            menu.addAction(view.mine ? view.name : tr("%1 · %2").arg(view.name, view.ownerName));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, view] { use(view); });
    }
    if (m_views.empty()) {
        menu.addAction(tr("No views yet"))->setEnabled(false);
    }
    menu.addSeparator();
    if (const ListView* view = current(); view && view->mine) {
        menu.addAction(tr("Save changes to “%1”").arg(view->name), this,
            [this, kept = *view] { save(&kept); });
        menu.addAction(
            tr("Delete “%1”").arg(view->name), this, [this, kept = *view] { remove(kept); });
    }
    menu.addAction(tr("Save as a new view…"), this, [this] { openDialog(); });
}

void ListViews::use(const ListView& view)
{
    m_current = view.id;
    showCurrent();
    m_apply(view.content);
}

Call ListViews::saveCall(
    const QString& key, const ListView* view, const QString& name, const QString& role) const
{
    return {u"desk.save_view"_s,
        {{u"p_key"_s, key}, {u"p_id"_s, view ? QVariant(qlonglong(view->id)) : QVariant()},
            {u"p_version"_s, view ? QVariant(view->version) : QVariant()}, {u"p_list"_s, m_list},
            {u"p_name"_s, name}, {u"p_content"_s, office::jsonText(m_state())},
            {u"p_role"_s, role.isEmpty() ? QVariant() : QVariant(role)}}};
}

void ListViews::save(const ListView* view)
{
    if (!view) {
        openDialog();
        return;
    }
    m_context.session.command(saveCall(office::newCommandKey(), view, view->name, view->role))
        .onDone(this, [this, name = view->name](const Result<Outcome>& saved) {
            if (saved) {
                m_context.toasts.show(Tone::Ok, tr("View “%1” saved.").arg(name));
            } else {
                m_context.toasts.show(Tone::Stop, explain(saved.error()));
            }
            reload();
        });
}

QList<QPair<QString, QString>> ListViews::roles() const
{
    QList<QPair<QString, QString>> roles;
    if (m_context.may(u"view.share"_s)) {
        for (const QJsonValue& role : m_context.me.value(u"roles"_s).toArray()) {
            QString name = role.toString();
            roles.append({role.toString(), name.replace(u'_', u' ')});
        }
    }
    return roles;
}

void ListViews::openDialog()
{
    auto* dialog = new SaveViewDialog({}, roles(), m_window->window());
    const QString key = office::newCommandKey();
    connect(dialog, &DialogFrame::submitted, this, [this, dialog, key] {
        dialog->setBusy(true);
        m_context.session.command(saveCall(key, nullptr, dialog->name(), dialog->role()))
            .onDone(dialog, [this, dialog](const Result<Outcome>& saved) {
                dialog->setBusy(false);
                if (!saved) {
                    const bool taken = saved.error().args.value(u"why"_s).toString() == u"taken"_s;
                    taken ? dialog->showProblem(tr("You have a view of that name already."))
                          : dialog->showError(saved.error());
                    return;
                }
                m_current = saved->id;
                m_context.toasts.show(Tone::Ok, tr("View “%1” saved.").arg(dialog->name()));
                dialog->accept();
                reload();
            });
    });
    dialog->open();
}

void ListViews::remove(const ListView& view)
{
    m_context.session.command(deleteCall(office::newCommandKey(), view))
        .onDone(this, [this, name = view.name](const Result<Outcome>& deleted) {
            if (deleted) {
                m_current = 0;
                m_context.toasts.show(Tone::Ok, tr("View “%1” deleted.").arg(name));
            } else {
                m_context.toasts.show(Tone::Stop, explain(deleted.error()));
            }
            reload();
        });
}

} // namespace purser::kit
