package publicpost.process.officelists;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.lists.RawRow;
import publicpost.officelists.How;
import publicpost.officelists.ListKind;
import publicpost.officelists.ListTemplate;
import publicpost.officelists.MatchThread;
import publicpost.officelists.Matches;
import publicpost.officelists.OfficeList;
import publicpost.officelists.OfficeLists;
import publicpost.officelists.SentList;
import publicpost.officelists.Status;
import publicpost.process.Officer;
import publicpost.scope.Reach;

/** Where offices send in the lists they keep, and the district everybody's; who of them is in post the district sees alone. */
@Component
public class OfficeListDesk {

    private static final String DISTRICT = "district";
    private static final int LATEST = 200;

    /**
     * A kind of list that an officer may send in.
     *
     * @param offices whose it may be
     */
    public record Choice(ListKind kind, List<String> offices) {}

    private final OfficeLists lists;
    private final Matches matches;
    private final MatchThread thread;

    OfficeListDesk(OfficeLists lists, Matches matches, MatchThread thread) {
        this.lists = lists;
        this.matches = matches;
        this.thread = thread;
    }

    /** Whether there is anything here for the officer. */
    public boolean isFor(Officer officer) {
        return !choices(officer).isEmpty();
    }

    /** What the officer may send in, and for whom. */
    public List<Choice> choices(Officer officer) {
        return Arrays.stream(ListKind.values())
                .map(kind -> new Choice(kind, offices(kind, officer)))
                .filter(choice -> !choice.offices().isEmpty())
                .toList();
    }

    private List<String> offices(ListKind kind, Officer officer) {
        var keepers = lists.keepers(kind);
        if (isDistrict(officer)) {
            return keepers.isEmpty() ? List.of(DISTRICT) : keepers;
        }
        return keepers.stream().filter(officer.offices()::contains).toList();
    }

    /** Whether the officer sees whom a list speaks of. */
    public boolean isDistrict(Officer officer) {
        return officer.offices().contains(DISTRICT);
    }

    /**
     * Takes a file in; where its columns are known it is gone through at once.
     *
     * @param asOf the day as of which it speaks, as typed
     * @param office that keeps it; the officer's own where nothing is said
     * @throws Refused when it is not the officer's to send, or no such list
     */
    public long receive(ListKind kind, String office, String asOf, String name, InputStream content, Officer officer)
            throws IOException {
        var whose = office(kind, office, officer);
        var sent = new SentList(kind, whose, day(asOf), name, officer.id());
        var list = lists.receive(sent, content);
        if (list.status() == Status.MATCHING) {
            thread.goOn(list.id());
        }
        return list.id();
    }

    private String office(ListKind kind, String office, Officer officer) {
        var own = offices(kind, officer);
        if (own.isEmpty()) {
            throw Refused.at("officer", "名单", "%s名单不由您所在的部门提供".formatted(kind.label()));
        }
        if (office.isEmpty() && own.size() == 1) {
            return own.get(0);
        }
        if (!own.contains(office)) {
            throw Refused.at("office", "来源部门", "请选择名单来自哪个部门");
        }
        return office;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw Refused.at("asOf", "名单日期", "必填，如 2026-05-31");
        }
    }

    /** The latest of the officer's, all of the district's. */
    public List<OfficeList> lists(Officer officer) {
        if (!isFor(officer)) {
            throw Refused.at("officer", "名单比对", "您所在的部门没有需要提供的名单");
        }
        return looksAt(officer, () -> lists.latest(Arrays.asList(ListKind.values()), LATEST));
    }

    /** @throws Refused when there is none of that number, or it is of another office */
    public OfficeList list(long id, Officer officer) {
        try {
            return looksAt(officer, () -> lists.get(id));
        } catch (NoSuchElementException hidden) {
            throw Refused.at("list", "名单", "没有这份名单，或不属于您所在的部门");
        }
    }

    private static <T> T looksAt(Officer officer, Supplier<T> work) {
        return officer.acting().during(() -> Reach.OWN.during(work::get));
    }

    /** The first rows, for whoever names the columns. */
    public List<RawRow> head(long id, Officer officer) {
        return looksAt(officer, () -> lists.head(id));
    }

    /** By how they were recognised; empty for whom it is no business of. */
    public Map<How, Integer> counts(long id, Officer officer) {
        return looksAt(officer, () -> matches.counts(id));
    }

    /** Likewise. */
    public List<Matches.Match> matches(long id, int from, int most, Officer officer) {
        return isDistrict(officer) ? looksAt(officer, () -> matches.of(id, from, most)) : List.of();
    }

    /** What was raised about people it speaks of; for the district. */
    public List<Matches.Raised> raised(OfficeList list, int most, Officer officer) {
        return isDistrict(officer) ? looksAt(officer, () -> matches.raised(list, most)) : List.of();
    }

    public List<Matches.Wrong> wrong(long id, int most, Officer officer) {
        return looksAt(officer, () -> matches.wrong(id, most));
    }

    /**
     * Names the columns.
     *
     * @param form {@code row}: the number of the row of headings; and the number of a column, counted from 1, by each
     *     column of ours, empty where the file has none
     */
    public void map(long id, Map<String, Object> form, Officer officer) {
        var list = list(id, officer);
        var named = new NamedColumns(form, list.kind());
        lists.map(id, named.row(), named.columns());
        thread.goOn(id);
    }

    public void stop(long id, Officer officer) {
        lists.stop(list(id, officer).id());
    }

    public void goOn(long id, Officer officer) {
        lists.goOn(list(id, officer).id());
        thread.goOn(id);
    }

    public void discard(long id, Officer officer) {
        lists.discard(list(id, officer).id());
    }

    /** An empty one of that kind as an Excel workbook (.xlsx). */
    public byte[] template(ListKind kind, Officer officer) {
        office(kind, offices(kind, officer).stream().findFirst().orElse(""), officer);
        return ListTemplate.of(kind);
    }
}
