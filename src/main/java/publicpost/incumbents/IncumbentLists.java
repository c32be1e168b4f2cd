package publicpost.incumbents;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.CaseNumbers;
import publicpost.casefile.FileName;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.casefile.Sha256;
import publicpost.incumbents.SentIn.Status;
import publicpost.offices.Office;
import publicpost.offices.Office.Kind;
import publicpost.offices.Offices;
import publicpost.people.People;
import publicpost.people.Person;
import publicpost.scope.Reach;
import publicpost.secrets.Secrets;

/** Where lists of incumbents are sent in, looked through and taken: all of a list, its good rows, or nothing. */
@Service
@Transactional
public class IncumbentLists {

    /** One who was taken from a list: the case that begins, and where. */
    public record Taken(String caseNumber, String village) {}

    private static final String STEP = "IncumbentImported";

    private final ListRows lists;
    private final ListCheck check;
    private final IncumbentRows rows;
    private final People people;
    private final Offices offices;
    private final CaseNumbers numbers;
    private final Records records;
    private final EntityManager entities;
    private final Secrets secrets;
    private final Clock clock;

    IncumbentLists(
            ListRows lists,
            ListCheck check,
            IncumbentRows rows,
            People people,
            Offices offices,
            CaseNumbers numbers,
            Records records,
            EntityManager entities,
            Secrets secrets,
            Clock clock) {
        this.lists = lists;
        this.check = check;
        this.rows = rows;
        this.people = people;
        this.offices = offices;
        this.numbers = numbers;
        this.records = records;
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Keeps the file and nothing else; the same file again is the same list.
     *
     * @param office a town, whose own people alone it may name, or the district
     * @throws Refused when the file is no list, or was taken already
     */
    public Long sendIn(String name, byte[] content, String office, String officer) {
        var sha256 = Sha256.of(content);
        refuseIfTaken(sha256);
        var waiting =
                lists.same(sha256, Status.CHECKED).filter(list -> list.office().equals(office));
        if (waiting.isPresent()) {
            return waiting.get().id();
        }
        var report = check.check(content, towns(office)).report();
        return lists.add(FileName.plain(name, "名册"), sha256, content, office, report, officer, clock.instant());
    }

    private void refuseIfTaken(String sha256) {
        lists.same(sha256, Status.TAKEN).ifPresent(list -> {
            throw Column.LIST.refused("这份名册已由%s于 %s 导入（%s），没有重复导入"
                    .formatted(
                            offices.nameOf(list.takenBy()),
                            list.takenAt().atZone(OfficeClock.ZONE).toLocalDate(),
                            list.name()));
        });
    }

    private Set<String> towns(String office) {
        return offices.get(office).kind() == Kind.TOWN
                ? Set.of(office)
                : Set.copyOf(offices.of(Kind.TOWN).stream().map(Office::code).toList());
    }

    /** As things stand now: somebody may have been placed or listed since. */
    @Transactional(readOnly = true)
    public Report report(SentIn list) {
        // whether somebody is known already does not depend on who asks
        return Reach.WHOLE.during(() -> check(list).report());
    }

    private Checked check(SentIn list) {
        return check.check(lists.content(list.id()), towns(list.office()));
    }

    /**
     * Writes the people of a list down, each with a case number.
     *
     * @param onlyGood leaves out the rows that are wrong instead of refusing the list
     * @throws Refused when somebody else took or discarded it, or rows are wrong
     */
    public List<Taken> take(Long id, boolean onlyGood, String officer) {
        var list = open(id);
        refuseIfTaken(lists.sha256(id));
        var checked = check(list);
        if (!onlyGood && !checked.report().allGood() || checked.good().isEmpty()) {
            throw Refused.at(
                    "list",
                    "名册",
                    "现有 %d 行可以导入，共 %d 行；请先看清各行的问题"
                            .formatted(checked.report().good(), checked.report().rows()));
        }
        lists.taken(id, checked.good().size(), officer, clock.instant());
        return write(id, checked.good(), officer);
    }

    private List<Taken> write(Long list, List<IncumbentRow> good, String officer) {
        var details = good.stream()
                .collect(toMap(IncumbentRow::idNumber, IncumbentRow::details, (one, other) -> one, LinkedHashMap::new));
        var persons = people.recogniseAll(details);
        var incumbents = rows.saveAll(good.stream()
                .map(row -> incumbent(list, row, persons.get(row.idNumber())))
                .toList());
        incumbents.forEach(one -> records.step(one.caseNumber(), officer, STEP, "OPENED", ""));
        // thousands of rows kept at hand would be looked through again before every question that follows
        rows.flush();
        entities.clear();
        return incumbents.stream()
                .map(one -> new Taken(one.caseNumber(), one.home().village()))
                .toList();
    }

    private Incumbent incumbent(Long list, IncumbentRow row, Person person) {
        return new Incumbent(numbers.incumbent(), list, row, row.bank().indexed(secrets), person);
    }

    /** @throws Refused when somebody else took or discarded it */
    public void discard(Long id) {
        open(id);
        lists.discarded(id);
    }

    private SentIn open(Long id) {
        var list = lists.lock(id).orElseThrow(() -> Refused.at("list", "名册", "没有这份名册"));
        if (list.status() == Status.TAKEN) {
            throw Refused.at("list", "名册", "名册刚由%s导入，请刷新查看".formatted(offices.nameOf(list.takenBy())));
        }
        if (list.status() == Status.DISCARDED) {
            throw Refused.at("list", "名册", "名册已放弃，请重新上传");
        }
        return list;
    }

    @Transactional(readOnly = true)
    public SentIn get(Long id) {
        return lists.find(id).orElseThrow(() -> Refused.at("list", "名册", "没有这份名册"));
    }

    @Transactional(readOnly = true)
    public List<SentIn> of(Collection<String> ofOffices) {
        return lists.of(ofOffices);
    }
}
