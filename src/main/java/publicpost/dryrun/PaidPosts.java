package publicpost.dryrun;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.policy.Scheme;
import publicpost.policy.Span;

/** Reads who is in post, some at a time. Whoever is of a scheme without a term is paid elsewhere, and not part of it. */
@Component
class PaidPosts {

    private static final String READ =
            """
            select v.id, v.starts_on, v.area, v.pay_basis, v.standard, v.hours, p.scheme,
                exists (select from app.extension e where e.placement_id = p.id) as extended,
                l.id is not null as insured, coalesce(l.unit_contributions, 0) as unit_contributions, coalesce(l.premium, 0) as premium,
                coalesce((select sum(y.province) from app.placement h join app.pay_line y on y.placement_id = h.id
                    where coalesce(h.post_id, -h.id) = coalesce(p.post_id, -p.id) and y.month >= :year and y.month < :month), 0) as borne
            from app.placement p join app.payable_placement v on v.id = p.id
            left join lateral (
                select a.id, a.unit_contributions, a.premium from app.attendance a join app.pay_month m on m.id = a.month_id
                where a.placement_id = p.id and a.attended is not null order by m.month desc limit 1) l on true
            where p.status = 'ACTIVE' and p.id > :after and p.id <= :last order by p.id limit :most""";

    private static final String PAUSES =
            "select placement_id, from_on, until_on from app.suspension where placement_id in (:placements)";

    private final JdbcClient database;

    PaidPosts(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param after the placement of the last one read
     * @param first the first month that is reckoned
     */
    List<PaidPost> next(long after, long last, YearMonth first, int most) {
        return database.sql(READ)
                .param("year", first.withMonth(1).atDay(1))
                .param("month", first.atDay(1))
                .param("after", after)
                .param("last", last)
                .param("most", most)
                .query((row, i) -> read(row))
                .list();
    }

    private static PaidPost read(ResultSet row) throws SQLException {
        return new PaidPost(
                row.getLong("id"),
                row.getBoolean("extended") || Scheme.valueOf(row.getString("scheme")) == Scheme.EARLIER,
                row.getObject("starts_on", LocalDate.class),
                Area.valueOf(row.getString("area")),
                PayBasis.valueOf(row.getString("pay_basis")),
                Money.of(row.getBigDecimal("standard")),
                row.getBigDecimal("hours"),
                row.getBoolean("insured"),
                Money.of(row.getBigDecimal("unit_contributions")),
                Money.of(row.getBigDecimal("premium")),
                Money.of(row.getBigDecimal("borne")));
    }

    /** Days without subsidy, by placement; the last of one may have no end yet. */
    Map<Long, List<Span>> pauses(List<Long> placements) {
        record Pause(Long placement, Span span) {}
        return placements.isEmpty()
                ? Map.of()
                : database
                        .sql(PAUSES)
                        .param("placements", placements)
                        .query((row, i) -> new Pause(
                                row.getLong(1),
                                new Span(
                                        row.getObject(2, LocalDate.class),
                                        Objects.requireNonNullElse(row.getObject(3, LocalDate.class), LocalDate.MAX))))
                        .list()
                        .stream()
                        .collect(groupingBy(Pause::placement, mapping(Pause::span, toList())));
    }
}
