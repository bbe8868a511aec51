#pragma once

#include "core/clients/review/clientrecord.h"
#include "ui/kit/theme/tokens.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace purser::kit {
class Formats;
class StatePanel;
} // namespace purser::kit

namespace purser::clients {

/// A line of a client's file, and what Enter does there.
struct RecordLine {
    enum class Kind {
        Field,
        Consent,
        Tax,
        Test,
        Warning,
        Category,
        CategoryProposal,
        Rating,
        RatingProposal,
        Deferred,
        NewOwner,
        Share,
        Contact,
        Tags,
        Letter
    };
    Kind kind = Kind::Field;
    QString code;  ///< of a field, a consent
    int index = 0; ///< in the list it comes from
};

/// A client's file as one list: every field with where it comes from and who checked it, and all
/// that stands beside. Arrows move, Enter corrects or records, V verifies, H shows the history
/// of a field, or a test as it was taken, R reveals a masked field for a purpose.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    RecordPanel(const kit::Formats& formats, QWidget* parent = nullptr);

    void showLoading();
    void showError(const Error& error);
    /// @param needed  fields without which the level is not reached
    void showRecord(const ClientRecord& record, const ClientStanding& standing,
        const std::optional<Ownership>& owners, const QStringList& needed);
    /// Fields that are marked, else the one the keyboard is at.
    QStringList markedFields() const;
    void focusList();
    /// Shows a masked field until the time is over.
    void showRevealed(const RevealedField& revealed);

Q_SIGNALS:
    void lineRequested(const purser::clients::RecordLine& line);
    void verifyRequested(const QStringList& fields);
    void historyRequested(const QString& field);
    /// A masked field should be seen.
    void revealRequested(const QString& field);
    /// How the test was asked and answered.
    void replayRequested(qint64 test);
    void documentRequested();
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintTones();
    QWidget* buildList();
    QWidget* buildBar();
    QTreeWidgetItem* addPart(const QString& title);
    QTreeWidgetItem* addLine(QTreeWidgetItem* part, const RecordLine& line,
        const QStringList& texts, kit::Tone tone = kit::Tone::Normal);
    void addFields(const ClientRecord& record, const QStringList& needed);
    void addConsents(const ClientRecord& record);
    void addTests(const ClientRecord& record, const ClientStanding& standing);
    void addStanding(const ClientStanding& standing);
    void addOwners(const ClientStanding& standing, const Ownership& owners);
    void addOthers(const ClientRecord& record);
    void addLetters(const ClientStanding& standing);
    QString checkedBy(const FileField& field) const;
    void open(QTreeWidgetItem* item);
    void askHistory();
    void askReveal();
    std::optional<RecordLine> lineOf(const QTreeWidgetItem* item) const;

    const kit::Formats& m_formats;
    kit::StatePanel* m_state;
    QTreeWidget* m_list = nullptr;
    QHash<const QTreeWidgetItem*, RecordLine> m_lines;
    QHash<QString, FileField> m_masked; ///< by code
    std::vector<qint64> m_tests;        ///< in the order of their lines
};

} // namespace purser::clients
