package publicpost.attendance;

import java.util.EnumSet;
import java.util.Set;
import publicpost.lists.Columns;
import publicpost.lists.ListColumn;
import publicpost.lists.Wording;

/** What a sheet of attendance says of each person. */
enum SheetColumn implements ListColumn {
    SERIAL("序号", ""),
    NAME("姓名", ""),
    ID_NUMBER("身份证号码", ""),
    POST("岗位", ""),
    REQUIRED("应出勤", "required"),
    ATTENDED("实出勤", "attended"),
    CONTRIBUTIONS("单位实缴社会保险费", "unitContributions"),
    PREMIUM("意外险保险费", "premium"),
    REMARK("备注", "remark");

    static final Columns<SheetColumn> SHEET = Columns.of(SheetColumn.class, NAME, new Wording("出勤表", "出勤表", "人员", "人"))
            .foundBy(EnumSet.of(NAME, ID_NUMBER, ATTENDED))
            .footers("合计", "填表人", "负责人");

    /** Who it is about; a unit changes nothing here. */
    static final Set<SheetColumn> FIXED = EnumSet.of(SERIAL, NAME, ID_NUMBER, POST);

    private final String heading;
    private final String field;

    SheetColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    @Override
    public String heading() {
        return heading;
    }

    /** Of the entry, as the page names it; empty where the column only says who it is about. */
    String field() {
        return field;
    }

    @Override
    public boolean losesDigits() {
        return this == ID_NUMBER;
    }

    @Override
    public boolean mayBeMissing() {
        return !EnumSet.of(NAME, ID_NUMBER, REQUIRED, ATTENDED).contains(this);
    }

    @Override
    public boolean keptAsText() {
        return losesDigits() || this == REMARK;
    }
}
