#pragma once

#include "core/clients/review/lettertexts.h"
#include "ui/kit/dialogs/dialogframe.h"

#include <QMap>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace purser::kit {
class Label;
} // namespace purser::kit

namespace purser::clients {

/// A template or the words of a reason, every language beside the others: as they are or are to be,
/// and, at a click, as a client would read them, with an example for everything that is filled in.
/// To change, or, for a proposal of somebody else, to read and decide.
class LetterTextDialog : public kit::DialogFrame
{
    Q_OBJECT
public:
    /// @param proposal  what is to be decided; null: `text` is to be changed
    /// @param may  propose, or decide
    LetterTextDialog(LetterTextsApi api, const LetterText& text, const LetterProposal* proposal,
        bool may, QWidget* parent);

    LetterText text() const;
    QString reason() const;
    void setBody(const QString& language, const QString& words);
    void setReason(const QString& words);
    /// Shows the letters, or the texts again.
    void setFilled(bool filled);

    /// A refusal of a text in words that say where to look; else as the kit explains it.
    static QString problemOf(const Error& error);
    /// A template or reason in one line.
    static QString nameOf(const LetterText& text);

Q_SIGNALS:
    /// The letters are on show, or what is wrong with the texts is.
    void previewed();

private:
    struct Column {
        QLineEdit* subject = nullptr; ///< of templates only
        QPlainTextEdit* body = nullptr;
    };

    QWidget* buildLanguages();
    QWidget* buildColumn(const QString& language);
    void showAs(bool filled);
    void showTexts();
    void showLetters(const QMap<QString, LetterWording>& letters);
    void showProblemOf(const Error& error);
    void setEditable(bool editable);
    void check();

    LetterTextsApi m_api;
    LetterText m_text; ///< as it is typed; what is on show may be the letters
    const bool m_decides;
    const bool m_may;
    const LetterText m_before;
    QMap<QString, Column> m_columns;
    QCheckBox* m_filled;
    QLineEdit* m_reason;
    kit::Label* m_hint;
    bool m_showsLetters = false;
    quint64 m_generation = 0; ///< of what is on show
};

} // namespace purser::clients
