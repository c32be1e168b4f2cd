package publicpost.process.imports;

import java.util.EnumSet;
import publicpost.lists.Columns;
import publicpost.lists.Wording;

/** What a list says of each kind of post: the fields of an announcement's offer. */
enum PostColumn implements FieldColumn {
    TITLE("岗位名称", "title"),
    AREA("区域", "area"),
    TYPE("岗位类型", "types"),
    SECOND_TYPE("岗位类型二", "types"),
    THIRD_TYPE("岗位类型三", "types"),
    PLACE("工作地点", "place"),
    DUTIES("工作内容", "duties"),
    PAY_BASIS("计酬方式", "payBasis"),
    PAY("待遇（元）", "pay"),
    HOURS("每月工时", "hours"),
    SUPERVISOR("岗位管理人", "supervisor"),
    HEADCOUNT("招聘人数", "headcount");

    /** A town has no more seats. */
    static final int MOST = 500;

    static final Columns<PostColumn> LIST = Columns.of(PostColumn.class, TITLE, new Wording("名单文件", "岗位表", "岗位", "个岗位"))
            .foundBy(EnumSet.of(TITLE, HEADCOUNT))
            .mostRows(MOST);

    private final String heading;
    private final String field;

    PostColumn(String heading, String field) {
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
    public boolean mayBeMissing() {
        return this == SECOND_TYPE || this == THIRD_TYPE;
    }
}
