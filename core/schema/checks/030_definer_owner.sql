-- Definer functions of an owner who may too much, or of a role that is not one of our owners.
select p.oid::regprocedure::text || ' of ' || r.rolname as finding
  from pg_proc p
  join pg_roles r on r.oid = p.proowner
 where p.prosecdef
   and (r.rolsuper or r.rolname not in ('purser_owner', 'purser_desk', 'purser_audit', 'purser_hr'));
