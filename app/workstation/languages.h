#pragma once

#include <QString>
#include <memory>
#include <vector>

class QTranslator;

namespace purser::workstation {

/// Texts, formats and direction of the whole program.
class Languages
{
public:
    Languages();
    ~Languages();

    /// "de", "ar", "en"; empty: the system's. Windows made before keep their texts.
    void speak(const QString& language);
    /// What is spoken now.
    QString language() const;

private:
    void drop();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace purser::workstation
