package publicpost.recruitment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A post with its code (岗位编码): it stands on one seat and has at most one holder (双实名, §二(五)). */
@Entity
public class Post {

    @Id
    @GeneratedValue(generator = "post_seq")
    @SequenceGenerator(name = "post_seq", sequenceName = "post_seq")
    private Long id;

    private String code;
    private Long offerId;
    private Long seatId;

    /** The application of the one who holds it, or for whom it is kept. */
    private Long holder;

    private boolean abolished;

    protected Post() {} // for JPA

    Post(String code, Long offerId, Long seatId) {
        this.code = code;
        this.offerId = offerId;
        this.seatId = seatId;
    }

    void take(Long application) {
        if (holder != null) {
            throw new IllegalStateException("post %s is held by application %d".formatted(code, holder));
        }
        holder = application;
    }

    void free() {
        holder = null;
    }

    void abolish() {
        holder = null;
        abolished = true;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Long offerId() {
        return offerId;
    }

    public Long seatId() {
        return seatId;
    }
}
