package publicpost.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import publicpost.offices.Offices;
import publicpost.policy.TargetGroup;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Posts;
import publicpost.recruitment.Recruitment;

/** What the application form offers to choose from. */
@Component
class OfferLists {

    static final List<Map<String, String>> RETIREMENT_CATEGORIES = List.of(
            Map.of("code", "MALE", "label", "男职工（原法定退休年龄 60 周岁）"),
            Map.of("code", "FEMALE_55", "label", "女职工（原法定退休年龄 55 周岁）"),
            Map.of("code", "FEMALE_50", "label", "女职工（原法定退休年龄 50 周岁）"));

    private final Announcements announcements;
    private final Posts posts;
    private final Offices offices;

    OfferLists(Announcements announcements, Posts posts, Offices offices) {
        this.announcements = announcements;
        this.posts = posts;
        this.offices = offices;
    }

    Map<String, Object> announcement(Recruitment open) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("id", open.id());
        shown.put("title", open.title());
        shown.put("town", open.town());
        shown.put("townName", offices.nameOf(open.town()));
        shown.put("windowUntil", open.windowUntil());
        shown.put(
                "offers",
                announcements.offersOf(open.id()).stream().map(this::offer).toList());
        return shown;
    }

    private Map<String, Object> offer(Offer offer) {
        return Map.of(
                "id", offer.id(),
                "title", offer.title(),
                "area", offer.area(),
                "place", offer.place(),
                "hours", offer.hours().stripTrailingZeros().toPlainString(),
                "pay", offer.pay().toPlainString(),
                "free", posts.freeOf(offer.id()));
    }

    static List<Map<String, Object>> groups(List<TargetGroup> groups) {
        return groups.stream()
                .map(group -> {
                    var shown = new LinkedHashMap<String, Object>();
                    shown.put("code", group.code());
                    shown.put("label", group.label());
                    shown.put("area", group.area());
                    shown.put("byAge", group.byAge());
                    return (Map<String, Object>) shown;
                })
                .toList();
    }
}
