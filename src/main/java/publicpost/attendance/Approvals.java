package publicpost.attendance;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;

/** Who checks a month, who approves it, and who approves it a second time: never the same person (职责分离). */
@Service
@Transactional
public class Approvals {

    private final JdbcClient database;
    private final PayMonths months;
    private final Clock clock;

    Approvals(JdbcClient database, PayMonths months, Clock clock) {
        this.database = database;
        this.months = months;
        this.clock = clock;
    }

    /** @throws Refused when the officer entered or signed some of it */
    public void check(Long id, LocalDate noticeFrom, LocalDate noticeUntil, String officer) {
        refuseWhoEntered(id, officer, "审核");
        mark(id, "checked_by", officer);
        database.sql(
                        """
                        update app.pay_month set status = 'CHECKED', checked_by = ?, checked_on = ?,
                            notice_from = ?, notice_until = ? where id = ?""")
                .params(officer, LocalDate.now(clock), noticeFrom, noticeUntil, id)
                .update();
    }

    /**
     * The only approval there is; the month is locked.
     *
     * @throws Refused when the officer entered, signed or checked some of it
     */
    public void approve(Long id, String officer) {
        approve(id, officer, "status = 'APPROVED'");
    }

    /**
     * The first of two; nothing is locked yet.
     *
     * @throws Refused when the officer entered, signed or checked some of it
     */
    public void approveFirst(Long id, String officer) {
        approve(id, officer, "second_needed = true");
    }

    private void approve(Long id, String officer, String becomes) {
        refuseWhoChecked(id, officer, "审批");
        mark(id, "approved_by", officer);
        database.sql("update app.pay_month set approved_by = ?, approved_on = ?, %s where id = ?".formatted(becomes))
                .params(officer, LocalDate.now(clock), id)
                .update();
    }

    /**
     * The second of two; the month is locked.
     *
     * @throws Refused when the officer entered, signed, checked or approved some of it
     */
    public void approveSecond(Long id, String officer) {
        if (officer.equals(months.get(id).approvedBy())) {
            throw apart("审批", "复核审批");
        }
        refuseWhoChecked(id, officer, "复核审批");
        mark(id, "second_approved_by", officer);
        database.sql(
                        """
                        update app.pay_month set status = 'APPROVED', second_approved_by = ?, second_approved_on = ?
                        where id = ?""")
                .params(officer, LocalDate.now(clock), id)
                .update();
    }

    /** The second does not agree: the month is to be checked again, and the first approval counts no more. */
    public void takeBack(Long id) {
        mark(id, "approved_by", null);
        database.sql(
                        """
                        update app.pay_month set status = 'CALCULATED', approved_by = null, approved_on = null,
                            second_needed = false where id = ?""")
                .param(id)
                .update();
    }

    private void mark(Long id, String column, String officer) {
        database.sql("update app.attendance_unit set %s = ? where month_id = ?".formatted(column))
                .params(officer, id)
                .update();
    }

    private void refuseWhoChecked(Long id, String officer, String act) {
        if (officer.equals(months.get(id).checkedBy())) {
            throw apart("审核", act);
        }
        refuseWhoEntered(id, officer, act);
    }

    private void refuseWhoEntered(Long id, String officer, String act) {
        database.sql(
                        "select status from app.attendance_unit where month_id = ? and (entered_by = ? or signed_by = ?) limit 1")
                .params(id, officer, officer)
                .query(String.class)
                .optional()
                .ifPresent(own -> {
                    throw apart("填报或签字", act);
                });
    }

    private static Refused apart(String one, String other) {
        return Refused.at("decision", "意见", "%s的人不能同时%s（职责分离）".formatted(one, other));
    }
}
