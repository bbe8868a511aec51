#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>
#include <compare>
#include <cstdint>

namespace purser {

/// A trading volume in lots, exact to 1e-8 lot; negative for a net short position.
///
/// The trading servers count in other units, all of them whole numbers:
/// MT5 `Volume` in 1e-4 lot, MT5 `VolumeExt` in 1e-8 lot, MT4 `volume` in 1e-2 lot.
/// Failures are BadInput; args: `what` = "too_large", "negative", "too_many_decimals", or what
/// parseDecimal() says.
class Lots
{
public:
    static constexpr int decimals = 8;

    constexpr Lots() = default;
    /// From units of 1e-8 lot, as the office database stores it.
    static constexpr Lots fromUnits(std::int64_t units) { return Lots(units); }
    /// "1.25", at most eight decimals; see parseDecimal() for the form.
    static Result<Lots> parse(QStringView text);

    static Result<Lots> fromMt5Volume(std::uint64_t volume);
    static Result<Lots> fromMt5VolumeExt(std::uint64_t volume);
    static Result<Lots> fromMt4Volume(std::uint64_t volume);
    /// The way back fails rather than round: 0.001 lot has no MT4 volume.
    Result<std::uint64_t> toMt5Volume() const;
    Result<std::uint64_t> toMt5VolumeExt() const;
    Result<std::uint64_t> toMt4Volume() const;

    constexpr std::int64_t units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    /// The exact decimal text with at least two decimals: "1.00", "0.00125".
    QString text() const;

    Result<Lots> plus(Lots other) const;
    Result<Lots> minus(Lots other) const;

    friend constexpr auto operator<=>(Lots, Lots) = default;

private:
    constexpr explicit Lots(std::int64_t units) : m_units(units) {}

    std::int64_t m_units = 0;
};

} // namespace purser
