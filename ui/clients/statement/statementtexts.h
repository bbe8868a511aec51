#pragma once

#include "core/ledger/clientstatement.h"
#include "ui/kit/text/formats.h"

#include <QString>
#include <QTranslator>
#include <memory>

namespace purser::clients {

/// Words, figures and dates of a statement in the language of its reader, whatever the program
/// itself speaks. Usable in any thread.
class StatementTexts
{
public:
    /// @param language  "de"; a language the program has no texts in is written in English
    StatementTexts(const QString& language, const QString& timeZone);

    bool isRightToLeft() const;
    const kit::Formats& formats() const { return m_formats; }
    /// A text marked with QT_TRANSLATE_NOOP("purser::clients::StatementTexts", …).
    QString say(const char* source) const;

    QString title() const;
    /// "1 Jul 2026 – 31 Jul 2026"
    QString period(const ledger::ClientStatement& statement) const;
    /// "Trading account 7100001 · MT5 real-1"
    QString account(const ledger::StatementAccount& account) const;
    /// What a movement was: "Withdrawal"
    QString kind(const QString& kind) const;
    /// "1 EUR = 157.25 JPY"
    QString rate(const ledger::StatementRate& rate) const;
    /// "Page 2 of 5"
    QString page(int page, int pages) const;
    /// What the reader should know of the figures.
    QString note() const;

private:
    std::unique_ptr<QTranslator> m_translator;
    kit::Formats m_formats;
};

} // namespace purser::clients
