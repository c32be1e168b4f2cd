package publicpost.process.sheets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.placement.Placements;
import publicpost.policy.PolicyTables;
import publicpost.policy.Priority;
import publicpost.policy.TargetGroup;
import publicpost.process.SecondCheck;
import publicpost.process.sheets.Rows.Person;
import publicpost.process.sheets.SheetDesk.Fact;
import publicpost.recruitment.Posts;

/** What stands beside each row of a sheet, so that nobody has to open the case for it. */
@Component
class Facts {

    private final Intake intake;
    private final SecondCheck secondCheck;
    private final Placements placements;
    private final Posts posts;
    private final PolicyTables tables;
    private final Clock clock;

    Facts(
            Intake intake,
            SecondCheck secondCheck,
            Placements placements,
            Posts posts,
            PolicyTables tables,
            Clock clock) {
        this.intake = intake;
        this.secondCheck = secondCheck;
        this.placements = placements;
        this.posts = posts;
        this.tables = tables;
        this.clock = clock;
    }

    static List<String> headings(Sheet sheet) {
        return switch (sheet) {
            case APPRAISE -> List.of("类别");
            case APPROVE -> List.of("村（社区）", "类别", "得分", "入围岗位", "公示结果", "今天复核");
            case START -> List.of("村（社区）", "岗位", "账户");
            case RANK -> List.of();
        };
    }

    List<Fact> of(Sheet sheet, Person person) {
        return switch (sheet) {
            case APPRAISE -> List.of(plain(group(person)));
            case APPROVE -> approval(person);
            case START -> start(person);
            case RANK -> List.of();
        };
    }

    private List<Fact> approval(Person person) {
        var foreseen = secondCheck.of(intake.get(person.caseNumber()));
        var facts = new ArrayList<Fact>();
        facts.add(plain(person.village()));
        facts.add(plain(group(person)));
        facts.add(plain(person.score() == null ? "" : person.score().toPlainString()));
        facts.add(plain("%s 第%d位".formatted(person.post(), person.position())));
        facts.add(notice(person));
        facts.add(new Fact(foreseen.words(), foreseen.good()));
        return facts;
    }

    private List<Fact> start(Person person) {
        var application = intake.get(person.caseNumber());
        var post = placements.of(application.id()).map(placement -> posts.get(placement.postId()));
        return List.of(
                plain(person.village()),
                plain("%s %s"
                        .formatted(
                                person.post(), post.map(taken -> taken.code()).orElse(""))),
                plain(application.bank().masked()));
    }

    private static Fact notice(Person person) {
        if (!person.noticeOver()) {
            return new Fact("公示未结束", false);
        }
        if (person.objections() == 0) {
            return new Fact("%s 期满，无异议".formatted(person.noticeUntil()), true);
        }
        return person.undecided() > 0
                ? new Fact("有 %d 件异议未调查".formatted(person.undecided()), false)
                : new Fact("%d 件异议，均不成立".formatted(person.objections()), true);
    }

    private String group(Person person) {
        if (person.basis() == null) {
            return "";
        }
        var label = TargetGroup.labelOf(person.basis(), tables.groupsInForce(LocalDate.now(clock)));
        return person.priority() == Priority.FOUR_PLUS_TWO ? label + "（4+2）" : label;
    }

    private static Fact plain(String text) {
        return new Fact(text, null);
    }
}
