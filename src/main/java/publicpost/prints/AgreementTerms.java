package publicpost.prints;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import publicpost.casefile.Sentence;
import publicpost.placement.Paper;
import publicpost.policy.ExitReason;
import publicpost.printing.FormPart.Text;
import publicpost.recruitment.Offer;

/**
 * What an agreement says: post, term, hours, pay, insurance, conduct and leaving, of a service agreement in villages and a
 * labour contract in towns.
 */
record AgreementTerms(
        boolean rural,
        Offer offer,
        String postCode,
        Optional<Paper> agreement,
        Optional<Paper> cover,
        Numbers numbers) {

    private static final String BLANK = "____________";

    List<Text> all() {
        var terms = new ArrayList<Text>();
        terms.add(Text.of(basis()));
        terms.add(article("一、岗位和工作地点", post()));
        terms.add(article("二、岗位职责", Sentence.withoutEnd(offer.duties()) + "。"));
        terms.add(article("三、期限", term(), limits()));
        terms.add(article("四、工作时间", hours()));
        terms.add(article(rural ? "五、岗位补贴" : "五、劳动报酬", pay(), account()));
        terms.add(article("六、保险", insurance()));
        terms.add(article("七、管理", "甲方实行岗位和人员“双实名”管理，负责安全教育和日常考勤。乙方应遵守管理制度，完成岗位职责，不得由他人顶岗替岗。（§二(五)）"));
        terms.add(article("八、退出", leaving()));
        terms.add(article("九、争议", disputes()));
        terms.add(article("十、其他约定", BLANK.repeat(5)));
        return terms;
    }

    private static Text article(String heading, String... paragraphs) {
        return new Text(heading, List.of(paragraphs));
    }

    private String basis() {
        return rural
                ? "根据《中华人民共和国民法典》和%s，甲乙双方经平等协商，订立本协议。".formatted(PrintWords.PLAN)
                : "根据《中华人民共和国劳动合同法》及其实施条例和%s，甲乙双方经平等协商，订立本合同。".formatted(PrintWords.PLAN);
    }

    private String post() {
        return "甲方安排乙方在“%s”岗位（岗位编码%s）工作，工作地点为%s，岗位管理人员为%s。"
                .formatted(offer.title(), postCode, offer.place(), offer.supervisor());
    }

    private String term() {
        return "自%s起至%s止。"
                .formatted(
                        PrintWords.day(agreement.map(Paper::from).orElse(null)),
                        PrintWords.day(agreement.map(Paper::until).orElse(null)));
    }

    private String limits() {
        return "同一人员的岗位补贴期限一般不超过三年，期满的处理以区级决定为准" + (rural ? "；协议每次签订不超过十二个月" : "") + "。（§二(三)）";
    }

    private String hours() {
        var least = "每月工作%s小时，具体班次由甲方根据岗位需要安排。".formatted(PrintWords.number(offer.hours()));
        return rural ? least : least + "乙方依法享有休息休假的权利。";
    }

    private String pay() {
        return "标准为%s，按月发放，按实际出勤计算；不低于威海市最低工资标准，最低工资标准提高时随之提高。（§二(三)）"
                .formatted(PrintWords.pay(offer.pay(), offer.payBasis()));
    }

    private String account() {
        return "发入乙方本人账户：%s，账号%s。".formatted(filled(numbers.bankName()), filled(numbers.bankAccount()));
    }

    private static String filled(String text) {
        return text == null || text.isEmpty() ? BLANK : text;
    }

    private String insurance() {
        if (!rural) {
            return "甲方依法为乙方办理社会保险登记并缴纳单位应缴部分，自%s起；乙方个人应缴部分由乙方承担。单位应缴部分按规定享受社会保险补贴。（§二(三)）"
                    .formatted(PrintWords.day(cover.map(Paper::from).orElse(null)));
        }
        return "甲方为乙方购买意外伤害商业保险，保单号%s，保险期间自%s起至%s止；没有保险的，乙方不得上岗。（§二(三)）"
                .formatted(
                        cover.map(Paper::number).orElse(BLANK),
                        PrintWords.day(cover.map(Paper::from).orElse(null)),
                        PrintWords.day(cover.map(Paper::until).orElse(null)));
    }

    private String leaving() {
        var reasons = Stream.of(ExitReason.values())
                .filter(reason -> reason != (rural ? ExitReason.RETIREMENT : ExitReason.AGE_LIMIT))
                .map(ExitReason::label)
                .collect(joining("、"));
        var common = "有下列情形之一的，按规定退出岗位，补贴结算到最后在岗日：%s。退出后生活困难的，可以申请社会救助。（§二(三)）".formatted(reasons);
        return rural ? common : common + "依照《中华人民共和国劳动合同法实施条例》第十二条，本合同不适用无固定期限劳动合同和支付经济补偿的规定。";
    }

    private String disputes() {
        return rural ? "因履行本协议发生争议的，双方协商解决；协商不成的，可以向甲方所在地人民法院起诉。" : "因履行本合同发生争议的，双方协商解决；协商不成的，可以依法申请调解、劳动争议仲裁。";
    }
}
