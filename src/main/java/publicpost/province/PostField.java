package publicpost.province;

/** 岗位: every post that was developed. */
enum PostField implements Field {
    NUMBER("省系统编号", Content.NUMBER),
    STATUS("省系统状态", Content.STATUS),
    KEY("本系统岗位编号", Content.KEY),
    TITLE("岗位名称", Content.TEXT),
    TOWN("镇街", Content.TEXT),
    AREA("岗位区域", CodeList.AREA),
    YEAR("计划年度", Content.YEAR),
    PLACE("工作地点", Content.TEXT),
    DUTIES("岗位职责", Content.TEXT),
    PAY_BASIS("计酬方式", CodeList.PAY_BASIS),
    PAY("待遇标准", Content.DECIMAL),
    HOURS("每月工时", Content.DECIMAL),
    SUPERVISOR("岗位负责人", Content.OWN_TEXT),
    STANDING("岗位状态", CodeList.POST_STANDING);

    private final Described described;

    PostField(String heading, Content content) {
        this.described = Described.as(heading, content);
    }

    PostField(String heading, CodeList codes) {
        this.described = Described.inCodes(heading, codes);
    }

    @Override
    public Described described() {
        return described;
    }
}
