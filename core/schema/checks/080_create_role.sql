-- Logins with CREATEROLE that are not the superuser, and powers our roles never have.
select r.rolname as finding
  from pg_roles r
 where (r.rolcreaterole and r.rolcanlogin and not r.rolsuper)
    or (r.rolname ~ '^purser_' and (r.rolsuper or r.rolcreatedb or r.rolreplication or r.rolbypassrls
                                    or (r.rolcreaterole and r.rolname <> 'purser_hr')))
    or (r.rolname in ('purser_owner', 'purser_desk', 'purser_audit', 'purser_hr', 'purser_bridge', 'purser_staff') and r.rolcanlogin);
