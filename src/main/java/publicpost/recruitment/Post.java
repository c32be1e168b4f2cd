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

    /** Who was placed under an earlier scheme and holds it without an application. */
    private Long incumbent;

    private boolean abolished;

    protected Post() {} // for JPA

    Post(String code, Long offerId, Long seatId) {
        this.code = code;
        this.offerId = offerId;
        this.seatId = seatId;
    }

    /** A post that is held from the first day. */
    static Post of(Long incumbent, String code, Long offerId, Long seatId) {
        var post = new Post(code, offerId, seatId);
        post.incumbent = incumbent;
        return post;
    }

    void take(Long application) {
        if (holder != null) {
            throw new IllegalStateException("post %s is held by application %d".formatted(code, holder));
        }
        if (incumbent != null) {
            throw new IllegalStateException("post %s is held by incumbent %d".formatted(code, incumbent));
        }
        holder = application;
    }

    void free() {
        holder = null;
        incumbent = null;
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
