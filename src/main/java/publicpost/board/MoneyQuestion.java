package publicpost.board;

/** What the year's money is, and where it went; each number is kept in the budget, and its rows must come to it · §三(三). */
enum MoneyQuestion implements Question {
    ALLOTTED(
            "allotted",
            """
            select e.town, '' as area, e.source as part, null as case_number, null as post, null::bigint as person_id,
                   null as name, (e.entered_at at time zone 'Asia/Shanghai')::date as since_on, null::date as until_on,
                   null::int as days, e.amount, e.document || '，' || e.reason as note
            from app.budget_entry e
            where e.year = :year and (not e.second_needed or exists (
                select from app.budget_review r where r.entry_id = e.id and r.decision = 'CONFIRM'))"""),

    /** What the lines of approved months come to. */
    COMMITTED(
            "committed",
            MoneyQuestion.OF_MONTHS.formatted(
                    "m.approved_on", "app.pay_line l", "l.month_id = m.id", "m.status in ('APPROVED', 'PAID')")),

    /** What reached people, and what was handed on to units, insurers and the agency. */
    PAID(
            "paid",
            MoneyQuestion.OF_MONTHS.formatted(
                    "m.paid_on",
                    "app.pay_line l",
                    """
                    l.month_id = m.id and case when l.kind = 'POST_SUBSIDY'
                        then exists (select from app.payment y where y.month_id = m.id and y.placement_id = l.placement_id
                                     and y.status = 'PAID')
                        else m.transferred_on is not null end""",
                    "m.status in ('APPROVED', 'PAID')"));

    private static final String OF_MONTHS =
            """
            select m.town, '' as area, b.source as part, m.case_number, null as post, null::bigint as person_id,
                   null as name, m.month as since_on, %s as until_on, null::int as days, sum(b.amount) as amount,
                   '' as note
            from app.pay_month m
            join %s on %s
            cross join lateral (values ('PROVINCE', l.province), ('CITY', l.city), ('ZONE', l.zone),
                                       ('URBAN_CHANNEL', l.urban_channel)) b(source, amount)
            where extract(year from m.month) = :year and %s
            group by m.id, b.source having sum(b.amount) <> 0""";

    private final String column;
    private final String rows;

    MoneyQuestion(String column, String rows) {
        this.column = column;
        this.rows = rows;
    }

    @Override
    public String rows() {
        return rows;
    }

    @Override
    public String counts() {
        return "select town, '' as area, source as part, 0 as n, %s as amount from app.budget where year = :year"
                .formatted(column);
    }
}
