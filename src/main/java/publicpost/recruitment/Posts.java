package publicpost.recruitment;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All posts: who may have one is decided elsewhere, that it has only one holder is decided here. */
@Service
@Transactional
public class Posts {

    private final PostRows rows;

    Posts(PostRows rows) {
        this.rows = rows;
    }

    /**
     * Keeps a free post of that kind for an application. Whoever asks at the same time waits for the row and then sees
     * what is left, so the last post goes to exactly one.
     */
    public Optional<Post> take(Long offer, Long application) {
        var free = rows.lockOffered(application).or(() -> rows.lockFree(offer));
        free.ifPresent(post -> post.take(application));
        return free;
    }

    /** The holder has left, and the post is free for the next. */
    public Post vacate(Long id) {
        var post = get(id);
        post.free();
        return post;
    }

    /** The post itself is given up; its seat can be announced anew. */
    public void abolish(Long id) {
        get(id).abolish();
    }

    /** Nobody waits for posts of that kind: those nobody holds go, and their seats can be announced anew. */
    public void returnToPlan(Long offer) {
        rows.abolishFree(offer);
    }

    /** The post is free again; which kind it was tells whose waiting list to call. */
    public Optional<Post> free(Long application) {
        var held = rows.findByHolder(application);
        held.ifPresent(Post::free);
        return held;
    }

    @Transactional(readOnly = true)
    public int freeOf(Long offer) {
        return rows.countFree(offer);
    }

    @Transactional(readOnly = true)
    public Post get(Long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("no post " + id));
    }
}
