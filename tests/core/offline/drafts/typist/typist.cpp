#include "tests/core/offline/drafts/typist/typist.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace purser::tests {

namespace {
constexpr int noteCount = 5;
constexpr int sendEvery = 97;
} // namespace

Typist::Typist(const QString& path, const Secret& key, const QString& round) : m_round(round)
{
    connect(&m_book, &offline::DraftBook::opened, this, [this] { m_keys.start(1); });
    connect(&m_book, &offline::DraftBook::stored, this, [this](const QString& draft, qint64 at) {
        const int count = m_countAt.value(draft).value(at, -1);
        if (count > 0)
            std::printf("kept %s %d\n", qPrintable(draft), count);
        else
            std::printf("sent %s\n", qPrintable(draft));
        std::fflush(stdout);
    });
    connect(&m_keys, &QTimer::timeout, this, &Typist::type);
    m_book.keepIn(path, key);
}

QString Typist::textOf(const QString& key, int count)
{
    // From a few letters to some 20 KiB, so that a kill finds records half written.
    return u"%1 %2 "_s.arg(key).arg(count).repeated(1 + count * 37 % 1000);
}

void Typist::type()
{
    ++m_step;
    const QString key = u"%1/%2/%3"_s.arg(m_round).arg(m_step % noteCount).arg(m_step / 400);
    if (m_step % sendEvery == 0 && m_book.draft(key)) {
        std::printf("sending %s\n", qPrintable(key));
        std::fflush(stdout);
        m_book.discard(key);
        m_counts.insert(key, -1'000'000'000);
        return;
    }
    const int count = ++m_counts[key];
    if (count <= 0)
        return; // sent; nobody types into it any more
    m_book.put(key, {{u"count"_s, count}, {u"text"_s, textOf(key, count)}});
    m_countAt[key].insert(m_book.draft(key)->savedMicros, count);
}

} // namespace purser::tests
