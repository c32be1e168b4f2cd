-- The offices: data, not code. Villages and communities are samples; a district replaces them with its own.
insert into app.office (code, kind, name, parent) values
    ('district', 'DISTRICT', '区科技创新局', null),
    ('committee', 'COMMITTEE', '区管委', null),
    ('agriculture', 'VERIFIER', '区农业发展服务中心', null),
    ('social-affairs', 'VERIFIER', '区社会事业服务中心', null),
    ('disabled-federation', 'VERIFIER', '区残联', null),
    ('human-resources', 'VERIFIER', '区人社部门', null),
    ('finance', 'FINANCE', '区财政部门', null),
    ('agency', 'AGENCY', '第三方人力资源服务机构', null),
    ('town-chucun', 'TOWN', '初村镇', null),
    ('town-yiyuan', 'TOWN', '怡园街道', null),
    ('town-tianhe', 'TOWN', '田和街道', null)
on conflict (code) do update set name = excluded.name;

insert into app.office (code, kind, name, parent) values
    ('village-chucun-1', 'VILLAGE', '初村一村（示例）', 'town-chucun'),
    ('village-chucun-2', 'VILLAGE', '初村二村（示例）', 'town-chucun'),
    ('village-chucun-3', 'VILLAGE', '初村社区（示例）', 'town-chucun'),
    ('village-yiyuan-1', 'VILLAGE', '怡园一社区（示例）', 'town-yiyuan'),
    ('village-yiyuan-2', 'VILLAGE', '怡园二社区（示例）', 'town-yiyuan'),
    ('village-tianhe-1', 'VILLAGE', '田和一社区（示例）', 'town-tianhe'),
    ('village-tianhe-2', 'VILLAGE', '田和二社区（示例）', 'town-tianhe')
on conflict (code) do update set name = excluded.name;
