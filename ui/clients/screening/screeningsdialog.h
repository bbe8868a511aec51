#pragma once

#include "core/clients/review/screenings.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <functional>

class QCheckBox;
class QPushButton;

namespace purser::kit {
class Formats;
class Label;
} // namespace purser::kit

namespace purser::clients {

class FigureTable;

/// All that screenings of a client found, with what nobody is asked about and why; and the proof of
/// each screening, to be saved.
class ScreeningsDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    using PathChosen = std::function<void(const QString& path)>;

    ScreeningsDialog(ScreeningsApi api, ClientId client, const QString& name,
        const kit::Formats& formats, QWidget* parent);

    FigureTable* hits() const { return m_hits; }
    FigureTable* runs() const { return m_runs; }
    QCheckBox* all() const { return m_all; }
    QString explanation() const;
    /// Writes the proof of the screening that is chosen where the person says.
    void saveProof();
    /// Another way than the desktop's dialog to say where to.
    void setChoosePath(std::function<void(const QString& proposal, const PathChosen& chosen)> way);

Q_SIGNALS:
    void loaded();
    void saved(const QString& path);

private:
    void read();
    void fill(const ClientScreenings& screenings);
    void addHit(const KeptHit& hit);
    void addRun(const ScreeningRun& run);
    void explain();
    void checkProof();
    void write(const QString& path, ScreeningRunId run);

    ScreeningsApi m_api;
    ClientId m_client;
    const kit::Formats& m_formats;
    ClientScreenings m_shown;
    QCheckBox* m_all;
    FigureTable* m_hits;
    kit::Label* m_explanation;
    FigureTable* m_runs;
    std::function<void(const QString&, const PathChosen&)> m_choosePath;
};

} // namespace purser::clients
