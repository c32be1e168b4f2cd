package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.incumbents.Assessment;
import publicpost.incumbents.Facts;
import publicpost.incumbents.Incumbent;
import publicpost.incumbents.Incumbents;
import publicpost.incumbents.Proposal;
import publicpost.incumbents.Redetermination;
import publicpost.intake.EligibilityDesk;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.plan.Planning;
import publicpost.policy.Block;
import publicpost.policy.CellKey;
import publicpost.policy.Figures;
import publicpost.policy.PolicyTables;
import publicpost.policy.TargetGroup;
import publicpost.recruitment.EarlierPosts;
import publicpost.recruitment.PostType;

/** What the form of a proposal shows: the row of the list, what the rules say today, and what a new post needs. */
@Component
class RedeterminationFacts {

    private final Incumbents incumbents;
    private final Redetermination rules;
    private final People people;
    private final Offices offices;
    private final Planning planning;
    private final EarlierPosts posts;
    private final PolicyTables tables;
    private final Clock clock;

    RedeterminationFacts(
            Incumbents incumbents,
            Redetermination rules,
            People people,
            Offices offices,
            Planning planning,
            EarlierPosts posts,
            PolicyTables tables,
            Clock clock) {
        this.incumbents = incumbents;
        this.rules = rules;
        this.people = people;
        this.offices = offices;
        this.planning = planning;
        this.posts = posts;
        this.tables = tables;
        this.clock = clock;
    }

    Map<String, Object> of(String caseNumber) {
        var one = incumbents.get(caseNumber);
        var before = incumbents.proposalOf(one);
        var found = before.map(Proposal::facts).orElse(Facts.NONE);
        var shown = row(one);
        shown.putAll(today(one, rules.assess(one, found)));
        before.ifPresent(proposal -> shown.put("before", proposal));
        shown.put("groups", groups(one));
        shown.put("blocks", blocks());
        shown.put("postTypes", postTypes());
        shown.put("years", years(one));
        shown.put(
                "agreementMaxMonths",
                tables.figure(Figures.AGREEMENT_MAX_MONTHS, LocalDate.now(clock))
                        .value());
        return shown;
    }

    private Map<String, Object> row(Incumbent one) {
        var person = people.get(one.personId());
        var post = one.post();
        var shown = new LinkedHashMap<String, Object>();
        shown.put("caseNumber", one.caseNumber());
        shown.put("name", person.name());
        shown.put("idNumberMasked", person.idNumber().masked());
        shown.put("born", person.born());
        shown.put("area", one.home().area());
        shown.put("villageName", offices.nameOf(one.home().village()));
        shown.put("scheme", post.scheme());
        shown.put("schemeLabel", post.scheme().label());
        shown.put("postTitle", post.title());
        shown.put("place", post.place());
        shown.put("startedOn", post.startedOn());
        shown.put("endsOn", post.endsOn());
        shown.put("monthsUsed", post.monthsUsed());
        shown.put("standard", post.standard());
        shown.put("payBasis", post.payBasis());
        shown.put("bankAccountMasked", one.bank().masked());
        return shown;
    }

    /** By what is known so far: age, sex and our own register. */
    private Map<String, Object> today(Incumbent one, Assessment assessed) {
        var today = LocalDate.now(clock);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("today", today);
        shown.put("ended", one.post().endsOn() != null && one.post().endsOn().isBefore(today));
        shown.put("note", assessed.answer().note());
        if (assessed.eligibility() != null) {
            shown.put("says", EligibilityDesk.inWords(assessed.eligibility()));
            shown.put("mayEnter", assessed.mayEnter());
            shown.put("termLeft", assessed.termLeft());
            shown.put("termEnd", assessed.term().end());
        }
        return shown;
    }

    /** Those a list tells; what age tells is known. */
    private List<Map<String, Object>> groups(Incumbent one) {
        var area = one.home().area();
        var listed = tables.groupsInForce(LocalDate.now(clock)).stream()
                .filter(group -> !group.byAge() && (group.area() == null || group.area() == area))
                .toList();
        return OfferLists.groups(once(listed));
    }

    private static List<TargetGroup> once(List<TargetGroup> groups) {
        var byCode = new LinkedHashMap<String, TargetGroup>();
        groups.forEach(group -> byCode.putIfAbsent(group.code(), group));
        return List.copyOf(byCode.values());
    }

    /** Those that an office finds in its records; the rest our own register knows. */
    private static List<Map<String, String>> blocks() {
        return Arrays.stream(Block.values())
                .filter(block -> block != Block.IN_POST && block != Block.TERM_USED)
                .map(block -> Map.of("code", block.name(), "label", block.label()))
                .toList();
    }

    private static List<Map<String, String>> postTypes() {
        return Arrays.stream(PostType.values())
                .map(type -> Map.of("code", type.name(), "label", type.label()))
                .toList();
    }

    private List<Map<String, Object>> years(Incumbent one) {
        var cell = new CellKey(one.home().town(), one.home().area());
        return planning.inForce().stream()
                .map(plan -> Map.<String, Object>of("year", plan.year(), "free", posts.seatsLeft(plan.year(), cell)))
                .toList();
    }
}
