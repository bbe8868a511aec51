#pragma once

#include "ui/kit/desk/layoutstore.h"

namespace purser::shell {

/// Which file sounds for a kind of news: the person's choice at this computer, where the file lies.
class NoticeSounds
{
public:
    explicit NoticeSounds(kit::LayoutStore& layouts) : m_layouts(layouts) {}

    /// Empty: the desktop's own sound.
    QString fileOf(const QString& kind) const
    {
        return m_layouts.value(QStringLiteral("notices/sound/") + kind).toString();
    }
    void setFile(const QString& kind, const QString& file)
    {
        m_layouts.setValue(
            QStringLiteral("notices/sound/") + kind, file.isEmpty() ? QVariant() : QVariant(file));
    }

private:
    kit::LayoutStore& m_layouts;
};

} // namespace purser::shell
