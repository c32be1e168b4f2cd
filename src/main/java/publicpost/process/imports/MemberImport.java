package publicpost.process.imports;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.acting.Acting;
import publicpost.imports.Importing;
import publicpost.imports.Kind;
import publicpost.imports.OpenedList;
import publicpost.lists.Columns;
import publicpost.lists.ListFile;
import publicpost.lists.Template;
import publicpost.memberships.Memberships;
import publicpost.policy.TargetGroup;

/** 名单人员: each row is somebody on the office's list; whoever waits for it is answered. */
@Component
class MemberImport implements Importing {

    private static final Map<MemberColumn, String> EXAMPLE = Map.ofEntries(
            entry(MemberColumn.NAME, Columns.EXAMPLE + "（不会导入）"),
            entry(MemberColumn.ID_NUMBER, "371099197603010020"),
            entry(MemberColumn.LIST_NAME, "2026 年度台账"),
            entry(MemberColumn.LIST_DATE, "2026-04-30"),
            entry(MemberColumn.LAPSES_ON, "2027-04-30"));

    private final Memberships memberships;
    private final OpenClaims claims;
    private final Groups groups;
    private final Clock clock;

    MemberImport(Memberships memberships, OpenClaims claims, Groups groups, Clock clock) {
        this.memberships = memberships;
        this.claims = claims;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.MEMBERSHIPS;
    }

    @Override
    public OpenedList open(byte[] content, String office, String about, Acting who) {
        var known = Groups.byName(groups.keptBy(Set.of(office)));
        var lines = ListFile.read(content, MemberColumn.LIST);
        return new MemberList(lines, known, office, LocalDate.now(clock), memberships, claims);
    }

    byte[] template(String office) {
        var labels =
                groups.keptBy(Set.of(office)).stream().map(TargetGroup::label).toList();
        return Template.of(MemberColumn.LIST, "名单人员")
                .above("本部门名单上的人员：每行一人。正在等待核验的，导入后即按名单答复；其余的留待以后核验时参考。")
                .notes(Map.of(
                        MemberColumn.ID_NUMBER, "18 位；本列为文本，末位可为 X",
                        MemberColumn.LAPSES_ON, "证件或名单没有有效期的不填"))
                .example(withGroup(labels))
                .choices(Map.of(MemberColumn.GROUP, labels))
                .workbook();
    }

    private static Map<MemberColumn, String> withGroup(List<String> labels) {
        var example = new EnumMap<MemberColumn, String>(EXAMPLE);
        labels.stream().findFirst().ifPresent(label -> example.put(MemberColumn.GROUP, label));
        return example;
    }
}
