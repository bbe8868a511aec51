#pragma once

#include <QList>
#include <QWidget>

namespace purser::kit {

class FlowLayout;

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

private:
    FlowLayout* m_flow;
};

} // namespace purser::kit
