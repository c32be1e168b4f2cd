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

    private final Described described;

    PaymentField(String heading, Content content) {
        this.described = Described.as(heading, content);
    }

    PaymentField(String heading, CodeList codes) {
        this.described = Described.inCodes(heading, codes);
    }

    @Override
    public Described described() {
        return described;
    }
}
