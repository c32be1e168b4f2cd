package publicpost.lists;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** An invented kind of list: who came how often, with totals below. */
enum Attendance implements ListColumn {
    SERIAL("序号"),
    NAME("姓名"),
    ID_NUMBER("身份证号码"),
    DUE("应出勤"),
    CAME("实出勤"),
    SOCIAL("单位实缴社保费"),
    INSURANCE("保险费"),
    REMARK("备注");

    static final Columns<Attendance> SHEET = Columns.of(Attendance.class, NAME, new Wording("出勤表", "出勤表", "人员", "人"))
            .foundBy(EnumSet.of(NAME, ID_NUMBER, CAME))
            .footers("合计", "校验");

    private final String heading;

    Attendance(String heading) {
        this.heading = heading;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean losesDigits() {
        return this == ID_NUMBER;
    }

    @Override
    public boolean mayBeMissing() {
        return EnumSet.of(SOCIAL, INSURANCE, REMARK).contains(this);
    }

    /** A file of these lines, as CSV. */
    static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
