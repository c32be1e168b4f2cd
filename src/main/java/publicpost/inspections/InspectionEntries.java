package publicpost.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Documents;
import publicpost.casefile.Refused;
import publicpost.findings.Findings;
import publicpost.findings.Seen;
import publicpost.findings.Subject;
import publicpost.policy.FindingKind;

/** Takes down what was found at a post. Nothing is edited: a correction is a later entry, and the newest counts. */
@Service
@Transactional
public class InspectionEntries {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final EntryRows rows;
    private final DrawnPosts posts;
    private final Documents documents;
    private final Findings findings;
    private final Clock clock;

    InspectionEntries(EntryRows rows, DrawnPosts posts, Documents documents, Findings findings, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.documents = documents;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * What an inspector found.
     *
     * @param note null where there is none; of a correction why
     * @param form of the page it came by
     * @param corrects the entry that counted until now; null where nobody has been there
     * @param photos documents that the inspector has just handed in
     */
    public record Found(InspectionResult result, String note, UUID form, Long corrects, List<Long> photos) {}

    /** All that was noted at one post, the oldest first; with the reach of whoever asks. */
    @Transactional(readOnly = true)
    public List<InspectionEntry> of(Inspection inspection, InspectedPost post) {
        return posts.entries(inspection.id(), post.placement());
    }

    /** Whether what was sent by a form stands here already. */
    @Transactional(readOnly = true)
    public boolean isTaken(UUID form) {
        return rows.isTaken(form);
    }

    /** Whether it was taken there and can be looked at; with the reach of whoever asks. */
    @Transactional(readOnly = true)
    public boolean has(Inspection inspection, long photo) {
        return rows.hasPhoto(inspection.id(), photo);
    }

    /**
     * Takes it down and raises what has to be followed, both or neither.
     *
     * @return false when the same form was taken meanwhile, so that its photographs are there twice
     * @throws Refused when somebody else noted something meanwhile, or the inspection has ended
     */
    public boolean record(Inspection inspection, InspectedPost post, Found found, String officer) {
        if (rows.isEnded(inspection.id()) && found.corrects() == null) {
            throw Refused.at("result", "检查结果", "本次督导已经结束，不能再记录");
        }
        var entry = add(inspection, post, found, officer);
        if (entry.isEmpty() && rows.isTaken(found.form())) {
            return false;
        }
        keep(entry.orElseThrow(InspectionEntries::overtaken), inspection, post, found, officer);
        return true;
    }

    /** Empty when somebody else was there since the page was drawn. */
    private Optional<Long> add(Inspection inspection, InspectedPost post, Found found, String officer) {
        return Objects.equals(found.corrects(), latest(inspection, post))
                ? rows.add(inspection.id(), post.placement(), found, officer, clock.instant())
                : Optional.empty();
    }

    private void keep(Long entry, Inspection inspection, InspectedPost post, Found found, String officer) {
        documents.file(found.photos(), inspection.number(), officer);
        rows.addPhotos(entry, found.photos());
        found.result()
                .finding()
                .ifPresent(kind -> findings.raise(List.of(seen(kind, inspection, post, found)), officer));
    }

    private Long latest(Inspection inspection, InspectedPost post) {
        return posts.entries(inspection.id(), post.placement()).stream()
                .reduce((earlier, later) -> later)
                .map(InspectionEntry::id)
                .orElse(null);
    }

    private static Refused overtaken() {
        return Refused.at("result", "检查结果", "这个岗位刚有新的记录，请看过后再决定是否更正");
    }

    /** The same inspection finds the same only once, however often it is corrected. */
    private Seen seen(FindingKind kind, Inspection inspection, InspectedPost post, Found found) {
        var now = LocalDateTime.now(clock);
        var facts = new LinkedHashMap<String, String>();
        facts.put("督导", inspection.number());
        facts.put("检查时间", MINUTE.format(now));
        facts.put("岗位", post.work().title());
        facts.put("地点", post.work().place());
        facts.put("在岗人员", post.holder().name());
        facts.put("检查结果", found.result().label());
        facts.put("现场情况", Objects.requireNonNullElse(found.note(), ""));
        facts.put("现场照片", "%d 张".formatted(found.photos().size()));
        rows.attendance(post.placement(), now.toLocalDate()).ifPresent(month -> facts.put("当月考勤", month));
        facts.values().removeIf(String::isBlank);
        var subject = Subject.ofPlacement(inspection.town(), post.village(), post.placement());
        return new Seen(kind, subject, inspection.number(), LocalDate.now(clock), facts);
    }
}
