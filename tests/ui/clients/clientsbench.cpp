#include "tests/ui/clients/clientsbench.h"

#include "ui/kit/dialogs/dialogframe.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/windowmodel.h"
#include "ui/kit/widgets/banner.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace purser::tests {

using clients::ClientFilter;
using clients::ClientList;
using clients::ClientsView;
using clients::OpenClient;

ClientsBench::ClientsBench(const TestOffice& office, const QString& login)
    : m_rig(office, login), m_view(qobject_cast<ClientsView*>(m_rig.show(*m_desk)))
{
    // The list may have come while the window was shown.
    const kit::WindowModel& model = m_view->list().grid()->model();
    EXPECT_TRUE(DeskRig::waitFor([&model] { return model.phase() == kit::WindowModel::Phase::Ready; }));
}

QStringList ClientsBench::column(int column)
{
    QStringList texts;
    const kit::WindowModel& model = m_view->list().grid()->model();
    for (int row = 0; row < model.knownCount(); ++row)
        texts.append(DeskRig::plain(model.textOf(row, column)));
    return texts;
}

void ClientsBench::search(const QString& text)
{
    QSignalSpy loaded(&m_view->list(), &ClientList::loaded);
    ClientFilter filter;
    filter.text = text;
    m_view->list().setFilter(filter);
    EXPECT_TRUE(DeskRig::waitFor([&loaded] { return !loaded.isEmpty(); }));
}

void ClientsBench::open(qint64 client)
{
    OpenClient& open = m_view->openClient();
    m_view->open(ClientId(client));
    EXPECT_TRUE(DeskRig::waitFor([&open, client] {
        return open.file() && open.file()->id == ClientId(client);
    }));
}

QAbstractButton* ClientsBench::button(const QString& name)
{
    for (auto* button : m_view->page().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->accessibleName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

kit::DialogFrame* ClientsBench::press(const QString& name)
{
    QAbstractButton* found = button(name);
    if (!found) {
        ADD_FAILURE() << "no button " << qPrintable(name);
        return nullptr;
    }
    found->click();
    DeskRig::waitFor([this] { return m_view->deeds().dialog() != nullptr; });
    return m_view->deeds().dialog();
}

bool ClientsBench::submit(kit::DialogFrame* dialog)
{
    const QPointer<kit::DialogFrame> alive(dialog);
    dialog->acceptButton()->click();
    return DeskRig::waitFor([&alive] { return !alive || !alive->isVisible(); });
}

QString ClientsBench::submitRefused(kit::DialogFrame* dialog)
{
    const QPointer<kit::DialogFrame> alive(dialog);
    dialog->acceptButton()->click();
    QString said;
    DeskRig::waitFor([&alive, &said] {
        if (!alive)
            return true;
        for (const auto* banner : alive->findChildren<kit::Banner*>()) {
            if (banner->isVisible())
                said = DeskRig::plain(banner->text());
        }
        return !said.isEmpty();
    });
    return said;
}

} // namespace purser::tests
