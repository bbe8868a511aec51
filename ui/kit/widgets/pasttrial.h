#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/timeline.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace purser::kit {

class Label;

/// The part of a dialog that tries a rule on the past before anybody proposes it: how many days
/// back, the question as a button, the answer in words and, where there are some, examples.
class PastTrial : public QWidget
{
    Q_OBJECT
public:
    struct Days {
        int usual;
        int most;
    };
    PastTrial(const QString& title, const QString& question, Days days, QWidget* parent);

    int days() const;
    /// `why`: what is missing before it can be tried; empty when nothing is.
    void setMissing(const QString& why);
    /// Until `setMissing` says that it can be tried again.
    void setBusy();
    void showResult(const QString& text, Tone tone);
    QString resultText() const;
    /// Read before the examples by whoever cannot see them.
    void setExamplesName(const QString& name);
    void showExamples(const QList<TimelineEntry>& entries);

Q_SIGNALS:
    void tryRequested();

private:
    QSpinBox* m_days;
    QPushButton* m_try;
    Label* m_result;
    Timeline* m_examples;
};

} // namespace purser::kit
