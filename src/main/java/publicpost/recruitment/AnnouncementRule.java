package publicpost.recruitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.calendar.WorkCalendars;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.policy.Figures;
import publicpost.policy.PayAnswer.BelowMinimum;
import publicpost.policy.PayRule;
import publicpost.policy.PolicyTables;
import publicpost.policy.UnknownYear;

/** What an announcement must keep to before it is published: the window, and pay by §二(三). */
@Component
class AnnouncementRule {

    private final PolicyTables tables;
    private final WorkCalendars calendars;

    AnnouncementRule(PolicyTables tables, WorkCalendars calendars) {
        this.tables = tables;
        this.calendars = calendars;
    }

    /** @throws Refused naming every field that breaks a rule */
    void check(AnnouncementDraft draft, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        checkWindow(draft.windowFrom(), draft.windowUntil(), today, errors);
        for (var i = 0; i < draft.offers().size(); i++) {
            checkPay(draft.offers().get(i), i, today, errors);
        }
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private void checkPay(OfferDraft offer, int row, LocalDate today, List<FieldError> errors) {
        var answer = PayRule.check(offer.payBasis(), offer.pay(), today, tables);
        if (answer instanceof BelowMinimum below) {
            var minimum = below.minimum();
            errors.add(new FieldError(
                    "offers[%d].pay".formatted(row),
                    "岗位待遇",
                    "“%s” %s 元低于现行最低工资标准 %s %s（%s，依据 §二(三)）"
                            .formatted(offer.title(), offer.pay(), minimum.value(), minimum.unit(), minimum.source())));
        }
    }

    /** At least so many working days, the first one counted: the window opens in the morning. */
    void checkWindow(LocalDate from, LocalDate until, LocalDate today, List<FieldError> errors) {
        var least =
                tables.figure(Figures.WINDOW_MIN_WORKING_DAYS, today).value().intValue();
        if (from.isBefore(today)) {
            errors.add(new FieldError("windowFrom", "报名开始日期", "不能早于今天（%s）".formatted(today)));
        } else if (until.isBefore(from)) {
            errors.add(new FieldError("windowUntil", "报名截止日期", "不能早于开始日期"));
        } else {
            checkLength(from, until, least, errors);
        }
    }

    private void checkLength(LocalDate from, LocalDate until, int least, List<FieldError> errors) {
        try {
            var earliest = calendars.current().plusWorkingDays(from.minusDays(1), least);
            if (until.isBefore(earliest)) {
                errors.add(new FieldError("windowUntil", "报名截止日期", "报名期不少于 %d 个工作日，最早到 %s".formatted(least, earliest)));
            }
        } catch (UnknownYear unknown) {
            errors.add(new FieldError("windowUntil", "报名截止日期", "%d 年放假安排尚未公布，无法计算工作日".formatted(unknown.year())));
        }
    }
}
