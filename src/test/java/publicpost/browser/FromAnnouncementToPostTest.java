package publicpost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import publicpost.process.Forms;

/** One person's way into a post, by the six offices that take part, each with nothing but Tasklist. */
class FromAnnouncementToPostTest extends AtTheDesk {

    @Test
    void sixOfficersBringOnePersonIntoAPost() {
        var desk = desk();

        desk.signIn("town-chucun");
        announce(desk);
        desk.signOut();

        desk.signIn("village-chucun-1");
        register(desk);
        desk.signOut();

        desk.signIn("disabled-federation");
        verify(desk, "残疾人证台账");
        desk.signOut();

        desk.signIn("social-affairs");
        verify(desk, "农村低收入人口台账");
        desk.signOut();

        desk.signIn("agriculture");
        verify(desk, "脱贫享受政策人口台账");
        desk.signOut();
        town.settles();

        desk.signIn("village-chucun-1");
        appraise(desk);
        desk.signOut();

        town.dayComes(town.today().plusDays(7));
        desk.signIn("town-chucun");
        rank(desk);
        desk.signOut();

        town.dayComes(town.today().plusDays(10));
        desk.signIn("district");
        approve(desk);
        desk.signOut();

        desk.signIn("town-chucun");
        prepareStart(desk);
        desk.signOut();

        assertThat(text("select status from app.placement")).isEqualTo("ACTIVE");
        assertThat(text("select name from app.person where id = (select person_id from app.placement)"))
                .isEqualTo("于秀兰");
        assertThat(database.queryForList("select distinct actor from app.trail where actor <> 'system'", String.class))
                .contains(
                        "town-chucun",
                        "village-chucun-1",
                        "disabled-federation",
                        "social-affairs",
                        "agriculture",
                        "district");
    }

    private void announce(Tasklist desk) {
        var form = desk.begin("岗位招聘")
                .write("公告标题", "2026年初村镇公益性岗位招聘")
                .day("报名开始", town.today())
                .day("报名截止", town.today().plusDays(4))
                .write("应聘条件", "符合安置条件，能胜任保洁工作")
                .write("报名办法", "到村委会报名，带身份证、证件和银行卡")
                .write("岗位名称", "村庄保洁员")
                .choose("区域", "乡村")
                .write("工作地点", "初村一村")
                .write("招聘人数", "1")
                .write("待遇（元）", "2400")
                .write("每月工时", "160")
                .write("岗位管理人", "王主任")
                .tick("公共服务")
                .write("工作内容", "村内道路和公共场所保洁");
        Pictures.take(form, "01-announce");
        form.submit();
    }

    private void register(Tasklist desk) {
        var form = desk.begin("公益性岗位申请")
                .choose("村（社区）", "初村一村（示例）")
                .tick("乡村公益性岗位")
                .write("姓名", "于秀兰")
                .write("身份证号", Forms.idNumber("1978-03-12", 2))
                .write("联系电话", "13863112345")
                .write("户籍所在地", "威海市火炬高技术产业开发区初村镇初村一村")
                .write("开户银行", "威海农商银行")
                .write("银行账号", "6222020000000001")
                .choose("退休类别", "FEMALE_50")
                .tick("农村残疾人")
                .tick("农村低收入人口")
                .tick("脱贫享受政策人口")
                .choose("第 1 志愿", "村庄保洁员（初村一村）")
                .attach("证明材料", "残疾人证.pdf")
                .tick("申请人已阅读");
        Pictures.take(form, "02-register");
        form.submit();
    }

    private void verify(Tasklist desk, String list) {
        var form = desk.take("核验材料")
                .tick("名单上有此人")
                .write("查的是哪份名单", list)
                .day("名单日期", town.today().minusDays(10));
        Pictures.take(form, "03-verify");
        form.submit();
    }

    private void appraise(Tasklist desk) {
        var form = desk.take("民主评议")
                .tick("登记评议结果")
                .write("评议日期", town.today().toString())
                .write("地点", "村委会会议室")
                .write("主持人", "李书记")
                .write("法定到会人数", "15")
                .write("实到人数", "18")
                .write("赞成票", "17")
                .write("反对票", "0")
                .write("弃权票", "1")
                .write("评议得分", "92")
                .write("评议记录", "一致认为符合条件");
        Pictures.take(form, "04-appraise");
        form.submit();
    }

    private void rank(Tasklist desk) {
        var form = desk.take("审核排序").tick("确认排序").day("公示开始日", town.today());
        Pictures.take(form, "05-rank");
        form.submit();
    }

    private void approve(Tasklist desk) {
        var form = desk.take("区级审批").tick("同意安置");
        Pictures.take(form, "06-approve");
        form.submit();
        town.settles();
    }

    private void prepareStart(Tasklist desk) {
        var start = town.today().plusDays(3);
        var end = start.plusMonths(12).minusDays(1);
        var form = desk.take("上岗准备")
                .tick("手续齐全")
                .day("上岗日期", start)
                .write("协议（合同）编号", "XY-2026-001")
                .day("签订日期", town.today())
                .day("协议起始日", start)
                .day("协议终止日", end)
                .write("保险公司", "人保财险")
                .write("保单号", "BD-2026-001")
                .day("保障起始日", start)
                .day("保障终止日", end)
                .tick("岗位编码已")
                .tick("银行账户已")
                .attach("协议、保单或参保证明", "协议.pdf");
        Pictures.take(form, "07-prepare-start");
        form.submit();
        town.settles();
    }
}
