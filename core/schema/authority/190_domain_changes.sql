-- Kinds of proposals that belong to a domain. The domain's own file replaces both functions.
set local role purser_desk;

create function authz.check_domain_change(p_kind text, p_payload jsonb) returns void language plpgsql stable
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.refuse('PU008', '{"field": "kind"}');
end $$;
comment on function authz.check_domain_change(text, jsonb) is 'Refuses a proposal of a domain that makes no sense now. Here: every unknown kind, PU008.';

create function authz.apply_domain_change(p_kind text, p_payload jsonb, p_change_id bigint) returns jsonb language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  perform authz.refuse('PU008', '{"field": "kind"}');
  return null;
end $$;
comment on function authz.apply_domain_change(text, jsonb, bigint) is 'Does an approved change of a domain; returns before and after. Here: refuses every kind, PU008.';
reset role;
