-- What whole-schema grants of the files before gave away: the secrets of second factors are for the few
-- functions of 105_second_factor.sql alone. checks/150_second_factor_secret.sql holds the line.
set local role purser_owner;
revoke all on book.second_factor, book.recovery_code from purser_desk;
reset role;
