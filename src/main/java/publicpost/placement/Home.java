package publicpost.placement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import publicpost.policy.Area;

/**
 * Where a placement belongs.
 *
 * @param caseNumber of the case it came from, where its file is kept
 * @param town code of the office that manages it
 * @param village code of the village or community
 */
@Embeddable
public record Home(String caseNumber, @Enumerated(STRING) Area area, String town, String village) {}
