#include "app/simulator/mt5/retcode.h"

#include <QHash>

namespace purser::simulator {

using namespace Qt::StringLiterals;

QString retcodeText(int code)
{
    static const QHash<int, QString> words{
        {0, u"Done"_s},
        {1, u"Ok, nothing returned"_s},
        {2, u"Common error"_s},
        {3, u"Invalid parameters"_s},
        {4, u"Invalid data"_s},
        {7, u"Network problems"_s},
        {8, u"Not enough permissions"_s},
        {9, u"Timeout"_s},
        {10, u"No connection"_s},
        {11, u"Service is not available"_s},
        {12, u"Too frequent requests"_s},
        {13, u"Not found"_s},
        {14, u"Partial error"_s},
        {15, u"Server shutdown in progress"_s},
        {16, u"Operation has been canceled"_s},
        {17, u"Duplicate data"_s},
        {1001, u"Invalid account"_s},
        {1002, u"Account disabled"_s},
        {1011, u"No manager configuration"_s},
        {1012, u"Address is blocked"_s},
        {1018, u"Server is busy"_s},
        {1034, u"Connection by API is disabled"_s},
        {3002, u"Logins range exhausted"_s},
        {3003, u"Login of another server"_s},
        {3004, u"Account already exists"_s},
        {3006, u"Invalid account password"_s},
        {3008, u"Account has open positions"_s},
        {3009, u"Account belongs to another server"_s},
        {3010, u"Account currencies differ"_s},
        {4005, u"Money limit exceeded"_s},
        {10001, u"Request is on the way"_s},
        {10002, u"Request accepted"_s},
        {10003, u"Request processed"_s},
        {10009, u"Request executed"_s},
        {10011, u"Request error"_s},
        {10012, u"Request timed out"_s},
        {10013, u"Invalid request"_s},
        {10019, u"Not enough money"_s},
        {10024, u"Too many requests"_s},
        {10031, u"No connection to the trade server"_s},
    };
    const QString text = words.value(code, u"Error"_s);
    return QString::number(code) + u' ' + text;
}

} // namespace purser::simulator
