#pragma once

#include "tests/architecture/sourcefile.h"

#include <QMap>
#include <optional>

namespace purser::architecture {

/// The arrows between folders, read from layers.txt.
class LayerTable
{
public:
    explicit LayerTable(const QString& text);

    /// The folder of the table that a folder or file of the tree belongs to; nothing when none.
    std::optional<QString> layerOf(const QString& path) const;
    bool mayUse(const QString& layer, const QString& used) const;

    QStringList layers() const { return m_uses.keys(); }
    /// Every layer that this one may use, with `core/*` spelled out.
    QStringList usedBy(const QString& layer) const;
    /// Lines that could not be read.
    const QStringList& malformed() const { return m_malformed; }

private:
    QMap<QString, QStringList> m_uses;
    QStringList m_malformed;
};

} // namespace purser::architecture
