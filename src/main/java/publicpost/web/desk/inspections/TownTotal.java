package publicpost.web.desk.inspections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import publicpost.inspections.Standing;

/**
 * A year of one town.
 *
 * @param findings raised because of what was found
 */
record TownTotal(
        String town,
        int inspections,
        int drawn,
        int done,
        int present,
        int substitute,
        int absent,
        int onLeave,
        int findings) {

    static List<TownTotal> of(List<Standing> all) {
        return all.stream().collect(groupingBy(Standing::town, TreeMap::new, toList())).entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static TownTotal of(String town, List<Standing> all) {
        return new TownTotal(
                town,
                all.size(),
                sum(all, Standing::drawn),
                sum(all, Standing::done),
                sum(all, Standing::present),
                sum(all, Standing::substitute),
                sum(all, Standing::absent),
                sum(all, Standing::onLeave),
                sum(all, Standing::findings));
    }

    private static int sum(List<Standing> all, ToIntFunction<Standing> number) {
        return all.stream().mapToInt(number).sum();
    }
}
