-- Who deals with payouts that came back hears of them.
set local role purser_owner;
insert into policy.notification_kind (code, position, desk, tone, deed, permission, toast, desktop, sound) values
  ('payout_came_back', 55, 'payments', 'look', 'payment.open', 'payment.submit', true, true, false);
reset role;
