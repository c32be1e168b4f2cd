package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplications;
import publicpost.people.People;
import publicpost.policy.Candidate;
import publicpost.policy.Figures;
import publicpost.policy.Move;
import publicpost.policy.PolicyTables;
import publicpost.policy.Ranked;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notices;
import publicpost.recruitment.Offer;
import publicpost.recruitment.RankingDesk;
import publicpost.recruitment.ReasonedMove;

/** 审核排序: the town reviews the order of those who passed, or takes applications for longer. */
@Component
@Gives({"RANKED", "REOPEN", "NOBODY"})
class Rank implements Step {

    static final String NOTICE_FROM = "noticeFrom";
    static final String NOTICE_DAYS = "noticeWorkingDays";
    static final String WINDOW_UNTIL = "windowUntil";

    private static final int MOST_PLACES = 5000;

    private final Announcements announcements;
    private final Intake intake;
    private final OnlineApplications online;
    private final RankingDesk rankings;
    private final Notices notices;
    private final People people;
    private final OpenSteps openSteps;
    private final PolicyTables tables;
    private final Clock clock;

    Rank(
            Announcements announcements,
            Intake intake,
            OnlineApplications online,
            RankingDesk rankings,
            Notices notices,
            People people,
            OpenSteps openSteps,
            PolicyTables tables,
            Clock clock) {
        this.announcements = announcements;
        this.intake = intake;
        this.online = online;
        this.rankings = rankings;
        this.notices = notices;
        this.people = people;
        this.openSteps = openSteps;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Outcome record(Turn turn, Answer a) {
        if ("REOPEN".equals(a.oneOf("decision", "办理方式", "RANKED", "REOPEN"))) {
            return reopen(a);
        }
        var from = a.day(NOTICE_FROM, "公示开始日");
        var days = a.whole(NOTICE_DAYS, "公示工作日数", 1, 30);
        var moves = a.rows("moves").stream().map(Rank::move).toList();
        a.refuseIfWrong();
        // whoever annuls a refusal just now is seen below, or sees the ranking
        announcements.holdUnranked(announcements.get(turn.caseNumber()).id());
        refuseWhileUndecided(turn);
        var ranked = rankings.rank(turn.caseNumber(), candidates(turn), moves);
        if (ranked.isEmpty()) {
            return Outcome.of("NOBODY");
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw Refused.at(NOTICE_FROM, "公示开始日", "不能早于今天（%s）".formatted(LocalDate.now(clock)));
        }
        notices.lastDay(from, days);
        return Outcome.of("RANKED")
                .noting(moves.stream().map(this::inWords).collect(joining("；")))
                .passing(NOTICE_FROM, from)
                .passing(NOTICE_DAYS, days);
    }

    /** Nobody is moved without a reason; it stands beside the place and in the trail. */
    private static ReasonedMove move(Answer a) {
        var application = a.id("application", "调整名次");
        var by = a.whole("by", "调整名次", -MOST_PLACES, MOST_PLACES);
        var reason = a.text("reason", "调整理由");
        if (reason != null && (reason.length() < 5 || reason.length() > 200)) {
            a.wrong("reason", "调整理由", "请填写 5 至 200 字");
        }
        // what is missing is refused by the caller, together with everything else
        return application == null || by == null ? null : new ReasonedMove(new Move(application, by), reason);
    }

    private String inWords(ReasonedMove made) {
        var by = made.move().by();
        return "%s %s %d 位：%s"
                .formatted(
                        intake.get(made.move().application()).caseNumber(),
                        by < 0 ? "上移" : "下移",
                        Math.abs(by),
                        made.reason());
    }

    private Outcome reopen(Answer a) {
        var until = a.day(WINDOW_UNTIL, "报名截止日期");
        var reason = a.text("reason", "延长理由");
        a.refuseIfWrong();
        return Outcome.of("REOPEN").noting(reason).passing(WINDOW_UNTIL, until);
    }

    private void refuseWhileUndecided(Turn turn) {
        var open = undecided(announcements.get(turn.caseNumber()).id());
        if (!open.isEmpty()) {
            var some = open.stream().limit(5).collect(joining("、"));
            throw Refused.at("decision", "审核排序", "还有 %d 件申请未完成评议（%s），办结后再排序".formatted(open.size(), some));
        }
    }

    /**
     * Those of which nobody has verified yet whose they are as well: they came in time. And those that passed but wait for a
     * step that a model has before the ranking: they would not hear of it.
     */
    private List<String> undecided(Long recruitment) {
        var passed = intake.of(recruitment, Set.of(Status.PASSED)).stream()
                .map(Application::caseNumber)
                .toList();
        return Stream.of(
                        intake.undecided(recruitment).stream().map(Application::caseNumber),
                        online.pending(recruitment).stream(),
                        openSteps.busy(passed).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private List<Candidate> candidates(Turn turn) {
        return intake.candidates(announcements.get(turn.caseNumber()).id());
    }

    @Override
    public Object context(Turn turn) {
        var recruitment = announcements.get(turn.caseNumber());
        var offers = announcements.offersOf(recruitment.id());
        var today = LocalDate.now(clock);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("title", recruitment.title());
        shown.put("today", today);
        shown.put(
                "noticeWorkingDays",
                tables.figure(Figures.NOTICE_WORKING_DAYS, today).value());
        shown.put(
                "pending",
                undecided(recruitment.id()).stream().map(this::pending).toList());
        shown.put(
                "ranked",
                rankings.preview(turn.caseNumber(), candidates(turn)).stream()
                        .map(place -> ranked(place, offers))
                        .toList());
        return shown;
    }

    private Map<String, Object> pending(String caseNumber) {
        return Map.of("caseNumber", caseNumber, "step", openSteps.namesOf(caseNumber));
    }

    private Map<String, Object> ranked(Ranked place, List<Offer> offers) {
        var application = intake.get(place.application());
        return Map.of(
                "caseNumber", application.caseNumber(),
                "name", people.get(application.personId()).name(),
                "offerTitle", Offer.titleOf(place.offer(), offers),
                "standing", place.standing(),
                "position", place.position(),
                "priority", application.priority(),
                "score", application.score(),
                "applied", application.appliedOn());
    }
}
