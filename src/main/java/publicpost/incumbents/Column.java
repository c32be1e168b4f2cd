package publicpost.incumbents;

import java.util.EnumSet;
import publicpost.lists.Columns;
import publicpost.lists.ListColumn;
import publicpost.lists.Wording;

/** What a list says of each person; the columns may stand in any order. */
enum Column implements ListColumn {
    NAME("姓名"),
    ID_NUMBER("身份证号码"),
    RETIREMENT("退休类别"),
    PHONE("手机号"),
    HOUSEHOLD("户籍地"),
    TOWN("镇街"),
    VILLAGE("村（社区）"),
    AREA("区域"),
    SCHEME("原岗位类别"),
    TITLE("岗位名称"),
    PLACE("工作地点"),
    STARTED("上岗日期"),
    ENDS("协议或待遇截止日"),
    MONTHS("已享受补贴月数"),
    STANDARD("补贴标准（元）"),
    PAY_BASIS("计酬方式"),
    BANK("开户银行"),
    ACCOUNT("银行账号");

    static final Columns<Column> LIST =
            Columns.of(Column.class, NAME, new Wording("名册文件", "名册", "人员", "人")).foundBy(EnumSet.of(NAME, ID_NUMBER));

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean losesDigits() {
        return this == ID_NUMBER || this == ACCOUNT;
    }

    /** Days too: Excel reads 2022.5.1 otherwise than people do. */
    @Override
    public boolean keptAsText() {
        return true;
    }
}
