#include "tests/core/office/weightycommand.h"

#include "tests/support/demand.h"

namespace purser::tests {

void installWeightyCommand(office::Connection& owner)
{
    demand(owner.script(R"(
grant execute on function pg_sleep(double precision) to purser_desk;
set role purser_desk;
create function desk.test_slow(p_seconds float8) returns table (done boolean) language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_sleep(p_seconds);
  return query select true;
end $$;
create function desk.test_weighty(p_key uuid) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
begin
  answer := authz.begin_command(p_key, 'test.weighty', null, '{}');
  if answer.replayed then
    return answer;
  end if;
  if not authz.confirm_step_up() then
    perform authz.refuse('PU010');
  end if;
  return authz.finish_command(p_key, 'test_weighty', 1, 1, 'done', '{}', '{}');
end $$;
grant execute on function desk.test_slow(float8), desk.test_weighty(uuid) to purser_staff;
reset role;
)"));
}

} // namespace purser::tests
