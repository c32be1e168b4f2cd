package publicpost.web.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.placement.Paper;
import publicpost.placement.Placement;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Posts;

/** The post somebody holds or is about to hold, and the papers behind it. */
@Component
class PlacementPart {

    private final Placements placements;
    private final Posts posts;
    private final Announcements announcements;

    PlacementPart(Placements placements, Posts posts, Announcements announcements) {
        this.placements = placements;
        this.posts = posts;
        this.announcements = announcements;
    }

    CaseFile.Placement of(Placement placement) {
        var papers = placements.papersOf(placement);
        var post = placement.postId() == null ? null : posts.get(placement.postId());
        return new CaseFile.Placement(
                post == null ? "" : post.code(),
                post == null
                        ? placement.scheme().label()
                        : announcements.offer(post.offerId()).title(),
                null,
                latest(papers, "协议", "合同"),
                latest(papers, "保险", "社会保险"),
                placement.startsOn(),
                lastDay(placement.termEnds()),
                List.of(placement.scheme().clause().cite()));
    }

    private static LocalDate lastDay(LocalDate firstDayAfter) {
        return firstDayAfter == null ? null : firstDayAfter.minusDays(1);
    }

    private static String latest(List<Paper> papers, String one, String other) {
        return papers.stream()
                .filter(paper -> paper.kind().contains(one) || paper.kind().contains(other))
                .reduce((earlier, later) -> later)
                .map(paper -> "%s %s（%s）".formatted(paper.kind(), paper.number(), inForce(paper)))
                .orElse(null);
    }

    static String inForce(Paper paper) {
        return "%s 至 %s".formatted(paper.from(), paper.until() == null ? "长期" : paper.until());
    }
}
