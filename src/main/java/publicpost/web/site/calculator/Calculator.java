package publicpost.web.site.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.policy.Applicant;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.Eligibility;
import publicpost.policy.EligibilityRule;
import publicpost.policy.GroupMiss;
import publicpost.policy.PolicyTables;
import publicpost.policy.Priority;
import publicpost.policy.Reason;
import publicpost.policy.ReplacementRule;
import publicpost.policy.TargetGroup;
import publicpost.policy.Term;
import publicpost.policy.TermAnswer;
import publicpost.policy.TermLimit;

/** Puts one person's answers to the rules that have something to say about them. */
@Component
class Calculator {

    private final PolicyTables tables;
    private final Offices offices;

    Calculator(PolicyTables tables, Offices offices) {
        this.tables = tables;
        this.offices = offices;
    }

    List<TargetGroup> groups(LocalDate today) {
        return tables.groupsInForce(today);
    }

    /** @throws publicpost.policy.NoFigure when a figure has no row on that day */
    Advice answer(Question question, LocalDate today) {
        var person = question.person();
        var used = termUsed(question, today);
        var answer = EligibilityRule.check(
                used.isPresent() ? person.against(Set.of(Block.TERM_USED)) : person, today, tables);
        var service = answer.eligible() ? service(question, today) : null;
        var isTimeLeft = service == null || service.until() != null;
        return new Advice(
                isTimeLeft ? verdict(answer) : Advice.Verdict.NO_TIME,
                answer.groups().stream().map(this::group).toList(),
                Said.of(answer.reasons().stream()
                        .map(reason -> inFull(reason, used))
                        .toList()),
                Said.of(GroupMiss.of(person, today, tables)),
                Said.of(answer.warnings()),
                Proof.of(person, answer.groups()),
                service,
                limit(person, today));
    }

    /** Only some groups are placed again after a full term, and which one the person is in is the rules' business. */
    private Optional<Reason> termUsed(Question question, LocalDate today) {
        var special = EligibilityRule.check(question.person(), today, tables).groups().stream()
                .anyMatch(TargetGroup::special);
        return ReplacementRule.against(question.monthsUsed(), question.placements(), special, today, tables);
    }

    private static Reason inFull(Reason reason, Optional<Reason> used) {
        return used.filter(one -> one.code().equals(reason.code())).orElse(reason);
    }

    /** Sure is only what the identity card shows; lists are verified, and cadres' relatives reviewed. */
    private static Advice.Verdict verdict(Eligibility answer) {
        if (!answer.eligible()) {
            return Advice.Verdict.NO;
        }
        var sure = answer.groups().stream().anyMatch(TargetGroup::byAge)
                && answer.flags().isEmpty();
        return sure ? Advice.Verdict.YES : Advice.Verdict.PERHAPS;
    }

    private Advice.Group group(TargetGroup group) {
        return new Advice.Group(
                group.label(),
                group.ways(),
                group.priority() == Priority.FOUR_PLUS_TWO,
                Proof.of(group),
                group.byAge() ? null : offices.nameOf(group.verifier()),
                Said.of(group.label(), group.clause()));
    }

    private Advice.Service service(Question question, LocalDate today) {
        var counted = ReplacementRule.monthsCounted(question.monthsUsed(), today, tables);
        var term = Term.of(question.term(counted, today), tables);
        return new Advice.Service(
                term.end().isAfter(today) ? term.end().minusDays(1) : null,
                term.extendableTo() == null ? null : term.extendableTo().minusDays(1),
                term.notes(),
                basis(term));
    }

    private static List<Said> basis(TermAnswer term) {
        return term.clauses().stream().map(clause -> Said.of("", clause)).toList();
    }

    private Advice.Limit limit(Applicant person, LocalDate today) {
        var limit = TermLimit.of(person.area(), person.born(), person.retirement(), today, tables);
        var what = person.area() == Area.URBAN ? "法定退休日期" : "达到乡村岗位年龄上限的日期";
        return new Advice.Limit(what, limit.on(), Said.of(what, limit.basis()));
    }
}
