#pragma once

#include "core/office/officesession.h"

#include <QJsonObject>
#include <QObject>
#include <functional>
#include <vector>

class QMenu;
class QToolButton;
class QWidget;

namespace purser::kit {

struct DeskContext;

/// A named view of a list, as desk.list_views gives it.
struct ListView {
    qint64 id = 0;
    QString name;
    QString role; ///< shared with everyone who holds it; empty: private
    QJsonObject content;
    QString ownerName;
    bool mine = false;
    int version = 0;
};

Result<ListView> listViewFromJson(const QJsonObject& object);

/// The named views of one list: the menu behind their button, saving and deleting. What a view
/// holds is for its owner, through `state` and `apply`.
class ListViews : public QObject
{
    Q_OBJECT
public:
    ListViews(const DeskContext& context, QString list, QToolButton& button, QObject* parent);

    void setState(std::function<QJsonObject()> state) { m_state = std::move(state); }
    void setApply(std::function<void(const QJsonObject&)> apply) { m_apply = std::move(apply); }
    const std::vector<ListView>& views() const { return m_views; }
    void reload();
    void use(const ListView& view);
    /// `view` null: a new one.
    void save(const ListView* view);
    void remove(const ListView& view);

Q_SIGNALS:
    void reloaded();

private:
    void openMenu();
    void fillMenu(QMenu& menu);
    void openDialog();
    QList<QPair<QString, QString>> roles() const;
    office::Call saveCall(
        const QString& key, const ListView* view, const QString& name, const QString& role) const;
    const ListView* current() const;
    void showCurrent();

    const DeskContext& m_context;
    const QString m_list;
    QToolButton& m_button;
    QWidget* m_window;
    std::function<QJsonObject()> m_state;
    std::function<void(const QJsonObject&)> m_apply;
    std::vector<ListView> m_views;
    qint64 m_current = 0;
};

} // namespace purser::kit
