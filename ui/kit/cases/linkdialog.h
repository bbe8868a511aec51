#pragma once

#include "core/clients/cases/casefile.h"
#include "ui/kit/dialogs/dialogframe.h"

class QListWidget;

namespace purser::kit {

class Formats;
class Label;

/// Chooses what of the client a case is about: what it does not name yet, newest first.
class LinkDialog : public DialogFrame
{
    Q_OBJECT
public:
    LinkDialog(const Formats& formats, QWidget* parent);

    void showCandidates(std::vector<clients::CaseLink> candidates);
    /// The one chosen; null when there is none.
    const clients::CaseLink* chosen() const;
    void choose(int row);
    int count() const;

private:
    void check();

    const Formats& m_formats;
    QListWidget* m_list;
    Label* m_nothing;
    std::vector<clients::CaseLink> m_candidates;
};

} // namespace purser::kit
