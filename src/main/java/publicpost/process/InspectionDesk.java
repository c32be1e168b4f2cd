package publicpost.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.inspections.InspectedPost;
import publicpost.inspections.Inspection;
import publicpost.inspections.InspectionEntries;
import publicpost.inspections.InspectionEntry;
import publicpost.inspections.Inspections;
import publicpost.inspections.Inspections.Proposal;
import publicpost.inspections.Standing;
import publicpost.offices.Office;
import publicpost.offices.Offices;

/**
 * 督导: the district inspects any town, a town its own; nobody else knows of it. Only the office that drew one writes into
 * it, and a town learns of one by the district when it is over.
 */
@Component
public class InspectionDesk {

    private static final String DISTRICT = "district";
    private static final int HUNDRED = 100;

    private final Inspections inspections;
    private final InspectionEntries entries;
    private final Offices offices;

    InspectionDesk(Inspections inspections, InspectionEntries entries, Offices offices) {
        this.inspections = inspections;
        this.entries = entries;
        this.offices = offices;
    }

    /** What is typed to draw one, as it is typed; each empty for what is proposed. */
    public record Asked(String town, String size, String riskShare, String form) {}

    public boolean isFor(Officer officer) {
        return !towns(officer).isEmpty();
    }

    /** @throws Refused when the officer inspects nobody */
    public void open(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at("officer", "督导", "督导抽查不属于您所在部门的办理范围");
        }
    }

    private List<String> towns(Officer officer) {
        return offices.of(Office.Kind.TOWN).stream()
                .map(Office::code)
                .filter(town -> officer.worksFor(DISTRICT) || officer.worksFor(town))
                .toList();
    }

    /** Of each town the officer may inspect. */
    public List<Proposal> proposals(Officer officer) {
        open(officer);
        return towns(officer).stream().map(inspections::propose).toList();
    }

    /**
     * Draws one; the same form sent twice draws once.
     *
     * @return its number
     * @throws Refused naming the field that cannot be taken
     */
    public String draw(Asked asked, Officer officer) {
        open(officer);
        var answer = new Answer(Map.of(
                "town", asked.town(), "size", asked.size(), "riskShare", asked.riskShare(), "form", asked.form()));
        var towns = towns(officer);
        var town = answer.oneOf("town", "镇（街道）", towns.toArray(String[]::new));
        var form = form(answer);
        var size = asked.size().isBlank() ? null : answer.whole("size", "抽取岗位数", 1, Inspections.MOST);
        var share = asked.riskShare().isBlank() ? null : answer.whole("riskShare", "风险抽取比例", 0, HUNDRED);
        answer.refuseIfWrong();
        var proposed = inspections.propose(town);
        return inspections.draw(
                new Inspections.Wanted(
                        town,
                        officer.worksFor(DISTRICT) ? DISTRICT : town,
                        size == null ? Math.max(1, proposed.size()) : size,
                        share == null ? proposed.riskShare() : share),
                form,
                officer.id());
    }

    /** By which a form that is sent twice is known. */
    static UUID form(Answer answer) {
        var text = answer.text("form", "页面");
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException forged) {
            return answer.wrong("form", "页面", "页面已失效，请重新打开");
        }
    }

    public List<Standing> ofYear(int year, Officer officer) {
        open(officer);
        return officer.looksAt(() -> inspections.ofYear(year));
    }

    /** @throws Refused when there is none of that number, or it is not the officer's */
    public Inspection find(String number, Officer officer) {
        return officer.looksAt(() -> inspections.find(number))
                .orElseThrow(() -> Refused.at("inspection", "督导", "没有这次督导，或不属于您所在部门的办理范围"));
    }

    /** Whether the officer's office drew it, so that the officer writes into it. */
    public boolean isOf(Inspection inspection, Officer officer) {
        return officer.worksFor(inspection.office());
    }

    /** @throws Refused when another office drew it */
    public void openToWrite(Inspection inspection, Officer officer) {
        if (!isOf(inspection, officer)) {
            throw Refused.at("officer", "督导", "本次督导由%s抽取，只能由其记录、更正和结束".formatted(offices.nameOf(inspection.office())));
        }
    }

    public List<InspectedPost> posts(Inspection inspection, Officer officer) {
        return officer.looksAt(() -> inspections.posts(inspection));
    }

    /** @throws Refused when it was not drawn */
    public InspectedPost post(Inspection inspection, long placement, Officer officer) {
        return posts(inspection, officer).stream()
                .filter(post -> post.placement() == placement)
                .findFirst()
                .orElseThrow(() -> Refused.at("inspection", "督导", "这个岗位没有被抽中"));
    }

    /** All that was noted at one post, the oldest first. */
    public List<InspectionEntry> entries(Inspection inspection, InspectedPost post, Officer officer) {
        return officer.looksAt(() -> entries.of(inspection, post));
    }

    /**
     * Ends one with posts left that nobody looked at.
     *
     * @throws Refused when another office drew it, or it is over
     */
    public void close(String number, String reason, Officer officer) {
        var inspection = find(number, officer);
        openToWrite(inspection, officer);
        inspections.close(inspection, WrittenReason.read(reason, "结束原因"), officer.id());
    }
}
