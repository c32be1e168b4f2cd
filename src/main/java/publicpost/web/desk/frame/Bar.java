package publicpost.web.desk.frame;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ways that stand above every page of the desk.
 *
 * @param officer the account that is signed in
 * @param here the address of the page itself
 * @param anew asks for the same page in the other language
 * @param supervision those of the second row
 */
record Bar(String officer, String here, String anew, List<Way> ways, List<Way> supervision) {

    /** All of them, for the first page: those of the second row in the place of the one that stands for them. */
    public List<Way> all() {
        return ways.stream()
                .flatMap(way -> way.label().equals(SupervisionWays.LABEL) ? supervision.stream() : Stream.of(way))
                .toList();
    }

    /** Whether a way of the first row leads here, or to the row that does. */
    public boolean isHere(Way way) {
        return here.equals(way.href()) || way.label().equals(SupervisionWays.LABEL) && isSupervising();
    }

    /** Whether the page is one of those that supervise, or below one. */
    public boolean isSupervising() {
        return supervision.stream().anyMatch(way -> here.equals(way.href()) || here.startsWith(way.href() + "/"));
    }

    /** Whether the page can be read in English: the studio's editors, and what is edited in them, are Chinese. */
    public boolean isInTwoLanguages() {
        return !(here + "/").startsWith("/studio/");
    }

    /**
     * @param label as it stands on the screen
     * @param about what one finds there, for the first page
     */
    record Way(String href, String label, String about) {}
}
