package publicpost.officelists;

import publicpost.lists.PlainText;

/** Headings as they are compared: without blanks and remarks in brackets. */
final class Heading {

    private Heading() {}

    static String plain(String heading) {
        return PlainText.of(heading).replaceAll("[\\s*:：]", "").replaceFirst("\\(.*\\)$", "");
    }
}
