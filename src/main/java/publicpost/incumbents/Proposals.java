package publicpost.incumbents;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.Ruling;
import publicpost.casefile.RulingJson;
import publicpost.intake.EligibilityDesk;
import publicpost.placement.Placements;
import publicpost.policy.CellKey;
import publicpost.policy.EarlierAnswer;
import publicpost.policy.EarlierAnswer.Course;
import publicpost.policy.Eligibility;
import publicpost.policy.Scheme;
import publicpost.recruitment.EarlierPosts;
import publicpost.recruitment.OfferDraft;

/** Where a town's proposal is held against the rules, and kept with all it rests on. */
@Service
@Transactional
public class Proposals {

    /** The kind of decision that a town's proposal is. */
    static final String DECISION = "REDETERMINATION";

    private final Incumbents incumbents;
    private final Redetermination rules;
    private final EarlierPosts posts;
    private final Placements placements;
    private final Records records;
    private final ObjectMapper json;
    private final RulingJson rulings;
    private final Clock clock;

    Proposals(
            Incumbents incumbents,
            Redetermination rules,
            EarlierPosts posts,
            Placements placements,
            Records records,
            ObjectMapper json,
            RulingJson rulings,
            Clock clock) {
        this.incumbents = incumbents;
        this.rules = rules;
        this.posts = posts;
        this.placements = placements;
        this.records = records;
        this.json = json;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** @throws Refused when the rules do not leave that course, or something a new post needs is missing */
    public void make(String caseNumber, Proposal proposal, String officer) {
        var one = incumbents.get(caseNumber);
        var assessed = rules.assess(one, proposal.facts());
        check(one, proposal, assessed);
        records.decide(caseNumber, ruling(one, proposal, assessed), officer);
        incumbents.confirm(one, proposal, officer);
    }

    private void check(Incumbent one, Proposal proposal, Assessment assessed) {
        var course = proposal.course();
        if ((one.post().scheme() == Scheme.VETERAN) != (course == Course.APART)) {
            throw Refused.at("course", "认定意见", "退役士兵专项公益性岗位按专项规定执行，其他岗位不适用（§三(四)末段）");
        }
        if (course == Course.KEEP && assessed.mayEnter() && proposal.reason() == null) {
            throw Refused.at("reason", "理由", "按规则符合纳入条件；不纳入的，须说明理由");
        }
        if (course == Course.ENTER) {
            rules.mustBeAbleToEnter(assessed, "course", "认定意见");
            checkPost(one, proposal.post());
        }
    }

    private void checkPost(Incumbent one, NewPost post) {
        posts.checkPay(draft(one, post));
        if (posts.seatsLeft(
                        post.year(), new CellKey(one.home().town(), one.home().area()))
                == 0) {
            throw Refused.at("year", "计划年度", "%d 年计划在该镇街、该区域已没有未开发的岗位".formatted(post.year()));
        }
        placements.check(post.papers(), one.home().area());
    }

    /** The new post: what and where stay as the list has them. */
    static OfferDraft draft(Incumbent one, NewPost post) {
        return new OfferDraft(
                one.post().title(),
                one.home().area(),
                post.types(),
                one.post().place(),
                post.duties(),
                one.post().payBasis(),
                post.pay(),
                post.hours(),
                post.supervisor(),
                1);
    }

    private Ruling ruling(Incumbent one, Proposal proposal, Assessment assessed) {
        return new Ruling(
                DECISION,
                LocalDate.now(clock),
                proposal.course().name(),
                inWords(proposal, assessed),
                assessed.answer().clauses().stream().map(Object::toString).toList(),
                rulings.write(inputs(one, proposal, assessed)),
                rulings.write(assessed.evidence()));
    }

    private static String inWords(Proposal proposal, Assessment assessed) {
        var rule = inWords(assessed.eligibility(), assessed.answer());
        return proposal.reason() == null ? rule : "%s。经办人理由：%s".formatted(rule, proposal.reason());
    }

    /** @param eligibility null for veterans, of whom nothing is asked */
    static String inWords(Eligibility eligibility, EarlierAnswer answer) {
        return eligibility == null ? answer.note() : EligibilityDesk.inWords(eligibility) + "。" + answer.note();
    }

    /** The facts the rules were asked about, and where each of them comes from. */
    private Map<String, Object> inputs(Incumbent one, Proposal proposal, Assessment assessed) {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("scheme", one.post().scheme());
        if (assessed.facts() != null) {
            inputs.putAll(json.convertValue(assessed.facts(), new TypeReference<Map<String, Object>>() {}));
            inputs.put("monthsUsed", one.post().monthsUsed());
        }
        inputs.put(
                "lists",
                proposal.facts().memberships().stream()
                        .map(list -> "%s（%s）".formatted(list.listName(), list.listDate()))
                        .toList());
        inputs.put(
                "found",
                proposal.facts().blocks().stream()
                        .map(found -> "%s：%s".formatted(found.block().label(), found.evidence()))
                        .toList());
        return inputs;
    }
}
