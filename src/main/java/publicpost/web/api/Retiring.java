package publicpost.web.api;

import publicpost.policy.Area;
import publicpost.policy.RetirementCategory;

/** A retirement category: it decides nothing for rural people, who may leave it out. */
final class Retiring {

    private Retiring() {}

    static RetirementCategory read(Fields fields, Area area) {
        var mayBeLeftOut = area == Area.RURAL && !fields.isGiven("retirementCategory");
        return mayBeLeftOut ? null : fields.code("retirementCategory", RetirementCategory.class);
    }
}
