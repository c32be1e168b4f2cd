package publicpost.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import publicpost.policy.Area;
import publicpost.policy.Money;
import publicpost.policy.PayBasis;
import publicpost.policy.Subsidy;
import publicpost.policy.SubsidyFacts;
import publicpost.policy.SubsidyFigures;
import publicpost.policy.SubsidyRule;

/** One row of attendance as the database streams it out, and the lines it makes as the database takes them in. */
final class LineText {

    /** What is streamed out, in this order. */
    static final String FACTS =
            """
            select a.month_id, a.placement_id, a.area, a.pay_basis, a.standard, a.required, a.attended,
                a.days_in_post - a.days_suspended, a.days_in_month, a.unit_contributions, a.premium, a.province_left
            from app.attendance a""";

    /** What is streamed in. */
    static final String COLUMNS =
            "placement_id, month, kind, revision, month_id, run_id, amount, province, city, zone, urban_channel, clause,"
                    + " standard, required, attended, days_paid, days_in_month";

    private final LocalDate month;
    private final Long run;
    private final SubsidyFigures figures;
    private final StringBuilder lines = new StringBuilder(1 << 20);

    LineText(Long run, SubsidyFigures figures) {
        this.month = figures.month().atDay(1);
        this.run = run;
        this.figures = figures;
    }

    /** @param row tab-separated, as asked for by {@link #FACTS} */
    void add(String row) {
        var cells = row.split("\t");
        var facts = facts(cells, figures);
        write(cells, facts, SubsidyRule.of(facts, figures));
    }

    /** @param cells as asked for by {@link #FACTS} */
    static SubsidyFacts facts(String[] cells, SubsidyFigures figures) {
        var days = Integer.parseInt(cells[7]);
        return new SubsidyFacts(
                Area.valueOf(cells[2]),
                PayBasis.valueOf(cells[3]),
                Money.of(cells[4]),
                new BigDecimal(cells[5]),
                new BigDecimal(cells[6]),
                days,
                Integer.parseInt(cells[8]),
                Money.of(cells[9]),
                Money.of(cells[10]),
                figures.agencyFee(days),
                Money.of(cells[11]));
    }

    private void write(String[] cells, SubsidyFacts facts, Subsidy subsidy) {
        var standard = SubsidyRule.standard(facts, figures);
        for (var line : subsidy.lines()) {
            var shares = line.shares();
            lines.append(cells[1]).append('\t').append(month).append('\t').append(line.kind());
            lines.append("\t0\t").append(cells[0]).append('\t').append(run);
            lines.append('\t').append(line.amount());
            lines.append('\t').append(shares.province()).append('\t').append(shares.city());
            lines.append('\t').append(shares.zone()).append('\t').append(shares.urbanChannel());
            lines.append('\t').append(line.clause()).append('\t').append(standard);
            lines.append('\t').append(cells[5]).append('\t').append(cells[6]);
            lines.append('\t').append(cells[7]).append('\t').append(cells[8]).append('\n');
        }
    }

    CharSequence lines() {
        return lines;
    }
}
