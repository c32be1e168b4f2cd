package publicpost.province;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import publicpost.lists.Columns;
import publicpost.lists.ListColumn;
import publicpost.lists.Wording;

/** What is exchanged: five kinds of records, each with its columns and where ours stand. */
public enum RecordKind {
    PEOPLE(
            "人员",
            "在岗、待上岗和已离岗的人员；起始日期按首次审批日期。",
            columns(PersonField.class, PersonField.NAME),
            OurSql.PEOPLE,
            OurSql.BY_ID),
    POSTS("岗位", "已开发的岗位；起始日期按公告报名开始日期。", columns(PostField.class, PostField.TITLE), OurSql.POSTS, OurSql.BY_KEY),
    PLACEMENTS(
            "安置",
            "每人每岗一条；起始日期按审批、上岗、离岗中最近的日期。",
            columns(PlacementField.class, PlacementField.NAME),
            OurSql.PLACEMENTS,
            OurSql.BY_KEY),
    PAYMENTS(
            "补贴发放",
            "银行已发放的每笔补贴；起始日期按发放日期。",
            columns(PaymentField.class, PaymentField.NAME),
            OurSql.PAYMENTS,
            OurSql.BY_ID),
    EXITS("退出", "已离岗的安置；起始日期按退出日期。", columns(ExitField.class, ExitField.NAME), OurSql.EXITS, OurSql.BY_KEY);

    private final String label;
    private final String about;
    private final Columns<?> columns;
    private final String sql;
    private final String byKey;

    RecordKind(String label, String about, Columns<?> columns, String sql, String byKey) {
        this.label = label;
        this.about = about;
        this.columns = columns;
        this.sql = sql;
        this.byKey = byKey;
    }

    /** @throws NoSuchElementException when nothing is called that */
    public static RecordKind of(String path) {
        return Stream.of(values())
                .filter(kind -> kind.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such kind of records"));
    }

    private static <C extends Enum<C> & ListColumn> Columns<C> columns(Class<C> type, C name) {
        // a file of ours sent back has the last line that says how many rows there are
        return Columns.of(type, name, new Wording("数据文件", "省系统数据", "记录", "条")).footers("共");
    }

    public String label() {
        return label;
    }

    public String about() {
        return about;
    }

    /** As it stands in addresses and names of files. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    Columns<?> columns() {
        return columns;
    }

    /** In the order of the file. */
    public List<Field> fields() {
        return Stream.of(columns.type().getEnumConstants())
                .map(Field.class::cast)
                .toList();
    }

    /** Ours: id, key, the days of its last change and its first, whose it is, and a column for each field that is compared. */
    String sql() {
        return sql;
    }

    /** How one of ours is found by :key. */
    String byKey() {
        return byKey;
    }
}
