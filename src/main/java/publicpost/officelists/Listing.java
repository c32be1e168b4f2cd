package publicpost.officelists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import publicpost.findings.Subject;
import publicpost.policy.Area;

/**
 * Somebody in post, or who was paid in one, on one of the newest lists.
 *
 * @param number the registered one, for {@link How#ONE_SIGN}; otherwise null
 * @param sameName null where the row was read before the person was registered
 * @param detail what else the row says; empty where it was read before
 * @param office that keeps the list, by name
 */
record Listing(
        Long placement,
        String town,
        String village,
        Area area,
        String name,
        String number,
        ListKind kind,
        String office,
        LocalDate asOf,
        How how,
        Boolean sameName,
        LocalDate since,
        Map<Field, String> detail) {

    Subject subject() {
        return Subject.ofPlacement(town, village, placement);
    }

    /** The day from which it is so; of the list where the row says none. */
    LocalDate from() {
        return since == null ? asOf : since;
    }

    /** The same in next month's list: the row's own day, or nothing where it has none. */
    String fact() {
        return since == null ? "-" : since.toString();
    }

    /**
     * Whether it is the person beyond doubt: the number says so, whatever name stands beside it; an old one, which had no
     * check digit, together with the name.
     */
    boolean isCertain() {
        return how == How.EXACT || how == How.OLD_NUMBER && Boolean.TRUE.equals(sameName);
    }

    /** What an officer has to know of it. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("姓名", name);
        facts.put("名单", "%s（%s，截至 %s）".formatted(kind.label(), office, asOf));
        facts.put("如何比中", how.label());
        Optional.ofNullable(detail.get(Field.NAME))
                .filter(listed -> !listed.equals(name))
                .ifPresent(listed -> facts.put("名单上的姓名", listed));
        Optional.ofNullable(since).ifPresent(day -> facts.put(kind.heading(Field.SINCE), day.toString()));
        detail.forEach((field, text) -> {
            if (field != Field.NAME && field != Field.NUMBER) {
                facts.put(kind.heading(field), text);
            }
        });
        return facts;
    }

    /** Never who it is. */
    @Override
    public String toString() {
        return "%s of placement %d".formatted(kind, placement);
    }
}
