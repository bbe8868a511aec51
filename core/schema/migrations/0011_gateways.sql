-- Payment gateways: live figures count as fresh for ten seconds, so that a decision stands on what the
-- trading server says now.
set local role purser_owner;

update policy.setting set value = '10' where key = 'figures.fresh_seconds' and value = '60';

reset role;
