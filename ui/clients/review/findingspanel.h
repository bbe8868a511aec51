#pragma once

#include "core/clients/review/applicationfile.h"
#include "ui/kit/theme/tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class Formats;
class SectionHeader;
} // namespace purser::kit

namespace purser::clients {

/// What screening, rating and the search for duplicates found, and the list of enhanced due
/// diligence; hits and items are decided here.
class FindingsPanel : public QWidget
{
    Q_OBJECT
public:
    FindingsPanel(const kit::Formats& formats, bool mayDecide, QWidget* parent = nullptr);

    void showFile(const ApplicationFile& file);
    /// Offers what screenings found and nobody is asked about.
    void setMaySeeScreenings(bool may) { m_maySeeScreenings = may; }

Q_SIGNALS:
    void hitRequested(purser::ScreeningHitId id);
    /// Everything screenings found, also what is quiet.
    void screeningsRequested();
    /// Why the rating is what it is and what would change its band.
    void riskRequested();
    void itemRequested(const QString& item);
    /// To say why what a vendor found is not followed.
    void verdictRequested(const purser::clients::VendorVerdict& verdict);
    void clientRequested(purser::ClientId id);
    void duplicateRequested(purser::DuplicateId id);

private:
    void keepFocus();
    kit::SectionHeader* addPart(const QString& title, const QString& right);
    void addVerdicts(const ApplicationFile& file);
    void addHits(const ApplicationFile& file);
    /// Why a hit has its score: parts that add up.
    void addParts(const ScreeningHit& hit);
    void addRating(const ApplicationFile& file);
    void addOwners(const ApplicationFile& file);
    void addDuplicates(const ApplicationFile& file);
    void addDueDiligence(const ApplicationFile& file);
    void addRow(QWidget* left, QWidget* right);
    QWidget* line(const QString& text, const QString& beside, kit::Tone tone);

    const kit::Formats& m_formats;
    bool m_mayDecide;
    bool m_maySeeScreenings = false;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace purser::clients
