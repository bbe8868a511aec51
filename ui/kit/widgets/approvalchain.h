#pragma once

#include <QList>
#include <QWidget>

namespace purser::kit {

struct ChainStep
{
    enum class Kind { Done, Needed, You, Rejected, Returned };
    Kind kind = Kind::Needed;
    QString text; ///< "J. Ferreira", "You, second person"
    QString time; ///< "13:52", or empty
};

/// Who has approved and who still must, as chips that wrap when narrow.
class ApprovalChain : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalChain(QWidget* parent = nullptr);
    void setSteps(const QList<ChainStep>& steps);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool apply) const;
    QList<QWidget*> m_chips;
};

} // namespace purser::kit
