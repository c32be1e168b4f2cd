package publicpost.process.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import publicpost.casefile.Refused;
import publicpost.imports.ImportList;
import publicpost.imports.ImportThread;
import publicpost.imports.Importing;
import publicpost.imports.Imports;
import publicpost.imports.Kind;
import publicpost.imports.Progress;
import publicpost.imports.ReportedRow;
import publicpost.imports.SentFile;
import publicpost.offices.Office;
import publicpost.offices.Offices;
import publicpost.process.Officer;

/** Where officers send lists in and take them: a town its posts, towns and villages applicants, list offices their lists. */
@Component
public class ImportDesk {

    /** What is typed beside a list of posts. */
    private static final List<String> HEAD =
            List.of("year", "title", "conditions", "howToApply", "windowFrom", "windowUntil");

    private final Imports imports;
    private final ImportThread thread;
    private final Importing.Accounts accounts;
    private final ApplicantImport applicants;
    private final PostImport posts;
    private final MemberImport members;
    private final Groups groups;
    private final Offices offices;
    private final ObjectMapper json;

    ImportDesk(
            Imports imports,
            ImportThread thread,
            Importing.Accounts accounts,
            ApplicantImport applicants,
            PostImport posts,
            MemberImport members,
            Groups groups,
            Offices offices,
            ObjectMapper json) {
        this.imports = imports;
        this.thread = thread;
        this.accounts = accounts;
        this.applicants = applicants;
        this.posts = posts;
        this.members = members;
        this.groups = groups;
        this.offices = offices;
        this.json = json;
    }

    /** Those that the officer's offices may send in. */
    public List<Kind> kinds(Officer officer) {
        return Arrays.stream(Kind.values())
                .filter(kind -> office(kind, officer).isPresent())
                .toList();
    }

    private Optional<String> office(Kind kind, Officer officer) {
        return officer.offices().stream()
                .sorted()
                .flatMap(code -> offices.find(code).stream())
                .filter(office -> maySend(office, kind))
                .map(Office::code)
                .findFirst();
    }

    private boolean maySend(Office office, Kind kind) {
        return switch (kind) {
            case POSTS -> office.kind() == Office.Kind.TOWN;
            case APPLICANTS -> office.kind() == Office.Kind.TOWN || office.kind() == Office.Kind.VILLAGE;
            case MEMBERSHIPS -> !groups.keptBy(Set.of(office.code())).isEmpty();
            // on a page of its own
            case PROVINCE -> false;
        };
    }

    private String officeOf(Kind kind, Officer officer) {
        return office(kind, officer)
                .orElseThrow(() -> Refused.at("officer", "名单", "%s名单不由您所在的部门导入".formatted(kind.label())));
    }

    /**
     * Keeps a file, and tries it out in the background.
     *
     * @param typed beside the file
     * @throws Refused when it is no such list, was taken already, or what was typed is wrong
     */
    public long sendIn(Kind kind, String name, byte[] content, Map<String, String> typed, Officer officer) {
        var office = officeOf(kind, officer);
        var about = about(kind, typed);
        if (kind == Kind.POSTS) {
            posts.refuseHead(content, about, officer);
        }
        var id = imports.sendIn(
                new SentFile(kind, name, content, office, about, officer.acting(), isElsewhere(officer)));
        thread.goOn(id);
        return id;
    }

    private boolean isElsewhere(Officer officer) {
        return accounts.officesOf(officer.id()).isEmpty();
    }

    private String about(Kind kind, Map<String, String> typed) {
        var head = new TreeMap<String, String>();
        if (kind == Kind.POSTS) {
            HEAD.forEach(field -> head.put(field, typed.getOrDefault(field, "")));
        }
        try {
            return json.writeValueAsString(head);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of the officer's own offices, the latest first. */
    public List<ImportList> lists(Officer officer) {
        return imports.of(officer.offices());
    }

    /** @throws Refused when there is none of that number, or it is of another office */
    public ImportList list(long id, Officer officer) {
        var list = imports.get(id);
        if (!officer.offices().contains(list.office())) {
            throw Refused.at("list", "名单", "没有这份名单，或不属于您所在的部门");
        }
        return list;
    }

    public Progress progress(long id, Officer officer) {
        return imports.progress(list(id, officer).id());
    }

    /** Problems first. */
    public List<ReportedRow> report(long id, int from, int most, Officer officer) {
        return imports.report(list(id, officer).id(), from, most);
    }

    public void take(long id, Officer officer) {
        imports.take(list(id, officer).id(), officer.acting(), isElsewhere(officer));
        thread.goOn(id);
    }

    public void goOn(long id, Officer officer) {
        imports.goOn(list(id, officer).id(), officer.acting(), isElsewhere(officer));
        thread.goOn(id);
    }

    public void stop(long id, Officer officer) {
        imports.stop(list(id, officer).id());
    }

    public void discard(long id, Officer officer) {
        imports.discard(list(id, officer).id());
    }

    /** The empty list as an Excel workbook (.xlsx), with what the office may choose from. */
    public byte[] template(Kind kind, Officer officer) {
        var office = officeOf(kind, officer);
        return switch (kind) {
            case POSTS -> PostImport.template();
            case APPLICANTS -> applicants.template(office);
            case MEMBERSHIPS -> members.template(office);
            case PROVINCE -> throw new IllegalStateException("what the district exports is its own template");
        };
    }
}
