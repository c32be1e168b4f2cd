package publicpost.secrets;

import java.time.Instant;

/**
 * How far a change of keys has come.
 *
 * @param key the name of the key that seals everything afterwards
 * @param rows how many there were when it began; more may be looked through
 * @param finishedAt null while something is left; then the other keys may leave the file
 */
public record KeyRotation(Long id, String key, long rows, long done, boolean stopAsked, Instant finishedAt) {}
