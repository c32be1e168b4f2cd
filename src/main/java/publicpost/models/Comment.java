package publicpost.models;

import java.time.Instant;

/**
 * What somebody says of a draft.
 *
 * @param element the node, flow, row or field it is about; null for the whole file
 * @param settledBy null while it stands open
 */
public record Comment(
        long id, String file, String element, String author, String text, Instant madeAt, String settledBy) {}
