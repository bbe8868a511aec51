#include "tests/core/base/paperarithmetic.h"

#include <vector>

namespace purser::tests {

namespace {

std::string withoutLeadingZeros(const std::string& digits)
{
    const size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

std::string plusOne(std::string digits)
{
    for (size_t i = digits.size(); i-- > 0;) {
        if (digits[i] != '9') {
            ++digits[i];
            return digits;
        }
        digits[i] = '0';
    }
    return "1" + digits;
}

/// What the dropped digits say: below, at, or above one half (-1, 0, 1); `nothing` when all zero.
struct Dropped {
    bool nothing;
    int half;
};

Dropped lookAt(const std::string& dropped)
{
    const bool nothing = dropped.find_first_not_of('0') == std::string::npos;
    if (dropped.empty() || dropped[0] < '5')
        return {nothing, -1};
    const bool onlyFive =
        dropped[0] == '5' && dropped.find_first_not_of('0', 1) == std::string::npos;
    return {nothing, onlyFive ? 0 : 1};
}

} // namespace

std::string digitsOf(std::int64_t number)
{
    const std::string text = std::to_string(number);
    return text[0] == '-' ? text.substr(1) : text;
}

std::string timesOnPaper(const std::string& left, const std::string& right)
{
    std::vector<int> columns(left.size() + right.size(), 0);
    for (size_t i = left.size(); i-- > 0;) {
        for (size_t j = right.size(); j-- > 0;) {
            const int sum = columns[i + j + 1] + (left[i] - '0') * (right[j] - '0');
            columns[i + j + 1] = sum % 10;
            columns[i + j] += sum / 10;
        }
    }
    std::string digits;
    for (int column : columns)
        digits.push_back(static_cast<char>('0' + column));
    return withoutLeadingZeros(digits);
}

std::string roundedOnPaper(const std::string& digits, int dropped, Rounding rounding)
{
    const auto cut = static_cast<size_t>(dropped);
    const std::string padded = std::string(cut + 1, '0') + digits;
    const std::string kept = withoutLeadingZeros(padded.substr(0, padded.size() - cut));
    const Dropped rest = lookAt(padded.substr(padded.size() - cut));
    const bool odd = (kept.back() - '0') % 2 == 1;
    bool up = false;
    switch (rounding) {
    case Rounding::HalfEven: up = rest.half > 0 || (rest.half == 0 && odd); break;
    case Rounding::HalfUp: up = rest.half >= 0; break;
    case Rounding::Down: up = false; break;
    case Rounding::Up: up = !rest.nothing; break;
    }
    return up ? plusOne(kept) : kept;
}

bool fitsOnPaper(const std::string& digits, bool negative)
{
    const std::string limit = negative ? "9223372036854775808" : "9223372036854775807";
    return digits.size() < limit.size() || (digits.size() == limit.size() && digits <= limit);
}

std::string withSign(const std::string& digits, bool negative)
{
    return negative && digits != "0" ? "-" + digits : digits;
}

} // namespace purser::tests
