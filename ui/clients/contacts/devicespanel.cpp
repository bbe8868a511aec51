#include "ui/clients/contacts/devicespanel.h"

#include "ui/clients/revealfield.h"
#include "ui/kit/grid/grid.h"
#include "ui/kit/grid/gridview.h"
#include "ui/kit/text/formats.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/label.h"
#include "ui/kit/widgets/sectionheader.h"
#include "ui/kit/widgets/statepanel.h"
#include "ui/kit/words/placewords.h"

#include <QCursor>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace purser::clients {

using kit::Cell;
using kit::ColumnKind;
using kit::GridRow;
using kit::Tone;

DevicesPanel::DevicesPanel(const kit::Formats& formats, const Clock& clock,
    kit::LayoutStore& layouts, bool mayReveal, QWidget* parent)
    : QWidget(parent), m_formats(formats), m_state(new kit::StatePanel(this)),
      m_address(new RevealField(tr("Address of the sign-in"), mayReveal, this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, kit::metric::gap, 0, 0);
    column->setSpacing(kit::metric::gap);
    column->addWidget(buildDevices(layouts, clock), 2);
    column->addWidget(buildSignIns(layouts, clock), 3);
    m_state->setContent(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    connect(m_state, &kit::StatePanel::retryRequested, this, &DevicesPanel::retryRequested);
    showLoading();
}

QWidget* DevicesPanel::buildDevices(kit::LayoutStore& layouts, const Clock& clock)
{
    m_devices = new kit::Grid(u"clients.devices"_s,
        {{u"says"_s, tr("Device"), ColumnKind::Strong, 220},
            {u"others"_s, tr("Also used by"), ColumnKind::State, 170},
            {u"last"_s, tr("Last seen"), ColumnKind::Age, 84},
            {u"times"_s, tr("Sign-ins"), ColumnKind::Number, 72},
            {u"first"_s, tr("First seen"), ColumnKind::Time, 130},
            {u"mark"_s, tr("Mark"), ColumnKind::Dim, 84, {}, false}},
        this);
    m_devices->setAccessibleName(tr("Devices"));
    m_devices->setClock(&clock);
    m_devices->setLayoutStore(&layouts);
    m_devices->setFooterVisible(false);
    m_devices->setEmptyText(
        tr("No device is known."), tr("Sign-ins to the web site bring them here."));
    connect(m_devices, &kit::Grid::activated, this, &DevicesPanel::openOthers);
    m_devices->setMenuBuilder([this](QMenu& menu, const GridRow& row, const QString&) {
        if (const ClientDevice* one = device(row.id))
            addOthers(menu, *one);
    });
    return m_devices;
}

QWidget* DevicesPanel::buildSignIns(kit::LayoutStore& layouts, const Clock& clock)
{
    auto* header = new kit::SectionHeader(tr("Sign-ins"), this);
    auto* address = new QWidget(header);
    auto* row = new QHBoxLayout(address);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::metric::gap);
    row->addWidget(
        new kit::Label(tr("Address"), kit::TextSize::Small, QFont::Normal, Tone::Dim, address));
    row->addWidget(m_address);
    header->addRight(address);
    connect(m_address, &RevealField::revealRequested, this, [this](const QString& purpose) {
        Q_EMIT addressRequested(SignInId(m_signIns->currentId()), purpose);
    });

    m_signIns = new kit::Grid(u"clients.signins"_s,
        {{u"at"_s, tr("When"), ColumnKind::Time, 130},
            {u"says"_s, tr("Device"), ColumnKind::Text, 190},
            {u"country"_s, tr("Country"), ColumnKind::Text, 120},
            {u"network"_s, tr("Network"), ColumnKind::State, 100},
            {u"address"_s, tr("Address"), ColumnKind::Dim, 100},
            {u"new"_s, tr("New"), ColumnKind::State, 160},
            {u"site"_s, tr("Site"), ColumnKind::Dim, 90, {}, false}},
        this);
    m_signIns->setAccessibleName(tr("Sign-ins"));
    m_signIns->setClock(&clock);
    m_signIns->setLayoutStore(&layouts);
    m_signIns->setFooterVisible(false);
    m_signIns->setEmptyText(tr("No sign-in yet."), {});
    connect(m_signIns, &kit::Grid::currentChanged, this, &DevicesPanel::showCurrentSignIn);
    connect(m_signIns, &kit::Grid::loaded, this, &DevicesPanel::showCurrentSignIn);

    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::metric::gap);
    auto* padded = new QHBoxLayout;
    padded->setContentsMargins(kit::metric::cardPadding, 0, kit::metric::cardPadding, 0);
    padded->addWidget(header);
    column->addLayout(padded);
    column->addWidget(m_signIns, 1);
    return box;
}

void DevicesPanel::showLoading()
{
    m_shown.reset();
    m_state->showLoading();
}

void DevicesPanel::showError(const Error& error)
{
    m_state->showError(error);
}

GridRow DevicesPanel::deviceRow(const ClientDevice& device) const
{
    Cell others = Cell::plain(QString());
    if (device.isPublic) {
        others = Cell::state(tr("very many: a public one"), Tone::Dim, u"status-info"_s);
    } else if (!device.others.empty()) {
        others =
            Cell::state(tr("%n other client(s)", nullptr, static_cast<int>(device.others.size())),
                Tone::Warn, kit::statusIcon(Tone::Warn));
        QStringList names;
        for (const DeviceSharer& sharer : device.others)
            names << tr("%1 %2").arg(sharer.code, sharer.name);
        others.toolTip = names.join(u'\n');
    }
    return {device.id.value(), 0,
        {Cell::plain(device.says), others, Cell::age(device.lastSeen),
            Cell::number(device.times, m_formats), Cell::dateTime(device.firstSeen, m_formats),
            Cell::plain(device.mark)},
        {}};
}

Cell DevicesPanel::networkOf(const QString& network)
{
    if (network.isEmpty() || network == "plain"_L1)
        return Cell::plain(QString());
    return Cell::state(network == "vpn"_L1 ? tr("VPN")
            : network == "tor"_L1          ? tr("Tor")
            : network == "hosting"_L1      ? tr("Hosting")
                                           : network,
        Tone::Warn);
}

GridRow DevicesPanel::signInRow(const SignIn& signIn) const
{
    Cell fresh = Cell::plain(QString());
    if (signIn.isNewDevice || signIn.isNewCountry) {
        fresh = Cell::state(signIn.isNewDevice && signIn.isNewCountry ? tr("device and country")
                : signIn.isNewDevice                                  ? tr("device")
                                                                      : tr("country"),
            signIn.isNewCountry ? Tone::Warn : Tone::Normal,
            signIn.isNewCountry ? QString() : u"status-info"_s);
    }
    return {signIn.id.value(), 0,
        {Cell::dateTime(signIn.at, m_formats), Cell::plain(signIn.says),
            signIn.country.isEmpty() ? Cell::plain(tr("not known"), Tone::Dim)
                                     : Cell::plain(kit::countryName(signIn.country)),
            networkOf(signIn.network), Cell::plain(signIn.address), fresh,
            Cell::plain(signIn.site)},
        {}};
}

void DevicesPanel::showDevices(const ClientDevices& devices, const QStringList& purposes)
{
    m_shown = devices;
    m_address->setPurposes(purposes);
    QList<GridRow> rows;
    for (const ClientDevice& one : devices.devices)
        rows.append(deviceRow(one));
    m_devices->setSource(std::make_unique<kit::FixedSource>(rows));
    m_devices->setQuery({});
    rows.clear();
    for (const SignIn& one : devices.signIns)
        rows.append(signInRow(one));
    m_signIns->setSource(std::make_unique<kit::FixedSource>(rows));
    m_signIns->setQuery({});
    m_state->showFresh();
    showCurrentSignIn();
}

void DevicesPanel::showCurrentSignIn()
{
    QString address;
    if (m_shown) {
        for (const SignIn& one : m_shown->signIns) {
            if (one.id.value() == m_signIns->currentId())
                address = one.address;
        }
    }
    m_address->setMasked(address);
}

void DevicesPanel::showAddress(SignInId id, const Revealed& revealed)
{
    // Another row is current by now: its address was not asked for.
    if (m_signIns->currentId() == id.value())
        m_address->setClear(revealed.value, revealed.shown);
}

void DevicesPanel::addressFailed()
{
    m_address->allowAgain();
}

const ClientDevice* DevicesPanel::device(qint64 id) const
{
    if (!m_shown)
        return nullptr;
    const auto found = std::find_if(m_shown->devices.begin(), m_shown->devices.end(),
        [id](const ClientDevice& one) { return one.id.value() == id; });
    return found == m_shown->devices.end() ? nullptr : &*found;
}

void DevicesPanel::addOthers(QMenu& menu, const ClientDevice& device)
{
    for (const DeviceSharer& sharer : device.others) {
        menu.addAction(tr("Open %1 %2").arg(sharer.code, sharer.name), this,
            [this, id = sharer.id] { Q_EMIT clientRequested(id); });
    }
}

void DevicesPanel::openOthers()
{
    const ClientDevice* one = device(m_devices->currentId());
    if (!one || one->others.empty())
        return;
    if (one->others.size() == 1) {
        Q_EMIT clientRequested(one->others.front().id);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addOthers(*menu, *one);
    menu->popup(m_devices->view().viewport()->mapToGlobal(QPoint(0, 0)));
}

} // namespace purser::clients
