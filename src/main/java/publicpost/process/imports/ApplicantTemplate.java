package publicpost.process.imports;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import publicpost.lists.Columns;
import publicpost.lists.Template;
import publicpost.offices.Office;
import publicpost.policy.TargetGroup;

/** The empty list of applicants: what an office may choose from, and a row that shows how. */
final class ApplicantTemplate {

    private static final Map<ApplicantColumn, String> EXAMPLE = Map.ofEntries(
            entry(ApplicantColumn.NAME, Columns.EXAMPLE + "（不会导入）"),
            entry(ApplicantColumn.ID_NUMBER, "371099197603010020"),
            entry(ApplicantColumn.RETIREMENT, "女50"),
            entry(ApplicantColumn.PHONE, "13800000000"),
            entry(ApplicantColumn.HOUSEHOLD, "初村镇初村一村"),
            entry(ApplicantColumn.ANNOUNCEMENT, "ZP2026-0001"),
            entry(ApplicantColumn.AREA, "乡村"),
            entry(ApplicantColumn.VILLAGE, "初村一村（示例）"),
            entry(ApplicantColumn.GROUP, "农村大龄人员"),
            entry(ApplicantColumn.UNEMPLOYED, "否"),
            entry(ApplicantColumn.WISH, "保洁员"),
            entry(ApplicantColumn.BANK, "农村商业银行"),
            entry(ApplicantColumn.ACCOUNT, "6222020000000000"),
            entry(ApplicantColumn.CONSENT, "是"));

    private static final Map<ApplicantColumn, String> NOTES = Map.of(
            ApplicantColumn.ID_NUMBER, "18 位；本列为文本，末位可为 X",
            ApplicantColumn.RETIREMENT, "决定法定退休年龄；女性原定 50 还是 55 周岁退休须凭档案核实",
            ApplicantColumn.ANNOUNCEMENT, "公告编号，后面的标题可有可无",
            ApplicantColumn.WISH, "本公告、同一区域的岗位；同名的写成“岗位名称，工作地点”",
            ApplicantColumn.ACCOUNT, "须是本人名下的账户，12 至 19 位数字",
            ApplicantColumn.CONSENT, "须本人已阅读（或听读）个人信息处理告知并同意，才能登记");

    private ApplicantTemplate() {}

    static byte[] workbook(List<Office> villages, List<TargetGroup> groups, OpenPosts posts) {
        var labels = groups.stream().map(TargetGroup::label).toList();
        var yesNo = List.of("是", "否");
        return Template.of(ApplicantColumn.LIST, "报名人员")
                .above("报名人员名单：每行一人。证明材料不在名单里，导入后在各案件的“补正材料”或核验时补交。")
                .notes(NOTES)
                .example(EXAMPLE)
                .choices(Map.ofEntries(
                        entry(ApplicantColumn.RETIREMENT, ListWords.RETIREMENT_OFFERED),
                        entry(ApplicantColumn.ANNOUNCEMENT, posts.announcementsOffered()),
                        entry(ApplicantColumn.AREA, List.copyOf(ListWords.AREAS.keySet())),
                        entry(
                                ApplicantColumn.VILLAGE,
                                villages.stream().map(Office::name).toList()),
                        entry(ApplicantColumn.GROUP, labels),
                        entry(ApplicantColumn.SECOND_GROUP, labels),
                        entry(ApplicantColumn.THIRD_GROUP, labels),
                        entry(ApplicantColumn.UNEMPLOYED, yesNo),
                        entry(ApplicantColumn.WISH, posts.postsOffered()),
                        entry(ApplicantColumn.SECOND_WISH, posts.postsOffered()),
                        entry(ApplicantColumn.THIRD_WISH, posts.postsOffered()),
                        entry(ApplicantColumn.CONSENT, yesNo)))
                .workbook();
    }
}
