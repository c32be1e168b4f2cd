package publicpost.web.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import publicpost.casefile.ListedDocument;
import publicpost.web.desk.CaseFile.Appraisal;
import publicpost.web.desk.CaseFile.Approval;
import publicpost.web.desk.CaseFile.BlockFound;
import publicpost.web.desk.CaseFile.Claim;
import publicpost.web.desk.CaseFile.Decision;
import publicpost.web.desk.CaseFile.Diagram;
import publicpost.web.desk.CaseFile.Header;
import publicpost.web.desk.CaseFile.Input;
import publicpost.web.desk.CaseFile.Letter;
import publicpost.web.desk.CaseFile.Notice;
import publicpost.web.desk.CaseFile.Objection;
import publicpost.web.desk.CaseFile.Person;
import publicpost.web.desk.CaseFile.Placement;
import publicpost.web.desk.CaseFile.Ranking;
import publicpost.web.desk.CaseFile.Step;

/** A case with everything in it, and one with nothing but its head. */
public final class Sample {

    private static final LocalDate MARCH_1 = LocalDate.of(2022, 3, 1);

    private Sample() {}

    public static CaseFile full() {
        return new CaseFile(
                new Header("SQ-2022-0001", "公益性岗位申请", "于秀兰申请乡村保洁岗", "民主评议", true, "北海村", "初村镇"),
                new Person(
                        "于秀兰",
                        "371002********1249",
                        "女",
                        46,
                        LocalDate.of(2031, 3, 12),
                        "138****5678",
                        "威海市初村镇北海村 <b>12</b> 号"),
                List.of(new CaseFile.Sheet("招聘岗位", List.of("岗位", "人数"), List.of(List.of("保洁员", "2")))),
                List.of(
                        new Claim(
                                "农村低收入人口",
                                "区社会事业服务中心",
                                "2022年2月低收入人口名单",
                                LocalDate.of(2022, 2, 28),
                                "王敏",
                                "属实",
                                LocalDate.of(2023, 2, 28),
                                null),
                        new Claim("农村大龄人员", "初村镇人民政府", null, null, null, "待核验", null, "以身份证为准")),
                List.of(document(7, "低收入证明.pdf", "application/pdf"), document(8, "户口簿.jpg", "image/jpeg")),
                List.of(new BlockFound("企业股东", "市场监管登记：北海海产合作社", "合作社已于2021年注销，见注销通知书")),
                List.of(new Decision(
                        1L,
                        "资格审核",
                        MARCH_1,
                        "符合安置条件",
                        true,
                        "target-groups",
                        3,
                        List.of("RURAL_LOW_INCOME", "RURAL_OLDER"),
                        List.of("§二(一)", "§一(三)"),
                        List.of("属农村低收入人口", "年满45周岁、不超过70周岁"),
                        List.of(new Input("城乡", "乡村"), new Input("年龄", "46周岁")))),
                List.of(new Appraisal(
                        MARCH_1,
                        "北海村党群服务中心",
                        "李志强",
                        9,
                        11,
                        9,
                        1,
                        1,
                        "于海（亲属）",
                        new BigDecimal("86.5"),
                        "通过",
                        "参会人员一致认为该同志家庭困难，吃苦耐劳。")),
                List.of(new Ranking("乡村保洁岗", "入围", 2, "“4+2”人员优先", new BigDecimal("86.5"), null)),
                List.of(new Notice(
                        "公示2022-03", LocalDate.of(2022, 3, 7), LocalDate.of(2022, 3, 14), "已结束", "国办发明电〔2021〕11号")),
                List.of(new Objection(
                        LocalDate.of(2022, 3, 9),
                        "匿名",
                        null,
                        null,
                        "反映其名下有门面房。<script>alert(1)</script>",
                        "不成立",
                        "经查系其兄所有。")),
                List.of(new Approval(2L, LocalDate.of(2022, 3, 16), "赵岩（区科技创新局）", "同意安置", "§二(四)", null)),
                new Placement(
                        "CC-N-031",
                        "乡村保洁岗",
                        "2022年初村镇乡村第31个",
                        "服务协议 XY-2022-031，2022年4月1日至2023年3月31日",
                        "意外伤害商业保险 PA-889201，2022年4月1日至2023年3月31日",
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2025, 3, 31),
                        List.of("§二(三)")),
                List.of(new Letter(MARCH_1, "受理告知", "您的申请已受理。\n请留意公示。")),
                List.of(
                        new Step(Instant.parse("2022-03-01T01:12:00Z"), "张丽", "北海村", "登记申请", "已登记", null),
                        new Step(Instant.parse("2022-03-02T06:40:00Z"), "王敏", "区社会事业服务中心", "核验材料", "属实", "与名单第18行一致")),
                new Diagram("/desk/cases/SQ-2022-0001/model.bpmn", List.of("Appraise"), List.of("Applied")),
                true);
    }

    static CaseFile empty() {
        return new CaseFile(
                new Header("NJ-2022-1", "年度计划", "2022年公益性岗位计划", "编制分配计划", true, null, "高区"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                false);
    }

    private static ListedDocument document(long id, String name, String type) {
        var at = Instant.parse("2022-03-01T01:12:00Z");
        return new ListedDocument(id, name, type, 1_200_000L, "zhang", "北海村", at, "SQ-2022-0001", null);
    }
}
