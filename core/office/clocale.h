#pragma once

#include <QtGlobal>
#include <locale.h>

namespace purser::office {

/// While it lives, this thread's C library speaks the "C" locale, so that libpq's messages are the
/// English ones that errortable.h knows.
class CLocale
{
public:
    CLocale() : m_locale(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_locale)) {}
    ~CLocale()
    {
        uselocale(m_before);
        freelocale(m_locale);
    }
    Q_DISABLE_COPY_MOVE(CLocale)

private:
    locale_t m_locale;
    locale_t m_before;
};

} // namespace purser::office
