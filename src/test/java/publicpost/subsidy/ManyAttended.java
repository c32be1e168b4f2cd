package publicpost.subsidy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import publicpost.database.TrialDatabase;

/** A month of very many towns, entered and signed, with people of all sorts: written straight into the tables. */
public final class ManyAttended {

    public static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static final List<String> SQL = List.of(
            """
            insert into app.pay_month (case_number, town, month, opened_on)
            select 'BT-' || n, 'many-' || n, '%1$s', '%1$s' from generate_series(1, %2$d) n""",
            """
            insert into app.attendance_unit (month_id, village, status, entered_by, signed_by)
            select id, 'village-chucun-1', 'SIGNED', 'zhao', 'qian' from app.pay_month where town like 'many-%%' order by id""",
            // three of five in villages, one of seven by the hour, one of eleven for a part of the month
            """
            insert into app.attendance (month_id, unit_id, placement_id, name, bank_name, account_masked,
                post_title, area, pay_basis, standard, hours, days_in_month, days_in_post, days_suspended, province_left,
                required, attended, unit_contributions, premium)
            select month_id, unit_id, id, '测试' || id, '中国农业银行', '6228 **** 0000',
                '保洁员', area, basis, case basis when 'MONTHLY' then 1800 + id %% 1300 else 18 + id %% 9 end, 160, 30, days,
                away, case when area = 'URBAN' then 0 else (array[166.67, 166.67, 0, 2000, 33.33])[1 + id %% 5] end,
                required, least(required - id %% 4, (days - away) * case basis when 'MONTHLY' then 1 else 24 end),
                case area when 'URBAN' then 700.35 + id %% 83 else 0 end,
                case when area = 'RURAL' and id %% 3 > 0 then 8.33 else 0 end
            from (select *, case when id %% 17 = 0 then days / 3 else 0 end as away,
                      case basis when 'MONTHLY' then 22 else 160 end as required
                  from (select id, month_id, unit_id, case when id %% 5 < 3 then 'RURAL' else 'URBAN' end as area,
                            case when id %% 7 = 0 then 'HOURLY' else 'MONTHLY' end as basis,
                            case when id %% 11 = 0 then 1 + id %% 29 else 30 end as days
                        from (select month_id, id as unit_id, 2000000000 + (row_number() over (order by id) - 1) * %3$d + p as id
                              from app.attendance_unit cross join generate_series(1, %3$d) p
                              where month_id in (select id from app.pay_month where town like 'many-%%')) numbered) sorts) q
            order by month_id, id""");

    private ManyAttended() {}

    /** What the rows refer to beside their months and units is not there, so the superuser writes them. */
    public static void write(TrialDatabase database, int towns, int people) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (var sql : SQL) {
                statement.execute(sql.formatted(APRIL.atDay(1), towns, people));
            }
        }
    }
}
