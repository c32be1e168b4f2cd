package publicpost.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.casefile.Refused.FieldError;
import publicpost.offices.Offices;
import publicpost.plan.Plan.Status;
import publicpost.policy.Area;
import publicpost.policy.PlanProblem;
import publicpost.policy.PlanProblem.BelowOccupied;
import publicpost.policy.PlanProblem.NegativeCell;
import publicpost.policy.PlanProblem.SumDiffers;
import publicpost.policy.PlanRule;

/** Where the year's seats are allocated: drafted, consented, issued, adjusted by a further edition. */
@Service
@Transactional
public class Planning {

    private final Plans plans;
    private final Seats seats;
    private final Offices offices;
    private final Clock clock;

    Planning(Plans plans, Seats seats, Offices offices, Clock clock) {
        this.plans = plans;
        this.seats = seats;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Writes a draft down, or over the one sent back.
     *
     * @throws Refused when the sums do not agree or a cell falls below its occupied seats, naming cell and difference
     */
    public void draft(String caseNumber, PlanDraft draft, String officer) {
        check(draft);
        var known = plans.findByCaseNumber(caseNumber);
        var plan = known.orElseGet(() -> new Plan(caseNumber, draft.year(), plans.lastEditionOf(draft.year()) + 1));
        if (plan.year() != draft.year()) {
            throw Refused.at("year", "计划年度", "退回修改时不能更换年度，原为 %d 年".formatted(plan.year()));
        }
        if (known.isEmpty()
                && plans.findByYearAndStatus(draft.year(), Status.DRAFT).isPresent()) {
            throw Refused.at("year", "计划年度", "%d 年已有一份计划正在编制".formatted(draft.year()));
        }
        plan.draft(draft, officer);
        plans.save(plan);
    }

    private void check(PlanDraft draft) {
        var errors = PlanRule.check(draft.total(), draft.cells(), seats.occupied(draft.year())).stream()
                .map(this::inWords)
                .toList();
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private FieldError inWords(PlanProblem problem) {
        if (problem instanceof SumDiffers sum) {
            return new FieldError(
                    "total",
                    "总数",
                    "各镇街合计 %d 个，与下达总数 %d 个相差 %d 个".formatted(sum.sum(), sum.total(), sum.total() - sum.sum()));
        }
        if (problem instanceof BelowOccupied below) {
            return new FieldError(
                    "cells.%s.%s".formatted(below.key().town(), below.key().area()),
                    cellName(below.key().town(), below.key().area()),
                    "已有 %d 人在岗，计划 %d 个，少 %d 个"
                            .formatted(below.occupied(), below.seats(), below.occupied() - below.seats()));
        }
        var negative = (NegativeCell) problem;
        return new FieldError(
                "cells.%s.%s".formatted(negative.key().town(), negative.key().area()),
                cellName(negative.key().town(), negative.key().area()),
                "岗位数不能小于 0");
    }

    private String cellName(String town, Area area) {
        return offices.nameOf(town) + (area == Area.URBAN ? "·城镇" : "·乡村");
    }

    /**
     * @param on the day of the committee's meeting
     * @throws Refused when the officer drafted the plan, or the meeting lies ahead
     */
    public void consent(String caseNumber, LocalDate on, String officer) {
        var plan = plans.get(caseNumber);
        if (plan.draftedBy().equals(officer)) {
            throw Refused.at("decision", "审议意见", "编制人不能同时审议同一份计划");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refused.at("meetingOn", "会议日期", "不能晚于今天（%s）".formatted(LocalDate.now(clock)));
        }
        plan.consent(officer, on);
    }

    public void abandon(String caseNumber) {
        plans.findByCaseNumber(caseNumber).ifPresent(Plan::abandon);
    }

    /**
     * Makes the seats of a consented plan and replaces the edition in force.
     *
     * @return the case number of the edition that is replaced
     */
    public Optional<String> issue(String caseNumber) {
        var plan = plans.get(caseNumber);
        check(new PlanDraft(plan.year(), plan.total(), plan.reason(), plan.documentNumber(), plan.cells()));
        var before = plans.findByYearAndStatus(plan.year(), Status.ISSUED);
        before.ifPresent(edition -> {
            edition.supersede();
            plans.saveAndFlush(edition);
        });
        plan.issue(LocalDate.now(clock));
        plan.cells().forEach(cell -> seats.bringTo(plan.year(), cell));
        return before.map(Plan::caseNumber);
    }

    @Transactional(readOnly = true)
    public Plan get(String caseNumber) {
        return plans.get(caseNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Plan> find(String caseNumber) {
        return plans.findByCaseNumber(caseNumber);
    }

    /** The plans in force, the newest year first. */
    @Transactional(readOnly = true)
    public List<Plan> inForce() {
        return plans.findByStatusOrderByYearDesc(Status.ISSUED);
    }

    /** The cells whose posts are not all developed; the first quarter is their time (§一(三)). */
    @Transactional(readOnly = true)
    public List<CellState> undeveloped(int year) {
        return seats.of(year).stream().filter(cell -> cell.undeveloped() > 0).toList();
    }
}
