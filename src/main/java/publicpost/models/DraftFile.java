package publicpost.models;

import java.time.Instant;

/**
 * A file as a draft has it.
 *
 * @param revision how often it was saved, from 1; whoever saves says which one was read before
 */
public record DraftFile(String name, String text, int revision, String savedBy, Instant savedAt) {}
