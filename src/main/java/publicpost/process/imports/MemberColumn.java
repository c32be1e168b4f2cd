package publicpost.process.imports;

import java.util.EnumSet;
import publicpost.lists.Columns;
import publicpost.lists.Wording;

/** What an office that keeps a list says of each person on it. */
enum MemberColumn implements FieldColumn {
    NAME("姓名", "name"),
    ID_NUMBER("身份证号码", "idNumber"),
    GROUP("安置对象类别", "group"),
    LIST_NAME("名单名称", "listName"),
    LIST_DATE("名单日期", "listDate"),
    LAPSES_ON("有效期至", "lapsesOn");

    static final Columns<MemberColumn> LIST = Columns.of(MemberColumn.class, NAME, new Wording("名单文件", "名单", "人员", "人"))
            .foundBy(EnumSet.of(NAME, ID_NUMBER));

    private final String heading;
    private final String field;

    MemberColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean losesDigits() {
        return this == ID_NUMBER;
    }

    /** Days too: Excel reads 2022.5.1 otherwise than people do. */
    @Override
    public boolean keptAsText() {
        return true;
    }

    @Override
    public boolean mayBeMissing() {
        return this == LAPSES_ON;
    }
}
