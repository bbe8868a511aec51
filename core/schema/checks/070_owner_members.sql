-- Members of a role that owns something, and logins that are members of a predefined role of the server.
select format('%s is a member of %s', m.member::regrole, m.roleid::regrole) as finding
  from pg_auth_members m
  join pg_roles r on r.oid = m.member
 where m.roleid::regrole::text in ('purser_owner', 'purser_desk', 'purser_audit', 'purser_hr')
    or (m.roleid::regrole::text ~ '^pg_' and r.rolcanlogin
        and pg_has_role(m.member, 'purser_staff', 'member') and not r.rolsuper);
