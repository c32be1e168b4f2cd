package publicpost.incumbents;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import publicpost.policy.Area;

/** Area, and the codes of town and village. */
@Embeddable
public record Place(@Enumerated(STRING) Area area, String town, String village) {}
