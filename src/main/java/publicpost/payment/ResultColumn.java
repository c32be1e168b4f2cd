package publicpost.payment;

import java.util.EnumSet;
import publicpost.lists.Columns;
import publicpost.lists.ListColumn;
import publicpost.lists.Wording;

/** What a bank's answer says of each payment; our own file with the results added to it is one too. */
enum ResultColumn implements ListColumn {
    NUMBER("付款编号"),
    NAME("姓名"),
    BANK("开户银行"),
    ACCOUNT("银行账号"),
    AMOUNT("金额"),
    PURPOSE("用途"),
    RESULT("结果"),
    REASON("失败原因");

    static final Columns<ResultColumn> FILE = Columns.of(
                    ResultColumn.class, NAME, new Wording("结果文件", "结果文件", "付款结果", "笔"))
            .foundBy(EnumSet.of(NUMBER, RESULT))
            .footers("合计", "校验");

    private final String heading;

    ResultColumn(String heading) {
        this.heading = heading;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean losesDigits() {
        return this == ACCOUNT;
    }

    @Override
    public boolean mayBeMissing() {
        return !EnumSet.of(NUMBER, AMOUNT, RESULT).contains(this);
    }
}
