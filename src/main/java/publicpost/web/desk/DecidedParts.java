package publicpost.web.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import publicpost.casefile.DecisionMade;
import publicpost.casefile.Records;
import publicpost.casefile.Ruling;
import publicpost.intake.Application;
import publicpost.offices.Offices;
import publicpost.placement.Placements;
import publicpost.policy.FundSource;
import publicpost.policy.LineKind;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Ranking;
import publicpost.recruitment.RankingDesk;

/** What was decided on an application: by the rules, by the ranking, by the district, and what came of it. */
@Component
class DecidedParts {

    private static final Set<String> FAVOURABLE = Set.of("ELIGIBLE", "EXTEND", "TO_RETIREMENT", "ENTER", "APPROVE");

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("area", "区域"),
            Map.entry("sex", "性别"),
            Map.entry("born", "出生日期"),
            Map.entry("retirement", "退休类别"),
            Map.entry("category", "退休类别"),
            Map.entry("memberships", "已核实类别"),
            Map.entry("unemployedRegistered", "失业登记"),
            Map.entry("blocks", "不予安置情形"),
            Map.entry("firstDetermination", "初次核定日期"),
            Map.entry("extensionOpen", "可延至退休（冻结）"),
            Map.entry("termEnds", "期限届满日"),
            Map.entry("today", "决定日期"),
            Map.entry("scheme", "原岗位类别"),
            Map.entry("monthsUsed", "此前已享受月数"),
            Map.entry("lists", "名单依据"),
            Map.entry("found", "情形依据"),
            Map.entry("month", "月份"),
            Map.entry("ruleVersion", "规则版本"),
            Map.entry("people", "人数"),
            Map.entry("POST_SUBSIDY", LineKind.POST_SUBSIDY.label()),
            Map.entry("SOCIAL_INSURANCE", LineKind.SOCIAL_INSURANCE.label()),
            Map.entry("ACCIDENT_INSURANCE", LineKind.ACCIDENT_INSURANCE.label()),
            Map.entry("AGENCY_FEE", LineKind.AGENCY_FEE.label()),
            Map.entry("PROVINCE", FundSource.PROVINCE.label()),
            Map.entry("CITY", FundSource.CITY.label()),
            Map.entry("ZONE", FundSource.ZONE.label()),
            Map.entry("URBAN_CHANNEL", FundSource.URBAN_CHANNEL.label()));

    private final Records records;
    private final RankingDesk rankings;
    private final Announcements announcements;
    private final Placements placements;
    private final PlacementPart placementPart;
    private final Offices offices;
    private final FactWords words;
    private final ObjectMapper json;

    DecidedParts(
            Records records,
            RankingDesk rankings,
            Announcements announcements,
            Placements placements,
            PlacementPart placementPart,
            Offices offices,
            FactWords words,
            ObjectMapper json) {
        this.records = records;
        this.rankings = rankings;
        this.announcements = announcements;
        this.placements = placements;
        this.placementPart = placementPart;
        this.offices = offices;
        this.words = words;
        this.json = json;
    }

    /** The answers of the rules; what officers decided is listed apart. */
    List<CaseFile.Decision> rulings(String caseNumber) {
        return records.decisionsOf(caseNumber).stream()
                .filter(made -> made.ruling().isOfRules())
                .map(this::ruling)
                .toList();
    }

    CaseFile.Decision ruling(DecisionMade made) {
        var ruling = made.ruling();
        var tables = read(ruling.evidence());
        var first = tables.path(0);
        return new CaseFile.Decision(
                made.id(),
                Words.of(ruling.kind()),
                ruling.askedOn(),
                result(ruling),
                FAVOURABLE.contains(ruling.outcome()),
                first.path("table").asText(null),
                first.has("version") ? first.path("version").asInt() : null,
                StreamSupport.stream(first.path("rows").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                ruling.clauses(),
                List.of(ruling.reason()),
                inputs(read(ruling.inputs())));
    }

    private static String result(Ruling ruling) {
        return switch (ruling.outcome()) {
            case "ELIGIBLE" -> "符合";
            case "NOT_ELIGIBLE" -> "不符合";
            case "APPROVED" -> "同意安置";
            case "REFUSED" -> "不予安置";
            default -> Words.of(ruling.outcome());
        };
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
                .filter(made -> !made.ruling().isOfRules())
                .map(this::approval)
                .toList();
    }

    private CaseFile.Approval approval(DecisionMade made) {
        var ruling = made.ruling();
        return new CaseFile.Approval(
                made.id(),
                ruling.askedOn(),
                offices.nameOf(made.decidedBy()),
                result(ruling),
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
                        application.score(),
                        moved(place)))
                .stream()
                .toList();
    }

    private static String moved(Ranking place) {
        var by = place.movedBy();
        return by == null ? null : "%s %d 位：%s".formatted(by < 0 ? "上移" : "下移", Math.abs(by), place.moveReason());
    }

    private String offerTitle(Application application, Long offer) {
        return Offer.titleOf(offer, announcements.offersOf(application.recruitmentId()));
    }

    CaseFile.Placement placement(Application application) {
        return placements.of(application.id()).map(placementPart::of).orElse(null);
    }
}
