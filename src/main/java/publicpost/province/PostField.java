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

    private final String heading;
    private final Content content;
    private final CodeList codes;

    PostField(String heading, Content content) {
        this(heading, content, null);
    }

    PostField(String heading, CodeList codes) {
        this(heading, Content.CODE, codes);
    }

    PostField(String heading, Content content, CodeList codes) {
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
