-- What every test office has beside its schema and staff: two partners, so that a scope can be tested.
insert into book.partner (code, name) values ('IB-1', 'First partner'), ('IB-2', 'Second partner');
