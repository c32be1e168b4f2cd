package publicpost.plan;

import java.util.List;
import publicpost.policy.Cell;

/**
 * What the district writes down when it drafts a year's allocation.
 *
 * @param total seats the city set for the zone
 * @param reason why an issued plan is adjusted; for a first edition, the occasion
 */
public record PlanDraft(int year, int total, String reason, String documentNumber, List<Cell> cells) {}
