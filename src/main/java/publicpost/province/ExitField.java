package publicpost.province;

/** 退出: who left, when and why. */
enum ExitField implements Field {
    NUMBER("省系统编号", Content.NUMBER),
    STATUS("省系统状态", Content.STATUS),
    KEY("本系统案号", Content.KEY),
    NAME("姓名", Content.OWN_TEXT),
    ID_NUMBER("证件号码", Content.ID_NUMBER),
    ENDED_ON("退出日期", Content.DAY),
    REASON("退出原因", CodeList.EXIT_REASON);

    private final Described described;

    ExitField(String heading, Content content) {
        this.described = Described.as(heading, content);
    }

    ExitField(String heading, CodeList codes) {
        this.described = Described.inCodes(heading, codes);
    }

    @Override
    public Described described() {
        return described;
    }
}
