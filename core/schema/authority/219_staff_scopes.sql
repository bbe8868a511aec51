-- The form of scopes: what each member of staff sees, and what they would see with another scope, in figures. Scopes themselves
-- are changed by proposals of kind staff.scope.
set local role purser_desk;

create function authz.circles_seen(p_login text) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if (select not s.scoped from policy.staff s where s.login = p_login) and authz.holds(p_login, 'client.see_all') then
    return null;
  end if;
  return coalesce((select array_agg(k.id order by k.id) from book.circle k where authz.circle_in_scope(p_login, k)), '{}');
end $$;
comment on function authz.circles_seen(text) is 'Circles whose clients a person sees by scope and rights, whether or not they may sign in now; null: every client.';

create function authz.circles_named(p_login text, p_partners bigint[], p_units bigint[]) returns bigint[] language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  if p_partners is null and p_units is null then
    return case when authz.holds(p_login, 'client.see_all') then null else '{}'::bigint[] end;
  end if;
  return coalesce((select array_agg(k.id order by k.id) from book.circle k
                    where k.partner_id = any (p_partners) or k.brand_id = any (p_units) or k.desk_id = any (p_units) or k.team_id = any (p_units)), '{}');
end $$;
comment on function authz.circles_named(text, bigint[], bigint[]) is 'Circles that a person would see with this scope, by the rule of authz.circle_in_scope; both null: every client, for whoever holds client.see_all. Null: every client.';

create function authz.scope_figures(p_circles bigint[]) returns jsonb language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_object('all', p_circles is null,
    'clients', (select count(*) from book.client c where c.merged_into is null and (p_circles is null or c.circle_id = any (p_circles))),
    'payments', (select count(*) from book.payment p where book.business_open(p.state) and (p_circles is null or p.circle_id = any (p_circles))),
    'applications', (select count(*) from book.application a join policy.application_state s on s.code = a.state and s.open join book.client c on c.id = a.client_id
                      where p_circles is null or c.circle_id = any (p_circles)));
end $$;
comment on function authz.scope_figures(bigint[]) is 'How many clients, open payments and open applications stand in some circles; null: in all.';

create function desk.list_scopes() returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.require('right.change');
  perform authz.count_read('staff.list', (select count(*)::int from policy.staff));
  return jsonb_build_object(
    'staff', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'version', s.version, 'login', s.login, 'name', s.name, 'state', s.state, 'scoped', s.scoped, 'mine', s.login = session_user,
                       'roles', (select coalesce(jsonb_agg(h.role order by h.role), '[]') from policy.staff_role h where h.login = s.login and h.granted),
                       'partners', coalesce(authz.scope_of(s.login, 'partner'), '{}'), 'units', coalesce(authz.scope_of(s.login, 'unit'), '{}'),
                       'all', seen.circles is null,
                       'clients', (select coalesce(sum(n.clients), 0) from (select c.circle_id, count(*) as clients from book.client c where c.merged_into is null group by c.circle_id) n
                                    where seen.circles is null or n.circle_id = any (seen.circles)),
                       'proposed', exists (select from policy.change_request q where q.kind = 'staff.scope' and q.concerns = s.login and q.state = 'proposed' and q.expires_at >= clock_timestamp()))
                     order by s.name, s.id), '[]')
                -- Asked once for each person, not once for each circle beside them.
                from policy.staff s cross join lateral (select authz.circles_seen(s.login) as circles offset 0) seen),
    'units', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'kind', u.kind, 'code', u.code, 'name', u.name, 'open', u.state = 'active') order by u.kind, u.name, u.id), '[]') from policy.office_unit u),
    'partners', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'kind', 'partner', 'code', p.code, 'name', p.name, 'open', p.state = 'active') order by p.name, p.id), '[]') from book.partner p));
end $$;
comment on function desk.list_scopes() is 'What each member of staff sees, with how many clients that are and whether another scope is proposed; and the brands, desks, teams and partners a scope may name. PU001.';

create function desk.try_scope(p_login text, p_partners bigint[], p_units bigint[]) returns jsonb language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
  seen bigint[];
  wanted bigint[];
begin
  perform authz.require('right.change');
  if not exists (select from policy.staff s where s.login = p_login) then
    perform authz.refuse('PU007', jsonb_build_object('login', left(p_login, 64)));
  end if;
  perform authz.count_read('staff.list', 1);
  seen := authz.circles_seen(p_login);
  wanted := authz.circles_named(p_login, p_partners, p_units);
  return jsonb_build_object('before', authz.scope_figures(seen), 'after', authz.scope_figures(wanted),
    'gained', (select count(*) from book.client c where c.merged_into is null and seen is not null and c.circle_id <> all (seen) and (wanted is null or c.circle_id = any (wanted))),
    'lost', (select count(*) from book.client c where c.merged_into is null and wanted is not null and c.circle_id <> all (wanted) and (seen is null or c.circle_id = any (seen))));
end $$;
comment on function desk.try_scope(text, bigint[], bigint[]) is 'What a person sees now and would see with another scope, in figures; changes nothing. Both lists null: every client. PU001, PU007.';

reset role;
grant execute on function desk.list_scopes(), desk.try_scope(text, bigint[], bigint[]) to purser_admin;
