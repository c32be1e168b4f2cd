package publicpost.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.intake.Application;
import publicpost.offices.Offices;
import publicpost.placement.Paper;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Posts;
import publicpost.recruitment.RankingDesk;

/** What was decided on an application: by the rules, by the ranking, by the district, and what came of it. */
@Component
class DecidedParts {

    private static final Map<String, String> FACTS = Map.of(
            "area", "区域",
            "sex", "性别",
            "born", "出生日期",
            "retirement", "退休类别",
            "memberships", "已核实类别",
            "unemployedRegistered", "失业登记",
            "blocks", "不予安置情形");

    private final Records records;
    private final RankingDesk rankings;
    private final Announcements announcements;
    private final Placements placements;
    private final Posts posts;
    private final Offices offices;
    private final FactWords words;
    private final ObjectMapper json;

    DecidedParts(
            Records records,
            RankingDesk rankings,
            Announcements announcements,
            Placements placements,
            Posts posts,
            Offices offices,
            FactWords words,
            ObjectMapper json) {
        this.records = records;
        this.rankings = rankings;
        this.announcements = announcements;
        this.placements = placements;
        this.posts = posts;
        this.offices = offices;
        this.words = words;
        this.json = json;
    }

    /** The answers of the rules; what officers decided is listed apart. */
    List<CaseFile.Decision> rulings(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .map(DecisionMade::ruling)
                .filter(ruling -> !ruling.inputs().equals("{}"))
                .map(this::ruling)
                .toList();
    }

    private CaseFile.Decision ruling(Ruling ruling) {
        var tables = read(ruling.evidence());
        var first = tables.path(0);
        return new CaseFile.Decision(
                Words.of(ruling.kind()),
                ruling.askedOn(),
                ruling.outcome().equals("ELIGIBLE") ? "符合" : "不符合",
                ruling.outcome().equals("ELIGIBLE"),
                first.path("table").asText(null),
                first.has("version") ? first.path("version").asInt() : null,
                StreamSupport.stream(first.path("rows").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                ruling.clauses(),
                List.of(ruling.reason()),
                inputs(read(ruling.inputs())));
    }

    private List<CaseFile.Input> inputs(JsonNode facts) {
        var shown = new ArrayList<CaseFile.Input>();
        facts.fields().forEachRemaining(fact -> {
            var value = fact.getValue().isArray() ? list(fact.getValue()) : words.of(fact.getValue());
            shown.add(new CaseFile.Input(FACTS.getOrDefault(fact.getKey(), fact.getKey()), value));
        });
        return shown;
    }

    private String list(JsonNode values) {
        var texts =
                StreamSupport.stream(values.spliterator(), false).map(words::of).toList();
        return texts.isEmpty() ? "无" : String.join("、", texts);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a ruling cannot be read", broken);
        }
    }

    List<CaseFile.Approval> approvals(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> made.ruling().inputs().equals("{}"))
                .map(this::approval)
                .toList();
    }

    private CaseFile.Approval approval(DecisionMade made) {
        var ruling = made.ruling();
        return new CaseFile.Approval(
                ruling.askedOn(),
                offices.nameOf(made.decidedBy()),
                ruling.outcome().equals("APPROVED") ? "同意安置" : "不予安置",
                String.join("、", ruling.clauses()),
                ruling.reason());
    }

    boolean isListed(Application application) {
        return rankings.of(application.id()).isPresent();
    }

    List<CaseFile.Ranking> ranking(Application application) {
        return rankings
                .of(application.id())
                .map(place -> new CaseFile.Ranking(
                        offerTitle(application, place.offerId()),
                        Words.of(place.standing()),
                        place.position(),
                        Words.of(place.priority()),
                        application.score()))
                .stream()
                .toList();
    }

    private String offerTitle(Application application, Long offer) {
        return Offer.titleOf(offer, announcements.offersOf(application.recruitmentId()));
    }

    CaseFile.Placement placement(Application application) {
        return placements
                .of(application.id())
                .map(placement -> placement(application, placement))
                .orElse(null);
    }

    private CaseFile.Placement placement(Application application, Placement placement) {
        var post = posts.get(placement.postId());
        var papers = placements.papersOf(placement);
        return new CaseFile.Placement(
                post.code(),
                offerTitle(application, post.offerId()),
                null,
                inWords(papers, "协议", "合同"),
                inWords(papers, "保险", "社会保险"),
                placement.startsOn(),
                lastDay(placement.termEnds()),
                List.of("§二(三)"));
    }

    private static LocalDate lastDay(LocalDate firstDayAfter) {
        return firstDayAfter == null ? null : firstDayAfter.minusDays(1);
    }

    private static String inWords(List<Paper> papers, String one, String other) {
        return papers.stream()
                .filter(paper -> paper.kind().contains(one) || paper.kind().contains(other))
                .map(paper -> "%s %s（%s 至 %s）"
                        .formatted(
                                paper.kind(),
                                paper.number(),
                                paper.from(),
                                paper.until() == null ? "长期" : paper.until()))
                .findFirst()
                .orElse(null);
    }
}
