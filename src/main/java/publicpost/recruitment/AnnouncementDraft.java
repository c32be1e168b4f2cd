package publicpost.recruitment;

import java.time.LocalDate;
import java.util.List;

/** A town's announcement of demand, as it writes it down. */
public record AnnouncementDraft(
        String town,
        int year,
        String title,
        String conditions,
        String howToApply,
        LocalDate windowFrom,
        LocalDate windowUntil,
        List<OfferDraft> offers) {}
