package publicpost.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the minutes of a democratic review say.
 *
 * @param quorum how many must be present
 * @param withdrew who left for kinship (回避), in words; empty when nobody
 * @param score 0–100, used for ranking
 */
public record Minutes(
        LocalDate heldOn,
        String place,
        String chair,
        int quorum,
        int present,
        int votesFor,
        int votesAgainst,
        int votesAbstain,
        String withdrew,
        String text,
        BigDecimal score) {}
