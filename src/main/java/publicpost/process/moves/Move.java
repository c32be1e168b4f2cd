package publicpost.process.moves;

import java.time.Instant;

/**
 * Cases that somebody moved from one version of a model to another.
 *
 * @param undoes the move that it takes back; null for none
 * @param batch the engine's batch that carries it out
 * @param total how many cases
 */
public record Move(
        long id,
        String process,
        String from,
        String to,
        String reason,
        Long undoes,
        String askedBy,
        Instant askedAt,
        String batch,
        int total) {}
