#pragma once

#include "core/clients/review/merge.h"
#include "ui/kit/theme/tokens.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace purser::kit {
class Formats;
}

namespace purser::clients {

/// Two files of one client beside each other: what stands against merging them, what would be
/// reviewed, and every field of both. A difference is marked with a word as well as a colour, and
/// comes first.
class MergeComparison : public QWidget
{
    Q_OBJECT
public:
    explicit MergeComparison(const kit::Formats& formats, QWidget* parent = nullptr);

    /// @param isProposed  that a proposal waits is no news then
    void showPreview(const MergePreview& preview, bool isProposed);
    void showError(const Error& error);

    /// What stands against it, one sentence a block.
    static QStringList sentences(const std::vector<MergeBlock>& blocks);
    /// The same against taking a merge back.
    static QStringList undoSentences(const std::vector<MergeBlock>& blocks);

private:
    void start();
    void addSentence(kit::Tone tone, const QString& text);
    void addLine(const QString& key, const QString& one, const QString& other, bool differs);
    void addFields(const MergePreview& preview, bool differing);
    QString value(const MergeField& field, const QJsonValue& value) const;

    const kit::Formats& m_formats;
    QScrollArea* m_scroll;
    QGridLayout* m_grid = nullptr;
    int m_row = 0;
};

} // namespace purser::clients
