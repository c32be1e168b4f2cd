package publicpost.web.api;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import publicpost.policy.Clause;
import publicpost.policy.LawThenAndNow;
import publicpost.policy.LimitAnswer;
import publicpost.policy.Reason;
import publicpost.policy.RetirementAnswer;
import publicpost.policy.ReviewAnswer;
import publicpost.policy.ReviewOption;
import publicpost.policy.TermAnswer;

/** A term as the calculator shows it: the end of a term is the first day no longer subsidised. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TermFigures(
        @Schema(description = "期限截止日；按专项规定执行的为空", nullable = true) @JsonFormat(shape = STRING) LocalDate end,
        @Schema(description = "最长可延长至；不能延长的为空", nullable = true) @JsonFormat(shape = STRING) LocalDate extendableTo,
        @Schema(description = "依据条款") List<String> clauses,
        @Schema(description = "说明：哪些是系统默认做法") List<String> notes,
        @Schema(description = "能否延长；城镇岗位按初次核定时的情况冻结") boolean extensionOpen,
        @Schema(description = "期满评估启动日", nullable = true) @JsonFormat(shape = STRING) LocalDate reviewFrom,
        @Schema(description = "两次期满提醒的日期") @JsonFormat(shape = STRING) List<LocalDate> remindOn,
        @Schema(description = "期满时可作的决定") List<Option> options,
        @Schema(description = "初次核定时的情况，不再改变") Frozen frozen,
        @Schema(description = "按查询当日有效的法律") Today today,
        @Schema(description = "不经决定即到期的日期；按专项规定执行的为空", nullable = true) Limit limit,
        @Schema(description = "期满后能否再次安置") Replacement replacement) {

    @Schema(name = "TermOption")
    record Option(
            ReviewOption.Kind kind,
            @Schema(description = "最长可至；退出的为空", nullable = true) @JsonFormat(shape = STRING) LocalDate until,
            @Schema(description = "依据条款") List<String> clauses,
            @Schema(description = "说明") String note) {

        static Option of(ReviewOption option) {
            return new Option(option.kind(), option.until(), cites(option.clauses()), option.note());
        }
    }

    @Schema(name = "TermFrozen")
    record Frozen(
            @Schema(description = "初次核定日期") @JsonFormat(shape = STRING) LocalDate determinedOn,
            @Schema(description = "初次核定年龄") int age,
            @Schema(description = "按当时法律的法定退休日期；未填退休类别的为空", nullable = true) @JsonFormat(shape = STRING)
                    LocalDate retirement,
            @Schema(description = "当时的法律", nullable = true) String basis,
            @Schema(description = "能否延长至法定退休年龄") boolean extensionOpen) {

        static Frozen of(LawThenAndNow law) {
            var then = law.retirementThen();
            return new Frozen(law.determinedOn(), law.ageThen(), day(then), cite(then), law.extensionOpen());
        }
    }

    @Schema(name = "TermToday")
    record Today(
            @Schema(description = "年龄") int age,
            @Schema(description = "法定退休日期；未填退休类别的为空", nullable = true) @JsonFormat(shape = STRING) LocalDate retirement,
            @Schema(description = "有效的法律", nullable = true) String basis) {

        static Today of(LawThenAndNow law) {
            return new Today(law.ageNow(), day(law.retirementNow()), cite(law.retirementNow()));
        }
    }

    @Schema(name = "TermLimit")
    record Limit(
            @Schema(description = "法定退休日期（城镇）或达到年龄上限之日（乡村）") @JsonFormat(shape = STRING) LocalDate on,
            @Schema(description = "依据") String basis) {

        static Limit of(LimitAnswer answer) {
            return new Limit(answer.on(), answer.basis().cite());
        }
    }

    @Schema(name = "TermReplacement")
    record Replacement(
            boolean allowed,
            @Schema(description = "不能再次安置的原因", nullable = true) String reason,
            @Schema(description = "依据", nullable = true) String clause) {

        static Replacement of(Optional<Reason> against) {
            return against.map(reason -> new Replacement(
                            false, reason.text(), reason.clause().cite()))
                    .orElseGet(() -> new Replacement(true, null, null));
        }
    }

    static TermFigures of(
            TermAnswer term,
            List<LocalDate> milestones,
            ReviewAnswer review,
            LimitAnswer limit,
            Optional<Reason> against) {
        return new TermFigures(
                term.end(),
                term.extendableTo(),
                cites(term.clauses()),
                term.notes(),
                term.extensionOpen(),
                milestones.isEmpty() ? null : milestones.get(0),
                milestones.stream().skip(1).toList(),
                review.options().stream().map(Option::of).toList(),
                Frozen.of(review.law()),
                Today.of(review.law()),
                limit == null ? null : Limit.of(limit),
                Replacement.of(against));
    }

    private static List<String> cites(List<Clause> clauses) {
        return clauses.stream().map(Clause::cite).toList();
    }

    private static LocalDate day(RetirementAnswer retirement) {
        return retirement == null ? null : retirement.date();
    }

    private static String cite(RetirementAnswer retirement) {
        return retirement == null ? null : retirement.basis().cite();
    }
}
