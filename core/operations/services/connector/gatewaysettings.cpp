#include "core/operations/services/connector/gatewaysettings.h"

#include "core/operations/services/connector/plaingateway.h"
#include "core/payments/gateways/manual/manualgateway.h"
#include "core/payments/gateways/sepa/httpsbankchannel.h"

namespace purser::operations {

using namespace payments::gateways;

namespace {

/// Makes the gateway of each kind of settings.
class Maker
{
public:
    Maker(const CurrencyBook& currencies, const Clock& clock)
        : m_currencies(currencies), m_clock(clock)
    {
    }

    std::unique_ptr<Gateway> operator()(trading::PayoutGateway::Settings& settings) const
    {
        return std::make_unique<PlainGateway>(std::move(settings), m_clock);
    }
    std::unique_ptr<Gateway> operator()(PraxisGateway::Settings& settings) const
    {
        return made<PraxisGateway>(settings);
    }
    std::unique_ptr<Gateway> operator()(BtcPayGateway::Settings& settings) const
    {
        return made<BtcPayGateway>(settings);
    }
    std::unique_ptr<Gateway> operator()(HyperswitchGateway::Settings& settings) const
    {
        return made<HyperswitchGateway>(settings);
    }
    std::unique_ptr<Gateway> operator()(SepaSettings& settings) const
    {
        settings.files.currencies = m_currencies;
        return std::make_unique<SepaGateway>(std::move(settings.files),
            std::make_unique<HttpsBankChannel>(settings.line, settings.token, m_clock), m_clock);
    }
    std::unique_ptr<Gateway> operator()(const ManualSettings&) const
    {
        return std::make_unique<ManualGateway>(m_clock);
    }

private:
    template <typename Made, typename Settings>
    std::unique_ptr<Gateway> made(Settings& settings) const
    {
        settings.currencies = m_currencies;
        return std::make_unique<Made>(std::move(settings), m_clock);
    }

    const CurrencyBook& m_currencies;
    const Clock& m_clock;
};

} // namespace

std::unique_ptr<Gateway> makeGateway(
    GatewaySettings settings, const CurrencyBook& currencies, const Clock& clock)
{
    return std::visit(Maker(currencies, clock), settings.kind);
}

} // namespace purser::operations
