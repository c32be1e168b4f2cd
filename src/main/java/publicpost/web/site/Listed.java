package publicpost.web.site;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import publicpost.published.PublicNotice;

/**
 * Somebody on a notice, as an objector chooses among all of them.
 *
 * @param whom the list and the place on it as printed, so that neither a name nor a number of a case stands in an address
 */
record Listed(String whom, String list, String words) {

    static List<Listed> on(PublicNotice notice) {
        return Stream.concat(
                        on("SHORT_LIST", "拟安置人员", notice.shortList()), on("WAITING_LIST", "候补人员", notice.waitingList()))
                .toList();
    }

    private static Stream<Listed> on(String list, String heading, List<PublicNotice.Person> people) {
        return IntStream.range(0, people.size()).mapToObj(at -> {
            var person = people.get(at);
            var words = "%d %s（%s，%s）".formatted(at + 1, person.name(), person.village(), person.post());
            return new Listed("%s-%d".formatted(list, at + 1), heading, words);
        });
    }
}
