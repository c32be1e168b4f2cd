package publicpost.process.imports;

import java.util.EnumSet;
import publicpost.lists.Columns;
import publicpost.lists.Wording;

/** What a list says of each applicant: the fields of the application's form. */
enum ApplicantColumn implements FieldColumn {
    NAME("姓名", "name"),
    ID_NUMBER("身份证号码", "idNumber"),
    RETIREMENT("退休类别", "retirementCategory"),
    PHONE("联系电话", "phone"),
    HOUSEHOLD("户籍地", "householdPlace"),
    ANNOUNCEMENT("招聘公告", "announcement"),
    AREA("申请区域", "area"),
    VILLAGE("村（社区）", "village"),
    GROUP("安置对象类别", "groups"),
    SECOND_GROUP("安置对象类别二", "groups"),
    THIRD_GROUP("安置对象类别三", "groups"),
    UNEMPLOYED("失业登记", "unemployedRegistered"),
    WISH("第一志愿", "wishes"),
    SECOND_WISH("第二志愿", "wishes"),
    THIRD_WISH("第三志愿", "wishes"),
    BANK("开户银行", "bankName"),
    ACCOUNT("本人银行账号", "bankAccount"),
    CONSENT("本人已同意个人信息告知", "consent");

    static final Columns<ApplicantColumn> LIST = Columns.of(
                    ApplicantColumn.class, NAME, new Wording("名单文件", "名单", "报名人员", "人"))
            .foundBy(EnumSet.of(NAME, ID_NUMBER));

    private final String heading;
    private final String field;

    ApplicantColumn(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean losesDigits() {
        return this == ID_NUMBER || this == ACCOUNT;
    }

    @Override
    public boolean keptAsText() {
        return true;
    }

    @Override
    public boolean mayBeMissing() {
        return EnumSet.of(SECOND_GROUP, THIRD_GROUP, SECOND_WISH, THIRD_WISH).contains(this);
    }
}
