package publicpost.process;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import publicpost.audit.Act;
import publicpost.audit.Audit;
import publicpost.casefile.Refused;
import publicpost.exports.Asked;
import publicpost.exports.ExportFormat;
import publicpost.exports.ExportKind;
import publicpost.exports.ExportRows;
import publicpost.exports.ExportsMade;
import publicpost.exports.Narrowing;
import publicpost.exports.Scope;
import publicpost.exports.Title;
import publicpost.exports.UnderWay;
import publicpost.offices.Office;
import publicpost.offices.Offices;

/**
 * 导出: who may have which list. The district, a town and a village theirs, finance what was paid, the agency the attendance,
 * an office that keeps a list whom it found on it.
 */
@Component
public class ExportDesk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Sights sights;
    private final Offices offices;
    private final ExportRows rows;
    private final UnderWay underWay;
    private final Audit audit;
    private final Clock clock;

    ExportDesk(Sights sights, Offices offices, ExportRows rows, UnderWay underWay, Audit audit, Clock clock) {
        this.sights = sights;
        this.offices = offices;
        this.rows = rows;
        this.underWay = underWay;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where an export goes, opened once it is certain that it begins. */
    @FunctionalInterface
    public interface Outlet {
        OutputStream open() throws IOException;
    }

    public boolean isFor(Officer officer) {
        return scope(officer).isPresent();
    }

    /** @throws Refused when the officer's office exports nothing */
    public List<ExportKind> kinds(Officer officer) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> mayHave(kind, officer))
                .toList();
    }

    /** @throws Refused when the officer's office exports nothing */
    public Scope open(Officer officer) {
        return scope(officer).orElseThrow(() -> Refused.at("officer", "导出", "没有可由您所在部门导出的名单"));
    }

    private Optional<Scope> scope(Officer officer) {
        return sights.find(officer)
                .map(sight -> new Scope(sight.towns(), sight.village(), sight.money()))
                .or(() -> keepsList(officer)
                        ? Optional.of(new Scope(codes(Office.Kind.TOWN), null, false))
                        : Optional.empty());
    }

    private boolean keepsList(Officer officer) {
        return officer.worksForAny(codes(Office.Kind.VERIFIER));
    }

    private List<String> codes(Office.Kind kind) {
        return offices.of(kind).stream().map(Office::code).toList();
    }

    private boolean mayHave(ExportKind kind, Officer officer) {
        var role = sights.find(officer).map(Sight::role);
        if (role.isEmpty()) {
            return kind == ExportKind.MEMBERSHIPS && keepsList(officer);
        }
        return switch (role.get()) {
            case DISTRICT, TOWN, VILLAGE -> true;
            case FINANCE -> kind == ExportKind.PAYMENTS;
            case AGENCY -> kind == ExportKind.ATTENDANCE;
        };
    }

    /**
     * Writes the list out, and on record that it was begun and how far it came.
     *
     * @throws Refused before anything is written: when the list is not the officer's business, what is asked for cannot be
     *     read, or too much is under way
     */
    public void write(ExportKind kind, ExportFormat format, Asked asked, Officer officer, Outlet outlet) {
        var scope = open(officer);
        if (!mayHave(kind, officer)) {
            throw Refused.at("officer", kind.title(), "%s不属于您所在部门的导出范围".formatted(kind.title()));
        }
        var narrowing = rows.narrowed(asked, scope, kind);
        underWay.begin(officer.id());
        try {
            // before the first row goes out, so that not even a power cut leaves it unrecorded
            audit.record(Act.EXPORTED, ExportsMade.subject(kind, format), told(narrowing));
            send(kind, format, narrowing, officer, outlet);
        } finally {
            underWay.end(officer.id());
        }
    }

    private void send(ExportKind kind, ExportFormat format, Narrowing narrowing, Officer officer, Outlet outlet) {
        var sent = 0L;
        var whole = false;
        try {
            var file = format.file(outlet.open());
            try {
                officer.looksAt(() -> {
                    rows.write(kind, narrowing, title(kind, narrowing, officer), file);
                    return null;
                });
                whole = true;
            } finally {
                sent = file.rows();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            var told = told(narrowing);
            told.put("rows", sent);
            told.put("whole", whole);
            audit.record(Act.EXPORTED, ExportsMade.subject(kind, format), told);
        }
    }

    private Title title(ExportKind kind, Narrowing narrowing, Officer officer) {
        var names = officer.offices().stream().sorted().map(offices::nameOf).collect(joining("、"));
        return new Title(
                kind.title(),
                "%s（%s）".formatted(officer.id(), names),
                TIME.format(LocalDateTime.now(clock)),
                inWords(narrowing));
    }

    private String inWords(Narrowing narrowing) {
        var towns = narrowing.towns().stream().map(offices::nameOf).collect(joining("、"));
        var days = narrowing.from() == null ? null : "%s 至 %s".formatted(narrowing.from(), narrowing.until());
        return Stream.of(
                        towns,
                        narrowing.village() == null ? null : offices.nameOf(narrowing.village()),
                        narrowing.announcement(),
                        days)
                .filter(text -> text != null)
                .collect(joining("，"));
    }

    private static Map<String, Object> told(Narrowing narrowing) {
        var told = new LinkedHashMap<String, Object>();
        told.put("towns", String.join(",", narrowing.towns()));
        Stream.of(
                        Map.entry("village", Optional.ofNullable(narrowing.village())),
                        Map.entry("announcement", Optional.ofNullable(narrowing.announcement())),
                        Map.entry("from", Optional.ofNullable(narrowing.from()).map(Object::toString)),
                        Map.entry(
                                "until", Optional.ofNullable(narrowing.until()).map(Object::toString)))
                .forEach(one -> one.getValue().ifPresent(value -> told.put(one.getKey(), value)));
        return told;
    }
}
