package publicpost.incumbents;

import java.util.Arrays;
import java.util.Optional;

/** What a list says of each person; the columns may stand in any order. */
enum Column {
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

    private final String heading;

    Column(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** Excel keeps fifteen digits of a number, so a longer one must be text. */
    boolean losesDigits() {
        return this == ID_NUMBER || this == ACCOUNT;
    }

    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(plain(heading)))
                .findFirst();
    }

    /** A remark in brackets behind a heading changes nothing. */
    private static String plain(String heading) {
        return PlainText.of(heading).replaceAll("\\s", "").replaceFirst("\\(.*\\)$", "");
    }
}
