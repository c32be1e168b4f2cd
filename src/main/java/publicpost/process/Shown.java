package publicpost.process;

import java.util.List;
import publicpost.recruitment.Offer;

/** How pages name an offer. */
final class Shown {

    private Shown() {}

    static String title(List<Offer> offers, Long offer) {
        return offers.stream()
                .filter(one -> one.id().equals(offer))
                .map(Offer::title)
                .findFirst()
                .orElse("");
    }
}
