package publicpost.web.site.calculator;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import publicpost.policy.Area;
import publicpost.policy.Block;
import publicpost.policy.TargetGroup;

/**
 * What the form offers for choice.
 *
 * @param lists groups one has to claim, by where they count; whoever belongs by age alone is found by the birthday
 */
record Asked(List<ListsOf> lists) {

    /** What people know about themselves; whether a term is used up follows from the months. */
    static final List<Block> BLOCKS = Stream.of(Block.values())
            .filter(block -> block != Block.TERM_USED && block != Block.DECEASED && block != Block.INVALID_IDENTITY)
            .toList();

    /** @param heading of the groups of one area, or of both */
    record ListsOf(String heading, List<TargetGroup> groups) {}

    static Asked of(List<TargetGroup> inForce) {
        var byArea = inForce.stream().filter(group -> !group.byAge()).collect(groupingBy(Asked::heading));
        return new Asked(Stream.of("乡村岗位", "城镇岗位", "乡村和城镇岗位")
                .filter(byArea::containsKey)
                .map(heading -> new ListsOf(heading, byArea.get(heading)))
                .toList());
    }

    /** For the page. */
    public List<Block> blocks() {
        return BLOCKS;
    }

    private static String heading(TargetGroup group) {
        if (group.area() == null) {
            return "乡村和城镇岗位";
        }
        return group.area() == Area.RURAL ? "乡村岗位" : "城镇岗位";
    }
}
