package publicpost.process.imports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import publicpost.lists.PlainText;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Offer;
import publicpost.recruitment.Recruitment;

/** The announcements under which one may apply today, with their posts, as lists name them. */
final class OpenPosts {

    private final Map<String, Recruitment> byNumber;
    private final Map<Long, List<Offer>> offers;

    OpenPosts(Announcements announcements, String town) {
        byNumber = announcements.openToday().stream()
                .filter(open -> open.town().equals(town))
                .collect(toMap(Recruitment::caseNumber, Function.identity()));
        offers = byNumber.values().stream().collect(toMap(Recruitment::id, open -> announcements.offersOf(open.id())));
    }

    /** Null when there is none of that number; what stands behind the number is its title. */
    Recruitment announcement(String text) {
        return byNumber.get(text.split(" ", 2)[0].toUpperCase());
    }

    /** Those of an announcement that may be meant: by the name, or by name and place. */
    List<Offer> named(Recruitment announcement, String text) {
        return offers.get(announcement.id()).stream()
                .filter(offer -> text.equals(PlainText.of(offer.title())) || text.equals(PlainText.of(words(offer))))
                .toList();
    }

    List<String> announcementsOffered() {
        return byNumber.values().stream()
                .sorted((one, other) -> one.caseNumber().compareTo(other.caseNumber()))
                .map(open -> "%s %s".formatted(open.caseNumber(), open.title()))
                .toList();
    }

    List<String> postsOffered() {
        return offers.values().stream()
                .flatMap(List::stream)
                .map(OpenPosts::words)
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(Offer offer) {
        return "%s，%s".formatted(offer.title(), offer.place());
    }
}
