package publicpost.province;

/** 补贴发放: what the bank has paid. */
enum PaymentField implements Field {
    NUMBER("省系统编号", Content.NUMBER),
    STATUS("省系统状态", Content.STATUS),
    KEY("本系统付款编号", Content.KEY),
    CASE_NUMBER("本系统案号", Content.TEXT),
    NAME("姓名", Content.OWN_TEXT),
    ID_NUMBER("证件号码", Content.ID_NUMBER),
    MONTH("发放所属月份", Content.MONTH),
    AMOUNT("发放金额", Content.DECIMAL),
    PAID_ON("发放日期", Content.DAY),
    BANK_NAME("开户银行", Content.TEXT),
    ACCOUNT("银行账号", Content.ACCOUNT);

    private final String heading;
    private final Content content;
    private final CodeList codes;

    PaymentField(String heading, Content content) {
        this(heading, content, null);
    }

    PaymentField(String heading, CodeList codes) {
        this(heading, Content.CODE, codes);
    }

    PaymentField(String heading, Content content, CodeList codes) {
        this.heading = heading;
        this.content = content;
        this.codes = codes;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public Content content() {
        return content;
    }

    @Override
    public CodeList codes() {
        return codes;
    }
}
