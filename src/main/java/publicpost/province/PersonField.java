package publicpost.province;

/** 人员: whoever is or was placed. */
enum PersonField implements Field {
    NUMBER("省系统编号", Content.NUMBER),
    STATUS("省系统状态", Content.STATUS),
    KEY("本系统人员编号", Content.KEY),
    NAME("姓名", Content.OWN_TEXT),
    ID_NUMBER("证件号码", Content.ID_NUMBER),
    SEX("性别", CodeList.SEX),
    BORN("出生日期", Content.OWN_DAY),
    HOUSEHOLD_PLACE("户籍地", Content.OWN_TEXT),
    PHONE("联系电话", Content.PHONE),
    BASIS("认定类别", CodeList.GROUP),
    DETERMINED_ON("初次核定日期", Content.DAY);

    private final Described described;

    PersonField(String heading, Content content) {
        this.described = Described.as(heading, content);
    }

    PersonField(String heading, CodeList codes) {
        this.described = Described.inCodes(heading, codes);
    }

    @Override
    public Described described() {
        return described;
    }
}
