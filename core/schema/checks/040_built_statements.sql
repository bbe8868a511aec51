-- Functions that execute text as SQL, outside the list of those that have to: logins, partitions, meters, the
-- queues of work, the database itself. Comments and the word in a GRANT of a string do not count.
select p.oid::regprocedure::text as finding
  from pg_proc p
 where p.pronamespace::regnamespace::text in ('meta', 'book', 'policy', 'sync', 'rollup', 'audit', 'authz', 'desk', 'link', 'report')
   and regexp_replace(p.prosrc, '--[^\n]*', '', 'g') ~* '\mexecute\M'
   and p.oid::regprocedure::text not in (
     'meta.harden_database()',
     'meta.service_password(text,text)',
     'audit.make_partitions()',
     'sync.make_partitions()',
     'sync.drop_old()',
     'sync.make_read_meter(bigint)',
     'authz.ask_queue(text,text)',
     'authz.return_to_queue(text,text[])',
     'authz.hr_apply_settings(text)',
     'authz.hr_make_login(text,text,timestamp with time zone,boolean)',
     'authz.hr_set_role(text,text,boolean)',
     'authz.hr_set_password(text,text,timestamp with time zone)',
     'authz.hr_let_in(text,boolean)');
