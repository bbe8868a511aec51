#pragma once

#include "ui/kit/theme/tokens.h"

#include <QList>
#include <QWidget>

namespace purser::kit {

struct TimelineEntry
{
    QString time;  ///< "22 Nov 14:03", made by Formats
    QString actor; ///< "J. Ferreira"
    QString text;  ///< "approved, step 1 of 2"
    Tone tone = Tone::Normal;
    QString icon = {}; ///< a dot when empty
};

/// What happened, newest first, one line each along a hairline; texts wrap.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(QList<TimelineEntry> entries);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int layOut(int width, class QPainter* painter) const;
    QList<TimelineEntry> m_entries;
};

} // namespace purser::kit
