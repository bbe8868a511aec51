#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/shell/notices/notice.h"

namespace purser::shell {

/// What a kind of news is called.
QString noticeKindWord(const QString& kind);
/// The news in one sentence.
QString noticeWords(const Notice& notice);
kit::Tone noticeTone(const Notice& notice);
/// What a desk is called, as far as news come from it.
QString noticeDeskWord(const QString& desk);

} // namespace purser::shell
