package publicpost.exports;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;

/** What can be exported; each has its rows and columns in a class of its own. */
public enum ExportKind {
    POSTS("岗位", "已开发的岗位、在岗人员和空缺；年度按计划年度。", PostColumns.LIST),
    APPLICANTS("申请人", "个人申请及其进度；年度按申请日期。", ApplicantColumns.LIST),
    MEMBERSHIPS("人员类别", "已核实的人员类别、名单及其有效期；年度按名单日期。", MembershipColumns.LIST),
    INCUMBENTS("在岗人员", "在岗、待上岗和已离岗人员，以及尚待认定的原岗位人员；年度按上岗日期。", IncumbentColumns.LIST),
    ATTENDANCE("出勤", "逐月逐人的出勤。", AttendanceColumns.LIST),
    PAYMENTS("发放结果", "逐月逐人的付款和银行反馈的结果。", PaymentColumns.LIST);

    private final String title;
    private final String about;
    private final ExportList list;

    ExportKind(String title, String about, ExportList list) {
        this.title = title;
        this.about = about;
        this.list = list;
    }

    /** @throws NoSuchElementException when nothing is called that */
    public static ExportKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("nothing to export of that name"));
    }

    /** As it stands in addresses and names of files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String about() {
        return about;
    }

    public boolean has(ExportFilter filter) {
        return list.filters().contains(filter);
    }

    Set<ExportFilter> filters() {
        return list.filters();
    }

    String sql() {
        return list.sql();
    }

    List<ExportColumn> columns() {
        return list.columns();
    }
}
