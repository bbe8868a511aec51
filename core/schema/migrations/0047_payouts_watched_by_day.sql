-- Settled payouts whose gateway is asked again stand by the day they were settled: those of long ago are not passed over at each question.
set local role purser_owner;
drop index book.payment_watched;
create index payment_watched on book.payment (settled_at) include (watched_at) where state = 'settled' and kind = 'withdrawal';
reset role;
