#pragma once

#include "core/payments/gatewaymessage.h"
#include "ui/kit/theme/tokens.h"

#include <QCoreApplication>

namespace purser::payments {

/// A message of a gateway in words.
class MessageTexts
{
    Q_DECLARE_TR_FUNCTIONS(purser::payments::MessageTexts)

public:
    /// Whether it is the gateway's, and whether it was new: "verified", "forged: not signed by
    /// them".
    static QString verdict(const GatewayMessage& message);
    static kit::Tone tone(const GatewayMessage& message);
    /// What it led to: "the gateway was asked; its answer is booked".
    static QString effect(const GatewayMessage& message);
    static kit::Tone effectTone(const GatewayMessage& message);
    static QString operation(const QString& operation);
};

} // namespace purser::payments
