package publicpost.recruitment;

import static jakarta.persistence.EnumType.STRING;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.util.List;
import publicpost.policy.Area;
import publicpost.policy.PayBasis;

/** One kind of post in an announcement: what is done, where, for what pay, under whom, and for how many. */
@Entity
public class Offer {

    @Id
    @GeneratedValue(generator = "offer_seq")
    @SequenceGenerator(name = "offer_seq", sequenceName = "offer_seq")
    private Long id;

    private Long recruitmentId;
    private String title;

    @Enumerated(STRING)
    private Area area;

    private String types;
    private String place;
    private String duties;

    @Enumerated(STRING)
    private PayBasis payBasis;

    private BigDecimal pay;
    private BigDecimal hours;
    private String supervisor;
    private int headcount;

    protected Offer() {} // for JPA

    /** @param recruitmentId null where somebody is in post already, and nothing is announced */
    Offer(Long recruitmentId, OfferDraft draft) {
        this.recruitmentId = recruitmentId;
        this.title = draft.title();
        this.area = draft.area();
        this.types = draft.types().stream().sorted().map(Enum::name).collect(joining(","));
        this.place = draft.place();
        this.duties = draft.duties();
        this.payBasis = draft.payBasis();
        this.pay = draft.pay();
        this.hours = draft.hours();
        this.supervisor = draft.supervisor();
        this.headcount = draft.headcount();
    }

    /** What the offer of that id is called; empty when it is not among them. */
    public static String titleOf(Long id, List<Offer> among) {
        return among.stream()
                .filter(offer -> offer.id.equals(id))
                .map(Offer::title)
                .findFirst()
                .orElse("");
    }

    public Long id() {
        return id;
    }

    public Long recruitmentId() {
        return recruitmentId;
    }

    public String title() {
        return title;
    }

    public Area area() {
        return area;
    }

    public String place() {
        return place;
    }

    public String duties() {
        return duties;
    }

    public PayBasis payBasis() {
        return payBasis;
    }

    public BigDecimal pay() {
        return pay;
    }

    public BigDecimal hours() {
        return hours;
    }

    public String supervisor() {
        return supervisor;
    }

    public int headcount() {
        return headcount;
    }
}
