-- "Work next" hands out applications and reviews too.
set local role purser_owner;

create index application_held on book.application (held_until) where held_by is not null;
create index application_holder on book.application (held_by) where held_by is not null;

insert into policy.work_queue (code, position, entity, permission, deed, next_function, return_function) values
  ('applications', 30, 'application', 'application.propose', 'application.open', 'next_application', 'return_applications'),
  ('proposals', 20, 'application', 'application.approve', 'application.open', 'next_proposal', 'return_applications');

insert into policy.setting (key, kind, value, least, most, description) values
  ('application.soon_minutes', 'integer', '240', 0, 10000, 'Minutes before its end in which an application counts as soon late when work is handed out');
