package publicpost.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Area;

/** The agreements and insurance behind placements: rows that are added and listed, never changed. */
@Component
class PaperRows {

    private final JdbcClient database;

    PaperRows(JdbcClient database) {
        this.database = database;
    }

    void add(Long placement, Papers papers, Area area) {
        add(placement, papers.agreement(), area);
        if (area == Area.RURAL) {
            add(placement, papers.insurance());
        } else {
            cover(placement, "SOCIAL", "社会保险经办机构", "", papers.socialInsuranceFrom(), null);
        }
    }

    private void cover(Long placement, String kind, String provider, String number, LocalDate from, LocalDate until) {
        database.sql("insert into app.cover values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(placement, kind, provider, number, from, until))
                .update();
    }

    /** A further agreement of the same placement. */
    void add(Long placement, Papers.Agreement agreement, Area area) {
        database.sql("insert into app.agreement values (?, ?, ?, ?, ?, ?)")
                .params(
                        placement,
                        agreement.number(),
                        area == Area.RURAL ? "SERVICE" : "LABOUR",
                        agreement.signedOn(),
                        agreement.from(),
                        agreement.until())
                .update();
    }

    /** A further accident insurance of the same placement. */
    void add(Long placement, Papers.Insurance cover) {
        cover(placement, "ACCIDENT", cover.insurer(), cover.policyNumber(), cover.from(), cover.until());
    }

    /** What reaches beyond the last day in post ends with it. */
    void end(Long placement, LocalDate firstDayOut) {
        for (var table : List.of("agreement", "cover")) {
            database.sql(
                            """
                            update app.%s set ended_on = ? where placement_id = ? and ended_on is null
                            and (valid_until is null or valid_until >= ?)"""
                                    .formatted(table))
                    .params(firstDayOut, placement, firstDayOut)
                    .update();
        }
    }

    /** The last day covered by any agreement of the placement. */
    Optional<LocalDate> agreedUntil(Long placement) {
        return database.sql("select max(valid_until) from app.agreement where placement_id = ?")
                .param(placement)
                .query(LocalDate.class)
                .optional();
    }

    List<Paper> of(Long placement) {
        return database.sql(
                        """
                        select case kind when 'SERVICE' then '服务协议' else '劳动合同' end, number, valid_from, valid_until
                        from app.agreement where placement_id = :p
                        union all
                        select case kind when 'ACCIDENT' then '意外伤害保险' else '社会保险' end, number, valid_from, valid_until
                        from app.cover where placement_id = :p order by 3""")
                .param("p", placement)
                .query((row, i) -> new Paper(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)))
                .list();
    }
}
