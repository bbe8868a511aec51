#pragma once

#include "ui/kit/theme/tokens.h"

#include <QAbstractButton>

namespace purser::shell {

/// One line of the notification centre: icon, a word, a sentence that may take two lines, a time.
class NoticeRow : public QAbstractButton
{
    Q_OBJECT
public:
    NoticeRow(kit::Tone tone, const QString& icon, const QString& word, const QString& sentence,
        const QString& time, bool fresh, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect sentenceArea(int width) const;

    kit::Tone m_tone;
    QString m_icon;
    QString m_word;
    QString m_sentence;
    QString m_time;
    bool m_fresh;
};

} // namespace purser::shell
