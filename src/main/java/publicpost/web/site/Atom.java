package publicpost.web.site;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import publicpost.calendar.OfficeClock;

/**
 * A feed (RFC 4287).
 *
 * @param self its own address
 * @param page the page that shows the same
 */
record Atom(String title, String self, String page, List<Entry> entries) {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String PUBLISHER = "公益岗";

    /** @param address of the page; it stays, so that it is the entry's name as well */
    record Entry(String address, String title, LocalDate since, String summary) {}

    /** @param today stands for the day of the last entry where there is none */
    byte[] written(LocalDate today) {
        var updated = entries.stream()
                .map(Entry::since)
                .max(Comparator.naturalOrder())
                .orElse(today);
        return Xml.document("feed", NAMESPACE, feed -> {
            feed.text("id", self)
                    .text("title", title)
                    .text("updated", moment(updated))
                    .element("author", author -> author.text("name", PUBLISHER))
                    .link("self", self)
                    .link("alternate", page);
            for (var one : entries) {
                feed.element("entry", entry -> entry.text("id", one.address)
                        .text("title", one.title)
                        .text("updated", moment(one.since))
                        .link("alternate", one.address)
                        .text("summary", one.summary));
            }
        });
    }

    private static String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(OfficeClock.ZONE));
    }
}
