package publicpost.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;
import publicpost.published.Announcement;
import publicpost.published.PublicNotice;
import publicpost.published.PublicNotices;

/** What lists of the site show of what was asked for. */
class SiteListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);

    @Test
    void ofAnAnnouncementForBothAreasOnlyThePostsOfTheOneAskedFor() {
        var both = new Announcement(
                "ZP2026-0001",
                "初村镇",
                "公告",
                "条件",
                "方法",
                DAY,
                DAY.plusDays(5),
                true,
                List.of(post("保洁员", Area.RURAL, 2), post("协管员", Area.URBAN, 1)));

        assertThat(Card.of(both, null).seats()).isEqualTo("共招 3 人");
        assertThat(Card.of(both, null).posts()).hasSize(2);
        var urban = Card.of(both, Area.URBAN);
        assertThat(urban.seats()).isEqualTo("招 1 人（城镇和乡村共招 3 人）");
        assertThat(urban.posts()).extracting(Card.Post::title).containsExactly("协管员");
    }

    private static Announcement.Post post(String title, Area area, int seats) {
        return new Announcement.Post(
                title, area, List.of(), "初村", "职责", BigDecimal.TEN, PayBasis.MONTHLY, BigDecimal.ONE, seats);
    }

    @Test
    void noticesOfOneTownHaveAnAddress() {
        var notices = mock(PublicNotices.class);
        when(notices.running()).thenReturn(List.of(notice("初村镇"), notice("怡园街道")));
        var pages = new NoticePages(notices, null);

        assertThat(towns(pages, "怡园街道")).containsOnly("怡园街道");
        assertThat(towns(pages, "")).containsOnly("初村镇", "怡园街道");
        assertThat(towns(pages, "天上")).as("none runs there any more").hasSize(2);
    }

    private static List<String> towns(NoticePages pages, String town) {
        var shown = (Map<?, ?>)
                pages.running(town, new MockHttpServletResponse()).getModel().get("towns");
        return shown.keySet().stream().map(Object::toString).toList();
    }

    private static PublicNotice notice(String town) {
        return new PublicNotice("ZP2026-0001", town, "公告", DAY, DAY.plusDays(7), List.of(), List.of());
    }
}
