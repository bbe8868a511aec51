#pragma once

#include "core/reporting/export/exportapi.h"
#include "ui/kit/dialogs/dialogframe.h"

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;
class QRadioButton;

namespace purser::kit {

class Facts;
class Field;
class Formats;
class Label;

/// What to export: which rows, which columns, which kind of file. Above the person's limit it asks
/// a second person instead, with a reason.
class ExportDialog : public DialogFrame
{
    Q_OBJECT
public:
    struct Numbers {
        qint64 all = -1; ///< −1: not known
        qint64 visible = 0;
        qint64 selected = 0;
    };

    ExportDialog(const QString& title, const QString& filters, const Numbers& numbers,
        const Formats& formats, QWidget* parent);

    void setRights(const reporting::ExportRights& rights);
    reporting::ExportScope scope() const;
    reporting::ExportFormat format() const;
    bool everyColumn() const;
    /// Whether what is chosen is beyond the limit: a request is made, not a file.
    bool needsApproval() const;
    QString reason() const;

private:
    QWidget* choices(
        const QString& title, QButtonGroup*& group, const QList<QPair<QString, bool>>& items);
    void check();
    qint64 rowsChosen() const;

    const Numbers m_numbers;
    const Formats& m_formats;
    reporting::ExportRights m_rights;
    QButtonGroup* m_scope = nullptr;
    QButtonGroup* m_format = nullptr;
    QCheckBox* m_everyColumn;
    Label* m_hint;
    QPlainTextEdit* m_reason;
    Field* m_reasonField;
};

} // namespace purser::kit
