#include "tests/core/authority/notecommand.h"

#include "tests/support/demand.h"

namespace purser::tests {

using namespace Qt::StringLiterals;

void installNoteCommand(office::Connection& owner)
{
    demand(owner.script(R"(
set role purser_owner;
create table book.test_note (id bigint generated always as identity primary key, text text not null);
grant select, insert on book.test_note to purser_desk;
insert into policy.role_permission (role, permission) select r.code, 'test.note' from policy.role r;
reset role;
set role purser_desk;
create function desk.test_note(p_key uuid, p_text text) returns desk.outcome language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  answer desk.outcome;
  made bigint;
begin
  answer := authz.begin_command(p_key, 'test.note', 'test.note', jsonb_build_object('text', p_text));
  if answer.replayed then
    return answer;
  end if;
  perform authz.require_text('text', p_text, 200);
  insert into book.test_note (text) values (p_text) returning id into made;
  return authz.finish_command(p_key, 'test_note', made, 1, 'noted', '{}', jsonb_build_object('text', p_text));
end $$;
grant execute on function desk.test_note(uuid, text) to purser_staff;
reset role;
)"));
}

office::Call note(const QString& text, const QString& key)
{
    return {u"desk.test_note"_s,
        {{u"p_key"_s, key.isEmpty() ? office::newCommandKey() : key}, {u"p_text"_s, text}}};
}

} // namespace purser::tests
