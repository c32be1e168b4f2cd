package publicpost.published;

import java.time.LocalDate;
import java.util.List;

/**
 * A public notice that runs: name, village and post, and nothing more of anybody (§二(四)).
 *
 * @param town who put it up and hears objections
 * @param until the last day
 */
public record PublicNotice(
        String number,
        String town,
        String title,
        LocalDate from,
        LocalDate until,
        List<Person> shortList,
        List<Person> waitingList) {

    public record Person(String name, String village, String post) {}

    public PublicNotice {
        shortList = List.copyOf(shortList);
        waitingList = List.copyOf(waitingList);
    }
}
