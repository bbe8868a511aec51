-- The money that lies at providers: what is promised from it, and who counts it.
set local role purser_owner;

create table book.provider_float (
  provider text not null check (provider ~ '^[a-z0-9_-]{1,32}$'),
  currency text not null references policy.currency (code),
  primary key (provider, currency)
);
comment on table book.provider_float is 'One row for the money at a provider in a currency, locked while somebody decides that a payout leaves from it: two decisions at once never pass on the same money. What lies there says the ledger.';
create index provider_float_currency on book.provider_float (currency);
