-- What the palette's search and the drafts of a desk need: partners by name, and whether drafts outlive a log-out.
set local role purser_owner;

-- Clients have theirs since 0002; a partner manager mistypes partners as well.
create index partner_text on book.partner using gin (lower(name) public.gin_trgm_ops);

insert into policy.setting (key, kind, value, least, most, description) values
  ('drafts.wipe_on_logout', 'flag', 'false', null, null, 'Logging out wipes what was typed and not sent from the computer');

reset role;
