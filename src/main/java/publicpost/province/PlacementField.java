package publicpost.province;

/** 安置: who holds which post, from when until when. */
enum PlacementField implements Field {
    NUMBER("省系统编号", Content.NUMBER),
    STATUS("省系统状态", Content.STATUS),
    KEY("本系统案号", Content.KEY),
    NAME("姓名", Content.OWN_TEXT),
    ID_NUMBER("证件号码", Content.ID_NUMBER),
    POST("本系统岗位编号", Content.TEXT),
    TOWN("镇街", Content.TEXT),
    VILLAGE("村社区", Content.TEXT),
    AREA("岗位区域", CodeList.AREA),
    SCHEME("项目", CodeList.SCHEME),
    BASIS("认定类别", CodeList.GROUP),
    APPROVED_ON("审批日期", Content.DAY),
    STARTS_ON("上岗日期", Content.DAY),
    TERM_ENDS("补贴停发日", Content.DAY),
    BANK_NAME("开户银行", Content.TEXT),
    ACCOUNT("银行账号", Content.ACCOUNT),
    STANDING("安置状态", CodeList.PLACEMENT_STANDING);

    private final Described described;

    PlacementField(String heading, Content content) {
        this.described = Described.as(heading, content);
    }

    PlacementField(String heading, CodeList codes) {
        this.described = Described.inCodes(heading, codes);
    }

    @Override
    public Described described() {
        return described;
    }
}
