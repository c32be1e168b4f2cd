package publicpost.web.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;
import publicpost.published.Announcement;

/** An announcement in a list, put into words here: a page of many would spend its time on it in the template. */
record Card(String number, String title, String town, String seats, String window, List<Post> posts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    record Post(String title, String place, String pay, String seats) {}

    /** @param area of which posts are wanted; null for all */
    static Card of(Announcement one, Area area) {
        var posts = one.posts().stream()
                .filter(post -> area == null || post.area() == area)
                .toList();
        var seats = posts.stream().mapToInt(Announcement.Post::seats).sum();
        return new Card(
                one.number(),
                one.title(),
                one.town(),
                seats(seats, one.seats()),
                "报名：" + day(one.from()) + "至" + day(one.until()),
                posts.stream()
                        .map(post -> new Post(
                                post.title(), post.place(), pay(post.pay(), post.basis()), post.seats() + " 人"))
                        .toList());
    }

    private static String seats(int wanted, int all) {
        return wanted == all ? "共招 %d 人".formatted(all) : "招 %d 人（城镇和乡村共招 %d 人）".formatted(wanted, all);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String pay(BigDecimal pay, PayBasis basis) {
        return pay.toPlainString() + (basis == PayBasis.MONTHLY ? " 元/月" : " 元/小时");
    }
}
